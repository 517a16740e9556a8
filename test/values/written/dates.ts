import type { Dice } from '../../edit/format/damage.js';
import { carelessly, pick, stored, text, type Writer, type Written, weighted } from './written.js';

const MONTHS = [
  ['Januari', 'Jan', 'January'],
  ['Februari', 'Feb', 'Pebruari', 'Peb', 'February'],
  ['Maret', 'Mar', 'March'],
  ['April', 'Apr'],
  ['Mei', 'May'],
  ['Juni', 'Jun', 'June'],
  ['Juli', 'Jul', 'July'],
  ['Agustus', 'Agt', 'Ags', 'Agu', 'Agust', 'Aug', 'August'],
  ['September', 'Sep', 'Sept'],
  ['Oktober', 'Okt', 'Oct', 'October'],
  ['November', 'Nov', 'Nopember', 'Nop'],
  ['Desember', 'Des', 'Dec', 'December'],
];
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (value: number): string => String(value).padStart(2, '0');

/** Which day of the week it was, counted by Zeller's rule: 0 for Sunday. */
function weekday(year: number, month: number, day: number): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  return (
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400) +
      6) %
    7
  );
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysBefore(year: number, month: number, day: number): number {
  let days = 1 + day;
  for (let one = 1900; one < year; one++) days += isLeap(one) ? 366 : 365;
  for (let one = 1; one < month; one++) days += (LENGTHS[one - 1] ?? 0) + (one === 2 && isLeap(year) ? 1 : 0);
  return days;
}

/** A day, as offices date their papers. */
export const someDate: Writer<string> = (dice) => {
  const year = dice(9) === 0 ? 1945 + dice(155) : 2010 + dice(25);
  const month = 1 + dice(11);
  const most = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  const day = 1 + dice(most - 1);
  const name = pick(MONTHS[month - 1] ?? [], dice);
  const value = `${year}-${two(month)}-${two(day)}`;
  const common = (words: string): Written<string> => ({
    cell: text(carelessly(words, dice)),
    value,
    isCommon: true,
  });
  const rare = (words: string): Written<string> => ({ cell: text(words), value, isCommon: false });
  const inWords = (between: string) =>
    `${pick([String(day), two(day)], dice)}${between}${cased(name, dice)}${between}${year}`;
  return weighted<() => Written<string>>(
    [
      [10, () => common([day, month, year].join(pick(['/', '/', '-', '.'], dice)))],
      [6, () => common([two(day), two(month), year].join(pick(['/', '/', '-', '.'], dice)))],
      [10, () => common(inWords(' '))],
      [2, () => common(inWords('-'))],
      [3, () => common(`${WEEKDAYS[weekday(year, month, day)]}, ${inWords(' ')}`)],
      [5, () => common(value)],
      [1, () => common(`${value}T00:00:00`)],
      [1, () => common(`${two(day)}/${two(month)}/${year} ${two(dice(23))}:${two(dice(59))}`)],
      [8, () => ({ cell: { kind: 'date', text: value }, value, isCommon: true })],
      [3, () => ({ ...common(`${cased(name, dice)} ${year}`), value: value.slice(0, 7) })],
      [1, () => ({ ...common(`${two(month)}/${year}`), value: value.slice(0, 7) })],
      [1, () => rare(`${day}/${month}/${two(year % 100)}`)],
      [1, () => rare(`${day}-${name}-${two(year % 100)}`)],
      [1, () => ({ cell: stored(daysBefore(year, month, day)), value, isCommon: false })],
      // Whoever writes the month first is only understood where the day is no month.
      [1, () => rare(day > 12 ? `${month}/${day}/${year}` : `${name} ${day}, ${year}`)],
    ],
    dice,
  )();
};

function cased(name: string, dice: Dice): string {
  return pick([name, name, name, name.toUpperCase(), name.toLowerCase()], dice);
}

/** A year of a plan or of its figures. */
export const someYear: Writer<number> = (dice) => {
  const year = dice(5) === 0 ? 1945 + dice(155) : 2000 + dice(45);
  const common = (words: string): Written<number> => ({
    cell: text(carelessly(words, dice)),
    value: year,
    isCommon: true,
  });
  return weighted<() => Written<number>>(
    [
      [10, () => common(String(year))],
      [10, () => ({ cell: stored(year), value: year, isCommon: true })],
      [
        5,
        () =>
          common(
            `${pick(['Tahun', 'Th.', 'Thn', 'TA', 'T.A.', 'TA.', 'Tahun Anggaran', 'tahun'], dice)} ${year}`,
          ),
      ],
      [1, () => common(`${year}.0`)],
      [1, () => common(`${String(year).slice(0, 1)}.${String(year).slice(1)}`)],
      [1, () => common(`${pick(MONTHS[dice(11)] ?? [], dice)} ${year}`)],
      [1, () => ({ cell: { kind: 'date', text: `${year}-12-31` }, value: year, isCommon: true })],
      [
        1,
        () => ({
          cell: text(`${pick(["'", '’', ''], dice)}${two(year % 100)}`),
          value: year,
          isCommon: false,
        }),
      ],
    ],
    dice,
  )();
};
