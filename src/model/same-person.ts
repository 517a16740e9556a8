/** Titles that stand before a name without a dot. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'h hj kh ir dr drs dra drg prof raden r rr tb tuan nyonya ibu bapak'.split(' '),
);

/**
 * Whether two written names may mean one person: academic titles, dots and capitals do not count, and one may
 * leave out a name that the other gives. True when either holds nothing but titles.
 */
export function samePerson(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  return shorter.every((word) => longer.includes(word));
}

function nameWords(name: string): string[] {
  const [bare = ''] = name.split(',');
  return bare
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !word.includes('.') && !HONORIFICS.has(word));
}
