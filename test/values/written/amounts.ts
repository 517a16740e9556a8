import type { Dice } from '../../edit/format/damage.js';
import { carelessly, inThrees, pick, stored, text, type Writer, type Written, weighted } from './written.js';

const SCALES = [
  [3, ['ribu', 'rb', 'Ribu', 'RIBU']],
  [6, ['juta', 'jt', 'Juta', 'JUTA', 'jt.', 'Jt']],
  [9, ['miliar', 'milyar', 'M', 'Miliar', 'MILYAR', 'miliar rupiah']],
  [12, ['triliun', 'T', 'trilyun', 'Triliun']],
] as const;

/** Budgets are round, mostly, and of any size from a workshop to a hospital. */
function budget(dice: Dice): number {
  const digits =
    1 + dice(8) + 10 * dice(9) * (dice(1) === 0 ? 1 : 0) + 100 * dice(9) * (dice(2) === 0 ? 1 : 0);
  const zeros = pick([5, 6, 6, 6, 7, 7, 7, 8, 8, 9], dice);
  const change = dice(9) === 0 ? dice(999_999) : 0;
  return digits * 10 ** zeros + change;
}

const money = (dice: Dice): string => pick(['', '', '', 'Rp', 'Rp ', 'Rp. ', 'Rp.', 'RP ', 'rp'], dice);
const common = (words: string, value: number, dice: Dice): Written<number> => ({
  cell: text(carelessly(words, dice)),
  value,
  isCommon: true,
});
const rare = (words: string, value: number): Written<number> => ({
  cell: text(words),
  value,
  isCommon: false,
});

const inDots: Writer<number> = (dice) => {
  const value = budget(dice);
  const end = pick(['', '', '', ',-', ',00', '.-', ',--', ' rupiah'], dice);
  return common(money(dice) + inThrees(String(value), '.') + end, value, dice);
};

const inDigits: Writer<number> = (dice) => {
  const value = budget(dice);
  return common(money(dice) + value, value, dice);
};

const inCell: Writer<number> = (dice) => {
  const value = budget(dice);
  return { cell: stored(value), value, isCommon: true };
};

/** `3,7 miliar`: at most two decimals, as in speech. */
const inWords: Writer<number> = (dice) => {
  const [zeros, words] = pick(SCALES, dice);
  const hundredths = 1 + dice(zeros === 12 ? 500 : 99_999);
  const value = hundredths * 10 ** (zeros - 2);
  const cents = hundredths % 100;
  const decimals = cents === 0 ? '' : `,${String(cents).padStart(2, '0').replace(/0$/, '')}`;
  const whole = String((hundredths - cents) / 100);
  const space = pick([' ', ' ', ' ', ''], dice);
  return common(money(dice) + whole + decimals + space + pick(words, dice), value, dice);
};

const inEnglish: Writer<number> = (dice) => {
  const value = budget(dice);
  return common(
    pick(['', 'Rp ', 'IDR '], dice) + inThrees(String(value), ',') + pick(['', '.00'], dice),
    value,
    dice,
  );
};

const inBlanks: Writer<number> = (dice) => {
  const value = budget(dice);
  return common(inThrees(String(value), pick([' ', '\u00a0', '\u202f', '\u2009', "'"], dice)), value, dice);
};

const ofColumn: Writer<number> = (dice) => {
  const factor = pick([1e3, 1e6], dice);
  const count = 1 + dice(999);
  const isDecimal = dice(3) === 0;
  const value = count * factor + (isDecimal ? factor / 2 : 0);
  return { cell: text(`${count}${isDecimal ? ',5' : ''}`), value, isCommon: true, factor };
};

const none: Writer<number> = (dice) =>
  common(pick(['0', 'Rp0', 'Rp 0', '0,00', 'Rp0,-', 'nihil', 'Nihil'], dice), 0, dice);

const below: Writer<number> = (dice) => {
  const value = -budget(dice);
  const digits = inThrees(String(-value), '.');
  return rare(
    pick([`(${digits})`, `-${digits}`, `−${digits}`, `(Rp${digits})`, `-Rp ${digits}`, `${digits}-`], dice),
    value,
  );
};

/** Below a million, one dot may be anything; three decimals of miliar may be thousands of them. */
const unclear: Writer<number> = (dice) => {
  const small = (1 + dice(998)) * 1000 + dice(9) * 100;
  const thousandths = 1000 + dice(98_999);
  const words = `${Math.floor(thousandths / 1000)},${String(thousandths % 1000).padStart(3, '0')} miliar`;
  const dots = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')} juta`;
  return pick(
    [
      rare(money(dice) + inThrees(String(small), pick(['.', ','], dice)), small),
      rare(words, thousandths * 1e6),
      rare(dots, thousandths * 1e6),
      rare(
        `${Math.floor(thousandths / 100)}.${thousandths % 10} M`,
        Math.floor(thousandths / 100) * 1e9 + (thousandths % 10) * 1e8,
      ),
    ],
    dice,
  );
};

const rough: Writer<number> = (dice) => {
  const count = 2 + dice(900);
  const before = pick(
    ['± ', '±', '> ', '< ', 'sekitar ', 'kurang lebih ', '~', 'Rp ± ', 'maks. ', 'hampir '],
    dice,
  );
  const range = `${count - 1}${pick([' - ', '-', '–', ' s.d. ', ' s/d '], dice)}${count} juta`;
  return rare(dice(2) === 0 ? range : `${before}${count} juta`, count * 1e6);
};

const byExcel: Writer<number> = (dice) => {
  const value = (100 + dice(899)) * 10 ** (7 + dice(3));
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e+');
  return rare(`${pick([mantissa, mantissa.replace('.', ',')], dice)}E+${exponent.padStart(2, '0')}`, value);
};

/** An amount of whole rupiah, in one of the many ways in which Indonesians write it. */
export const someAmount: Writer<number> = (dice) =>
  weighted(
    [
      [26, inDots],
      [16, inDigits],
      [16, inCell],
      [16, inWords],
      [5, inEnglish],
      [3, inBlanks],
      [5, ofColumn],
      [3, none],
      [3, below],
      [3, unclear],
      [3, rough],
      [1, byExcel],
    ],
    dice,
  )(dice);
