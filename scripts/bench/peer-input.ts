import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where our JSON Schemas are. */
export const SCHEMAS = join(import.meta.dirname, '../../schemas');
const ROOT = 'masterplan.schema.json';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Writes what Spectral and Redocly need in place of twenty-eight schema files. Gives the folder back. */
export function peerInput(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const options = { allErrors: true, schema: inOne() };
  // biome-ignore lint/suspicious/noThenProperty: what Spectral calls it
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions: options } };
  // Years as keys are numbers to YAML and texts to JSON.
  const ruleset = { parserOptions: { incompatibleValues: 'off' }, rules: { masterplan: rule } };
  writeFileSync(join(folder, 'spectral.json'), JSON.stringify(ruleset));
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(inOne()));
  writeFileSync(join(folder, 'redocly.yaml'), 'apis: {}\nrules:\n  no-invalid-media-type-examples: error\n');
  return folder;
}

/** Writes an API description whose only example is the plan in `file`, beside the schema. Gives its path. */
export function planAsExample(file: string, folder: string): string {
  const path = join(folder, 'description.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(path, `${DESCRIPTION}${text.replace(/^(?=.)/gm, ' '.repeat(16))}`);
  return path;
}

const DESCRIPTION = `openapi: 3.1.0
info: { title: Plan, version: '1' }
paths:
  /plan:
    get:
      responses:
        '200':
          description: The plan
          content:
            application/json:
              schema: { $ref: schema.json }
              example:
`;

/** The schemas in one, each a definition; references point inside. */
function inOne(): Json {
  const files = readdirSync(SCHEMAS).filter((name) => name !== ROOT && name !== 'config.schema.json');
  const definitions = Object.fromEntries(files.map((name) => [short(name), inside(read(name), short(name))]));
  return { ...(inside(read(ROOT), '') as { [key: string]: Json }), definitions }; // a schema is an object
}

function inside(value: Json, own: string): Json {
  if (Array.isArray(value)) return value.map((item) => inside(item, own));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== '$id' && key !== '$schema');
  return Object.fromEntries(
    entries.map(([key, held]) => [
      key,
      key === '$ref' && typeof held === 'string' ? reference(held, own) : inside(held, own),
    ]),
  );
}

function reference(to: string, own: string): string {
  const [file = '', pointer = ''] = to.split('#');
  const name = file === '' ? own : short(file);
  return `${name === '' ? '#' : `#/definitions/${name}`}${pointer}`;
}

function short(file: string): string {
  return file.replace('.schema.json', '');
}

function read(name: string): Json {
  return JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'));
}
