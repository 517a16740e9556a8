import { CAPITAL, LETTER } from '../i18n/letters.js';
import { plainName, type Region, regionNamed } from './regions.js';

/** A region that a text names together with its kind: "Kota Bogor", "Pemkab Sleman", "Bupati Sleman". */
export interface Mention {
  readonly region: Region;
  /** As it is written, the kind included. */
  readonly words: string;
  /** Where the words begin in the text. */
  readonly index: number;
}

// Only with a word for the kind is a name a region: Batu, Buru and Landak are also a stone, a hunt and a hedgehog.
const KOTA = 'Kota|kota|KOTA|Pemkot|PEMKOT|Walikota|WALIKOTA|Perwali';
const KABUPATEN = 'Kabupaten|kabupaten|KABUPATEN|[Kk]ab\\.?|KAB\\.?|Pemkab|PEMKAB|Bupati|BUPATI|Perbup';
const KINDS = `${KOTA}|${KABUPATEN}`;
const KIND = new RegExp(`(?<![${LETTER}\\d/-])(?:${KINDS})\\s+(?=[${CAPITAL}])`, 'g');
const PERHAPS = new RegExp(`(?:${KINDS})\\s`);
const IS_KOTA = new RegExp(`^(?:${KOTA})\\s`);
const MOST_WORDS = 4;
const WORD = new RegExp(`(\\s*)([${LETTER}\\d'’-]*[${LETTER}\\d])`, 'gy');
const IS_NAME = new RegExp(`^[${CAPITAL}]`);

// What may follow a name without being a part of it, though it begins with a capital letter, as in a title.
const NEXT =
  /^(?:Tahun|Periode|Provinsi|Nomor|Sebagai|Menuju|Menjadi|Yang|Dan|Atau|Serta|Di|Ke|Dari|Dalam|Dengan|Untuk|Pada|Berbasis|Melalui|Tentang|Kota|Kabupaten|Smart|Cerdas)$/i;

/** Every region of the official table that the text names with its kind, by the longest name that fits. */
export function regionMentions(text: string): Mention[] {
  if (!PERHAPS.test(text)) return [];
  const mentions: Mention[] = [];
  for (const { 0: kind, index } of text.matchAll(KIND)) {
    const found = longestName(text, index + kind.length, IS_KOTA.test(kind));
    // "Ibu Kota Bandung" is a capital, and its name need not be a region's.
    if (found === undefined || /\bibu\s+$/i.test(text.slice(Math.max(0, index - 8), index))) continue;
    mentions.push({ region: found.region, words: text.slice(index, found.end), index });
  }
  return mentions;
}

function longestName(
  text: string,
  start: number,
  isKota: boolean,
): { region: Region; end: number } | undefined {
  const words = [...text.slice(start, start + 80).matchAll(WORD)];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const name = words
      .slice(0, count)
      .map(([, , word]) => word)
      .join(' ');
    const region = regionNamed(plainName(`${isKota ? 'kota' : 'kabupaten'} ${name}`));
    if (region === undefined) continue;
    // Serang is a region, Serang Baru a district of another one.
    const next = words[count]?.[2] ?? '';
    if (IS_NAME.test(next) && !NEXT.test(next)) return undefined;
    const last = words[count - 1];
    return last && { region, end: start + last.index + last[0].length };
  }
  return undefined;
}
