import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type Path, pathText } from '../../src/diagnostics/place.js';
import { fields } from '../../src/generated/fields.js';
import { defaultProfile } from '../../src/profile/load-profile.js';
import { messageOf } from '../../src/reporters/message-of.js';
import { checkSchema } from '../../src/schema/check.js';
import { factsAt } from '../../src/schema/field-facts.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { toValue } from '../../src/source/to-value.js';
import type { SourceFile } from '../../src/source/tree.js';
import { checkFindings } from './check-findings.js';

/** The path of a field whose pattern is `dimensions.*.programs[].years`, with a key for each `*`. */
function pathOf(pattern: string): (string | number)[] {
  return pattern
    .replaceAll('[]', '.[]')
    .split('.')
    .map((step) => (step === '[]' ? 0 : step));
}

/** Where no key is named, one that fits: a dimension, a year, an aspect. */
function keyFor(path: Path): string {
  if (path.length === 1 && path[0] === 'dimensions') return 'living';
  return factsAt(fields, path)?.yearKeys || path[0] === 'evaluations' ? '2025' : 'living';
}

const patterns = Object.keys(fields).filter((pattern) => pattern !== '');

/** The least that is right: what stands around a field has no finding of its own. */
const LEAST = { format: 1, region: { name: 'Kota Uji', kind: 'kota', fictional: true } };

/** JSON is YAML, and every line holds one value. */
function written(path: Path, value: unknown): SourceFile {
  const root: Record<string, unknown> = structuredClone(LEAST);
  let holder: Record<string | number, unknown> = root;
  for (const [at, step] of path.entries()) {
    if (at === path.length - 1) holder[step] = value;
    else {
      const existing = Object.hasOwn(holder, step) ? holder[step] : undefined;
      const inner = existing ?? (typeof path[at + 1] === 'number' ? [] : {});
      holder[step] = inner;
      holder = inner as Record<string | number, unknown>; // made or found two lines above
    }
  }
  return { name: 'masterplan.yaml', text: `${JSON.stringify(root, undefined, 1)}\n` };
}

async function findingsFor(
  path: Path,
  value: unknown,
): Promise<{ findings: readonly Diagnostic[]; file: SourceFile }> {
  const file = written(path, value);
  const { tree, findings, damaged } = parseYaml(file);
  expect(findings).toEqual([]);
  if (tree === undefined) throw new Error('no tree');
  return { file, findings: (await checkSchema(tree, toValue(tree), damaged, defaultProfile())).findings };
}

/** Words without a bracket, and none that a hole in a message would show. */
const words = fc
  .string({ maxLength: 20 })
  .map((text) => text.replace(/[{}]|undefined|NaN|null|object/g, '.'));

const key = fc
  .oneof(fc.constantFrom('id', 'name', 'nama', 'text', '2025', 'value', 'year'), words)
  .filter(
    (text) => text !== '' && !['__proto__', 'constructor', 'prototype'].includes(text) && !(text in {}),
  );

const scalar = fc.oneof(
  words,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '85,71',
    'Rp 1.250.000',
    '12 Juli 2025',
    '2025-02-30',
    'ya',
    '1.5 juta',
    1e300,
  ),
);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}));

const pattern = fc.constantFrom(...patterns);

const runs = Number(process.env.FUZZ_RUNS ?? 2000);

describe('any value in any field', () => {
  it('is explained: each place once, in whole sentences', { timeout: 600_000 }, async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(pattern, value, async (field, content) => {
        const path = withKeys(pathOf(field));
        const { findings, file } = await findingsFor(path, content);
        checkFindings(findings, [file]);
        for (const one of findings) {
          for (const language of ['id', 'en'] as const) {
            const message = messageOf(one, language);
            expect(message).not.toMatch(/[{}]\w+\}|undefined|NaN|\[object/);
          }
        }
        const places = findings.map(({ place }) => pathText(place.path));
        expect(new Set(places).size, places.join(', ')).toBe(places.length);
        found += findings.length;
      }),
      { numRuns: runs },
    );
    expect(found).toBeGreaterThan(runs / 2);
  });

  it('has one finding when it is of another kind than the field asks for', { timeout: 600_000 }, async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(pattern, async (field) => {
        const path = withKeys(pathOf(field));
        const type = factsAt(fields, path)?.type;
        const wrong = WRONG[type ?? ''];
        if (wrong === undefined) return;
        for (const content of wrong) {
          tried++;
          const { findings } = await findingsFor(path, content);
          const here = findings.filter(({ place }) => isWithin(path, place.path));
          expect(
            here.map(({ type: { id }, place }) => `${id} ${pathText(place.path)}`),
            `${field}: ${JSON.stringify(content)}`,
          ).toHaveLength(1);
          expect(here[0]?.severity).toBe('error');
        }
      }),
      { numRuns: Math.min(runs, patterns.length * 2) },
    );
    expect(tried).toBeGreaterThan(patterns.length);
  });
});

/** Values that nobody could mean for a field of this type. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [['a', 'b'], { a: 1 }],
  integer: ['entah', [1, 2], { a: 1 }, true],
  number: ['entah', [1, 2], { a: 1 }, true],
  boolean: ['entah', [1, 2], { a: 1 }, 3],
  array: ['maju mandiri', 12.5, { apa: 1 }],
  object: ['maju mandiri', 12.5, [1]],
};

function withKeys(path: readonly (string | number)[]): Path {
  const named: (string | number)[] = [];
  for (const step of path) named.push(step === '*' ? keyFor(named) : step);
  return named;
}

function isWithin(outer: Path, inner: Path): boolean {
  return outer.every((step, at) => step === inner[at]);
}
