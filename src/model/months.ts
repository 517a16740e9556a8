/**
 * How many calendar months a span of ISO dates touches, both ends included: 3 February to 28 November is 10.
 * Undefined when a date gives no month or the end lies before the start.
 */
export function monthsTouched(start: string | undefined, end: string | undefined): number | undefined {
  const [from, to] = [monthNumber(start), monthNumber(end)];
  return from === undefined || to === undefined || to < from ? undefined : to - from + 1;
}

/** Months since the year 0, counted from January; undefined when the date gives no month. */
export function monthNumber(date: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})/.exec(date ?? '');
  return match === null ? undefined : Number(match[1]) * 12 + Number(match[2]) - 1;
}
