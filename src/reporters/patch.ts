import type { Change } from '../edit/write-sources.js';
import { printable } from '../i18n/printable.js';
import { type LineChange, lineChanges } from './line-changes.js';
import type { Paint } from './report.js';

export interface PatchOptions {
  readonly paint: Paint;
  /** Keep line ends as they are, for `git apply` and `patch`; otherwise the text is only to be read. */
  readonly exact: boolean;
}

const CONTEXT = 3;

/** The byte order mark, in which nothing can hide. */
const MARK = '\ufeff';

/**
 * Changed files as one unified diff, with names as git writes them (`a/masterplan.yaml`), relative to the project;
 * empty when nothing changes. What could colour, move or forge anything in a terminal or a log is spelled out, so
 * a line that holds such characters is the one thing that `git apply` may refuse.
 */
export function reportPatch(changes: ReadonlyMap<string, Change>, { paint, exact }: PatchOptions): string {
  const lines: string[] = [];
  for (const [name, { before, after, hasMark }] of changes) {
    const mark = hasMark && exact ? MARK : '';
    lines.push(paint.strong(`--- a/${printable(name)}`), paint.strong(`+++ b/${printable(name)}`));
    for (const { ranges, body } of hunksOf(linesOf(mark + before), linesOf(mark + after))) {
      lines.push(paint.info(`@@ ${ranges} @@`));
      for (const line of body) lines.push(painted(safeLine(line, exact), paint));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The lines of a text, each with its end. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

interface Hunk {
  readonly ranges: string;
  readonly body: readonly string[];
}

/** Changes with the lines around them, as one where these meet. */
function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const groups: LineChange[][] = [];
  for (const change of lineChanges(before, after)) {
    const last = groups.at(-1);
    if (last && change.start - (last.at(-1)?.end ?? 0) <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => hunk(before, after, group));
}

function hunk(before: readonly string[], after: readonly string[], group: readonly LineChange[]): Hunk {
  const body: string[] = [];
  const add = (sign: string, lines: readonly string[]) => {
    for (const line of lines) {
      if (line.endsWith('\n')) body.push(sign + line.slice(0, -1));
      else body.push(sign + line, '\\ No newline at end of file');
    }
  };
  const [first] = group;
  const above = Math.min(CONTEXT, first?.start ?? 0);
  let at = (first?.start ?? 0) - above;
  const start = at;
  const newStart = (first?.newStart ?? 0) - above;
  for (const change of group) {
    add(' ', before.slice(at, change.start));
    add('-', before.slice(change.start, change.end));
    add('+', after.slice(change.newStart, change.newEnd));
    at = change.end;
  }
  const below = before.slice(at, at + CONTEXT);
  add(' ', below);
  const newEnd = (group.at(-1)?.newEnd ?? 0) + below.length;
  return { ranges: `-${range(start, at + below.length)} +${range(newStart, newEnd)}`, body };
}

/** Lines are counted from 1; a stretch without lines is named by the line before it. */
function range(start: number, end: number): string {
  return `${start === end ? start : start + 1},${end - start}`;
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
  const start = exact && text.startsWith(MARK, 1) ? text.slice(0, 2) : '';
  const rest = text.slice(start.length).split('\t').map(printable).join('\t');
  const shown = (start + rest).replace(COMMAND, '$1›');
  return isCrlf && exact ? `${shown}\r` : shown;
}
