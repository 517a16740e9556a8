/** Years that a masterplan can speak of: from the republic on. */
export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2100;

/** The years that four digits or the last two may mean, the likeliest first. */
export function yearsOf(digits: string): readonly number[] {
  if (digits.length === 4) return [Number(digits)];
  const short = Number(digits);
  const centuries = short > 50 ? [1900, 2000, 2100] : [2000, 1900, 2100];
  return centuries
    .map((century) => century + short)
    .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `YYYY-MM-DD`, or `YYYY-MM` without a day; undefined for a day that is in no calendar. */
export function isoDate(year: number, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > days ? undefined : `${year}-${two(month)}-${two(day)}`;
}

/** 0 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
