import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Place, pathText } from '../diagnostics/place.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { jsonText } from './json-text.js';
import { messageOf } from './message-of.js';
import type { Report } from './report.js';

/**
 * The findings as one JSON document, whose shape programs rely on: `findings` (id, severity, message, file, line,
 * column, endLine, endColumn, path, related, fix) and `summary` (errors, warnings, infos, files). Files are
 * relative to the project, with `/`; lines and columns count from 1, the end is exclusive.
 */
export function reportJson({ findings, summary, language }: Report): string {
  const { errors, warnings, infos, files } = summary;
  const document = {
    findings: findings.map((finding) => findingJson(finding, language)),
    summary: { errors, warnings, infos, files },
  };
  return jsonText(document);
}

function findingJson(finding: Diagnostic, language: Language) {
  const { place, related } = finding;
  return {
    id: finding.type.id,
    severity: finding.severity,
    message: messageOf(finding, language),
    ...start(place),
    endLine: place.endLine,
    endColumn: place.endColumn,
    path: pathText(place.path),
    related: related.map(({ message, args, place: at }) => ({
      message: fillMessage(message, args, language),
      ...start(at),
    })),
    fix: null,
  };
}

function start({ file, line, column }: Place) {
  return { file, line, column };
}
