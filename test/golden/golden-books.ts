import { join } from 'node:path';
import { renderBooks } from '../../src/build.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';

const root = join(import.meta.dirname, '..', '..');

/** The books that were read by a person and are kept: all drafts of a stage-1 region, and one finished digest. */
export const goldenBooks: readonly { project: string; books: readonly number[]; draft: boolean }[] = [
  { project: 'kota-mojokerto', books: [1, 2, 3, 4], draft: true },
  { project: 'kota-contoh', books: [3], draft: false },
];

/** Where a book's text is kept, and what it says now, by file name: `kota-contoh-buku-3.md`. */
export async function renderGolden(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { project: name, books, draft } of goldenBooks) {
    const project = await loadProject(join(root, 'examples', name));
    const { model } = await validate(project);
    for (const product of await renderBooks(project, model, { books, draft, formats: ['md'] })) {
      if (product.name.endsWith('.md')) texts.set(`${name}-${product.name}`, String(product.content));
    }
  }
  return texts;
}
