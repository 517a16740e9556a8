import type { Diagnostic, FindingType, Stage } from '../diagnostics/diagnostic.js';
import type { Project } from '../project/load-project.js';
import { readRootFile } from '../project/read-root-file.js';
import { defaultLimits } from '../source/limits.js';
import type { SourceFile } from '../source/tree.js';
import type { BaselineEntry } from './baseline.js';
import { mayHoldComments } from './ignore-comments.js';
import { BASELINE_MOST_MIB, BASELINE_NAME, type Settings } from './settings.js';

const BASELINE_LIMITS = { ...defaultLimits, fileBytes: BASELINE_MOST_MIB * 1024 * 1024 };

/** What is done about findings known of old: pass over those in the file, over none, or over all there are now. */
export type BaselineUse = 'file' | 'none' | 'new';

/** A finding that does not show, and what silenced it. */
export interface Silenced {
  readonly finding: Diagnostic;
  readonly by: 'comment' | 'file' | 'rule' | 'baseline';
}

/** Findings as the team's settings have them. */
export interface Judged {
  /** What is left, and what is wrong with the settings themselves. */
  readonly findings: readonly Diagnostic[];
  readonly silenced: readonly Silenced[];
  /** Files other than data that findings may stand in. */
  readonly files: readonly SourceFile[];
  /** A new baseline; undefined where none was asked for, or errors are in the way that it cannot hold. */
  readonly baseline?: readonly BaselineEntry[];
}

export interface Judging {
  readonly project: Project;
  readonly settings: Settings;
  readonly findings: readonly Diagnostic[];
  readonly stage: Stage;
  readonly use: BaselineUse;
  /** Every kind of finding there is; asked for only where something is set. */
  types(): Promise<readonly FindingType[]>;
}

/** Applies settings, comments and baseline to what was found. Where there are none, next to nothing is done. */
export async function judge(judging: Judging): Promise<Judged> {
  const { project, settings, findings, use } = judging;
  const commented = project.files.filter(mayHoldComments);
  const read = use === 'file' ? readRootFile(project.root, BASELINE_NAME, BASELINE_LIMITS) : undefined;
  const isPlain = settings.levels.size + settings.ignores.length + commented.length === 0;
  if (isPlain && read === undefined && use !== 'new') {
    return {
      findings: [...findings, ...settings.findings],
      silenced: [],
      files: settings.files,
    };
  }
  const { applySettings } = await import('./apply-settings.js');
  return applySettings(judging, { commented, read, types: await judging.types() });
}
