import type { Diagnostic, FindingType, Severity, Stage } from '../diagnostics/diagnostic.js';
import type { Level } from './settings.js';

const WEIGHTS: Readonly<Record<Level, number>> = { error: 3, warning: 2, info: 1, off: 0 };

/** Whether `level` is lighter than `other`. */
export function isLighter(level: Level, other: Level): boolean {
  return WEIGHTS[level] < WEIGHTS[other];
}

/** The most that a finding of this type can weigh by itself, at whatever stage. */
export function gravestOf(type: FindingType): Severity {
  return type.errorFrom === undefined ? type.severity : 'error';
}

/**
 * What a finding weighs under a team's `level` for its rule. A level that is lighter than the rule is a ceiling;
 * any other raises what counts already, and what is not due before a later stage stays information.
 */
export function weigh({ type, severity }: Diagnostic, level: Level, stage: Stage): Level {
  if (isLighter(level, gravestOf(type))) return isLighter(level, severity) ? level : severity;
  const counts = stage >= type.stage && (severity !== 'info' || type.severity === 'info');
  return counts && isLighter(severity, level) ? level : severity;
}
