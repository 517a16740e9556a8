import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Place } from '../../src/diagnostics/place.js';
import type { Argument, Language } from '../../src/i18n/language.js';
import { fillMessage } from '../../src/i18n/message.js';
import { messageOf } from '../../src/reporters/message-of.js';
import type { SourceFile } from '../../src/source/tree.js';

const languages: readonly Language[] = ['id', 'en'];

/** What a message must never say, unless the project's own text says it. */
const HOLES = /\bundefined\b|\bNaN\b|\[object \w+\]|\bnull\b|\bInfinity\b|\bfunction\b/;

/**
 * Fails unless every finding can be told in both languages without a hole, stands in its file, and every fix lies in
 * the text it changes.
 */
export function checkFindings(findings: readonly Diagnostic[], files: readonly SourceFile[]): void {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  for (const found of findings) {
    const about = `${found.type.id}:${found.message}`;
    for (const language of languages) {
      assert.notEqual(messageOf(found, language).trim(), '', about);
      for (const { message, args } of found.related) fillMessage(message, args, language);
    }
    checkArguments(found, [...texts.values()]);
    for (const { place } of [found, ...found.related]) checkPlace(place, texts.get(place.file), about);
    for (const { file, start, end } of found.fix ?? []) {
      const length = texts.get(file)?.length ?? -1;
      assert.ok(0 <= start && start <= end && end <= length, `${about}: the fix lies outside of ${file}`);
    }
  }
}

function checkArguments({ type, message, args }: Diagnostic, texts: readonly string[]): void {
  for (const [name, argument] of Object.entries(args)) {
    for (const words of wordsOf(argument)) {
      const [hole] = HOLES.exec(words) ?? [];
      if (hole === undefined || texts.some((text) => text.includes(hole))) continue;
      assert.fail(`${type.id}:${message} says ${JSON.stringify(words)} for {${name}}`);
    }
  }
}

function wordsOf(argument: Argument): string[] {
  if (typeof argument === 'string') return [argument];
  if (typeof argument === 'number') return [String(argument)];
  return 'id' in argument ? [argument.id, argument.en] : argument.flatMap(wordsOf);
}

/** A file that could not be read has no text; its findings count bytes or stand at its start. */
function checkPlace(place: Place, text: string | undefined, about: string): void {
  const { line, column, endLine, endColumn } = place;
  assert.ok(line >= 1 && column >= 1, `${about} before the start`);
  assert.ok(endLine > line || (endLine === line && endColumn >= column), `${about} ends before it starts`);
  if (text === undefined) return;
  const lines = text.split('\n');
  for (const [row, at] of [
    [line, column],
    [endLine, endColumn],
  ] as const) {
    assert.ok(row <= lines.length, `${about} below the last line: ${row}`);
    assert.ok(at <= (lines[row - 1]?.length ?? 0) + 1, `${about} behind the end of line ${row}: ${at}`);
  }
}
