import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Place, pathText } from '../diagnostics/place.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { messageOf } from './message-of.js';
import type { Report } from './report.js';

/** What JSON lets through and terminals obey: C1 controls and marks that turn the direction of text. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

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
  return `${JSON.stringify(document, null, 2).replace(UNPRINTABLE, spelledOut)}\n`;
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

function spelledOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function start({ file, line, column }: Place) {
  return { file, line, column };
}
