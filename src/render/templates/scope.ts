import { nearest } from '../../diagnostics/nearest.js';
import { typeName } from './helper.js';
import type { Expression, PathExpression } from './template.js';
import { TemplateError, type TemplatePlace, templateProblems } from './template-error.js';

/** One level of data: the chapter, an item of `{{#each}}`, what `{{#with}}` opened. */
export interface Scope {
  readonly value: unknown;
  readonly parent: Scope | undefined;
  /** Where those `@`-values are that this level does not have itself. */
  readonly around: Scope | undefined;
  /** `@index` and the like, and the names of `as |item|`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly locals: Readonly<Record<string, unknown>>;
}

const none: Readonly<Record<string, unknown>> = {};

export function childScope(
  value: unknown,
  parent: Scope | undefined,
  data: Scope['data'] = none,
  locals: Scope['locals'] = none,
): Scope {
  return { value, parent, around: parent, data, locals };
}

/** The level of a partial: it sees what it is given and the `@`-values around it, never its caller's levels. */
export function partialScope(value: unknown, around: Scope): Scope {
  return { value, parent: undefined, around, data: none, locals: none };
}

/**
 * The value of a field. Only own properties count, so nothing of JavaScript shows through. A name that the
 * data does not have is an error (a slip in the template); below a value that is absent, all is absent.
 */
export function lookUp(path: PathExpression, scope: Scope, template: string): unknown {
  const { parts } = path;
  let value = start(path, scope, template);
  for (let at = 0; at < parts.length; at += 1) {
    if (value === undefined || value === null) return undefined;
    const part = parts[at] ?? '';
    if (!hasOwn(value, part)) throw unknownField(path, at, value, scope, { template, at: path.at });
    value = value[part];
  }
  return value;
}

/** Every `@`-value in sight. */
function visibleData(scope: Scope): Record<string, unknown> {
  const outer = scope.around === undefined ? {} : visibleData(scope.around);
  return { ...outer, ...scope.data };
}

/** A field as its template writes it. */
export function fieldName(path: PathExpression): string {
  const name = path.parts.join('.');
  const climb = '../'.repeat(path.depth);
  return path.from === 'data' ? `@${climb}${name}` : climb + (name === '' ? 'this' : name);
}

/** An expression as an error names it: a field, a helper, or the value itself. */
export function expressionName(expression: Expression | undefined): string {
  if (expression === undefined) return '';
  if (expression.kind === 'path') return fieldName(expression);
  return expression.kind === 'call' ? expression.helper : String(expression.value);
}

/** Whether `value` has the property itself, not from a prototype. */
export function hasOwn(value: unknown, name: string): value is Record<string, unknown> {
  return value !== undefined && value !== null && Object.hasOwn(value, name);
}

/** What has the first name of a path. */
function start(path: PathExpression, scope: Scope, template: string): unknown {
  const { from, depth, at } = path;
  let level: Scope | undefined = scope;
  for (let climb = depth; climb > 0; climb -= 1) {
    level = level?.parent;
    if (level === undefined)
      throw new TemplateError(templateProblems.noParent, { template, at }, { field: fieldName(path) });
  }
  if (from === 'context') return level?.value;
  const name = path.parts[0] ?? '';
  for (; level !== undefined; level = from === 'data' ? level.around : level.parent) {
    const holder: Readonly<Record<string, unknown>> = from === 'data' ? level.data : level.locals;
    if (Object.hasOwn(holder, name)) return holder;
  }
  const known = Object.keys(from === 'data' ? visibleData(scope) : {});
  throw fieldError(path, 0, known, nearest(name, known), { template, at });
}

/** How many of the fields there are a message names. */
const MOST_NAMED = 20;

/** The error for part `at` of a path, which `value` does not have. */
function unknownField(
  path: PathExpression,
  at: number,
  value: unknown,
  scope: Scope,
  place: TemplatePlace,
): TemplateError {
  const part = path.parts[at] ?? '';
  const known =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const elsewhere = at === 0 && path.from === 'context' ? levelWith(part, path.depth, scope) : undefined;
  if (known.length === 0 && elsewhere === undefined) {
    const holder = fieldName({ ...path, parts: path.parts.slice(0, at) });
    return new TemplateError(templateProblems.noFields, place, {
      field: fieldName(path),
      holder,
      type: typeName(value),
    });
  }
  return fieldError(path, at, known, nearest(part, known), place, elsewhere);
}

/** Where the field of this very name stands, if not here: some levels up, or among the book's own facts. */
function levelWith(name: string, depth: number, scope: Scope): string | undefined {
  let level: Scope | undefined = scope;
  for (let climb = 0; level !== undefined; climb += 1, level = level.parent) {
    if (climb > depth && hasOwn(level.value, name)) return '../'.repeat(climb) + name;
  }
  const facts = visibleData(scope);
  const holder = ['root', 'book', 'chapter'].find((one) => hasOwn(facts[one], name));
  return holder && `@${holder}.${name}`;
}

function fieldError(
  path: PathExpression,
  at: number,
  known: readonly string[],
  near: string | undefined,
  place: TemplatePlace,
  elsewhere?: string,
): TemplateError {
  const named = path.from === 'data' && at === 0 ? known.map((name) => `@${name}`) : known;
  const args = {
    field: fieldName(path),
    known:
      named.length > MOST_NAMED ? `${named.slice(0, MOST_NAMED).join(', ')}, …` : named.join(', ') || '–',
  };
  const meant = near && fieldName({ ...path, parts: path.parts.with(at, near) });
  // A level up there is the very name that was written; here there is only one like it.
  const best = elsewhere?.startsWith('../') ? elsewhere : (meant ?? elsewhere);
  return best === undefined
    ? new TemplateError(templateProblems.unknownField, place, args)
    : new TemplateError(templateProblems.unknownFieldNear, place, { ...args, near: best });
}
