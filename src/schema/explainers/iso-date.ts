// The first three letters of each month, as it is spelt and as it is shortened.
const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const OLDER: Readonly<Record<string, string>> = { peb: 'feb', agt: 'agu', ags: 'agu', nop: 'nov' };

// 15/6/2022 and 15-06-2022 are day, month, year in Indonesia, never month first.
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[/.-](?<month>\d{1,2})(?:[/.-](?<day>\d{1,2}))?$/;
// As they are spelt in full, today and before the spelling reform; only these, and how they begin, are certain.
const NAMES =
  'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember agt ags'.split(
    ' ',
  );
const IN_WORDS = /^(?:(?<day>\d{1,2})\s+)?(?<name>[a-z]{3,})\.?\s+(?<year>\d{4})$/i;

export interface IsoDate {
  readonly date: string;
  /** Whether it can be no other day: it exists, and day and month cannot be taken for one another. */
  readonly isCertain: boolean;
}

/** `15/6/2022`, `2022-6-15`, `15 Juni 2022` or `Juni 2022` as a file writes it; undefined for anything else. */
export function isoDate(written: string): IsoDate | undefined {
  const text = written.trim();
  const parts = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text) ?? IN_WORDS.exec(text))?.groups;
  if (parts === undefined) return undefined;
  const { year = '', month, day, name = '' } = parts;
  const letters = name.slice(0, 3).toLowerCase();
  const monthNumber = Number(month ?? MONTHS.indexOf(OLDER[letters] ?? letters) + 1);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const yearAndMonth = `${year}-${String(monthNumber).padStart(2, '0')}`;
  const isNamed = NAMES.some((one) => one.startsWith(name.toLowerCase()));
  if (day === undefined) return { date: yearAndMonth, isCertain: isNamed };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > 31) return undefined;
  const couldSwap = DAY_FIRST.test(text) && dayNumber <= 12 && dayNumber !== monthNumber;
  const exists = dayNumber <= new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  const date = `${yearAndMonth}-${day.padStart(2, '0')}`;
  return { date, isCertain: isNamed && exists && !couldSwap };
}
