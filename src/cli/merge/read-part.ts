import { readFileSync, statSync } from 'node:fs';
import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Summary } from '../../diagnostics/summary.js';
import type { Language } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { errorCode } from '../../project/project-error.js';
import type { JoinedFinding, Shards } from '../../reporters/joined/joined-report.js';
import { jsonCost } from './json-cost.js';
import { listOf, orNull, record, text, whole } from './shape.js';

/** A report on a part of a set, as `validate --format json` wrote it. */
export interface Part {
  /** The file it was read from. */
  readonly file: string;
  /** The version of the tool that wrote it. */
  readonly masterplan: string;
  readonly language: Language;
  readonly failOn: Severity;
  readonly folder: string;
  readonly shards: Shards;
  readonly projects: readonly PartProject[];
}

/** A masterplan as it stands in such a report. */
export interface PartProject {
  readonly path: string;
  readonly region: string | null;
  readonly problem: string | null;
  readonly summary: Summary;
  readonly findings: readonly JoinedFinding[];
}

/** All parts together: some four hundred thousand findings. */
const MOST_MIB = 128;
/** Bytes that a value takes at least in a report, with its key; values take more memory than bytes. */
const LEAST_VALUE = 8;
/** For what is shorter, such as the numbers of the parts. */
const SHORT_VALUES = 100_000;
/** A span of an edit of a repair of a finding of a masterplan lies eight deep. */
const DEEPEST = 16;
/** As long as a path can be; names stand in every finding again. */
const LONGEST_NAME = 4096;
/** Of the place that a message names; a key may be of any length. */
const LONGEST_PLACE = 200;
/** Parts of a set, as `--shard` takes them. */
const MOST_PARTS = 10_000;
/** One finding is written as one text. */
const MOST_RELATED = 100_000;

const UNREADABLE = {
  id: '{file} tidak dapat dibaca ({code}). Periksa nama dan izinnya.',
  en: '{file} could not be read ({code}). Check its name and permissions.',
};
const TOO_LARGE = {
  id: 'Laporan-laporan ini bersama lebih besar dari {limit} MiB, sehingga tidak digabungkan. Gabungkan sebagian saja dengan --partial.',
  en: 'These reports together are larger than {limit} MiB and were not joined. Join some of them with --partial.',
};
const NOT_UTF8 = {
  id: '{file} bukan teks UTF-8. PowerShell mengubah teks yang dialihkan dengan >; tulis laporannya dengan --report json={file}.',
  en: '{file} is no UTF-8 text. PowerShell changes what is redirected by >; write the report with --report json={file}.',
};
const NOT_JSON = {
  id: '{file} bukan JSON yang utuh; mungkin terpotong. Buat lagi dengan masterplan validate … --report json={file}.',
  en: '{file} is no complete JSON; it may be cut off. Make it again with masterplan validate … --report json={file}.',
};
const ONE_ONLY = {
  id: '{file} adalah laporan satu masterplan. Yang dapat digabungkan ialah laporan dari --shard atau dari beberapa folder.',
  en: '{file} is the report on one masterplan. Those that can be joined come from --shard or from several folders.',
};
const DAMAGED = {
  id: '{file} bukan laporan yang dapat digabungkan: isinya tidak sesuai di {at}. Buat lagi dengan versi alat ini.',
  en: '{file} is no report that can be joined: it does not fit at {at}. Make it again with this version of the tool.',
};

const SEVERITIES: readonly string[] = ['error', 'warning', 'info'] satisfies readonly Severity[];
const LANGUAGES: readonly string[] = ['id', 'en'] satisfies readonly Language[];

const severity = text((word) => SEVERITIES.includes(word));
const span = { line: whole(1), column: whole(1), endLine: whole(1), endColumn: whole(1) };
const name = text(isInnerName);
const summary = {
  errors: whole(0),
  warnings: whole(0),
  infos: whole(0),
  files: whole(0),
  silenced: whole(0),
  baseline: whole(0),
};

