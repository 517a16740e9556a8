import type { Language } from './language.js';

const months: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/**
 * `2023-11-03` as `3 November 2023`, `2023-11` as `November 2023`, `2023` as itself.
 * Text that is no such date comes back as it was: the rules report it, a book shows what was written.
 */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = months[language][Number(match?.[2]) - 1];
  if (match === null || month === undefined) return date;
  const day = match[3] === undefined ? '' : `${Number(match[3])} `;
  return `${day}${month} ${match[1]}`;
}

/** As {@link formatDate}, the month in three letters: `3 Nov 2023`. For columns of tables. */
export function formatShortDate(date: string, language: Language): string {
  return formatDate(date, language).replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}

/**
 * A span of days without saying anything twice: `14–15 Mei 2024`, `3 Februari–28 November 2025`. One date when
 * the end is absent or the same.
 */
export function formatDates(start: string, end: string | undefined, language: Language): string {
  const last = end === undefined ? '' : formatDate(end, language);
  const first = formatDate(start, language);
  if (end === undefined || first === last) return first;
  const [startWords, endWords] = [first.split(' '), last.split(' ')];
  while (startWords.length > 1 && startWords.at(-1) === endWords.at(-1)) {
    startWords.pop();
    endWords.pop();
  }
  return `${startWords.join(' ')}–${last}`;
}

/** `2023–2032`, or a single year when both are the same. */
export function formatYears(start: number, end: number): string {
  return start === end ? String(start) : `${start}–${end}`;
}
