import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateAll } from './generate-all.js';

// Writes every generated file. `test/house/generated.test.ts` fails when one is not what this would write.
const root = join(import.meta.dirname, '..');
for (const [name, text] of await generateAll()) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
