import { type Diagnostic, finding } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { fillMessage } from '../../i18n/message.js';
import type { SourceFile } from '../../source/tree.js';
import { templateMistake } from './findings.js';
import type { Position } from './template.js';
import { type TemplateError, templateProblems } from './template-error.js';

/** A tag whole, or what stands between its spaces and brackets. */
const TOKEN = /^(?:\{{2,3}[^{}\n]*\}{0,3}|[^\s{}()|]+)/;

/**
 * The finding for an error in, or through, one of a region's own templates; undefined when none of them has a part in
 * it. An error inside one of ours stands where an own template includes it.
 */
export function mistakeFinding(
  error: TemplateError,
  own: ReadonlyMap<string, SourceFile>,
): Diagnostic | undefined {
  const { template, line, column, reason, args, callers } = error;
  const ways = [{ template, at: [line, column] as const }, ...callers];
  for (const { template: name, at } of ways) {
    const file = own.get(name);
    if (file === undefined) continue;
    const place = placeIn(file, at);
    if (name === template) return finding(templateMistake, problemOf(error), place, args);
    const problem = { id: fillMessage(reason, args, 'id'), en: fillMessage(reason, args, 'en') };
    return finding(templateMistake, 'inOurs', place, { template, problem });
  }
  return undefined;
}

function problemOf({ reason }: TemplateError): keyof typeof templateProblems {
  for (const [problem, words] of Object.entries(templateProblems)) {
    // The names that Object.entries gives are the table's own.
    if (words === reason) return problem as keyof typeof templateProblems;
  }
  throw new Error(`no such problem: ${reason.en}`);
}

function placeIn({ name, text }: SourceFile, [line, column]: Position): Place {
  const written = text.split('\n')[line - 1] ?? '';
  const rest = written.slice(column - 1);
  const length = TOKEN.exec(rest)?.[0].length ?? Math.min(1, rest.length);
  return { file: name, path: [], line, column, endLine: line, endColumn: column + length };
}
