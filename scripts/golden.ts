import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGolden } from '../test/golden/golden-books.js';

// Writes the golden books anew. Read what changed before you commit it.
for (const [name, text] of await renderGolden()) {
  writeFileSync(join(import.meta.dirname, '..', 'test', 'golden', name), text);
}
