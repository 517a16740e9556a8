const DAY = 86_400_000;
/** The first day that Excel's system of 1900 counts rightly, serial 61: it holds 1900 for a leap year. */
const AFTER_THE_FAULT = 61;
/** 31 December 9999. */
const LAST = 2_958_465;

/**
 * The day that a number means in a cell with a date format, as `YYYY-MM-DD`; undefined where it means none. The time of
 * day is left out. Day 60 of the system of 1900 is 29 February 1900, which never was.
 * @param is1904 days count from 1 January 1904 (0), as on old Macintoshes
 */
export function dayOf(serial: number, is1904: boolean): string | undefined {
  const day = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (!(day >= 1 && day <= LAST) || day === AFTER_THE_FAULT - 1) return undefined;
  const start = day < AFTER_THE_FAULT ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(start + day * DAY).toISOString().slice(0, 10);
}

/** The number of a day (`YYYY-MM-DD`) in the system of 1900; undefined before March 1900, and where there is no such day. */
export function serialOf(day: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return serial >= AFTER_THE_FAULT ? serial : undefined;
}
