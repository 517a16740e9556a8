import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Summary } from '../diagnostics/summary.js';
import type { Language } from '../i18n/language.js';
import type { SourceFile } from '../source/tree.js';

/** What a reporter turns into text. */
export interface Report {
  /** Sorted. */
  readonly findings: readonly Diagnostic[];
  readonly summary: Summary;
  readonly files: readonly SourceFile[];
  readonly language: Language;
}

/** How a reporter for people may paint; every function gives its text back unchanged where there is no colour. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

export const plainPaint: Paint = {
  error: (text) => text,
  warning: (text) => text,
  info: (text) => text,
  good: (text) => text,
  bad: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
};
