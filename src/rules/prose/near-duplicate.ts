import { type Path, pathText } from '../../diagnostics/place.js';
import type { Masterplan } from '../../generated/types.js';
import { BETWEEN_WORDS } from '../../i18n/letters.js';
import { type Text, textsOf } from '../../model/texts.js';
import { defineRule } from '../rule.js';
import { comparableWords, NUMBER_WORDS } from './comparable-words.js';
import { type Similar, similarTexts } from './similar-texts.js';

/** Shorter texts may well be equal: "Seluruh kecamatan terlayani." */
const LEAST_CHARACTERS = 60;

/** Words explained, changes noted, what pays, and risks that many projects share may be the same with good reason. */
const MAY_BE_EQUAL = /^(?:glossary|revisions)\b|^quick_wins\[\]\.(?:risks|resources\.budget)/;

/** Statements of one sentence, which are no prose and should differ all the same. */
const STATEMENT = /^(?:missions\[\]|dimensions\.\*\.(?:goals|strategies)\[\])\.text$/;

const FIRST = { id: 'teks yang hampir sama', en: 'the text that is nearly the same' };

export default defineRule({
  id: 'prose/near-duplicate',
  severity: 'warning',
  stage: 1,
  title: { id: 'Teks yang hampir sama', en: 'Nearly the same text twice' },
  why: {
    id: 'Teks yang hampir sama biasanya tersalin dari butir lain dan belum disesuaikan, atau satu hal yang diusulkan dua kali.',
    en: 'Such a text was usually copied and not yet fitted to its place, or one thing is proposed twice.',
  },
  fix: {
    id: 'Tulis keadaan butir ini sendiri; bila keduanya satu hal, gabungkan.',
    en: 'Write what is true of this item; if the two are one, join them.',
  },
  messages: {
    one: {
      id: 'Isian "{field}" ini {percent} persen sama dengan teks di {file} baris {line}. Tulis keadaan butir ini sendiri; bila keduanya satu hal, gabungkan.',
      en: 'This "{field}" is {percent} percent the same as the text in {file} line {line}. Write what is true of this item; if the two are one, join them.',
    },
    several: {
      id: '{count} isian butir ini hampir sama dengan butir di {file} baris {line}, dimulai dari "{field}" ({percent} persen sama). Tulis keadaan butir ini sendiri; bila keduanya satu hal, gabungkan.',
      en: '{count} fields of this item are nearly the same as those of the item in {file} line {line}, from "{field}" on ({percent} percent the same). Write what is true of this item; if the two are one, join them.',
    },
  },
  check({ data }, report, { place }) {
    for (const copies of copiedItems(data)) {
      const [{ first, copy, similarity }] = copies;
      const at = place(first.path);
      const field = pathText(copy.path.slice(itemPath(copy).length));
      // 99.6 percent is not the same: only equal words are 100.
      const percent = Math.floor(similarity * 100);
      const args = { field, percent, count: copies.length, file: at.file, line: String(at.line) };
      const related = [{ message: FIRST, args: {}, place: at }];
      report(copies.length === 1 ? 'one' : 'several', copy.path, args, { related });
    }
  },
});

interface Copy {
  readonly first: Text;
  readonly copy: Text;
  readonly similarity: number;
}

/** Texts that are nearly one, by the items that they stand in: a copied row is one mistake, however long it is. */
function copiedItems(data: Masterplan): (readonly [Copy, ...Copy[]])[] {
  const items = new Map<string, [Copy, ...Copy[]]>();
  for (const texts of kindsOf(data).values()) {
    for (const { earlier, later, similarity } of similarAmong(texts)) {
      const first = texts[earlier];
      const copy = texts[later];
      if (first === undefined || copy === undefined || isSaidElsewhere(data, first, copy)) continue;
      const key = `${pathText(itemPath(copy))} ${pathText(itemPath(first))}`;
      const known = items.get(key);
      if (known) known.push({ first, copy, similarity });
      else items.set(key, [{ first, copy, similarity }]);
    }
  }
  return [...items.values()];
}

/** Texts that are held against each other: of one field, of all programmes, of one side of one SWOT table. */
function kindsOf(data: Masterplan): Map<string, Text[]> {
  const kinds = new Map<string, Text[]>();
  for (const text of textsOf(data)) {
    const { field, path } = text;
    // What is shorter as it stands is so without its numbers, too.
    if (text.text.length < LEAST_CHARACTERS || MAY_BE_EQUAL.test(field.pattern)) continue;
    if (!field.prose && !STATEMENT.test(field.pattern)) continue;
    const plain = field.pattern.replace(/^(?:dimensions\.\*|enablers)\.\w+\[\]/, '');
    const kind = path[0] === 'swot' ? `${path[1]} ${plain}` : plain;
    const texts = kinds.get(kind);
    if (texts) texts.push(text);
    else kinds.set(kind, [text]);
  }
  return kinds;
}

function similarAmong(texts: readonly Text[]): Similar[] {
  if (texts.length < 2) return [];
  const long: number[] = [];
  const words = (function* () {
    for (const [index, { text }] of texts.entries()) {
      const own = comparableWords(text);
      if (lengthOf(own) < LEAST_CHARACTERS) continue;
      long.push(index);
      yield own;
    }
  })();
  return similarTexts(words, NUMBER_WORDS).map(({ earlier, later, similarity }) => ({
    earlier: long[earlier] ?? 0,
    later: long[later] ?? 0,
    similarity,
  }));
}

function lengthOf(words: readonly string[]): number {
  let length = words.length - 1;
  for (const word of words) length += word.length;
  return length;
}

/** The row of a list that a text stands in; where there is no list, what holds it. */
function itemPath({ path }: Text): Path {
  const row = path.findLastIndex((step) => typeof step === 'number');
  return path.slice(0, row < 0 ? -1 : row + 1);
}

/** A row copied with its id or its name, and a repeated recommendation, have findings of their own. */
function isSaidElsewhere(data: Masterplan, first: Text, copy: Text): boolean {
  if (copy.path[0] === 'evaluations') {
    return first.path[1] !== copy.path[1] || plainName(first.text) === plainName(copy.text);
  }
  const [one, other] = [first, copy].map((text) => valueAt(data, itemPath(text)));
  const same = (key: string) => one?.[key] !== undefined && plainName(one[key]) === plainName(other?.[key]);
  return same('id') || same('name');
}

/** Letters and digits alone. */
const plainName = (name: unknown): string => String(name).toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

function valueAt(data: unknown, path: Path): Record<string, unknown> | undefined {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step]; // a list is read by its index as a mapping by its key
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
