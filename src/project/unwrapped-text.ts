import type { TextEdit } from '../diagnostics/diagnostic.js';
import { parseYaml } from '../source/parse-yaml.js';
import { toValue } from '../source/to-value.js';
import type { Entry } from '../source/tree.js';

/**
 * The edit that takes a file's only key off and moves its content to the left; undefined where the content would
 * not stay exactly what it is.
 */
export function unwrappedText({ keyAt, value }: Entry): TextEdit[] | undefined {
  const { file, start, end } = keyAt;
  const { text } = file;
  const before = text.slice(lineStart(text, start), start);
  const colon = /^[ \t]*:[ \t]*/.exec(text.slice(end, end + 80));
  if (before !== '' || value.file !== file || colon === null) return undefined;
  const behind = end + colon[0].length;
  const onKeyLine = /^(#[^\n]*)?(?:\r?\n)?/.exec(text.slice(behind))?.[0] ?? '';
  const isBelow = value.start >= behind + onKeyLine.length && onKeyLine !== '';
  const body = isBelow ? movedLeft(text, behind + onKeyLine.length, value.start) : text.slice(behind);
  if (body === undefined) return undefined;
  const replaced = (onKeyLine.startsWith('#') ? onKeyLine : '') + body;
  const { tree, findings } = parseYaml({ name: file.name, text: text.slice(0, start) + replaced });
  const isSame = tree !== undefined && findings.length === 0 && sameValue(tree, value);
  return isSame ? [{ file: file.name, start, end: text.length, text: replaced }] : undefined;
}

/** The text from `from` with every line moved to the left as far as the value at `valueStart` stands from it. */
function movedLeft(text: string, from: number, valueStart: number): string | undefined {
  const indent = text.slice(lineStart(text, valueStart), valueStart);
  if (!/^ *$/.test(indent)) return undefined;
  const lines = text.slice(from).split('\n');
  const moved: string[] = [];
  for (const line of lines) {
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    const mayStayLeft = /^\s*(?:#|$)/.test(line);
    if (spaces < indent.length && !mayStayLeft) return undefined;
    moved.push(line.slice(Math.min(spaces, indent.length)));
  }
  return moved.join('\n');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function sameValue(a: Entry['value'], b: Entry['value']): boolean {
  return JSON.stringify(toValue(a)) === JSON.stringify(toValue(b));
}
