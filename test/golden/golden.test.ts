import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderGolden } from './golden-books.js';

const golden = await renderGolden();

// `npm run golden` writes them anew; read the difference before you commit it.
it.each([...golden.keys()])('%s says what was read', (name) => {
  expect(golden.get(name)).toBe(readFileSync(join(import.meta.dirname, name), 'utf8'));
});

it('covers five books', () => {
  expect(golden.size).toBe(5);
});
