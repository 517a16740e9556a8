import type { Language } from './language.js';

/**
 * A number in words: `terbilang(1250, 'id')` is "seribu dua ratus lima puluh". Decimals are read digit by
 * digit ("tiga koma satu dua"), as many as the number has. Throws RangeError for NaN, infinity and whole
 * parts from 10^18 on, which have no exact value in a double anyway.
 */
export function terbilang(value: number, language: Language): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e18) throw new RangeError(`cannot spell ${value}`);
  const speller = spellers[language];
  const size = Math.abs(value);
  const [, fraction = ''] = Number.isInteger(size) ? [] : Number(size.toPrecision(14)).toFixed(12).split('.');
  const words = [speller.whole(Math.trunc(size))];
  const digits = fraction.replace(/0+$/, '');
  if (digits !== '') words.push(speller.point, ...[...digits].map((digit) => speller.whole(Number(digit))));
  return (value < 0 ? `${speller.minus} ` : '') + words.join(' ');
}

interface Speller {
  readonly minus: string;
  readonly point: string;
  readonly whole: (value: number) => string;
}

const spellers: Readonly<Record<Language, Speller>> = {
  id: { minus: 'minus', point: 'koma', whole: indonesian },
  en: { minus: 'minus', point: 'point', whole: english },
};

const units = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const scales: readonly (readonly [number, string])[] = [
  [1e15, 'kuadriliun'],
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
  [100, 'ratus'],
];

function indonesian(value: number): string {
  const unit = units[value];
  if (unit !== undefined) return unit;
  if (value < 20) return value === 10 ? 'sepuluh' : value === 11 ? 'sebelas' : `${units[value - 10]} belas`;
  const [size, name] = scales.find(([size]) => value >= size) ?? [10, 'puluh'];
  const many = Math.trunc(value / size);
  // Only ratus and ribu take the prefix se-; from juta on it is "satu juta".
  const head = many === 1 && size <= 1e3 ? `se${name}` : `${indonesian(many)} ${name}`;
  const rest = value % size;
  return rest === 0 ? head : `${head} ${indonesian(rest)}`;
}

const englishUnits = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishScales: readonly (readonly [number, string])[] = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
];

function english(value: number): string {
  const unit = englishUnits[value];
  if (unit !== undefined) return unit;
  if (value < 100) {
    const rest = value % 10;
    return `${englishTens[Math.trunc(value / 10) - 2]}${rest === 0 ? '' : `-${english(rest)}`}`;
  }
  const [size, name] = englishScales.find(([size]) => value >= size) ?? [1, ''];
  const rest = value % size;
  return `${english(Math.trunc(value / size))} ${name}${rest === 0 ? '' : ` ${english(rest)}`}`;
}
