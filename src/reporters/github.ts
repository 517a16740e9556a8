import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { printable } from '../i18n/printable.js';
import type { Reporter, Scene } from './formats.js';
import { messageOf } from './message-of.js';
import { relatedLines } from './related-lines.js';
import { plainPaint } from './report.js';
import { summaryLine } from './summary-line.js';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * The findings as workflow commands, which GitHub shows beside the lines of a pull request; the last line counts
 * them. Files are named from the repository's root.
 */
export const githubReport: Reporter = function* ({ findings, summary, language }, scene) {
  for (const finding of findings) yield githubCommand(finding, language, scene);
  yield `${summaryLine(summary, language, plainPaint)}\n`;
};

/** The line that makes GitHub show a finding. */
export function githubCommand(finding: Diagnostic, language: Language, scene: Scene): string {
  const { type, severity, place } = finding;
  const { line, column, endLine, endColumn } = place;
  // GitHub refuses columns where a stretch goes over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = {
    file: printable(scene.fromRepository(place.file)),
    line,
    endLine,
    ...columns,
    title: `${type.id}: ${type.title[language]}`,
  };
  const text = [
    printable(messageOf(finding, language)),
    ...relatedLines(finding, language, scene.fromRepository).map((other) => `↳ ${other}`),
  ].join('\n');
  return workflowCommand(COMMAND[severity], properties, text);
}

/** One workflow command; neither its properties nor its text can end it or begin another. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(text)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
