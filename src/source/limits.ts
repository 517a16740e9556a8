import type { Bilingual } from '../i18n/language.js';

/** How much is read, and made of it, before a project is refused: a stranger's file must not exhaust the machine. */
export interface Limits {
  /** Collections inside one another in one file. */
  readonly depth: number;
  /** Keys in one mapping. */
  readonly keys: number;
  /** Entries and items in all files together: each may become a finding, which takes about a kilobyte. */
  readonly values: number;
  /** Bytes in one file. */
  readonly fileBytes: number;
  /** Bytes in all files together. */
  readonly projectBytes: number;
  /** Files in one project. */
  readonly files: number;
  /** Memory in bytes to make one book as PDF or Word, which take far more of it than they are large. */
  readonly bookBytes: number;
}

const MIB = 1024 * 1024;

export const defaultLimits: Limits = {
  depth: 32,
  keys: 5000,
  values: 1_500_000,
  fileBytes: 64 * MIB,
  projectBytes: 256 * MIB,
  files: 5000,
  bookBytes: 2048 * MIB,
};

/** The command-line flag that raises a limit, as every message names it: `--limit keys=10000`. */
export const limitFlags: Readonly<Record<keyof Limits, string>> = {
  depth: '--limit depth=N',
  keys: '--limit keys=N',
  values: '--limit values=N',
  fileBytes: '--limit file-mib=N',
  projectBytes: '--limit project-mib=N',
  files: '--limit files=N',
  bookBytes: '--limit book-mib=N',
};

const names: Readonly<Record<string, readonly [keyof Limits, number]>> = {
  depth: ['depth', 1],
  keys: ['keys', 1],
  values: ['values', 1],
  'file-mib': ['fileBytes', MIB],
  'project-mib': ['projectBytes', MIB],
  files: ['files', 1],
  'book-mib': ['bookBytes', MIB],
};

/** What `parseLimit` says of a value it does not understand. */
export const limitUsage: Bilingual = {
  id: 'tulis NAMA=ANGKA dengan NAMA salah satu dari depth, keys, values, file-mib, project-mib, files, book-mib',
  en: 'write NAME=NUMBER where NAME is one of depth, keys, values, file-mib, project-mib, files, book-mib',
};

/** Reads one `--limit` value (`keys=10000`); undefined when it is not one (see `limitUsage`). */
export function parseLimit(written: string): Partial<Limits> | undefined {
  const match = /^([a-z-]+)=([1-9][0-9]{0,8})$/.exec(written);
  const known = match?.[1] !== undefined && Object.hasOwn(names, match[1]) ? names[match[1]] : undefined;
  return known && match?.[2] ? { [known[0]]: Number(match[2]) * known[1] } : undefined;
}
