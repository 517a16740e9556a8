import { resolve, type Schema } from './schema-files.js';

interface FieldFacts {
  title: string;
  type: string;
  example?: unknown;
  keys?: string[];
  required?: string[];
  choices?: unknown[];
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  yearKeys?: true;
}

/**
 * What an explainer tells of a field, by pattern (`gaps[].current.value`): its printed title, an example,
 * the keys it may hold. Six dimensions of one shape share the rows `dimensions.*`. `root` names the schema file.
 */
export function generateFields(schemas: Map<string, Schema>, root = 'masterplan'): string {
  const facts: Record<string, FieldFacts> = {};
  const step = (file: string, raw: Schema, pattern: string): void => {
    if (facts[pattern]) return;
    const { file: at, schema: found } = resolve(schemas, file, raw);
    const schema = eitherWay(found);
    facts[pattern] = factsOf(schema);
    const under = (key: string) => (pattern === '' ? key : `${pattern}.${key}`);
    for (const [key, child] of Object.entries(schema.properties ?? {}))
      step(at, child, under(pattern === 'dimensions' ? '*' : key));
    for (const child of Object.values(schema.patternProperties ?? {})) step(at, child, under('*'));
    if (typeof schema.additionalProperties === 'object') step(at, schema.additionalProperties, under('*'));
    if (schema.items) step(at, schema.items, `${pattern}[]`);
  };
  step(root, { $ref: `${root}.schema.json` }, '');
  const rows = Object.entries(facts).map(
    ([pattern, fact]) => `  ${JSON.stringify(pattern)}: ${JSON.stringify(fact)},\n`,
  );
  return `import type { FieldFacts } from '../schema/field-facts.js';\n\nexport const fields: Readonly<Record<string, FieldFacts>> = {\n${rows.join('')}};\n`;
}

/** A value that is a word or a mapping (`if`, `then`, `else`) is described by both. */
function eitherWay({ then: one, else: other, ...schema }: Schema): Schema {
  const { type: _, ...either } = { ...other, ...one };
  return { ...either, ...schema };
}

function factsOf(schema: Schema): FieldFacts {
  const keys = Object.keys(schema.properties ?? {});
  const example = schema.examples?.[0];
  return {
    title: schema.title ?? '',
    type: schema.type ?? 'any',
    ...(example === undefined ? {} : { example }),
    ...(keys.length > 0 ? { keys } : {}),
    ...(schema.required ? { required: schema.required } : {}),
    ...(schema.enum ? { choices: schema.enum } : {}),
    ...(schema.pattern ? { pattern: schema.pattern } : {}),
    ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
    ...(schema.exclusiveMinimum === undefined ? {} : { exclusiveMinimum: schema.exclusiveMinimum }),
    ...(schema.maximum === undefined ? {} : { maximum: schema.maximum }),
    ...(schema.patternProperties ? { yearKeys: true as const } : {}),
  };
}
