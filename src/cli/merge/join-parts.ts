import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { byCodePoint } from '../../project/code-points.js';
import type { JoinedReport } from '../../reporters/joined/joined-report.js';
import { setHash } from '../many/shard.js';
import type { Part } from './read-part.js';

export interface JoinOptions {
  readonly language: Language;
  /** Instead of what the parts were checked with. */
  readonly failOn: Severity | undefined;
  /** Join also when parts are missing. */
  readonly isPartial: boolean;
}

const OTHER_SET = {
  id: '{file} bukan bagian dari kumpulan yang sama dengan {first}: jumlah bagian atau daftar masterplannya berbeda. Jalankan semua bagian atas folder yang sama.',
  en: '{file} is no part of the same set as {first}: the number of parts or the list of masterplans differs. Run all parts on the same folders.',
};
const TWICE = {
  id: 'Bagian {number} ada dua kali, dalam {first} dan {file}. Sertakan satu saja.',
  en: 'Part {number} is there twice, in {first} and {file}. Give it once.',
};
const MISSING = {
  id: 'Dari {of} bagian, yang belum ada: {numbers}. Tunggu atau jalankan bagian itu, atau tambahkan --partial untuk menggabungkan yang ada.',
  en: 'Of {of} parts, these are missing: {numbers}. Wait for them or run them, or add --partial to join what is there.',
};
const OTHER_LIST = {
  id: 'Bagian-bagian ini tidak membentuk satu kumpulan yang utuh; ada yang berubah sesudah ditulis. Buat lagi semuanya.',
  en: 'These parts do not make up one set; some were changed after they were written. Make all of them again.',
};
const FAIL_ON = {
  id: '{file} diperiksa dengan --fail-on {own}, tetapi {first} dengan {other}. Tulis --fail-on pada perintah ini untuk menentukan.',
  en: '{file} was checked with --fail-on {own}, but {first} with {other}. Say which counts by --fail-on on this command.',
};
/** Numbers of missing parts that are named. */
const MOST_NAMED = 20;

/** Joins the reports on the parts of one set. Throws ToldError where they do not make up one. */
export function joinParts(
  parts: readonly Part[],
  { language, failOn, isPartial }: JoinOptions,
): JoinedReport {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('nothing to join');
  for (const other of others) requireSameSet(first, other, failOn);
  requireOnce(parts);
  const { of, projects: count, set } = first.shards;
  const have = parts.flatMap(({ shards }) => shards.have).sort((a, b) => a - b);
  const there = new Set(have);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
  if (missing.length > 0 && !isPartial) {
    const named = missing.slice(0, MOST_NAMED).join(', ');
    throw new ToldError(MISSING, { of, numbers: missing.length > MOST_NAMED ? `${named}, …` : named });
  }
  const projects = parts
    .flatMap((part) => part.projects)
    .sort((a, b) => byCodePoint(a.path, b.path))
    .map(({ region, problem, findings, ...project }) => ({
      ...project,
      region: region ?? undefined,
      problem: problem ?? undefined,
      findings,
      types: [...new Set(findings.map(({ id }) => id))],
    }));
  const paths = projects.map(({ path }) => path);
  const isWhole = missing.length === 0;
  if (new Set(paths).size < paths.length || (isWhole && setHash(paths) !== set))
    throw new ToldError(OTHER_LIST);
  return {
    language,
    failOn: failOn ?? first.failOn,
    folder: first.folder,
    // A set that is whole again is what one command would have made of it.
    shards: isWhole ? { of: 1, have: [1], projects: count, set } : { of, have, projects: count, set },
    projects,
  };
}

function requireSameSet(first: Part, other: Part, failOn: Severity | undefined): void {
  const [a, b] = [first.shards, other.shards];
  const files = { file: other.file, first: first.file };
  if (a.set !== b.set || a.of !== b.of || a.projects !== b.projects || first.folder !== other.folder)
    throw new ToldError(OTHER_SET, files);
  if (failOn === undefined && first.failOn !== other.failOn)
    throw new ToldError(FAIL_ON, { ...files, own: other.failOn, other: first.failOn });
}

function requireOnce(parts: readonly Part[]): void {
  const seen = new Map<number, string>();
  for (const { file, shards } of parts) {
    for (const number of shards.have) {
      const before = seen.get(number);
      if (before !== undefined) throw new ToldError(TWICE, { number, first: before, file });
      seen.set(number, file);
    }
  }
}
