import { follow, type JsonSchema, type SchemaPlace } from './json-schema.js';

/** A place in the tree that a file of its own may fill, and the schema an editor checks that file with. */
export interface EditorPart {
  /** `gaps`, `dimensions.*.programs`, `evaluations.*`; empty for masterplan.yaml. */
  readonly path: string;
  /** Relative to the project, with `/`. */
  readonly schemaFile: string;
  readonly list: boolean;
}

export interface EditorSchemas {
  readonly parts: readonly EditorPart[];
  /** Schema text by name relative to the project. */
  readonly files: ReadonlyMap<string, string>;
}

const FOLDER = '.masterplan/schemas';

/** The schema of masterplan.config.yaml, relative to the project. */
export const configSchemaFile = `${FOLDER}/config.schema.json`;

/**
 * Copies of the schemas for editors, and one more schema for each part that may stand in a file of its own: a file
 * in a list may hold the list or one item. The copies carry no `$id`, since editors would look its address up.
 */
export function editorSchemas(schemas: ReadonlyMap<string, JsonSchema>): EditorSchemas {
  const files = new Map<string, string>();
  for (const [name, { $id: _, ...schema }] of schemas) {
    files.set(`${FOLDER}/${name}.schema.json`, jsonText(schema));
  }
  const parts: EditorPart[] = [];
  for (const { path, place } of placesOf(schemas)) {
    const schemaFile = partFile(path);
    const list = place.schema.type === 'array';
    parts.push({ path, schemaFile, list });
    files.set(schemaFile, jsonText(list ? listOrItem(schemas, place) : mapping(schemas, place)));
  }
  return { parts, files };
}

/** The schema of a part, relative to the project: `*` is no name for a file. */
export function partFile(path: string): string {
  return `${FOLDER}/parts/${path === '' ? 'masterplan' : path.replaceAll('*', 'each')}.schema.json`;
}

interface MountPlace {
  readonly path: string;
  readonly place: SchemaPlace;
}

/** Every mapping and every list of mappings that a file can stand for, parents first. */
function placesOf(schemas: ReadonlyMap<string, JsonSchema>): MountPlace[] {
  const root = follow(schemas, { file: '', pointer: '', schema: { $ref: 'masterplan.schema.json' } });
  const found: MountPlace[] = [];
  const step = (path: string, place: SchemaPlace): void => {
    if (place.schema.type === 'array') {
      if (itemOf(schemas, place).schema.type === 'object') found.push({ path, place });
      return;
    }
    if (place.schema.type !== 'object') return;
    found.push({ path, place });
    for (const [key, child] of childrenOf(schemas, place, path)) {
      step(path === '' ? key : `${path}.${key}`, child);
    }
  };
  step('', root);
  return found;
}

// All dimensions have one shape, and so have all years: one schema serves each of them.
function childrenOf(
  schemas: ReadonlyMap<string, JsonSchema>,
  { file, pointer, schema }: SchemaPlace,
  path: string,
): [string, SchemaPlace][] {
  const children = (keyword: 'properties' | 'patternProperties'): [string, SchemaPlace][] =>
    Object.entries(schema[keyword] ?? {}).map(([key, child]) => [
      key,
      follow(schemas, { file, pointer: `${pointer}/${keyword}/${key}`, schema: child }),
    ]);
  const years = children('patternProperties').map(([, child]): [string, SchemaPlace] => ['*', child]);
  const keys = children('properties');
  const [first] = keys;
  if (path === 'dimensions' && first) return [['*', first[1]]];
  return [...keys, ...years];
}

function itemOf(
  schemas: ReadonlyMap<string, JsonSchema>,
  { file, pointer, schema }: SchemaPlace,
): SchemaPlace {
  return follow(schemas, { file, pointer: `${pointer}/items`, schema: schema.items ?? {} });
}

// Branches on the type, because editors answer a bare oneOf with advice from the wrong branch.
function listOrItem(schemas: ReadonlyMap<string, JsonSchema>, place: SchemaPlace): object {
  return {
    ...head(place.schema),
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: reference(place) },
    else: { $ref: reference(itemOf(schemas, place)) },
  };
}

function mapping(schemas: ReadonlyMap<string, JsonSchema>, place: SchemaPlace): object {
  const { schema } = place;
  // What must be written may stand in another file: it is asked for in the merged tree, not in each file.
  const spread = childrenOf(schemas, place, '').some(([, child]) =>
    ['object', 'array'].includes(child.schema.type ?? ''),
  );
  if (schema.required === undefined || !spread) {
    return { $schema: head(schema).$schema, $ref: reference(place) };
  }
  const { $schema, title, description } = head(schema);
  const { required: _, definitions: __, $id: ___, ...rest } = schema;
  return { ...rest, $schema, title, description, properties: movedProperties(place) };
}

// References are written from the folder of parts, one below that of the copies.
function movedProperties({ file, schema }: SchemaPlace): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, child]) => [key, movedReferences(child, file)]),
  );
}

function movedReferences(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => movedReferences(item, file));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (key !== '$ref' || typeof child !== 'string') return [key, movedReferences(child, file)];
      return [key, child.startsWith('#') ? `../${file}.schema.json${child}` : `../${child}`];
    }),
  );
}

function reference({ file, pointer }: SchemaPlace): string {
  return `../${file}.schema.json${pointer === '' ? '' : `#${pointer}`}`;
}

function head({ title, description }: JsonSchema) {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, description };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
