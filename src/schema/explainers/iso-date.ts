// The first three letters of each month, as it is spelt and as it is shortened.
const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const OLDER: Readonly<Record<string, string>> = { peb: 'feb', agt: 'agu', ags: 'agu', nop: 'nov' };

// 15/6/2022 and 15-06-2022 are day, month, year in Indonesia, never month first.
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[/.-](?<month>\d{1,2})(?:[/.-](?<day>\d{1,2}))?$/;
const IN_WORDS = /^(?:(?<day>\d{1,2})\s+)?(?<name>[a-z]{3,})\.?\s+(?<year>\d{4})$/i;

/** `15/6/2022`, `2022-6-15`, `15 Juni 2022` or `Juni 2022` as a file writes it; undefined for anything else. */
export function isoDate(written: string): string | undefined {
  const text = written.trim();
  const parts = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text) ?? IN_WORDS.exec(text))?.groups;
  if (parts === undefined) return undefined;
  const { year = '', month, day, name = '' } = parts;
  const letters = name.slice(0, 3).toLowerCase();
  const monthNumber = Number(month ?? MONTHS.indexOf(OLDER[letters] ?? letters) + 1);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const yearAndMonth = `${year}-${String(monthNumber).padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  return `${yearAndMonth}-${day.padStart(2, '0')}`;
}
