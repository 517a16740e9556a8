import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBooks } from '../../src/books/build-books.js';
import { definitionFields, referenceFields } from '../../src/generated/tables.js';
import { formatDate } from '../../src/i18n/dates.js';
import { formatNumber } from '../../src/i18n/numbers.js';
import { type TermTable, termOf, terms } from '../../src/i18n/terms.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { rendered } from './render.js';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'kota-contoh');

/** What no book prints, and why. */
const NOT_PRINTED: Readonly<Record<string, string>> = {
  format: 'the version of the file format, not of the plan',
  profile: 'which books there are; the reader holds them',
  language: 'the language of the words around the text',
  'region.fictional': 'the sentence about it on the cover',
  'region.logo': 'the picture itself on the cover',
};

/** Ids tie entities together; books print the names they stand for. */
const IDS = new Set([...referenceFields, ...definitionFields].map(({ pattern }) => pattern));

const { model } = await validate(await loadProject(EXAMPLE));
const books = buildBooks(model, { draft: false });
const markdown = books.map((book) => rendered(book).markdown).join('\n');
const text = plain(`${markdown.replace(/\[\^[^\]]+\]/g, '')} ${books[0]?.status}`);

/** Words without their marks, as they are looked for. */
function plain(words: string): string {
  return words.replace(/[\\*]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Every leaf with the pattern of its path: `dimensions.*.goals[].text`. */
function leaves(value: unknown, path = ''): [pattern: string, leaf: string | number][] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, `${path}[]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, child]) => {
      const open = /^\d{4}$/.test(key) || path === 'dimensions' || path.endsWith('.aspects');
      return leaves(child, path === '' ? key : `${path}.${open ? '*' : key}`);
    });
  return typeof value === 'string' || typeof value === 'number' ? [[path, value]] : [];
}

/** Whether the books say this value: its words, the word that stands for it, or its number or date as printed. */
function isSaid(value: string | number): boolean {
  const ways = Object.keys(terms).map((table) => termOf(table as TermTable, value, 'id') ?? '');
  if (typeof value === 'number') ways.push(formatNumber(value, 'id'), String(value));
  // The start of a span is printed without what its end says again: "14–15 Mei 2024".
  else if (/^\d{4}-\d{2}(-\d{2})?$/.test(value))
    ways.push(formatDate(value, 'id'), `${Number(value.slice(8))}–`);
  else ways.push(value.replace(/\.$/, '').slice(0, 80));
  return ways.some((way) => way !== '' && text.includes(plain(way)));
}

describe('the books of the complete example', () => {
  it('print every value of every field, except those listed with their reason', () => {
    const all = leaves(model.data);
    expect(all.length).toBeGreaterThan(5000);
    const lost = all.filter(([path, value]) => !IDS.has(path) && !(path in NOT_PRINTED) && !isSaid(value));
    const fields = new Map(lost.map(([path, value]) => [path, value]));
    expect([...fields].map(([path, value]) => `${path}: ${String(value).slice(0, 60)}`)).toEqual([]);
  });

  it('have no gap left to fill', () => {
    const marked = markdown.split('\n').filter((line) => line.includes('*(belum diisi)*'));
    expect(marked).toEqual([]);
  });
});
