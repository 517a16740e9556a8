import { typeName } from './helper.js';
import type { PathExpression } from './template.js';
import { TemplateError, type TemplatePlace, templateProblems } from './template-error.js';

/** One level of data: the chapter, an item of `{{#each}}`, what `{{#with}}` opened. */
export interface Scope {
  readonly value: unknown;
  readonly parent: Scope | undefined;
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
  return { value, parent, data, locals };
}

/**
 * The value of a field. Only own properties count, so nothing of JavaScript shows through. A name that the
 * data does not have is an error (a slip in the template); below a value that is absent, all is absent.
 */
export function lookUp(path: PathExpression, scope: Scope, template: string): unknown {
  const place = { template, at: path.at };
  let [value, parts] = start(path, scope, place);
  for (const part of parts) {
    if (value === undefined || value === null) return undefined;
    if (!hasOwn(value, part)) throw unknownField(path, value, place);
    value = value[part];
  }
  return value;
}

/** Every `@`-value in sight. */
export function visibleData(scope: Scope): Record<string, unknown> {
  const outer = scope.parent === undefined ? {} : visibleData(scope.parent);
  return { ...outer, ...scope.data };
}

/** A field as its template writes it. */
export function fieldName(path: PathExpression): string {
  const name = path.parts.join('.');
  const climb = '../'.repeat(path.depth);
  return path.from === 'data' ? `@${climb}${name}` : climb + (name === '' ? 'this' : name);
}

/** Whether `value` has the property itself, not from a prototype. */
export function hasOwn(value: unknown, name: string): value is Record<string, unknown> {
  return value !== undefined && value !== null && Object.hasOwn(value, name);
}

function start(path: PathExpression, scope: Scope, place: TemplatePlace): [unknown, readonly string[]] {
  let level: Scope | undefined = scope;
  for (let climb = path.depth; climb > 0; climb -= 1) {
    level = level?.parent;
    if (level === undefined)
      throw new TemplateError(templateProblems.noParent, place, { field: fieldName(path) });
  }
  if (path.from === 'context') return [level?.value, path.parts];
  const [name = '', ...rest] = path.parts;
  for (; level !== undefined; level = level.parent) {
    const holder: Readonly<Record<string, unknown>> = path.from === 'data' ? level.data : level.locals;
    if (Object.hasOwn(holder, name)) return [holder[name], rest];
  }
  throw new TemplateError(templateProblems.unknownField, place, {
    field: fieldName(path),
    known: Object.keys(visibleData(scope))
      .map((name) => `@${name}`)
      .join(', '),
  });
}

function unknownField(path: PathExpression, value: unknown, place: TemplatePlace): TemplateError {
  const known =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return new TemplateError(templateProblems.unknownField, place, {
    field: fieldName(path),
    known: known.length === 0 ? typeName(value) : known.slice(0, 20).join(', '),
  });
}
