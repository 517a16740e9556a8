import type { Form } from '../src/schema/fits.js';
import { resolve, type Schema } from './schema-files.js';

/** What `src/schema/fits.ts` understands. */
const UNDERSTOOD = [
  'type',
  'enum',
  'minLength',
  'pattern',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'minItems',
  'items',
  'required',
  'properties',
  'patternProperties',
] as const satisfies readonly (keyof Form)[];

/** What says nothing of a value, besides our own notes (`x-…`). */
const SILENT = ['$schema', '$id', 'title', 'description', 'examples', 'definitions'];

/** The table of forms, each once, the root's last. Throws on a keyword that no form could keep. */
export function generateForms(schemas: Map<string, Schema>, root = 'masterplan'): string {
  const rows = new Map<string, number>();
  const row = (file: string, raw: Schema): number => {
    const { file: at, schema } = resolve(schemas, file, raw);
    const kept: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'items') kept.items = row(at, value);
      else if (keyword === 'properties' || keyword === 'patternProperties') {
        const inner = Object.entries<Schema>(value).map(([key, child]) => [key, row(at, child)]);
        kept[keyword] = Object.fromEntries(inner);
      } else if (UNDERSTOOD.some((known) => known === keyword)) kept[keyword] = value;
      else if (!isPassedOver(keyword, value)) throw new Error(`${at}: no form can say "${keyword}"`);
    }
    // A form names every key that may stand there.
    if (schema.type === 'object' && schema.additionalProperties !== false)
      throw new Error(`${at}: a mapping allows keys that it does not name`);
    const text = JSON.stringify(kept);
    const known = rows.get(text) ?? rows.size;
    rows.set(text, known);
    return known;
  };
  row(root, { $ref: `${root}.schema.json` });
  return [
    "import type { Form } from '../schema/fits.js';\n\n",
    '/** What the parts of a document must be; the last row is the document. */\n',
    `export const forms: readonly Form[] = [\n${[...rows.keys()].join(',\n')},\n];\n`,
  ].join('');
}

function isPassedOver(keyword: string, value: unknown): boolean {
  return (
    SILENT.includes(keyword) ||
    keyword.startsWith('x-') ||
    (keyword === 'additionalProperties' && value === false)
  );
}
