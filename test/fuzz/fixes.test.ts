import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { pathText } from '../../src/diagnostics/place.js';
import { mend } from '../../src/edit/mend.js';
import { loadProject } from '../../src/load.js';
import { positionAt } from '../../src/source/lines.js';
import { validate } from '../../src/validate.js';
import { diceFrom } from '../edit/format/damage.js';
import { mutateText, pick } from './mutate-text.js';
import { seedFiles } from './seeds.js';

/** Small projects of one file; half of them break a rule, and what is written wrongly often has a fix. */
const projects = seedFiles(['test/fixtures', 'examples/latihan'], /^masterplan\.yaml$/).filter(
  ({ text }) => text.length < 3000,
);

/** Values in the wrong clothes, for which there are fixes. */
const DRESSED = [
  '"12,5"',
  '85,71',
  'Rp 1.250.000',
  '"2025"',
  '12 Juli 2025',
  '31/12/2025',
  '35.76',
  '007',
  'Ya',
  'KOTA',
  '"kota "',
];

const root = mkdtempSync(join(tmpdir(), 'masterplan-'));
writeFileSync(join(root, 'masterplan.yaml'), '');
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function check(text: string) {
  const project = await loadProject(root, {}, new Map([['masterplan.yaml', text]]));
  const { files } = project;
  return { files, findings: (await validate(project)).findings };
}

/** Mends a text, and tells every line that some fix was offered for on the way. */
async function mended(text: string) {
  const lines = new Set<string>();
  const { checked, changes, count } = await mend(async (overlay) => {
    const seen = await check(overlay.get('masterplan.yaml') ?? text);
    const [file] = seen.files;
    for (const { start, end } of seen.findings.flatMap(({ fix = [] }) => fix)) {
      if (file === undefined) continue;
      const [first, last] = [positionAt(file, start).line, positionAt(file, end).line];
      for (const line of file.text.split('\n').slice(first - 1, last)) lines.add(line.trim());
    }
    return seen;
  });
  return { checked, count, lines, after: changes.get('masterplan.yaml')?.after ?? text };
}

/** What cannot be read, or does not fit the schemas, by path. */
const unfit = (findings: readonly Diagnostic[]) =>
  findings
    .filter(({ type }) => /^(?:yaml|project|schema)\//.test(type.id))
    .map(({ type, place }) => `${type.id} ${pathText(place.path)}`);

it('mends nothing but what it names, once and for all, and makes nothing worse', {
  timeout: 1_200_000,
}, async () => {
  let count = 0;
  const runs = Math.ceil(Number(process.env.FUZZ_RUNS ?? 2500) / 10);
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
      const dice = diceFrom(seed);
      const dressed = pick(projects, dice).text.replace(
        /(?<=: )([^\s,{}[\]|>"'&*]+)(?=\s*[,}\n])/g,
        (value) => (dice(3) === 0 ? pick(DRESSED, dice) : value),
      );
      const text = dice(3) > 0 ? dressed : mutateText(dressed, dice);
      const before = (await check(text)).findings;
      const { checked, after, lines, count: made } = await mended(text);
      count += made;
      const about = `of ${JSON.stringify(text)}`;
      expect(
        checked.findings.filter(({ fix = [] }) => fix.length > 0).map(({ type }) => type.id),
        about,
      ).toEqual([]);
      expect((await mended(after)).count, about).toBe(0);
      // Lines without a fix are as they were, in their order.
      const kept = (now: string) => now.split('\n').map((line) => line.trim());
      const rest = kept(text).filter((line) => !lines.has(line));
      expect(isInOrder(rest, kept(after)), about).toBe(true);
      // A value that fits at last may well break a rule; what fitted before still does.
      const known = unfit(before);
      expect(
        unfit(checked.findings).filter((one) => !known.includes(one)),
        about,
      ).toEqual([]);
    }),
    { numRuns: runs },
  );
  expect(count).toBeGreaterThan(runs / 8);
});

function isInOrder(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const one of few) {
    at = many.indexOf(one, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
