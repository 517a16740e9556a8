import type { Bilingual } from '../../i18n/language.js';
import type { BookSession } from '../markdown/book-session.js';
import { TemplateError, type TemplatePlace, templateProblems } from './template-error.js';

/** What a helper is called with; arguments and options are already worked out. */
export interface HelperCall {
  readonly helper: string;
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly place: TemplatePlace;
  readonly session: BookSession;
  /** What stands between `{{#helper}}` and `{{/helper}}`, filled in. */
  readonly body: string;
}

/**
 * A template function. It gives plain text (escaped when printed), a number, a truth value, or a
 * `MarkdownValue`; `undefined` or '' is printed as the mark of a missing value.
 */
export interface Helper {
  readonly name: string;
  /** Fewest and most arguments. Never fewest 0: `{{name}}` without arguments is always a field. */
  readonly args: readonly [least: number, most: number];
  readonly options?: readonly string[];
  /** Used as `{{#name …}}text{{/name}}`. */
  readonly block?: true;
  /** For docs/reference/templates.md: a template line, what it prints, and when to use it. */
  readonly example: readonly [template: string, prints: string];
  readonly use: string;
  readonly run: (call: HelperCall) => unknown;
}

/** True for what prints as the missing mark: nothing, or text with nothing to see. */
export function isMissing(value: unknown): value is null | undefined | '' {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** The call's argument as a finite number; `undefined` when it is missing. */
export function numberArgument(call: HelperCall, index = 0): number | undefined {
  const value = call.args[index];
  if (isMissing(value)) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw wrongValue(call, expected.number, value);
}

/** The call's argument as text, numbers included; `undefined` when it is missing. */
export function textArgument(call: HelperCall, index = 0): string | undefined {
  const value = call.args[index];
  if (isMissing(value)) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw wrongValue(call, expected.text, value);
}

/** What helpers ask for, as `wrongValue` says it. */
export const expected = {
  number: { id: 'angka', en: 'a number' },
  text: { id: 'teks', en: 'text' },
  list: { id: 'daftar', en: 'a list' },
  years: { id: 'tahun awal dan akhir', en: 'a start and an end year' },
  truth: { id: 'true atau false', en: 'true or false' },
} as const satisfies Record<string, Bilingual>;

/** The error for an argument of the wrong kind. */
export function wrongValue(call: HelperCall, wanted: Bilingual, value: unknown): TemplateError {
  return new TemplateError(templateProblems.wrongValue, call.place, {
    helper: call.helper,
    expected: wanted,
    type: typeName(value),
  });
}

/** A value's type as an error names it. */
export function typeName(value: unknown): Bilingual {
  if (value === null || value === undefined) return { id: 'kosong', en: 'empty' };
  if (Array.isArray(value)) return { id: 'daftar', en: 'a list' };
  if (typeof value === 'string') return expected.text;
  if (typeof value === 'boolean') return expected.truth;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? expected.number : { id: 'bukan angka', en: 'not a number' };
  }
  return { id: 'objek', en: 'an object' };
}
