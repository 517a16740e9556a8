import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../i18n/language.js';
import type { SourceFile } from '../source/tree.js';
import type { Reporter } from './formats.js';
import { jsonText } from './json-text.js';
import { tell } from './told.js';

/**
 * The findings as one JSON document, whose shape programs rely on: `findings` (id, severity, message, file, line,
 * column, endLine, endColumn, path, related, fix) and `summary` (errors, warnings, infos, files; silenced with a
 * reason and noted in the baseline, which count nowhere else). Files are relative to the project, with `/`; lines and
 * columns count from 1, the end is exclusive. `fix` holds the `edits` of a safe repair (file, line, column, endLine,
 * endColumn, text), or is null.
 */
export const jsonReport: Reporter = function* ({ findings, summary, files: sources, language }) {
  const { errors, warnings, infos, files, silenced = 0, baseline = 0 } = summary;
  const byName = new Map(sources.map((source) => [source.name, source]));
  yield '{\n  "findings": [';
  let separator = '\n';
  for (const finding of findings) {
    yield separator + indented(findingJson(finding, byName, language), '    ');
    separator = ',\n';
  }
  yield findings.length === 0 ? '],\n' : '\n  ],\n';
  yield `  "summary":${indented({ errors, warnings, infos, files, silenced, baseline }, '  ').slice(1)}\n}\n`;
};

/** A value as JSON of several lines, each with this margin. */
function indented(value: unknown, margin: string): string {
  return jsonText(value).trimEnd().replace(/^/gm, margin);
}

/** Of other places only their beginning is part of this form. */
function findingJson(finding: Diagnostic, sources: ReadonlyMap<string, SourceFile>, language: Language) {
  const { related, fix, ...rest } = tell(finding, sources, language);
  return {
    ...rest,
    related: related.map(({ message, file, line, column }) => ({ message, file, line, column })),
    fix,
  };
}
