import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Summary } from '../../diagnostics/summary.js';
import type { FormScene } from '../../forms/form-kind.js';
import type { Language } from '../../i18n/language.js';
import type { ImportPlan } from '../../intake/plan.js';
import type { SourceFile } from '../../source/tree.js';

/** A file that was handed in and could not be read. */
export interface UnreadFile {
  /** As named on the command line. */
  readonly file: string;
  /** A whole sentence in the report's language. */
  readonly reason: string;
}

/** What `validate` says of the masterplan with the import in it, as against without. */
export interface FindingsAfter {
  /** Findings that were not there before, the graver first. */
  readonly added: readonly Diagnostic[];
  /** How many are gone. */
  readonly gone: number;
  /** Everything that is found with the import in it. */
  readonly summary: Summary;
  /** The files as they are with it. */
  readonly files: readonly SourceFile[];
}

/** What an agency is called. */
export interface AgencyName {
  readonly name?: string | undefined;
  readonly short?: string | undefined;
}

/** What a report on an import is made from. */
export interface ImportReport {
  readonly plan: ImportPlan;
  readonly scene: FormScene;
  readonly region: string | undefined;
  readonly fictional: boolean;
  /** What agencies are called, by id. */
  readonly agencies: ReadonlyMap<string, AgencyName>;
  /** `YYYY-MM-DD`. */
  readonly received: string;
  readonly unread: readonly UnreadFile[];
  /** Absent where nothing changes. */
  readonly findings: FindingsAfter | undefined;
  /** Whether the files were written: only tried, not because of files that cannot be read, or yes. */
  readonly state: 'trial' | 'refused' | 'written';
  readonly language: Language;
}
