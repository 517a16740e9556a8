import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '../../src/init/editor-schemas.js';
import { type JsonSchema, packagedSchemas } from '../../src/init/json-schema.js';

type Keywords = JsonSchema & { readonly examples?: readonly unknown[]; readonly enum?: readonly unknown[] };

interface Field {
  /** `gap-analysis#/definitions/gap/properties/id`. */
  readonly at: string;
  readonly schema: Keywords;
}

const schemas = packagedSchemas();
const fields = [...schemas].flatMap(([name, schema]) => fieldsOf(schema, `${name}#`));

/** Every property below a schema. One that only refers is described where it leads. */
function fieldsOf(schema: Keywords, at: string): Field[] {
  const found: Field[] = [];
  for (const keyword of ['properties', 'patternProperties', 'definitions'] as const) {
    for (const [key, child] of Object.entries(schema[keyword] ?? {})) {
      const inner = `${at}/${keyword}/${key}`;
      if (child.$ref === undefined) found.push({ at: inner, schema: child });
      found.push(...fieldsOf(child, inner));
    }
  }
  if (schema.items) found.push(...fieldsOf(schema.items, `${at}/items`));
  return found;
}

/** A mapping or a list of mappings is shown by its parts; a value is shown by an example. */
function isValue({ properties, patternProperties, items }: Keywords): boolean {
  if (items) return items.$ref === undefined && isValue(items);
  return properties === undefined && patternProperties === undefined;
}

function makeAjv(): Ajv {
  const ajv = new Ajv({ strict: false });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

describe('the schemas', () => {
  test('are valid draft-07', () => {
    const ajv = new Ajv({ strict: false });
    const { files } = editorSchemas(schemas);
    const parts: object[] = [...files.values()].map((text) => JSON.parse(text));
    expect(parts.length).toBeGreaterThan(schemas.size);
    for (const schema of [...schemas.values(), ...parts]) {
      expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
      expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    }
  });

  test('have one address each, which never changes within a version', () => {
    const ids = [...schemas].map(([name, { $id }]) => [name, $id]);
    expect(ids).toEqual(
      [...schemas.keys()].map((name) => [name, `https://masterplan.example/schemas/1/${name}.schema.json`]),
    );
  });

  test('title and describe every field', () => {
    expect(fields.length).toBeGreaterThan(400);
    const bare = fields.filter(({ schema: { title, description } }) => !title || !description);
    expect(bare.map(({ at }) => at)).toEqual([]);
  });

  test('show an example of every value', () => {
    const unshown = fields.filter(({ schema }) => isValue(schema) && !schema.examples?.length);
    expect(unshown.map(({ at }) => at)).toEqual([]);
  });

  test('allow their own examples', () => {
    const ajv = makeAjv();
    const wrong: string[] = [];
    for (const { at, schema } of fields) {
      for (const example of schema.examples ?? []) {
        const [name, pointer = ''] = at.split('#');
        const $ref = `https://masterplan.example/schemas/1/${name}.schema.json#${encodeURI(pointer)}`;
        if (!ajv.validate({ $ref }, example)) wrong.push(`${at}: ${ajv.errorsText()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(['oneOf', 'anyOf'])(
    'never use %s, since editors answer it with advice from the wrong branch',
    (word) => {
      const { files } = editorSchemas(schemas);
      const texts = [...[...schemas.values()].map((schema) => JSON.stringify(schema)), ...files.values()];
      expect(texts.filter((text) => text.includes(`"${word}"`))).toEqual([]);
    },
  );
});

describe('copies for editors', () => {
  const { files, parts } = editorSchemas(schemas);

  test('have no address that an editor would look up', () => {
    const withId = [...files].filter(([, text]) => JSON.parse(text).$id !== undefined);
    expect(withId.map(([name]) => name)).toEqual([]);
    expect([...files.values()].filter((text) => text.includes('masterplan.example'))).toEqual([]);
  });

  test('refer only to files that are there', () => {
    for (const [name, text] of files) {
      for (const [, ref = ''] of text.matchAll(/"\$ref": "([^#"]+)/g)) {
        const target = new URL(ref, `file:///${name}`).pathname.slice(1);
        expect({ name, ref, there: files.has(target) }).toEqual({ name, ref, there: true });
      }
    }
  });

  test('serve every place that may stand in a file of its own', () => {
    const paths = parts.map(({ path, list }) => (list ? `${path}[]` : path));
    expect(paths).toEqual(
      expect.arrayContaining([
        '',
        'region',
        'gaps[]',
        'dimensions.*',
        'dimensions.*.programs[]',
        'enablers.policy[]',
        'evaluations.*',
        'governance.council.members[]',
      ]),
    );
    expect(paths.filter((path) => path.includes('living'))).toEqual([]);
  });

  test('take a list or one item of it', () => {
    const ajv = new Ajv({ strict: false });
    for (const [name, text] of files) ajv.addSchema(JSON.parse(text), `file:///${name}`);
    const check = ajv.getSchema('file:///.masterplan/schemas/parts/gaps.schema.json');
    const row = { id: 'gap-a', dimension: 'living' };
    expect([[row], row, [], [row, row]].map((value) => check?.(value))).toEqual([true, true, true, true]);
    expect(
      [[{ id: 'gap-a' }], { dimension: 'living' }, 'gap-a', null].map((value) => check?.(value)),
    ).toEqual([false, false, false, false]);
  });
});
