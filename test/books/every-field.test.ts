import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkFields } from '../../scripts/generated-tables.js';
import { readSchemas } from '../../scripts/schema-files.js';
import type { Masterplan } from '../../src/generated/types.js';
import validateSchema from '../../src/generated/validate.js';
import { formatNumber } from '../../src/i18n/numbers.js';
import { aspectsOf, fullPlan, type Leaf, referenceTo } from './full-plan.js';
import { bookOf, rendered } from './render.js';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'reference', 'not-printed.md');
const BOOKS = [1, 2, 3, 4];

const { plan, leaves } = fullPlan();

/** The patterns of the page's table; `….id` is every field of that name. */
const excused = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(
  ([, pattern = '']) => pattern,
);

function excuses(one: string, pattern: string): boolean {
  return one.startsWith('…') ? pattern.endsWith(one.slice(1)) : one === pattern;
}

function booksOf(masterplan: Masterplan): string[] {
  return BOOKS.map((number) => rendered(bookOf(masterplan, number)).markdown);
}

const books = booksOf(plan);
const words = new Set(
  books
    .join('\n')
    .toLowerCase()
    .match(/kata\d+/g),
);
const numbers = new Set(books.join('\n').match(/\d[\d.,]*\d|\d/g));

/** Whether a value that stands nowhere else in the plan stands in a book. */
function isPrinted({ value, schema }: Leaf): boolean {
  if (typeof value === 'string') return words.has(value.match(/kata\d+/)?.[0] ?? '');
  return (
    schema['x-unit'] !== 'year' && Number(value) > 10_000 && numbers.has(formatNumber(Number(value), 'id'))
  );
}

/** Another value that fits the field. */
function otherValue({ value, path, schema }: Leaf): Leaf['value'] {
  const reference = schema['x-ref'];
  const dimension = path[0] === 'dimensions' ? String(path[1]) : 'governance';
  if (path.at(-1) === 'aspect') return aspectsOf(dimension).find((aspect) => aspect !== value) ?? '';
  if (reference !== undefined)
    return [1, 2].map((number) => referenceTo(reference, number)).find((id) => id !== value) ?? '';
  // Choices are texts and numbers.
  if (schema.enum !== undefined) return schema.enum.find((choice) => choice !== value) as string | number;
  if (typeof value === 'boolean') return !value;
  if (schema['x-format'] === 'date') return '2099-11-29';
  if (typeof value === 'string') return `${value}9`;
  return value === schema.maximum ? value - 1 : value + 1;
}

/** Whether a book says something else when the value is another. */
function isFelt(leaf: Leaf): boolean {
  const changed = structuredClone(plan);
  // The path was noted when the value was put there, so each step is a container.
  let holder = changed as unknown as Record<string | number, unknown>;
  for (const step of leaf.path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[leaf.path.at(-1) ?? ''] = otherValue(leaf);
  return BOOKS.some((number, index) => rendered(bookOf(changed, number)).markdown !== books[index]);
}

/** Words and free numbers must stand in a book themselves; for a choice, reference or year, a book must change. */
function reaches(all: readonly Leaf[]): boolean {
  if (all.some(isPrinted)) return true;
  const free = all.every(
    ({ value, schema }) => /^(https:\/\/)?kata/.test(String(value)) || schema['x-unit'] === 'rupiah',
  );
  return !free && all.some(isFelt);
}

const byPattern = new Map<string, Leaf[]>();
for (const leaf of leaves) byPattern.set(leaf.pattern, [...(byPattern.get(leaf.pattern) ?? []), leaf]);

describe('the books of a plan that says something in every field', () => {
  it('are made from a plan that fits the schemas', () => {
    validateSchema(plan);
    expect(validateSchema.errors?.slice(0, 5) ?? []).toEqual([]);
  });

  it('are made from a plan that leaves out no field', () => {
    const known: string[] = [];
    walkFields(readSchemas(), (pattern, schema) => {
      const inside = schema.type === 'object' || schema.type === 'array';
      if (!inside) known.push(pattern.replace(/^dimensions\.[a-z-]+/, 'dimensions.*'));
    });
    expect(known.length).toBeGreaterThan(1000);
    expect([...new Set(known)].filter((pattern) => !byPattern.has(pattern))).toEqual([]);
  });

  it('print every field that is not listed with its reason', () => {
    const lost = [...byPattern].filter(
      ([pattern, all]) => !excused.some((one) => excuses(one, pattern)) && !reaches(all),
    );
    expect(lost.map(([pattern]) => pattern)).toEqual([]);
  }, 120_000);

  it('print no single field that is listed as not printed', () => {
    const printed = [...byPattern].filter(([pattern, all]) => excused.includes(pattern) && reaches(all));
    expect(printed.map(([pattern]) => pattern)).toEqual([]);
  });

  it('have no field listed that there is not', () => {
    const patterns = [...byPattern.keys()];
    expect(excused.filter((one) => !patterns.some((pattern) => excuses(one, pattern)))).toEqual([]);
  });
});
