import type { Severity } from '../../src/diagnostics/diagnostic.js';
import type { ReportFormatId } from '../../src/reporters/formats.js';
import { joinedFormats } from '../../src/reporters/joined/formats.js';
import type { JoinedFinding, JoinedProject, JoinedReport } from '../../src/reporters/joined/joined-report.js';
import { sampleType } from '../reporters/sample-report.js';

/** A finding at line 2, columns 4 to 8, with a place elsewhere and a repair. */
export function told(message: string, file: string, severity: Severity = 'error', item = 'a'): JoinedFinding {
  const span = { line: 2, column: 4, endLine: 2, endColumn: 8 };
  return {
    id: sampleType.id,
    severity,
    message,
    file,
    ...span,
    path: item,
    item,
    related: [{ message: `lihat ${message}`, file, ...span }],
    fix: { edits: [{ file, ...span, text: 'desa' }] },
  };
}

/** A masterplan in the folder `path` with these findings. */
export function project(
  path: string,
  findings: readonly JoinedFinding[],
  region = `Kota ${path}`,
): JoinedProject {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    path,
    region,
    problem: undefined,
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), files: 2 },
    types: findings.length > 0 ? [sampleType.id] : [],
    findings,
  };
}

/** A masterplan that could not be checked. */
export function broken(path: string, problem: string): JoinedProject {
  return {
    ...project(path, []),
    region: undefined,
    problem,
    summary: { errors: 0, warnings: 0, infos: 0, files: 0 },
  };
}

export function joined(projects: readonly JoinedProject[], folder = 'daerah'): JoinedReport {
  const shards = { of: 1, have: [1], projects: projects.length, set: '0'.repeat(64) };
  return { language: 'id', failOn: 'error', folder, shards, projects };
}

/** The whole report in one text. */
export async function written(format: ReportFormatId, report: JoinedReport): Promise<string> {
  const reporter = await joinedFormats[format]();
  return [...reporter(report, () => sampleType)].join('');
}
