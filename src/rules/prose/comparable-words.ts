import { CAPITAL, LETTER } from '../../i18n/letters.js';

// A place is told by the word before its name; the names of people and agencies stay, since they tell texts apart.
const PLACES = new RegExp(
  `(?<![${LETTER}\\d])(?:Kota|Kabupaten|Kab\\.|Kecamatan|Kec\\.|Kelurahan|Desa|Dusun|Kampung|Provinsi|Pulau|Sungai|Gunung|Pantai|Danau|Jalan|Pasar|Terminal|Pelabuhan)(?:\\s+[${CAPITAL}][${LETTER}'’-]*)+`,
  'g',
);
const WORDS = new RegExp(`[${LETTER}]+`, 'g');

/** Numbers in words, which tell two texts apart no more than digits do. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar triliun'.split(
    ' ',
  ),
);

/** The words of a text by which it is compared with others: lower case, without digits and names of places. */
export function comparableWords(text: string): readonly string[] {
  return text.replace(PLACES, ' ').toLowerCase().match(WORDS) ?? [];
}
