import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A JSON Schema as data; only the keywords this project writes are named. */
export interface Schema {
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  then?: Schema;
  else?: Schema;
  definitions?: Record<string, Schema>;
  examples?: unknown[];
  'x-ref'?: string;
  'x-defines'?: string;
  'x-prose'?: boolean;
  'x-file'?: boolean;
  /** Files under unknown names are read as well, so that a finding can tell the right name. */
  'x-open'?: boolean;
}

export const SCHEMA_FOLDER = join(import.meta.dirname, '..', 'schemas');

/** All schema files by name without ending, `program` for `program.schema.json`. */
export function readSchemas(folder = SCHEMA_FOLDER): Map<string, Schema> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return new Map(
    names.map((name) => [
      basename(name, '.schema.json'),
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}

/** Follows `$ref` until a schema that has none; throws on a reference to nothing. */
export function resolve(
  schemas: Map<string, Schema>,
  file: string,
  schema: Schema,
): { file: string; schema: Schema } {
  if (schema.$ref === undefined) return { file, schema };
  const [name = '', pointer = ''] = schema.$ref.split('#');
  const target = name === '' ? file : basename(name, '.schema.json');
  let found = schemas.get(target);
  for (const step of pointer.split('/').filter(Boolean)) {
    found = (found as Record<string, Schema> | undefined)?.[step];
  }
  if (found === undefined) throw new Error(`${file}: ${schema.$ref} points to nothing`);
  return resolve(schemas, target, found);
}
