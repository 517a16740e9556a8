import { formatDates } from './dates.js';
import type { Bilingual, Language } from './language.js';
import { formatNumber, formatPercent, formatRupiahShort, type NumberStyle } from './numbers.js';
import { countInWords, joinWords } from './phrases.js';
import { type TermTable, termOf } from './terms.js';

/** What is counted: Indonesian has one form, English two. */
export interface Noun {
  readonly id: string;
  readonly en: readonly [one: string, many: string];
}

/** How a book words its values in one language. Its functions need no `this`: take those you need out of it. */
export interface Voice {
  readonly language: Language;
  /** One of our own phrases. */
  say(phrase: Bilingual): string;
  /** The printed word of a schema value; `undefined` for an absent or unknown one. */
  word(table: TermTable, value: string | number | undefined): string | undefined;
  /** A count in a sentence: "dua belas", "157". */
  count(value: number): string;
  /** The same, `undefined` for none: templates then say that there is nothing yet. */
  some(value: number): string | undefined;
  /** The form that goes with a count: "program", "programmes". */
  noun(value: number, noun: Noun): string;
  /** "dua belas program", "one programme". */
  counted(value: number, noun: Noun): string;
  /** Counts that follow one another, without the zeros: digits, as EYD wants in an enumeration; one alone in words. */
  enumerated(items: readonly (readonly [value: number, noun: Noun | string | undefined])[]): string[];
  /** "a, b, dan c"; `undefined` for an empty list, which prints as missing. */
  joined(items: readonly (string | undefined)[]): string | undefined;
  /** `1234.5` as "1.234,5". */
  decimal(value: number, style?: NumberStyle): string;
  /** `85.714` (0-100) as "85,71%": two decimals at most, or exactly `digits`. */
  percent(value: number, digits?: number): string;
  /** "Rp1,25 miliar". */
  rupiahInWords(value: number): string;
  /** "14–15 Mei 2024"; `undefined` when the start is not known. */
  datesInWords(start: string | undefined, end: string | undefined): string | undefined;
}

/** The voice of books in `language`. */
export function voiceFor(language: Language): Voice {
  return voices[language];
}

/** For what an author may have written in either language. */
export function everyVoice(): readonly Voice[] {
  return Object.values(voices);
}

const voices: Readonly<Record<Language, Voice>> = { id: makeVoice('id'), en: makeVoice('en') };

function makeVoice(language: Language): Voice {
  const decimal: Voice['decimal'] = (value, style) => formatNumber(value, language, style);
  const count: Voice['count'] = (value) => countInWords(value, language);
  const noun: Voice['noun'] = (value, { id, en: [one, many] }) =>
    language === 'id' ? id : value === 1 ? one : many;
  return {
    language,
    say: (phrase) => phrase[language],
    word: (table, value) => termOf(table, value, language),
    count,
    some: (value) => (value === 0 ? undefined : count(value)),
    noun,
    counted: (value, what) => `${count(value)} ${noun(value, what)}`,
    enumerated(items) {
      const present = items.filter(([value]) => value > 0);
      const say = present.length > 1 ? decimal : count;
      const named = (value: number, what: Noun | string = '') =>
        typeof what === 'string' ? what : noun(value, what);
      return present.map(([value, what]) => `${say(value)} ${named(value, what)}`.trim());
    },
    joined(items) {
      const present = items.filter((item) => item !== undefined);
      return present.length === 0 ? undefined : joinWords(present, language);
    },
    decimal,
    percent: (value, digits) => formatPercent(value, language, digits),
    rupiahInWords: (value) => formatRupiahShort(value, language),
    datesInWords: (start, end) => (start === undefined ? undefined : formatDates(start, end, language)),
  };
}
