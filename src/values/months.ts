/** Each month in Indonesian, in its older spelling, in English, in Roman figures, and shortened otherwise than by cutting. */
const NAMES: readonly string[] = [
  'januari january i',
  'februari pebruari february ii',
  'maret march iii mrt',
  'april iv',
  'mei may v',
  'juni june vi',
  'juli july vii',
  'agustus august viii agt ags',
  'september ix',
  'oktober october x',
  'november nopember xi nop',
  'desember december xii',
];

const SHORTEST = 3;

/** 1 to 12 for a month's name, its beginning from three letters on, or its Roman number; undefined for other words. */
export function monthNumber(word: string): number | undefined {
  const plain = word.toLowerCase();
  const is = (name: string) => name === plain || (plain.length >= SHORTEST && name.startsWith(plain));
  const index = NAMES.findIndex((names) => names.split(' ').some(is));
  return index === -1 ? undefined : index + 1;
}
