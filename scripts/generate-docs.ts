import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateDocs } from './generated-docs.js';

// Writes the pages that are made from the program itself, and takes away those of rules that are gone.
const root = join(import.meta.dirname, '..');
const pages = await generateDocs();
const folder = join(root, 'docs/rules');
mkdirSync(folder, { recursive: true });
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const name = join(entry.parentPath, entry.name);
  const known = pages.has(name.slice(root.length + 1).replaceAll('\\', '/'));
  if (entry.isFile() && !known) rmSync(name);
}
for (const [name, text] of pages) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
