import type { Diagnostic, Severity } from './diagnostic.js';
import type { Place } from './place.js';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** How many files were read. */
  readonly files: number;
  /** How many findings are silenced for a written reason; they count nowhere else. */
  readonly silenced?: number;
  /** How many findings are passed over because the baseline notes them; they count nowhere else. */
  readonly baseline?: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How many findings of each severity there are. */
export function summarize(findings: readonly Diagnostic[], files: number): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), files };
}

/** Whether a finding is at least as grave as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] <= RANK[threshold];
}

/** By file (code points), line, column, then id: the order in which every report lists findings. */
export function sortFindings(findings: readonly Diagnostic[]): Diagnostic[] {
  return [...findings].sort((a, b) => comparePlaces(a.place, b.place) || compareText(a.type.id, b.type.id));
}

/** By file (code points), line and column. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
