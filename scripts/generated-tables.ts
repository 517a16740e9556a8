import { resolve, type Schema } from './schema-files.js';

type Schemas = Map<string, Schema>;

/** A reference or a definition as a path pattern: `gaps[].agency`, with `*` for any key. */
export interface Field {
  pattern: string;
  kind: string;
}

/** Which values of the tree are mappings, lists or texts: what mounting files needs to know. */
export type ShapeData =
  | { kind: 'map'; keys?: Record<string, ShapeData>; each?: ShapeData }
  | { kind: 'list' }
  | { kind: 'text' }
  | { kind: 'other' };

/** Walks every field of the root schema once, in order, with its pattern. */
export function walkFields(schemas: Schemas, visit: (pattern: string, schema: Schema) => void): void {
  const step = (file: string, raw: Schema, pattern: string): void => {
    const at = resolve(schemas, file, raw);
    visit(pattern, at.schema);
    const under = (key: string) => (pattern === '' ? key : `${pattern}.${key}`);
    for (const [key, child] of Object.entries(at.schema.properties ?? {})) step(at.file, child, under(key));
    for (const child of Object.values(at.schema.patternProperties ?? {})) step(at.file, child, under('*'));
    if (at.schema.items) step(at.file, at.schema.items, `${pattern}[]`);
  };
  step('masterplan', { $ref: 'masterplan.schema.json' }, '');
}

/** Six dimensions of one shape become one `dimensions.*` row. */
function folded(pattern: string): string {
  return pattern.replace(/^dimensions\.[a-z-]+(?=[.[]|$)/, 'dimensions.*');
}

/** All fields that carry `keyword`, each pattern once. */
export function annotated(schemas: Schemas, keyword: 'x-ref' | 'x-defines'): Field[] {
  const found = new Map<string, Field>();
  walkFields(schemas, (pattern, schema) => {
    const kind = schema[keyword];
    if (kind !== undefined) found.set(folded(pattern), { pattern: folded(pattern), kind });
  });
  return [...found.values()];
}

/** All patterns whose schema carries the flag. */
export function flagged(schemas: Schemas, keyword: 'x-file'): string[] {
  const found = new Set<string>();
  walkFields(schemas, (pattern, schema) => {
    if (schema[keyword]) found.add(folded(pattern));
  });
  return [...found];
}

/** A field that people write words in; `prose` may be Markdown of several paragraphs. */
export interface TextFieldData {
  pattern: string;
  prose: boolean;
}

// Marks of a register: nobody reads them as words, and rules of their own look at their form.
const CODES = /^(?:profile|version)$|\.(?:id|code|version|sdg\[\]|iso\[\]|spbe\[\])$/;

/** All fields of free text: no ids, references, choices, dates, files, addresses or codes. Each pattern once. */
export function textFields(schemas: Schemas): TextFieldData[] {
  const found = new Map<string, TextFieldData>();
  walkFields(schemas, (pattern, schema) => {
    if (schema.type !== 'string' || schema.enum || schema.pattern || CODES.test(pattern)) return;
    if (schema['x-ref'] || schema['x-defines'] || schema['x-file']) return;
    const folds = folded(pattern).replace(/\.aspects\.[a-z-]+$/, '.aspects.*');
    found.set(folds, { pattern: folds, prose: schema['x-prose'] === true });
  });
  return [...found.values()];
}

/** The shape of the whole tree, for mounting. */
export function shapeOf(
  schemas: Schemas,
  file = 'masterplan',
  raw: Schema = { $ref: 'masterplan.schema.json' },
): ShapeData {
  const { file: at, schema } = resolve(schemas, file, raw);
  if (schema.type === 'array') return { kind: 'list' };
  if (schema.type === 'string') return { kind: 'text' };
  if (schema.type !== 'object') return { kind: 'other' };
  const [first] = Object.values(schema.properties ?? {});
  const each = schema['x-open'] ? first : Object.values(schema.patternProperties ?? {})[0];
  const keys = Object.entries(schema.properties ?? {}).map(([key, child]) => [
    key,
    shapeOf(schemas, at, child),
  ]);
  return {
    kind: 'map',
    ...(keys.length > 0 ? { keys: Object.fromEntries(keys) } : {}),
    ...(each ? { each: shapeOf(schemas, at, each) } : {}),
  };
}
