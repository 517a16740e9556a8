import type { Expression, TemplateNode } from './template.js';

/** How far into the data fields are told. */
const DEEPEST = 4;

/** Keys that are no field names are data themselves, such as years and ids. */
const FIELD_NAME = /^[a-z]\w*$/i;

/**
 * The fields of a chapter's data for people who write its template, a line for each level: `rows[]: no, name, years[]`.
 * Items of a list are all alike, so the first stands for them.
 */
export function dataFields(data: object): string[] {
  return levelLines('', data, 0);
}

function levelLines(name: string, data: object, depth: number): string[] {
  const parts = new Map<string, object>();
  const names = new Set<string>();
  for (const [key, value] of Object.entries(data)) {
    const field = FIELD_NAME.test(key) ? key : '*';
    const isList = Array.isArray(value);
    const item: unknown = isList ? value.find(isObject) : value;
    names.add(isList ? `${field}[]` : field);
    if (isObject(item)) parts.set(isList ? `${field}[]` : field, item);
  }
  const own = names.size === 0 ? [] : [`${name === '' ? '' : `${name}: `}${[...names].join(', ')}`];
  if (depth === DEEPEST) return own;
  const inner = [...parts].flatMap(([key, item]) =>
    levelLines(name === '' ? key : `${name}.${key}`, item, depth + 1),
  );
  return [...own, ...inner];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that a partial itself reads of what it is given, in the order it first does. */
export function usedFields(nodes: readonly TemplateNode[]): string[] {
  const names = new Set<string>();
  readNodes(nodes, 0, names);
  return names.size === 0 ? ['–'] : [[...names].join(', ')];
}

function readNodes(nodes: readonly TemplateNode[], level: number, names: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === 'print') readExpression(node.value, level, names);
    else if (node.kind === 'partial') {
      if (node.context) readExpression(node.context, level, names);
      for (const value of Object.values(node.hash)) readExpression(value, level, names);
    } else if (node.kind === 'block') {
      readExpression(node.call, level, names);
      const opens = node.call.helper === 'each' || node.call.helper === 'with';
      readNodes(node.body, opens ? level + 1 : level, names);
      readNodes(node.otherwise, level, names);
    }
  }
}

/** A field at the partial's own level is one that is read without having opened anything, or from as far above. */
function readExpression(expression: Expression, level: number, names: Set<string>): void {
  if (expression.kind === 'call') {
    for (const value of [...expression.args, ...Object.values(expression.hash)])
      readExpression(value, level, names);
  } else if (expression.kind === 'path' && expression.from === 'context' && expression.depth === level) {
    const [name] = expression.parts;
    if (name !== undefined) names.add(name);
  }
}
