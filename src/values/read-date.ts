import type { Cell } from '../sheets/grid.js';
import { dayOf } from '../sheets/xlsx/serial-date.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import { FIRST_YEAR, isoDate, LAST_YEAR, weekdayOf, yearsOf } from './calendar-date.js';
import { dateDoubts } from './date-doubts.js';
import { monthNumber } from './months.js';
import { isPlaceholder, saysNone } from './placeholder.js';
import { plainLine } from './plain-line.js';
import { unreadable } from './unreadable.js';

const WEEKDAYS = [
  'minggu ahad sunday sun',
  'senin monday mon',
  'selasa tuesday tue',
  'rabu wednesday wed',
  'kamis thursday thu',
  "jumat jum'at jum’at friday fri",
  'sabtu saturday sat',
].map((names) => names.split(' '));
const DAY_NAMES = [
  ['Minggu', 'Sunday'],
  ['Senin', 'Monday'],
  ['Selasa', 'Tuesday'],
  ['Rabu', 'Wednesday'],
  ['Kamis', 'Thursday'],
  ['Jumat', 'Friday'],
  ['Sabtu', 'Saturday'],
] as const;

/** `Rabu,` and `tanggal` before a date, the time of day behind it. */
const WEEKDAY = /^([a-z'’]+?)(?:\.? ?, ?| )(?=(?:tanggal|tgl\.?)? ?\d)/i;
const BEFORE = /^(?:tanggal|tgl\.?|per) ?:? ?/i;
const TIME =
  /(?:T|,? (?:pukul |jam )?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z| ?(?:WIB|WITA|WIT|AM|PM))?$/i;

const DAY_FIRST = /^(?<a>\d{1,2})([-/. ])(?<b>\d{1,2})\2(?<year>\d{4}|'?\d{2})$/;
const YEAR_FIRST = /^(?<year>\d{4})([-/. ])(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?$/;
const MONTH_YEAR = /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/;
const IN_WORDS = /^(?:(?<day>\d{1,2})[-/. ]{1,2})?(?<name>[a-z]+)[-/., ]{1,2}(?<year>\d{4}|'?\d{2})$/i;
const NAME_FIRST = /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;

/**
 * A date as ISO text, `YYYY-MM` where no day is written: `15/6/2022`, `15 Juni 2022`, `Juni 2022`, `2022-06-15`, a date cell.
 * Day before month, as everywhere in Indonesia: `5/6/2022` is the fifth of June. Asked about: `6/15/2022`, years of two
 * digits, a bare day number of Excel, a weekday that is another.
 */
export function readDate(cell: Cell | undefined): Answer<string> {
  const trouble = unreadable(cell);
  if (cell === undefined || trouble !== undefined) return trouble ?? BLANK;
  const { kind, text } = cell;
  if (kind === 'date') return dated(text, text);
  if (kind === 'number') return fromSerial(text, cell.number ?? 0);
  const line = plainLine(text);
  if (line === undefined) return refused(text, dateDoubts.none);
  if (isPlaceholder(line) || saysNone(line)) return BLANK;
  if (/^\d{5}(?:[.,]\d+)?$/.test(line)) return fromSerial(text, Number(line.replace(',', '.')));
  return fromLine(text, line);
}

function fromLine(said: string, line: string): Answer<string> {
  const [before = '', dayName = ''] = WEEKDAY.exec(line) ?? [];
  const weekday = WEEKDAYS.findIndex((names) => names.includes(dayName.toLowerCase()));
  const bare = (weekday === -1 ? line : line.slice(before.length)).replace(BEFORE, '').replace(TIME, '');
  const answer = fromParts(said, bare);
  if (weekday === -1 || answer.kind !== 'value' || answer.value.length < 10) return answer;
  const right = weekdayOf(answer.value);
  if (right === weekday) return answer;
  const [day, english] = DAY_NAMES[right] ?? ['', ''];
  return asked(said, [answer.value], dateDoubts.weekday, { first: answer.value, day, weekday: english });
}

function fromParts(said: string, text: string): Answer<string> {
  if (/^\d{4}$/.test(text)) return refused(said, dateDoubts.yearOnly);
  const inDigits = DAY_FIRST.exec(text)?.groups;
  if (inDigits !== undefined) {
    const { year = '' } = inDigits;
    const [a, b] = [Number(inDigits.a), Number(inDigits.b)];
    // No month is 15: the writer puts it first, here and perhaps where nobody sees it.
    const swapped = b > 12 && a <= 12 ? datesOf(year, a, b) : [];
    const [first] = swapped;
    if (first !== undefined) return asked(said, swapped, dateDoubts.monthFirst, { first });
    return checked(said, year, b, a);
  }
  const parts = (
    YEAR_FIRST.exec(text) ??
    MONTH_YEAR.exec(text) ??
    IN_WORDS.exec(text) ??
    NAME_FIRST.exec(text)
  )?.groups;
  const month = parts?.name === undefined ? Number(parts?.month) : monthNumber(parts.name);
  // "I 2022" is the first quarter or half as well as January.
  const isPart = parts?.day === undefined && /^[ivx]+$/i.test(parts?.name ?? '');
  if (parts === undefined || month === undefined || isPart) return refused(said, dateDoubts.none);
  return checked(said, parts.year ?? '', month, parts.day === undefined ? undefined : Number(parts.day));
}

function datesOf(year: string, month: number, day: number | undefined): readonly string[] {
  return yearsOf(year.replace("'", '')).flatMap((one) => isoDate(one, month, day) ?? []);
}

function checked(said: string, year: string, month: number, day: number | undefined): Answer<string> {
  const dates = datesOf(year, month, day);
  const [first] = dates;
  if (first === undefined) return refused(said, dateDoubts.impossible);
  return year.length === 4 ? dated(said, first) : asked(said, dates, dateDoubts.shortYear, { first });
}

function dated(said: string, date: string): Answer<string> {
  const year = Number(date.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return understood(date, said);
  return refused(said, dateDoubts.yearOutside, { first: String(FIRST_YEAR), last: String(LAST_YEAR) });
}

function fromSerial(said: string, serial: number): Answer<string> {
  if (Number.isInteger(serial) && serial >= FIRST_YEAR && serial <= LAST_YEAR)
    return refused(said, dateDoubts.yearOnly);
  const first = dayOf(serial, false);
  const year = Number(first?.slice(0, 4));
  if (first === undefined || year < FIRST_YEAR || year > LAST_YEAR) return refused(said, dateDoubts.none);
  return asked(said, [first], dateDoubts.serial, { first });
}
