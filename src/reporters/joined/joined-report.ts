import type { FindingType, Severity } from '../../diagnostics/diagnostic.js';
import { atLeast, type Summary } from '../../diagnostics/summary.js';
import type { Language } from '../../i18n/language.js';
import type { Told } from '../told.js';

/** A finding of one of many masterplans. Its files are named from the folder that holds them all. */
export interface JoinedFinding extends Told {
  /** The path with ids instead of indexes, which stays the same when items are added before it. */
  readonly item: string;
}

/** What came out for one masterplan. */
export interface JoinedProject {
  /** Its folder, from the one that holds all, with `/`. */
  readonly path: string;
  /** Unknown where the file does not say it, or could not be read. */
  readonly region: string | undefined;
  /** Why it could not be checked, in words; undefined where it was. */
  readonly problem: string | undefined;
  readonly summary: Summary;
  /** The ids of all kinds of finding in `findings`, each once. */
  readonly types: readonly string[];
  /** In the order of every report. May be gone through several times, and need not be in memory. */
  readonly findings: Iterable<JoinedFinding>;
}

/** Which part of a set of masterplans this is. */
export interface Shards {
  /** Into how many parts the set is split. */
  readonly of: number;
  /** The numbers of those that are here, from 1, ascending. */
  readonly have: readonly number[];
  /** How many masterplans the whole set has. */
  readonly projects: number;
  /** A hash of the whole set: parts with another one are of another set. */
  readonly set: string;
}

/** Several masterplans that were checked together. */
export interface JoinedReport {
  readonly language: Language;
  readonly failOn: Severity;
  /** The folder that holds all of them, from the repository's root, with `/`; empty for the root itself. */
  readonly folder: string;
  readonly shards: Shards;
  /** By path, in code points. */
  readonly projects: readonly JoinedProject[];
}

/** Finds a kind of finding by its id. */
export type TypeOf = (id: string) => FindingType;

/** A form of report on several masterplans, in pieces. */
export type JoinedReporter = (report: JoinedReport, typeOf: TypeOf) => Iterable<string>;

/** How a masterplan stands: it could not be checked, has findings that make the check fail, or has none. */
export type Verdict = 'notDone' | 'toMend' | 'passed';

/** The verdict on one masterplan. */
export function verdictOf(
  { problem, summary }: Pick<JoinedProject, 'problem' | 'summary'>,
  failOn: Severity,
): Verdict {
  if (problem !== undefined) return 'notDone';
  return failures(summary, failOn) > 0 ? 'toMend' : 'passed';
}

/** How many findings make the check fail. */
export function failures({ errors, warnings, infos }: Summary, failOn: Severity): number {
  const counts: readonly (readonly [Severity, number])[] = [
    ['error', errors],
    ['warning', warnings],
    ['info', infos],
  ];
  return counts.reduce((sum, [severity, count]) => sum + (atLeast(severity, failOn) ? count : 0), 0);
}

/** The findings of all masterplans counted together. */
export function total(projects: readonly Pick<JoinedProject, 'summary'>[]): Required<Summary> {
  const sum = { errors: 0, warnings: 0, infos: 0, files: 0, silenced: 0, baseline: 0 };
  for (const { summary } of projects) {
    sum.errors += summary.errors;
    sum.warnings += summary.warnings;
    sum.infos += summary.infos;
    sum.files += summary.files;
    sum.silenced += summary.silenced ?? 0;
    sum.baseline += summary.baseline ?? 0;
  }
  return sum;
}

/** A file named from the folder of all masterplans, named from the repository's root. */
export function fromRepository({ folder }: JoinedReport, file: string): string {
  if (file === '.') return folder || '.';
  return folder === '' ? file : `${folder}/${file}`;
}

/** All kinds of finding in a report, each once. */
export function typesOf({ projects }: JoinedReport, typeOf: TypeOf): FindingType[] {
  return [...new Set(projects.flatMap(({ types }) => types))].map(typeOf);
}
