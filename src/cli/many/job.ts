import type { Severity, Stage } from '../../diagnostics/diagnostic.js';
import type { Summary } from '../../diagnostics/summary.js';
import type { Language } from '../../i18n/language.js';
import type { BaselineUse } from '../../settings/judge.js';
import type { Limits } from '../../source/limits.js';
import type { AgencyStatus } from '../../status/agency-status.js';
import type { SpoolRange } from './spool.js';

/** What is done with every masterplan of a set. It crosses to other threads, so it is plain data. */
export type Job = ValidateJob | BuildJob | StatusJob | DataJob;

interface EveryJob {
  readonly language: Language;
  readonly limits: Partial<Limits>;
  /** How findings are shown. */
  readonly colour: boolean;
  readonly width: number;
  /** Findings shown of one masterplan. */
  readonly most: number;
}

export interface ValidateJob extends EveryJob {
  readonly kind: 'validate';
  readonly failOn: Severity;
  readonly stage: Stage | undefined;
  readonly asOf: string | undefined;
  readonly baseline: BaselineUse;
  /** Whether all findings are wanted, for a report. */
  readonly isReported: boolean;
}

export interface BuildJob extends EveryJob {
  readonly kind: 'build';
  readonly formats: readonly ('md' | 'html' | 'pdf' | 'docx')[];
  /** As written on the command line; undefined for all. */
  readonly books: string | undefined;
  readonly draft: boolean;
  readonly force: boolean;
  readonly final: boolean;
  readonly reference: Uint8Array | undefined;
  /** The folder in which each masterplan gets one for its books; `books/` in each when undefined. */
  readonly out: string | undefined;
}

export interface StatusJob extends EveryJob {
  readonly kind: 'status';
  readonly stage: Stage | undefined;
  /** The day that deadlines count from. */
  readonly asOf: string;
  /** The day that rules count from; the document's own when undefined. */
  readonly rulesAsOf: string | undefined;
  readonly format: 'text' | 'json';
  /** Whether the agencies are asked for, and not how far the plan is. */
  readonly agencies: boolean;
}

export interface DataJob extends EveryJob {
  readonly kind: 'data';
  /** Whether the action plan is wanted as a workbook. */
  readonly workbook: boolean;
}

/** One masterplan to work on. */
export interface Task {
  /** Its folder, absolute. */
  readonly root: string;
  /** The same from the folder that holds all. */
  readonly path: string;
}

/** What came out for one masterplan: little, whatever it holds. */
export interface Outcome {
  readonly region?: string | undefined;
  /** Why it could not be done. */
  readonly problem?: string | undefined;
  readonly summary: Summary;
  /** The ids of all kinds of finding that were found. */
  readonly types: readonly string[];
  /** The findings that are shown. */
  readonly excerpt?: { readonly text: string; readonly count: number } | undefined;
  /** Where all findings are kept, or all rows. */
  readonly kept?: SpoolRange | undefined;
  readonly made?: Made | undefined;
  readonly status?: StatusRow | undefined;
  readonly data?: ExportedData | undefined;
}

/** What a build made. */
export interface Made {
  readonly books: number;
  readonly changed: boolean;
  /** Books of another state that still stand beside them. */
  readonly stale: number;
}

/** How far a plan has come, in shares of a hundred. */
export interface StatusRow {
  readonly stage: Stage;
  readonly due: number | undefined;
  readonly whole: number | undefined;
  /** Agencies past their deadline. */
  readonly late: number;
  /** All of them, where they were asked for. */
  readonly agencies: readonly AgencyStatus[];
  /** The document of `status --format json`; empty where it was not asked for. */
  readonly json: string;
}

/** What an export has besides the rows. */
export interface ExportedData {
  readonly code: string | undefined;
  readonly isFictional: boolean;
  readonly workbook: Uint8Array | undefined;
}

/** The outcome for a masterplan that could not be worked on. */
export function undone(problem: string): Outcome {
  return { problem, summary: { errors: 0, warnings: 0, infos: 0, files: 0 }, types: [] };
}
