import { readSchemas, resolve, type Schema } from '../../scripts/schema-files.js';
import { profiles } from '../../src/generated/tables.js';
import type { Masterplan } from '../../src/generated/types.js';

/** One value of the plan, what kind of value its schema allows, and the path to it. */
export interface Leaf {
  /** `gaps[].current.text`; the six dimensions are one `dimensions.*`. */
  readonly pattern: string;
  readonly path: readonly (string | number)[];
  readonly value: string | number | boolean;
  readonly schema: LeafSchema;
}

export interface LeafSchema extends Schema {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-unit'?: string;
  readonly 'x-format'?: string;
  readonly 'x-keys'?: string;
}

const schemas = readSchemas();
const START = 2025;
const END = 2034;

/** Ids that are unique only inside their table; a reference from outside names the table too. */
const IN_TABLE = 'swot';

/** Values that a schema alone does not tell, by pattern. */
const KNOWN: Readonly<Record<string, string | number>> = {
  profile: 'kominfo-2022',
  'period.start': START,
  'period.end': END,
  'region.code': '99.71',
};

/** What the walk down the schemas knows of where it is. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly pattern: string;
  readonly dimension: string | undefined;
  /** Values that an item of a list must have, by key. */
  readonly fixed: Readonly<Record<string, string | number>>;
}

/**
 * A masterplan made from the schemas that says something in every field they know: every text is a word found
 * nowhere else, every free number a number found nowhere else, every reference leads somewhere. A list has one
 * item for each value of the choice its items must make, or two.
 */
export function fullPlan(): { readonly plan: Masterplan; readonly leaves: readonly Leaf[] } {
  const leaves: Leaf[] = [];
  const ids = new Map<string, number>();
  let words = 10_000;
  let days = 0;

  const make = (file: string, raw: Schema, place: Place): unknown => {
    const at = resolve(schemas, file, raw);
    const { schema } = at;
    if (schema.type === 'object') return makeObject(at.file, schema, place);
    if (schema.type === 'array') return makeList(at.file, schema, place);
    const value = makeLeaf(schema, place);
    leaves.push({ pattern: place.pattern, path: place.path, value, schema });
    return value;
  };

  const makeObject = (file: string, schema: LeafSchema, place: Place) => {
    const made: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      if (!belongs(key, place)) continue;
      const dimension = place.pattern === 'dimensions' ? key : place.dimension;
      const step = place.pattern === 'dimensions' ? '*' : key;
      made[key] = make(file, child, {
        path: [...place.path, key],
        pattern: place.pattern === '' ? step : `${place.pattern}.${step}`,
        dimension,
        fixed: place.fixed,
      });
    }
    for (const child of Object.values(schema.patternProperties ?? {})) {
      const path = [...place.path, String(START)];
      made[START] = make(file, child, { ...place, path, pattern: `${place.pattern}.*` });
    }
    return made;
  };

  const makeList = (file: string, schema: Schema, place: Place): unknown[] => {
    const items = schema.items && resolve(schemas, file, schema.items);
    if (items === undefined) return [];
    const pattern = `${place.pattern}[]`;
    const variants = items.schema.type === 'object' ? variantsOf(pattern, items.file, items.schema) : [{}];
    return variants.map((fixed, index) => {
      if (items.schema.properties?.id?.['x-defines'] === 'swot-table') ids.delete(IN_TABLE);
      const dimension = 'dimension' in fixed ? String(fixed.dimension) : place.dimension;
      return make(items.file, items.schema, { path: [...place.path, index], pattern, dimension, fixed });
    });
  };

  const makeLeaf = (schema: LeafSchema, { pattern, path, dimension, fixed }: Place) => {
    const key = String(path.at(-1));
    const set = KNOWN[pattern] ?? fixed[key];
    if (set !== undefined) return set;
    if (key === 'aspect') return aspectsOf(dimension)[0] ?? '';
    if (schema['x-ref'] !== undefined) return referenceTo(schema['x-ref'], 1 + (itemOf(path) % 2));
    if (schema['x-defines'] !== undefined) {
      const number = (ids.get(schema['x-defines']) ?? 0) + 1;
      ids.set(schema['x-defines'], number);
      return `${schema['x-defines']}-${number}`;
    }
    if (schema['x-format'] === 'date') {
      days += 1;
      return new Date(Date.UTC(START, 0, days % 3000)).toISOString().slice(0, 10);
    }
    // The schemas' choices are texts and numbers.
    if (schema.enum !== undefined) return schema.enum[0] as string | number;
    if (schema.type === 'boolean') return true;
    if (schema['x-unit'] === 'year') return key === 'end' ? END : START;
    words += 1;
    if (schema.type === 'integer' || schema.type === 'number')
      return (schema.maximum ?? words) < words ? Math.ceil(Number(schema.maximum) / 2) : words;
    if (schema.pattern !== undefined) return `https://kata${words}.example/`;
    return `kata${words}`;
  };

  // The root is an object, and everything in it is made to fit its schema; a test checks that it does.
  const plan = make('masterplan', { $ref: 'masterplan.schema.json' }, ROOT) as Masterplan;
  return { plan, leaves };
}

const ROOT: Place = { path: [], pattern: '', dimension: undefined, fixed: {} };

/** The number of the innermost list item that holds a field. */
function itemOf(path: Place['path']): number {
  return Number(path.slice(0, -1).findLast((step) => typeof step === 'number') ?? 0);
}

/** A reference to the first or second of its kind. */
export function referenceTo(kind: string, number: number): string {
  if (kind === 'swot-factor') return `${IN_TABLE}-${number}`;
  return kind === IN_TABLE ? `swot-table-1/${IN_TABLE}-${number}` : `${kind}-${number}`;
}

/** The aspects of a dimension; none outside one. */
export function aspectsOf(dimension: string | undefined): string[] {
  const all = profiles.flatMap(({ dimensions }) => dimensions);
  return all.find(({ id }) => id === dimension)?.aspects.map(({ id }) => id) ?? [];
}

/** Whether a key has its place here: a dimension's own aspects, one way of saying who a member is, a day or a year. */
function belongs(key: string, { pattern, dimension, fixed }: Place): boolean {
  if (pattern === 'dimensions.*.aspects') return aspectsOf(dimension).includes(key);
  if (pattern === 'governance.council.members[]') return key === 'role' || key in fixed;
  if (pattern === 'sources[]') return key !== 'date' || fixed.kind !== 'statistics';
  return true;
}

/** What the items of a list must differ in. */
function variantsOf(pattern: string, file: string, schema: Schema): Record<string, string | number>[] {
  if (pattern === 'books[]') return profiles.flatMap(({ books }) => books.map(({ id }) => ({ id })));
  if (pattern === 'governance.council.members[]')
    return [{ agency: 'agency-1' }, { partner: 'partner-1' }, { name: 'kata1' }];
  if (pattern === 'readiness[]') return readinessParts();
  for (const key of schema.required ?? []) {
    const child = schema.properties?.[key] && resolve(schemas, file, schema.properties[key]).schema;
    if (child?.enum) return child.enum.map((value) => ({ [key]: value as string | number }));
  }
  return [{}, {}];
}

function readinessParts(): Record<string, string>[] {
  const parts = {
    structure: ['people', 'budget', 'governance'],
    infrastructure: ['physical', 'digital', 'social'],
    superstructure: ['policy', 'institutions', 'procedures'],
  };
  return Object.entries(parts).flatMap(([element, names]) => names.map((part) => ({ element, part })));
}
