import type { Dice } from '../../edit/format/damage.js';
import { carelessly, inThrees, pick, stored, text, type Writer, weighted } from './written.js';

/** Digits of a number with `places` decimals, and its value: 3576 and 2 are 35.76. */
function decimal(dice: Dice, most: number): { whole: string; fraction: string; value: number } {
  const places = pick([0, 0, 1, 1, 2, 2, 2, 4], dice);
  const digits = String(dice(most)).padStart(places + 1, '0');
  const whole = places === 0 ? digits : digits.slice(0, -places);
  const fraction = places === 0 ? '' : digits.slice(-places);
  return { whole, fraction, value: Number(`${whole}.${fraction}`) };
}

const withMark = ({ whole, fraction }: { whole: string; fraction: string }, mark: string): string =>
  fraction === '' ? whole : whole + mark + fraction;

/** A number of an indicator: 35,76 or 12.500 people. */
export const someNumber: Writer<number> = (dice) => {
  const one = decimal(dice, pick([99, 9999, 999_999, 99_999_999], dice));
  const { whole, fraction, value } = one;
  const write = weighted<() => { words: string; isCommon: boolean }>(
    [
      [10, () => ({ words: withMark(one, ','), isCommon: true })],
      [4, () => ({ words: withMark(one, '.'), isCommon: true })],
      // 12.500 alone is the very thing that is asked about.
      [
        4,
        () => ({
          words: withMark({ whole: inThrees(whole, '.'), fraction }, ','),
          isCommon: whole.length < 4 || whole.length > 6,
        }),
      ],
      [1, () => ({ words: withMark({ whole: inThrees(whole, ','), fraction }, '.'), isCommon: false })],
      [1, () => ({ words: withMark({ whole: inThrees(whole, ' '), fraction }, ','), isCommon: true })],
      [1, () => ({ words: `± ${withMark(one, ',')}`, isCommon: false })],
      [
        1,
        () => ({
          words: `${withMark(one, ',')} ${pick(['unit', 'orang', 'ha', '%', 'km²'], dice)}`,
          isCommon: false,
        }),
      ],
    ],
    dice,
  )();
  if (dice(3) === 0) return { cell: stored(value), value, isCommon: true };
  return { cell: text(carelessly(write.words, dice)), value, isCommon: write.isCommon };
};

/** A percentage from 0 to 100, with a percent sign, a percent format, or neither. */
export const somePercent: Writer<number> = (dice) => {
  const hundredths = pick([dice(10_000), dice(100) * 100, dice(1000) * 10], dice);
  const value = hundredths / 100;
  const digits = String(hundredths).padStart(3, '0');
  const [whole, fraction] = [digits.slice(0, -2), digits.slice(-2).replace(/0+$/, '')];
  const write = (mark: string) => withMark({ whole, fraction }, mark);
  // Without a sign, up to one percent may be a share as well.
  const isClear = value > 1 || value === 0;
  const sign = pick(['%', ' %', '%', ' persen', ' Persen', '％'], dice);
  return weighted(
    [
      [8, () => ({ cell: text(carelessly(write(',') + sign, dice)), value, isCommon: true })],
      [3, () => ({ cell: text(carelessly(write('.') + sign, dice)), value, isCommon: true })],
      [4, () => ({ cell: text(carelessly(write(','), dice)), value, isCommon: isClear })],
      [2, () => ({ cell: text(write('.')), value, isCommon: isClear })],
      [3, () => ({ cell: stored(value), value, isCommon: isClear })],
      [4, () => ({ cell: { ...stored(hundredths / 10_000), isPercent: true }, value, isCommon: true })],
      [1, () => ({ cell: stored(hundredths / 10_000), value, isCommon: false })],
      [1, () => ({ cell: text(`± ${write(',')}%`), value, isCommon: false })],
    ],
    dice,
  )();
};
