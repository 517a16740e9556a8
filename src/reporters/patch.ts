import { structuredPatch } from 'diff';
import type { Change } from '../edit/write-sources.js';
import { printable } from '../i18n/printable.js';
import type { Paint } from './report.js';

export interface PatchOptions {
  readonly paint: Paint;
  /** Keep line ends as they are, for `git apply` and `patch`; otherwise the text is only to be read. */
  readonly exact: boolean;
}

const CONTEXT = 3;

/**
 * Changed files as one unified diff, with names as git writes them (`a/masterplan.yaml`), relative to the project;
 * empty when nothing changes. What could colour, move or forge anything in a terminal or a log is spelled out, so
 * a line that holds such characters is the one thing that `git apply` may refuse.
 */
export function reportPatch(changes: ReadonlyMap<string, Change>, { paint, exact }: PatchOptions): string {
  const lines: string[] = [];
  for (const [name, { before, after }] of changes) {
    const { hunks } = structuredPatch(name, name, before, after, undefined, undefined, { context: CONTEXT });
    lines.push(paint.strong(`--- a/${printable(name)}`), paint.strong(`+++ b/${printable(name)}`));
    for (const hunk of hunks) {
      const ranges = `-${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)}`;
      lines.push(paint.info(`@@ ${ranges} @@`));
      lines.push(...hunk.lines.map((line) => painted(safeLine(line, exact), paint)));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A stretch without lines is named by the line before it. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.good(line);
  return line.startsWith('-') ? paint.bad(line) : line;
}

/** CI services obey lines that begin like this, also when they are indented. */
const COMMAND = /^(\s*)(?=::)/;

function safeLine(line: string, exact: boolean): string {
  const isCrlf = line.endsWith('\r');
  const text = isCrlf ? line.slice(0, -1) : line;
  const shown = text.split('\t').map(printable).join('\t').replace(COMMAND, '$1›');
  return isCrlf && exact ? `${shown}\r` : shown;
}
