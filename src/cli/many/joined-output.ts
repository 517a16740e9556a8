import type { FindingType } from '../../diagnostics/diagnostic.js';
import type { ReportFormatId } from '../../reporters/formats.js';
import { joinedFormats } from '../../reporters/joined/formats.js';
import { type JoinedReport, type TypeOf, verdictOf } from '../../reporters/joined/joined-report.js';
import type { ReportTarget } from '../check/report-flags.js';
import { keepReports, type ReportGuard } from '../check/write-reports.js';
import type { ExitCode, Output } from '../output.js';
import { writePieces } from '../shown/write-pieces.js';

/** How many findings are shown of each masterplan; with `--all` as many as `validate` shows of one. */
export function mostOfEach(all: boolean): number {
  return all ? 200 : 5;
}

/** 2 when any masterplan could not be checked, else 1 when any has findings that make the check fail. */
export function exitCodeOf({ projects, failOn }: JoinedReport): ExitCode {
  const verdicts = projects.map((project) => verdictOf(project, failOn));
  if (verdicts.includes('notDone')) return 2;
  return verdicts.includes('toMend') ? 1 : 0;
}

/** Gives a report on several masterplans as the command's product. */
export async function printJoined(
  format: ReportFormatId,
  report: JoinedReport,
  output: Output,
): Promise<void> {
  await writePieces(output.stdout, await piecesOf(format, report));
}

/** Keeps reports on several masterplans in files, all or none. */
export async function keepJoined(
  targets: readonly ReportTarget[],
  report: JoinedReport,
  guard: ReportGuard,
): Promise<void> {
  await keepReports(targets, (format) => piecesOf(format, report), guard);
}

async function piecesOf(format: ReportFormatId, report: JoinedReport): Promise<Iterable<string>> {
  const reporter = await joinedFormats[format]();
  return reporter(report, await knownTypes());
}

/** Finds kinds of finding; one that this version does not have goes by its id. */
export async function knownTypes(): Promise<TypeOf> {
  const { findingTypes } = await import('../../findings.js');
  const types = new Map(findingTypes.map((type) => [type.id, type]));
  return (id) => types.get(id) ?? unknownType(id);
}

function unknownType(id: string): FindingType {
  const words = { id, en: id };
  return { id, severity: 'info', stage: 1, title: words, why: words, fix: words, messages: {} };
}