const finding = record({
  id: text((id) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)),
  severity,
  message: text(),
  file: name,
  ...span,
  path: text(),
  item: text(),
  related: listOf(record({ message: text(), file: name, ...span }), MOST_RELATED),
  fix: orNull(record({ edits: listOf(record({ file: name, ...span, text: text() })) })),
});

const part = record({
  masterplan: text((version) => /^\d+\.\d+\.\d+[\w.+-]*$/.test(version)),
  language: text((word) => LANGUAGES.includes(word)),
  failOn: severity,
  folder: text((folder) => folder === '' || isInnerName(folder)),
  shards: record({
    of: whole(1, MOST_PARTS),
    have: listOf(whole(1)),
    projects: whole(1),
    set: text((hash) => /^[0-9a-f]{64}$/.test(hash)),
  }),
  projects: listOf(
    record({
      path: name,
      region: orNull(text()),
      problem: orNull(text()),
      summary: record(summary, ['silenced', 'baseline']),
      findings: listOf(finding),
    }),
  ),
  summary: record({ projects: whole(0), failed: whole(0), ...summary }),
});

/** Reads the reports on the parts of a set. Whoever wrote them may mean ill. Throws ToldError. */
export function readParts(files: readonly string[]): Part[] {
  let left = MOST_MIB * 1024 * 1024;
  return files.map((file) => {
    const bytes = bytesOf(file, left);
    left -= bytes.length;
    return partOf(file, bytes);
  });
}

function bytesOf(file: string, most: number): Uint8Array {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new ToldError(UNREADABLE, { file, code: 'EISDIR' });
    if (stat.size > most) throw new ToldError(TOO_LARGE, { limit: MOST_MIB });
    return readFileSync(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new ToldError(UNREADABLE, { file, code }, error);
  }
}

function partOf(file: string, bytes: Uint8Array): Part {
  const value = jsonOf(file, bytes);
  if (typeof value === 'object' && value !== null && 'findings' in value)
    throw new ToldError(ONE_ONLY, { file });
  const at = part(value, '') ?? contradiction(value as Omit<Part, 'file'>); // the shape has just been looked at
  if (at !== undefined) throw new ToldError(DAMAGED, { file, at: at.slice(0, LONGEST_PLACE) || '/' });
  return { ...(value as Omit<Part, 'file'>), file }; // as above
}

function jsonOf(file: string, bytes: Uint8Array): unknown {
  const { values, depth } = jsonCost(bytes);
  if (depth > DEEPEST || values > SHORT_VALUES + bytes.length / LEAST_VALUE)
    throw new ToldError(DAMAGED, { file, at: '/' });
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ToldError(NOT_UTF8, { file }, error);
  }
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ToldError(NOT_JSON, { file }, error);
  }
}

/** Where what a report says of itself is not what it holds. */
function contradiction({ shards, projects }: Omit<Part, 'file'>): string | undefined {
  const { of, have, projects: all } = shards;
  if (have.length === 0 || have.some((number, at) => number > of || number <= (have[at - 1] ?? 0)))
    return 'shards.have';
  const due = have.reduce((sum, number) => sum + Math.max(0, Math.ceil((all - number + 1) / of)), 0);
  if (projects.length !== due) return 'projects';
  for (const [index, { summary: counted, findings, problem }] of projects.entries()) {
    const count = (word: Severity) => findings.filter((one) => one.severity === word).length;
    const isRight =
      counted.errors === count('error') &&
      counted.warnings === count('warning') &&
      counted.infos === count('info');
    if (!isRight || (problem !== null && findings.length > 0)) return `projects[${index}].summary`;
  }
  return undefined;
}

/** A name in a folder, with `/`; `.` for the folder itself. */
function isInnerName(path: string): boolean {
  return (
    path !== '' && path.length <= LONGEST_NAME && !path.startsWith('/') && !path.split('/').includes('..')
  );
}
