import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBooks } from '../../../src/build.js';
import { loadProject } from '../../../src/load.js';
import { validate } from '../../../src/validate.js';
import { numberOf, readPdf } from './poppler.js';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('book 4 of kota-contoh', async () => {
  const project = await loadProject(join(import.meta.dirname, '..', '..', '..', 'examples', 'kota-contoh'));
  const { model } = await validate(project);
  const [product] = await renderBooks(project, model, { formats: ['pdf'], books: [4], draft: false });
  if (product === undefined || typeof product.content === 'string') throw new Error('no PDF was made');
  const { pages, facts, fonts, sizes } = readPdf(product.content);

  it('is a whole tagged book in our fonts', () => {
    expect(product.name).toBe('buku-4.pdf');
    expect(facts.get('Author')).toBe('Pemerintah Kota Contoh');
    expect(facts.get('Tagged')).toBe('yes');
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(sizes.length).toBe(pages.length);
  });

  it('has every heading of its contents on the page that they say', () => {
    const contents = pages.findIndex((page) => page.trimStart().startsWith('Daftar Isi'));
    const lines = [
      ...(pages[contents] ?? '').matchAll(/^ *(?:BAB [IVX]+|\d+\.\d+) +(.+?)(?: \.)+ +(\d+)$/gm),
    ];
    expect(lines.length).toBeGreaterThan(10);
    for (const [, title = '', number] of lines) {
      const page = pages.slice(contents + 1).find((one) => numberOf(one) === number) ?? '';
      expect(flat(page)).toContain(flat(title));
    }
  });
});
