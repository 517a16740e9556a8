import type { Severity } from '../diagnostics/diagnostic.js';
import { printable } from '../i18n/printable.js';
import type { Reporter } from './formats.js';
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
  for (const finding of findings) {
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
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    yield `::${COMMAND[severity]} ${written.join(',')}::${data(text)}\n`;
  }
  yield `${summaryLine(summary, language, plainPaint)}\n`;
};

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
