import { readdirSync, readFileSync } from 'node:fs';
import { packageFile } from '../package/package-file.js';

/** A JSON Schema as data; only the keywords that lead from one part to another are named. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const ENDING = '.schema.json';

/** The schemas that ship with the package, by name without ending: `program` for `program.schema.json`. */
export function packagedSchemas(): Map<string, JsonSchema> {
  const folder = packageFile('schemas');
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  const schemas = new Map<string, JsonSchema>();
  for (const name of names.sort()) {
    const schema: JsonSchema = JSON.parse(readFileSync(packageFile('schemas', name), 'utf8'));
    schemas.set(name.slice(0, -ENDING.length), schema);
  }
  return schemas;
}

/** A place inside a schema file: the JSON Pointer is empty for the file's root. */
export interface SchemaPlace {
  readonly file: string;
  readonly pointer: string;
  readonly schema: JsonSchema;
}

/** Follows `$ref` from a place until a schema that has none; throws on a reference to nothing. */
export function follow(schemas: ReadonlyMap<string, JsonSchema>, place: SchemaPlace): SchemaPlace {
  const { $ref } = place.schema;
  if ($ref === undefined) return place;
  const [name = '', pointer = ''] = $ref.split('#');
  const file = name === '' ? place.file : name.slice(0, -ENDING.length);
  const definition = /^\/definitions\/([^/]+)$/.exec(pointer)?.[1];
  const root = schemas.get(file);
  const schema = pointer === '' ? root : root?.definitions?.[definition ?? ''];
  if (schema === undefined) throw new Error(`${place.file}: ${$ref} points to nothing`);
  return follow(schemas, { file, pointer, schema });
}
