import { type Diagnostic, finding } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { type Limits, limitFlags } from '../limits.js';
import { lineCount, lineText, placeOf, positionAt } from '../lines.js';
import type { Parsed } from '../parsed.js';
import { syntaxFinding } from '../syntax-finding.js';
import type { SourceFile } from '../tree.js';
import { tooManyValuesFinding } from '../yaml-findings.js';
import { parseExactly } from './parse-exactly.js';

/** UTF-16 units. Over it hostile text could take the library more than ten seconds or a gibibyte. */
export const LARGE = 2 * 1024 * 1024;

const LINES_AFTER = 60;
const LONGEST_EXCERPT = 256 * 1024;

/**
 * Explains why a file too large for the library could not be read: the library sees only the lines that
 * the place `stoppedAt` belongs to (its ancestors, its entry and some lines below). The file yields no tree.
 */
export function parseExcerpt(file: SourceFile, stoppedAt: number, limits: Limits): Parsed {
  const count = lineCount(file);
  if (count > limits.values) {
    const place = placeOf(file, stoppedAt, stoppedAt + 1, []);
    const args = { limit: limits.values, flag: limitFlags.values };
    return { findings: [finding(tooManyValuesFinding, 'tooMany', place, args)], damaged: [[]] };
  }
  const lines = (line: number) => lineText(file, line + 1) ?? '';
  const kept = linesAround(lines, count, positionAt(file, stoppedAt).line - 1);
  const excerpt = { name: file.name, text: kept.map(lines).join('\n') };
  // Lines of megabytes are no one's writing, and the library would be as slow as on the whole.
  const findings = excerpt.text.length > LONGEST_EXCERPT ? [] : parseExactly(excerpt, limits).findings;
  const found = findings.find(({ severity }) => severity === 'error');
  const large = { limit: LARGE / 1024 / 1024 };
  return {
    findings: [
      found
        ? moved(found, kept)
        : finding(syntaxFinding, 'large', placeOf(file, stoppedAt, stoppedAt + 1, []), large),
    ],
    damaged: [[]],
  };
}

/** 0-based numbers of the lines to keep: those above that are indented less and less, then the entry itself. */
function linesAround(lines: (line: number) => string, count: number, at: number): number[] {
  const indentOf = (line: number) => lines(line).search(/[^ \r]/);
  const isContent = (line: number) => indentOf(line) !== -1 && lines(line)[indentOf(line)] !== '#';
  let start = at;
  while (start > 0 && !(isContent(start - 1) && indentOf(start - 1) <= Math.max(0, indentOf(at)))) start--;
  start = Math.max(0, start - 1);
  const ancestors: number[] = [];
  let indent = indentOf(start);
  for (let line = start - 1; line >= 0 && indent > 0; line--) {
    if (!isContent(line) || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    ancestors.unshift(line);
  }
  const end = Math.min(count, at + LINES_AFTER);
  return [...ancestors, ...Array.from({ length: end - start }, (_, index) => start + index)];
}

/** Lines were kept whole, so only their numbers change. */
function moved(found: Diagnostic, kept: readonly number[]): Diagnostic {
  const move = (place: Place): Place => ({
    ...place,
    path: [],
    line: (kept[place.line - 1] ?? 0) + 1,
    endLine: (kept[place.endLine - 1] ?? 0) + 1,
  });
  const related = found.related.map((other) => ({ ...other, place: move(other.place) }));
  return { ...found, place: move(found.place), related };
}
