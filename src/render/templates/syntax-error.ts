import type { Position } from './template.js';
import { TemplateError, type TemplatePlace, templateProblems } from './template-error.js';

/** A fault in how tags and blocks are opened and closed, at an index of the text. */
interface Fault {
  readonly problem: 'openTag' | 'openBlock' | 'otherClose' | 'lostClose' | 'lostElse';
  readonly index: number;
  readonly args: Readonly<Record<string, string>>;
}

/**
 * The error for a text that Handlebars' parser refuses. What the parser says names its own grammar, so the text is
 * searched for what people get wrong; only where nothing is found does the parser's place stand alone.
 */
export function syntaxError(template: string, text: string, error: unknown): TemplateError {
  const fault = firstFault(text);
  const at = fault === undefined ? parserPosition(text, error) : positionOf(text, fault.index);
  const place: TemplatePlace = { template, at };
  return fault === undefined
    ? new TemplateError(templateProblems.syntax, place)
    : new TemplateError(templateProblems[fault.problem], place, fault.args);
}

/** One pass over the tags: each must be closed, and so must each block, by its own name. */
function firstFault(text: string): Fault | undefined {
  const open: { name: string; index: number; hasElse: boolean }[] = [];
  for (let index = text.indexOf('{{'); index !== -1; ) {
    if (text[index - 1] === '\\') {
      index = text.indexOf('{{', index + 2);
      continue;
    }
    const end = endOfTag(text, index);
    if (end === undefined) return { problem: 'openTag', index, args: {} };
    const [, sign, name = ''] = /^\{\{\{?~?\s*([#^/])\s*([^\s~|(){}]*)/.exec(text.slice(index, end)) ?? [];
    if (sign === '/') {
      const opener = open.pop();
      if (opener === undefined) return { problem: 'lostClose', index, args: { close: name } };
      if (opener.name !== name)
        return { problem: 'otherClose', index: opener.index, args: { open: opener.name, close: name } };
    } else if (sign !== undefined && name !== '') open.push({ name, index, hasElse: false });
    const inner = text
      .slice(index + 2, end - 2)
      .replace(/^~|~$/g, '')
      .trim();
    const isElse = inner === 'else' || inner === '^';
    if (isElse || /^else\s/.test(inner)) {
      const holder = open.at(-1);
      if (holder === undefined || holder.hasElse)
        return { problem: 'lostElse', index, args: { tag: '{{else}}' } };
      holder.hasElse = isElse;
    }
    index = text.indexOf('{{', end);
  }
  const last = open.pop();
  return last && { problem: 'openBlock', index: last.index, args: { open: last.name } };
}

/** The index behind a tag; undefined when another one opens, or the text ends, before it is closed. */
function endOfTag(text: string, start: number): number | undefined {
  const isLong = text.startsWith('{{!--', start) || text.startsWith('{{~!--', start);
  if (isLong) {
    const close = /--~?\}\}/g;
    close.lastIndex = start + 5;
    return close.exec(text) ? close.lastIndex : undefined;
  }
  const end = text.indexOf('}}', start + 2);
  if (end === -1) return undefined;
  const inner = text.indexOf('{{', start + (text[start + 2] === '{' ? 3 : 2));
  return inner !== -1 && inner < end ? undefined : end + (text[end + 2] === '}' ? 3 : 2);
}

/** Handlebars' own errors carry a place; its grammar's errors say the line and show the text around the place. */
function parserPosition(text: string, error: unknown): Position {
  const { lineNumber, column } = Object(error);
  if (typeof lineNumber === 'number' && typeof column === 'number') return [lineNumber, column + 1];
  const [head = '', shown = '', arrow = ''] = (error instanceof Error ? error.message : '').split('\n');
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? 1);
  const rest = shown.slice(arrow.indexOf('^')).trimEnd();
  const found = rest === '' ? -1 : (text.split('\n')[line - 1] ?? '').indexOf(rest);
  return [line, Math.max(0, found) + 1];
}

function positionOf(text: string, index: number): Position {
  const before = text.slice(0, index);
  return [before.split('\n').length, index - before.lastIndexOf('\n')];
}
