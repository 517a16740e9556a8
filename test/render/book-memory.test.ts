import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBooks } from '../../src/books/build-books.js';
import { type RenderOptions, renderBooks } from '../../src/build.js';
import { fillMessage } from '../../src/i18n/message.js';
import { loadProject, type Project } from '../../src/load.js';
import { bookLook } from '../../src/look.js';
import type { Model } from '../../src/model/model.js';
import { BookTooLargeError, bookSize, refuseTooLarge } from '../../src/render/book-memory.js';
import { formats } from '../../src/render/formats.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { loadTemplates } from '../../src/render/templates/load.js';
import { defaultLimits } from '../../src/source/limits.js';
import { validate } from '../../src/validate.js';
import { fullPlan } from '../books/full-plan.js';
import { modelOf } from '../books/sample.js';

const MIB = 1024 * 1024;
const ROW = '| Program Ukur | Dinas Ukur | 2025 | Rp1.000.000 |\n';
const TABLE = `| Nama | Dinas | Tahun | Biaya |\n| --- | --- | --- | --: |\n`;

function refusal(markdown: string, format: keyof typeof formats, limit = defaultLimits.bookBytes) {
  try {
    refuseTooLarge(2, { markdown }, [formats[format]], Object.values(formats), limit);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('the size of a book', () => {
  it('counts cells, heads and all, those of tables of a hundred lines for themselves', () => {
    expect(bookSize(`kata\n\n${TABLE}${ROW}\nkata | kata\n`)).toMatchObject({
      cells: 12,
      cellsOfLongTables: 0,
    });
    expect(bookSize(`${TABLE}${ROW}\n${TABLE}${ROW.repeat(98)}`)).toMatchObject({
      cells: 12,
      cellsOfLongTables: 400,
    });
    expect(bookSize('').characters).toBe(0);
  });
});

describe('a book that would take more memory than it may', () => {
  // 35,000 rows of 4 cells in one table: 140,000 cells of 45 KiB, of 10.5 KiB in Word.
  const large = TABLE + ROW.repeat(35_000);
  const larger = TABLE + ROW.repeat(80_000);

  it('is told with its size, the limit, the flag, and the formats that are left', () => {
    const error = refusal(large, 'pdf');
    expect(error).toBeInstanceOf(BookTooLargeError);
    const { text, args } = error as BookTooLargeError;
    const indonesian = fillMessage(text, args, 'id');
    expect(indonesian).toMatch(/^Buku 2 terlalu besar untuk PDF: isinya 140\.008 sel tabel dan /);
    expect(indonesian).toContain('batasnya 2.048 MiB. Tidak ada buku yang ditulis.');
    expect(indonesian).toMatch(/Susun buku ini sebagai Markdown, HTML, atau Word, .*--limit book-mib=\d+\.$/);
    expect(fillMessage(text, args, 'en')).toMatch(
      /^Book 2 is too large for PDF: .* No books were written\. Make this book as Markdown, HTML or Word, .*--limit book-mib=\d+\.$/,
    );
  });

  it('is refused as Word, too, where only pages are left', () => {
    const { text, args } = refusal(larger, 'docx') as BookTooLargeError;
    expect(fillMessage(text, args, 'en')).toContain('too large for Word');
    expect(fillMessage(text, args, 'en')).toContain('as Markdown or HTML,');
  });

  it('is made with the flag that it names, and always as Markdown and HTML', () => {
    for (const format of ['pdf', 'docx'] as const) {
      const { args } = refusal(larger, format) as BookTooLargeError;
      const flag = Number(/book-mib=(\d+)$/.exec(String(args.flag))?.[1]);
      expect(refusal(larger, format, (flag - 1) * MIB)).toBeInstanceOf(BookTooLargeError);
      expect(refusal(larger, format, flag * MIB)).toBeUndefined();
    }
    for (const format of ['md', 'html'] as const) expect(refusal(larger.repeat(5), format)).toBeUndefined();
  });

  it('is refused for its words alone', () => {
    expect(refusal('kata '.repeat(1_000_000), 'pdf')).toBeInstanceOf(BookTooLargeError);
    expect(refusal('kata '.repeat(1_000_000), 'docx')).toBeUndefined();
  });
});

describe('real books', () => {
  let project: Project;
  let contoh: Model;

  beforeAll(async () => {
    project = await loadProject(join(import.meta.dirname, '../../examples/kota-contoh'));
    ({ model: contoh } = await validate(project));
  });

  it('of kota-contoh, and of 200 programmes in full, are made in every format', async () => {
    for (const model of [contoh, manyPrograms(200)]) {
      const look = await bookLook(model);
      const templates = await loadTemplates(look.templates);
      for (const book of buildBooks(look.model, { draft: true })) {
        const { markdown } = renderMarkdown(book, templates);
        for (const format of ['pdf', 'docx'] as const) expect(refusal(markdown, format)).toBeUndefined();
      }
    }
  });

  it('are refused before any of their pages are set', async () => {
    const steps: string[] = [];
    const options: RenderOptions = {
      formats: ['md', 'pdf'],
      draft: true,
      bookBytes: 100 * MIB,
      onStep: (number, format) => {
        steps.push(`${number} ${format}`);
      },
    };
    await expect(renderBooks(project, contoh, options)).rejects.toThrow(BookTooLargeError);
    expect(steps).toEqual([]);
  });
});

/** The plan in which every field is filled, with so many programmes. */
function manyPrograms(count: number): Model {
  const { plan } = fullPlan();
  for (const dimension of Object.values(plan.dimensions ?? {})) {
    const programs = dimension.programs ?? [];
    dimension.programs = Array.from({ length: Math.ceil(count / 6) }, (_, index) => {
      const program = structuredClone(programs[index % programs.length]);
      if (program === undefined) throw new Error('the plan has a dimension without programmes');
      return { ...program, id: `${program.id}-${index}`, name: `${program.name} ${index}` };
    });
  }
  return modelOf(plan);
}
