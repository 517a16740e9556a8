import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Product, renderBooks } from '../../src/build.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';

const root = join(import.meta.dirname, '..', '..');

/** Amounts in full and exact percentages: what contradicts hurts most, and what no page number looks like. */
const AMOUNTS = /Rp\d{1,3}(?:\.\d{3})+/g;
const PERCENTAGES = /\d+,\d{2}%/g;

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Everything a reader reads in a file, figures and their captions apart from their pictures. */
function textOf({ name, content }: Product): string {
  if (name.endsWith('.md')) return String(content).replace(/!\[[^\]]*\]\([^)]*\)/g, '');
  if (name.endsWith('.html')) return htmlText(String(content));
  if (typeof content === 'string') throw new Error(`${name} is text`);
  return name.endsWith('.pdf') ? pdfText(content) : wordText(content);
}

function htmlText(html: string): string {
  return html
    .replace(/<(svg|style|script|head)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}

function pdfText(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-numbers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'book.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

function wordText(bytes: Uint8Array): string {
  const files = unzipSync(bytes);
  return ['word/document.xml', 'word/footnotes.xml']
    .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    .join('\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');
}

/** How often each amount and percentage stands in a book; in a PDF pictures hold text, too, and percentages of theirs. */
function figuresIn(product: Product): Record<string, number> {
  const counts = new Map<string, number>();
  const pattern = product.name.endsWith('.pdf')
    ? AMOUNTS
    : new RegExp(`${AMOUNTS.source}|${PERCENTAGES.source}`, 'g');
  for (const [figure] of textOf(product).matchAll(pattern)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('the same book in every format', async () => {
  const project = await loadProject(join(root, 'examples/kota-contoh'));
  const { model } = await validate(project);
  const formats = ['md', 'html', 'pdf', 'docx'] as const;
  const products = await renderBooks(project, model, { formats, draft: false });

  it.each([1, 2, 3, 4])('book %i says the same numbers, as often', (number) => {
    const said = formats.map((format) => {
      const product = products.find(({ name }) => name === `buku-${number}.${format}`);
      if (product === undefined) throw new Error(`no book ${number} as ${format}`);
      return [format, figuresIn(product)] as const;
    });
    const [, markdown] = said[0] ?? ['md', {}];
    expect(Object.keys(markdown).length).toBeGreaterThan(2);
    const amounts = Object.fromEntries(
      Object.entries(markdown).filter(([figure]) => figure.startsWith('Rp')),
    );
    for (const [format, figures] of said)
      expect({ format, figures }).toEqual({ format, figures: format === 'pdf' ? amounts : markdown });
  });
});
