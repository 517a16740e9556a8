import { beforeAll, describe, expect, it } from 'vitest';
import { loadProject, renderBooks, validate } from '../../../src/index.js';
import { contentsLines, type OfficePage, printedByOffice, realPage } from './office.js';

const books = new Map<number, Uint8Array>();
beforeAll(async () => {
  const project = await loadProject('examples/kota-contoh');
  const { model } = await validate(project);
  const options = { formats: ['docx'], books: [2, 4], draft: false, final: true } as const;
  for (const { book, content } of await renderBooks(project, model, options))
    if (book !== undefined && typeof content !== 'string') books.set(book, content);
}, 120_000);

describe.each([2, 4])('Book %i in LibreOffice', (number) => {
  let pages: readonly OfficePage[];
  const document = () => books.get(number) ?? new Uint8Array();
  beforeAll(async () => {
    ({ pages } = await printedByOffice(document()));
  }, 120_000);

  it('prints no field that lost what it refers to', () => {
    for (const { text } of pages) expect(text).not.toMatch(/Error!|Reference source not found/);
  });

  it('numbers its pages, Roman before the first chapter and Arabic from it on', () => {
    const numbers = pages.map((page) => page.number);
    const first = numbers.indexOf('1');
    expect(numbers.slice(2, first).filter((shown) => !/^[ivxlc]+$/.test(shown) && shown !== '')).toEqual([]);
    expect(numbers.slice(first).filter((shown) => !/^\d+$/.test(shown) && shown !== '')).toEqual([]);
  });

  it('has contents and lists whose numbers are those of the pages, in at least 95 of 100', () => {
    const lines = contentsLines(document());
    expect(lines.length).toBeGreaterThan(20);
    const wrong = lines.filter((line) => realPage(line, pages) !== line.page);
    const shown = wrong.map((line) => `${line.label} ${line.title}: ${line.page} → ${realPage(line, pages)}`);
    expect(wrong.length / lines.length, shown.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
