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
import { sharedWords } from './shared-words.js';

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
    expect([...en].filter((word) => id.has(word) && !sharedWords.has(word)).sort()).toEqual([]);
  }, 60_000);
});

describe('English sentences', () => {
  const markdownOf = (masterplan: Masterplan, number: number) =>
    booksIn('en', masterplan, false)[number - 1]?.markdown ?? '';

  it('say one of a thing as one', () => {
    const one = markdownOf({ ...empty, gaps: [{ id: 'g', dimension: 'living', priority: 1 }] }, 1);
    expect(one).toContain('A review of one dimension has found one gap, of high priority.');
    expect(one).toContain('This analysis has found one gap, one of high priority.');
    expect(one).not.toMatch(/\bone (?:gaps|dimensions|sources|programmes)\b/);
  });

  it('name offices and laws in English, around what the author wrote', () => {
    const book = markdownOf(sample, 1);
    expect(book).toContain('| | Acting Mayor of Uji, |');
    expect(book).toContain('| 1 | Law No. 23 of 2014 | Pemerintahan Daerah | – | Issued |');
    expect(markdownOf(plan, 2)).toContain('Memorandum of Understanding No. 07/NK of 2024 on program bersama');
  });

  it('let the head of the region sign last, whatever language his office is written in', () => {
    const last = (title: string) => {
      const signatories = [
        { title, name: 'Dr. Uji Coba' },
        { title: 'Kepala Badan', name: 'Contoh Kepala' },
      ];
      return markdownOf({ ...sample, approval: { ...sample.approval, signatories } }, 4).includes(
        `| Kepala Badan, | ${title}, |`,
      );
    };
    expect(['Pj. Wali Kota Uji', 'Acting Mayor of Uji', 'Interim Mayor of Uji'].map(last)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

function idsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsOf)];
}

describe('a book in English', () => {
  it.each([1, 2, 3, 4])('says the numbers of the Indonesian one, and no others: book %i', (number) => {
    for (const draft of [false, true]) {
      const [id, en] = (['id', 'en'] as const).map(
        (language) => booksIn(language, contoh, draft)[number - 1],
      );
      expect(en?.parts.map(({ id }) => id)).toEqual(id?.parts.map(({ id }) => id));
      for (const [index, part] of (id?.parts ?? []).entries()) {
        const twin = en?.parts[index];
        if (twin === undefined) throw new Error(`no part ${part.id}`);
        const [own, there] = [numbersOf(part, countWords.id), numbersOf(twin, countWords.en)];
        expect({ part: part.id, lacks: without(own, there) }).toEqual({ part: part.id, lacks: [] });
        // "Ketiga elemen" may be "the three elements" or go without its number.
        const most = numbersOf(part, countWords.idCollective);
        expect({ part: part.id, adds: without(there, most) }).toEqual({ part: part.id, adds: [] });
      }
    }
  });
});

/** What of the first list is left when each item of the second has taken one like it away. */
function without(items: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return items.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

interface CountWords {
  readonly language: Language;
  readonly values: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

const countWords = {
  id: countWordsOf('id'),
  idCollective: countWordsOf('id', '(?:ke)?', '(?:nya)?'),
  en: countWordsOf('en'),
};

/** The counts from two on that a sentence has in words, and what finds them. "One" is also an article. */
function countWordsOf(language: Language, before = '', after = ''): CountWords {
  const { count } = voiceFor(language);
  const all = Array.from({ length: 998 }, (_, index) => index + 2).map(
    (value) => [count(value), String(value)] as const,
  );
  const values = new Map(all.filter(([words]) => /^\p{L}/u.test(words)));
  const longest = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<![\\p{L}-])${before}(${longest})${after}(?!\\p{L})`, 'giu');
  return { language, values, pattern };
}

const SCALES: Readonly<Record<string, string>> = { juta: 'million', miliar: 'billion', triliun: 'trillion' };

/** Every number as JavaScript writes it and in which scale, "1.25 billion", whether in digits or in words. */
function numbersOf({ markdown }: RenderedChapter, { language, values, pattern }: CountWords): string[] {
  const [group, decimal] = language === 'id' ? [/\.(?=\d{3})/g, ','] : [/,(?=\d{3})/g, '.'];
  const digits = shown(markdown)
    .replace(/\b(?:BAB [IVXL]+|Chapter \d+)\b/g, ' ')
    .replace(pattern, (_, words: string) => values.get(words.toLowerCase()) ?? '')
    .match(/\d[\d.,]*\d(?: (?:juta|miliar|triliun|million|billion|trillion)\b)?|\d/g);
  return (digits ?? [])
    .map((text) => text.replace(group, '').replace(decimal, '.'))
    .map((text) => text.replace(/[a-z]+/, (scale) => SCALES[scale] ?? scale));
}
