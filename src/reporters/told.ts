import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { type Place, pathText, type Span } from '../diagnostics/place.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import type { SourceFile } from '../source/tree.js';
import { fixOf } from './fix-of.js';
import { messageOf } from './message-of.js';

/** A stretch of a file, for programs. */
export interface ToldPlace extends Span {
  readonly file: string;
}

/** A finding in words, with all that a report can say of it: the form in which it leaves the program that found it. */
export interface Told extends ToldPlace {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly related: readonly (ToldPlace & { readonly message: string })[];
  readonly fix: { readonly edits: readonly (ToldPlace & { readonly text: string })[] } | null;
}

/** A finding told in `language`. A repair is told only when its files are among `sources`. */
export function tell(
  finding: Diagnostic,
  sources: ReadonlyMap<string, SourceFile>,
  language: Language,
): Told {
  return {
    id: finding.type.id,
    severity: finding.severity,
    message: messageOf(finding, language),
    ...stretch(finding.place),
    path: pathText(finding.place.path),
    related: finding.related.map(({ message, args, place }) => ({
      message: fillMessage(message, args, language),
      ...stretch(place),
    })),
    fix: tellFix(finding, sources),
  };
}

function tellFix(finding: Diagnostic, sources: ReadonlyMap<string, SourceFile>): Told['fix'] {
  const fix = fixOf(finding, sources);
  if (fix === undefined) return null;
  return {
    edits: [...fix].flatMap(([file, list]) => list.map(({ span, text }) => ({ file, ...span, text }))),
  };
}

function stretch({ file, line, column, endLine, endColumn }: Place): ToldPlace {
  return { file, line, column, endLine, endColumn };
}
