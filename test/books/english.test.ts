import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTemplates } from '../../scripts/templates.js';
import { buildBooks } from '../../src/books/build-books.js';
import { type EnglishWords, inEnglish } from '../../src/books/in-english.js';
import type { Masterplan } from '../../src/generated/types.js';
import type { Language } from '../../src/i18n/language.js';
import { voiceFor } from '../../src/i18n/voice.js';
import { loadProject } from '../../src/load.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import type { RenderedBook, RenderedChapter } from '../../src/render/markdown/rendered-book.js';
import type { Templates } from '../../src/render/templates/template.js';
import { validate } from '../../src/validate.js';
import { fullPlan } from './full-plan.js';
import { neutral } from './neutral.js';
import { plan } from './plan-sample.js';
import { TEMPLATE_FOLDER } from './render.js';
import { empty, modelOf, sample } from './sample.js';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'kota-contoh');
const ENGLISH = join(TEMPLATE_FOLDER, 'en');

// Our own file, read as the package's build reads it.
const words = parse(readFileSync(join(ENGLISH, 'words.yaml'), 'utf8')) as EnglishWords;
const indonesian = new Map([...readTemplates(TEMPLATE_FOLDER)].filter(([name]) => !name.startsWith('en/')));
const templates: Readonly<Record<Language, Templates>> = {
  id: indonesian,
  en: new Map([...indonesian, ...readTemplates(ENGLISH)]),
};

function booksIn(language: Language, masterplan: Masterplan, draft: boolean): RenderedBook[] {
  const model = modelOf({ ...masterplan, language });
  const books = buildBooks(language === 'en' ? inEnglish(model, words) : model, { draft });
  return books.map((book) => renderMarkdown(book, templates[language]));
}

let contoh: Masterplan;
beforeAll(async () => {
  const { model } = await validate(await loadProject(EXAMPLE));
  contoh = neutral(model.data);
});

/** What a reader sees: no ends of links, anchors, marks of footnotes or addresses. */
function shown(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)|\{[#.][^}]*\}|\[\^[^\]]*\]:?|https?:\S+/g, ' ');
}

describe('books in English', () => {
  /** What both languages write alike: proper names, abbreviations, signs and words that they share. */
  const SHARED = new Set(
    [
      'smart governance branding economy living society environment city quick win forum media pentahelix',
      'gerakan menuju kota bimtek masterplan status monitoring baseline output outcome impact target',
      'apbd apbn blud csr dak rp rupiah rpjmd spbe sni iso swot ifas efas s w o t so wo st wt i ii iii iv',
      'data digital global ideal idem internal model regional km no per a b c d e',
      'jan feb mar apr jun jul sep nov april september november program-',
    ].flatMap((line) => line.split(' ')),
  );

  it('share no other word with the Indonesian ones', () => {
    const plans = [contoh, ...[fullPlan().plan, sample, plan, empty].map(neutral)];
    const ids = new Set(plans.flatMap(idsOf));
    const wordsIn = (language: Language) =>
      new Set(
        plans
          .flatMap((one) => [true, false].flatMap((draft) => booksIn(language, one, draft)))
          .flatMap(({ markdown, pictures }) => [
            shown(markdown),
            ...[...pictures.values()].map((svg) => svg.replace(/<[^>]*>/g, ' ')),
          ])
          .flatMap((text) => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
          .filter((word) => !word.startsWith('Zq') && !ids.has(word))
          .map((word) => word.toLowerCase()),
      );
    const [id, en] = [wordsIn('id'), wordsIn('en')];
    expect(id.size).toBeGreaterThan(700);
    expect([...en].filter((word) => id.has(word) && !SHARED.has(word)).sort()).toEqual([]);
  }, 60_000);
});

function idsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsOf)];
}

describe('a book in English', () => {
  it.each([1, 2, 3, 4])('%i says the numbers of the Indonesian one', (number) => {
    for (const draft of [false, true]) {
      const [id, en] = (['id', 'en'] as const).map(
        (language) => booksIn(language, contoh, draft)[number - 1],
      );
      expect(en?.parts.map(({ id }) => id)).toEqual(id?.parts.map(({ id }) => id));
      for (const [index, part] of (id?.parts ?? []).entries()) {
        const twin = en?.parts[index];
        if (twin === undefined) throw new Error(`no part ${part.id}`);
        expect({ part: part.id, has: numbersOf(twin, 'en') }).toEqual({
          part: part.id,
          has: numbersOf(part, 'id'),
        });
      }
    }
  });
});

/** Every number as JavaScript writes it and in which scale, "1.25 billion"; counts in words too, but for "one". */
function numbersOf({ markdown }: RenderedChapter, language: Language): string[] {
  const [group, decimal] = language === 'id' ? [/\.(?=\d{3})/g, ','] : [/,(?=\d{3})/g, '.'];
  return (
    shown(markdown)
      .replace(/\b(?:BAB [IVXL]+|Chapter \d+)\b/g, ' ')
      .replace(
        countWords[language].pattern,
        (_, words: string) => countWords[language].values.get(words.toLowerCase()) ?? '',
      )
      .match(/\d[\d.,]*\d(?: (?:juta|miliar|triliun|million|billion|trillion)\b)?|\d/g) ?? []
  )
    .map((text) => text.replace(group, '').replace(decimal, '.'))
    .map((text) => text.replace(/[a-z]+/, (scale) => SCALES[scale] ?? scale))
    .sort();
}

const SCALES: Readonly<Record<string, string>> = { juta: 'million', miliar: 'billion', triliun: 'trillion' };

const countWords = { id: countWordsOf('id'), en: countWordsOf('en') };

/** The counts from two on that a sentence has in words, and what finds them. */
function countWordsOf(language: Language) {
  const { count } = voiceFor(language);
  const values = new Map<string, string>();
  for (let value = 2; value < 1000; value += 1)
    if (/^\p{L}/u.test(count(value))) values.set(count(value), String(value));
  const longest = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
  // "Ketiga unsur" and "keduanya" count as well, as does "ten-year".
  const [before, after] = language === 'id' ? ['(?:ke)?', '(?:nya)?'] : ['', ''];
  return { values, pattern: new RegExp(`(?<![\\p{L}-])${before}(${longest})${after}(?!\\p{L})`, 'giu') };
}
