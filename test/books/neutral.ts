import { readSchemas, resolve, type Schema } from '../../scripts/schema-files.js';
import type { Masterplan } from '../../src/generated/types.js';

const schemas = readSchemas();

/**
 * The same plan with every text that an author wrote replaced by a word of no language, "Zqa", "Zqb" …, one for each
 * text: what a book then says in words is ours. Ids, references, choices, dates and numbers stay.
 */
export function neutral(plan: Masterplan): Masterplan {
  const words = new Map<string, string>();
  const wordFor = (text: string) => {
    const word = words.get(text) ?? `Zq${letters(words.size)}`;
    words.set(text, word);
    return word;
  };
  const walk = (file: string, raw: Schema, value: unknown): unknown => {
    const { schema, file: at } = resolve(schemas, file, raw);
    if (typeof value === 'string') return isOurs(schema) ? value : wordFor(value);
    if (Array.isArray(value)) return value.map((item) => walk(at, schema.items ?? {}, item));
    if (typeof value !== 'object' || value === null) return value;
    const [others = {}] = Object.values(schema.patternProperties ?? {});
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, walk(at, schema.properties?.[key] ?? others, child)]),
    );
  };
  // The same shape with other texts.
  return walk('masterplan', { $ref: 'masterplan.schema.json' }, plan) as Masterplan;
}

function isOurs(schema: Schema & { readonly 'x-format'?: string }): boolean {
  return [schema.enum, schema['x-ref'], schema['x-defines'], schema['x-format'], schema.pattern].some(
    (keyword) => keyword !== undefined,
  );
}

/** 0 is "a", 25 "z", 26 "ba": letters only, so that a word is no number. */
function letters(value: number): string {
  const last = String.fromCharCode(97 + (value % 26));
  return value < 26 ? last : letters(Math.floor(value / 26)) + last;
}
