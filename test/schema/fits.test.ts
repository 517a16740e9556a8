import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateForms } from '../../scripts/generate-forms.js';
import type { Schema } from '../../scripts/schema-files.js';
import { forms } from '../../src/generated/forms.js';
import engine from '../../src/generated/validate.js';
import { loadProject } from '../../src/load.js';
import { fits } from '../../src/schema/fits.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** A value with one row of each list and one dimension: small enough to break everywhere. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !OTHER_DIMENSIONS.includes(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, shortened(inner)]));
}

const OTHER_DIMENSIONS = ['branding', 'economy', 'living', 'society', 'environment'];

type Holder = Record<string | number, unknown>;

/** Every mapping and list with each of its keys, the root first. */
function placesIn(value: unknown): [Holder, string | number][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder; // a list is written to by its index as a mapping by its key
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[holder, key], ...placesIn(holder[key])] as [Holder, string | number][]);
}

/** What YAML can say where something else is meant, and what lies on both sides of each limit. */
const ODD: readonly unknown[] = [
  ...[null, true, 0, -1, 1, 2, 5, 0.5, 100, 100.5, 1944, 1945, 2100, 2101, 1e15, 1e15 + 1, 1e21],
  ...['', ' ', 'x', 'Ab', 'a-b', 'a--b', '3576', '35.76', '2024', '2024-10', '2024-13', '2024-10-32'],
  ...['https://a', 'ftp://a', 'draft', 'kota', 'implementation'],
  ...[[], [null], ['x'], ['x', 1], [[]], {}, { x: 1 }, { 2025: 1 }, { id: 'x', name: 'x' }],
];

/** Puts each odd value in each place, one at a time, and leaves out and renames every key. */
function breakEverywhere(places: readonly [Holder, string | number][], look: (what: string) => void): void {
  for (const [holder, key] of places) {
    const before = holder[key];
    for (const value of ODD) {
      holder[key] = value;
      look(`${key}: ${JSON.stringify(value)}`);
    }
    holder[key] = before;
    if (Array.isArray(holder)) continue;
    delete holder[key];
    look(`${key} is absent`);
    holder[`${key}x`] = before;
    look(`${key} is renamed`);
    delete holder[`${key}x`];
    holder[key] = before;
  }
}

describe('what fits the schemas', () => {
  it.each(['kota-contoh', 'kota-mojokerto'])('is %s', async (name) => {
    const { value } = await loadProject(join(EXAMPLES, name));
    expect(fits(forms, value)).toBe(true);
  });

  it('is what the engine says, whatever stands wherever', { timeout: 60_000 }, async () => {
    const { value } = await loadProject(join(EXAMPLES, 'kota-contoh'));
    const { format, region, ...sections } = shortened(value) as Holder;
    const differ: string[] = [];
    const answers = { fits: 0, differs: 0 };
    for (const [name, section] of [['', undefined], ...Object.entries(sections)] as const) {
      const plan: Holder = { format, region, ...(name !== '' && { [name]: section }) };
      expect(fits(forms, plan)).toBe(true);
      breakEverywhere(name === '' ? placesIn(plan) : [[plan, name], ...placesIn(section)], (what) => {
        const said = fits(forms, plan);
        if (said !== engine(plan)) differ.push(what);
        answers[said ? 'fits' : 'differs'] += 1;
      });
    }
    expect(differ).toEqual([]);
    expect(Math.min(answers.fits, answers.differs)).toBeGreaterThan(2_000);
  });

  it.each([null, 1, 'x', [], {}])('is not %j', (value) => {
    expect(fits(forms, value)).toBe(false);
  });
});

describe('the table of forms', () => {
  const table = (root: Schema) => () => generateForms(new Map([['masterplan', root]]));

  it('is not made of what it could not keep', () => {
    const closed = { type: 'object', additionalProperties: false } as const;
    expect(table(closed)).not.toThrow();
    expect(table({ ...closed, properties: { a: { maxLength: 3 } as Schema } })).toThrow('maxLength');
    expect(table({ ...closed, else: {} })).toThrow('else');
    expect(table({ type: 'object' })).toThrow('does not name');
  });
});
