import { plainHead } from '../../forms/plain-head.js';

/** One line of a column's head, taken apart. */
export interface HeadWords {
  /** Its words without years, without the unit of money, as `plainHead` writes them. */
  readonly plain: string;
  /** The same without what stands in brackets; equal to `plain` where nothing does. */
  readonly bare: string;
  /** Years that it names, each once. */
  readonly years: readonly number[];
  /** It names rupiah, or thousands or millions of them. */
  readonly hasMoney: boolean;
  /** What strokes part, each as `plain`: `Program/Kegiatan` is two; none where nothing is parted. */
  readonly parts: readonly string[];
}

const MONEY = new Set(['rp', 'idr', 'rupiah']);
const THOUSANDS = new Set([
  ...['ribu', 'ribuan', 'juta', 'jutaan', 'jt', 'miliar', 'miliaran', 'milyar', 'milyaran'],
  ...['million', 'millions', 'billion', 'billions', 'thousand', 'thousands'],
]);
const BESIDE_MONEY = new Set(['dalam', 'in', 'x', '000', '1', '1000', '000000', '1000000']);
const BEFORE_YEAR = new Set(['tahun', 'thn', 'th', 'ta', 't', 'a', 'anggaran', 'year', 'fy']);

/**
 * What a head says, so that two ways of writing it are one: `Anggaran Tahun 2025 (Rp juta)` is `anggaran` with the year
 * 2025. A word for "year" before a year goes with it, but `anggaran` alone before a year is a word of its own.
 */
export function headWords(text: string): HeadWords {
  const whole = takeApart(text);
  const outside = text.replace(/[([][^()[\]]*[)\]]/g, ' ');
  const bare = outside === text ? whole.plain : takeApart(outside).plain;
  const parts = /[/|]/.test(outside) ? outside.split(/[/|]/).map((part) => takeApart(part).plain) : [];
  return { ...whole, bare, parts };
}

const NUMBERING = new Set(['no', 'nomor', 'no urut', 'nomor urut', 'nr', '#', 'number']);

/** Whether a line of a head stands above numbers of rows: `No.`, `#`. */
export function numbersRows(text: string): boolean {
  return NUMBERING.has(plainHead(text) || text.trim());
}

function takeApart(text: string): Omit<HeadWords, 'bare' | 'parts'> {
  const words = plainHead(text).split(' ').filter(Boolean);
  const years = new Set<number>();
  const kept: string[] = [];
  let hasMoney = false;
  for (const word of words) {
    if (/^(?:19|20)\d\d$/.test(word)) {
      years.add(Number(word));
      dropYearWords(kept);
    } else if (MONEY.has(word) || THOUSANDS.has(word)) {
      hasMoney = true;
    } else kept.push(word);
  }
  const plain = hasMoney ? kept.filter((word) => !BESIDE_MONEY.has(word)) : kept;
  return { plain: plain.join(' '), years: [...years], hasMoney };
}

/** Takes `tahun`, `ta` or `tahun anggaran` from the end. */
function dropYearWords(words: string[]): void {
  const last = words.at(-1) ?? '';
  if (last === 'anggaran') {
    if (words.at(-2) === 'tahun') words.splice(-2);
    return;
  }
  if (last === 'a' && words.at(-2) === 't') words.splice(-2);
  else if (BEFORE_YEAR.has(last) && last !== 't' && last !== 'a') words.pop();
}
