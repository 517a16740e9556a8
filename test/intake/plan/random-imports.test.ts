import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shape } from '../../../src/generated/tables.js';
import type { HandedRow, HandedValue } from '../../../src/intake/handed.js';
import { type OurRow, ourRows } from '../../../src/intake/plan/our-rows.js';
import { loadProject } from '../../../src/load.js';
import { packageFile } from '../../../src/package/package-file.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import { validate } from '../../../src/validate.js';
import { carelessly, type Dice, diceFrom } from '../../edit/format/damage.js';
import { inOneFile, overManyFiles } from '../../fuzz/split-files.js';
import { file, plan, row, take } from './handed.js';

const WORDS = [
  'Rujukan:',
  'ibu',
  '#1',
  '- hamil',
  "Jum'at",
  '"kutip"',
  '1.02',
  '{a}',
  'é',
  'null',
  '\n',
  '\n\n',
  '  ',
  ',',
];

function someText(dice: Dice, most: number): string {
  const words = Array.from({ length: 1 + dice(most) }, () => WORDS[dice(WORDS.length - 1)] ?? '');
  return `Kata ${words.join(' ')}`;
}

const number = (dice: Dice) => dice(10_000) / 10;
const year = (dice: Dice) => 2025 + dice(9);

/** Values that the columns of each kind may hold. */
const CELLS: Readonly<Record<string, (dice: Dice) => Record<string, HandedValue>>> = {
  programs: (dice) => ({
    name: someText(dice, 5),
    description: someText(dice, 60),
    'years.start': year(dice),
    'years.end': year(dice),
    horizon: 'long',
    status: 'running',
    progress: number(dice) / 10,
    locations: [someText(dice, 2), someText(dice, 3)],
    [`budget.${year(dice)}.apbd`]: dice(10 ** 9),
    [`budget.${year(dice)}.csr`]: dice(10 ** 9),
    code: `1.0${dice(9)}`,
  }),
  indicators: (dice) => ({
    name: someText(dice, 5),
    definition: someText(dice, 40),
    unit: '%',
    direction: 'up',
    'baseline.value': number(dice),
    'baseline.year': year(dice),
    [`targets.${year(dice)}`]: number(dice),
    [`actuals.${year(dice)}.value`]: number(dice),
  }),
  gaps: (dice) => ({
    'current.text': someText(dice, 30),
    'current.value': number(dice),
    'current.unit': 'orang',
    'ideal.text': someText(dice, 30),
    'ideal.year': year(dice),
    gap: someText(dice, 30),
    solution: someText(dice, 30),
    priority: 1 + dice(2),
  }),
  readiness: (dice) => ({
    current: someText(dice, 30),
    ideal: someText(dice, 30),
    solution: someText(dice, 9),
  }),
  sources: (dice) => ({
    title: someText(dice, 5),
    year: year(dice),
    date: '2025-06',
    url: 'https://contoh.example/a?b=1',
  }),
};

function some(cells: Record<string, HandedValue>, dice: Dice): Record<string, HandedValue> {
  return Object.fromEntries(Object.entries(cells).filter(() => dice(2) === 0));
}

function changedRow({ kind, id, owner }: OurRow, dice: Dice): HandedRow {
  const cells = some(CELLS[kind]?.(dice) ?? {}, dice);
  // With another name and all else changed it would be another row, which is asked about.
  if (Object.keys(cells).length > 1) for (const key of ['name', 'current.text', 'title']) delete cells[key];
  return row(kind, cells, { id, ...(owner !== undefined && { agency: owner }), sheet: kind });
}

function newRow({ kind, home, owner }: OurRow, nth: number, dice: Dice): HandedRow | undefined {
  if (kind === 'readiness') return undefined;
  const cells = CELLS[kind]?.(dice) ?? {};
  // Names far from one another, so that nobody has to be asked.
  const name = `${nth} ${String.fromCodePoint(97 + (nth % 26)).repeat(20)} ${someText(dice, 3)}`;
  const core = { programs: 'name', indicators: 'name', gaps: 'current.text', sources: 'title' }[kind];
  const more = kind === 'sources' ? { kind: 'report' } : { dimension: home ?? '' };
  const parts = { sheet: kind, ...(owner !== undefined && { agency: owner }) };
  return row(kind, { ...some(cells, dice), ...more, [core]: name }, parts);
}

const example = await loadProject(packageFile('examples', 'kota-contoh'));

/** The example as careless authors on several systems might have left it. */
function dressed(_data: object, _shape: unknown, dice: Dice): Map<string, string> {
  const texts = example.files.map(({ name, text }): [string, string] => {
    const { tree } = parseYaml({ name, text });
    const isBlock = tree && tree.kind !== 'scalar' && name.endsWith('.yaml');
    let after = isBlock && dice(1) === 0 ? carelessly(tree, dice) : text;
    if (dice(3) === 0) after = after.replace(/\n+$/, '');
    return [name, dice(2) === 0 ? after.replaceAll('\n', '\r\n') : after];
  });
  return new Map(texts);
}

it('whatever is handed in is written as meant, or asked about, and a second time changes nothing', {
  timeout: 1_200_000,
}, async () => {
  const data: object = JSON.parse(JSON.stringify(example.value));
  const counts = { files: 0, changed: 0, new: 0 };
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
      const dice = diceFrom(seed);
      const root = mkdtempSync(join(tmpdir(), 'masterplan-'));
      try {
        const files = [inOneFile, overManyFiles, dressed, dressed][dice(3)]?.(data, shape, dice) ?? new Map();
        for (const [name, text] of files) {
          mkdirSync(dirname(join(root, name)), { recursive: true });
          writeFileSync(join(root, name), text);
        }
        const project = await loadProject(root);
        const rows = ourRows(project, (await validate(project)).model);
        const handed: HandedRow[] = [];
        for (let nth = 0; nth < 12; nth++) {
          const one = rows[dice(rows.length - 1)];
          const next = one && (dice(2) === 0 ? newRow(one, nth, dice) : changedRow(one, dice));
          if (next) handed.push(next);
        }
        // Values are any, so that some are wrong.
        const options = { take: 'theirs', findings: undefined } as const;
        const planned = await take(root, [file(handed)], options);
        const asked = planned.rows.flatMap(({ questions }) => questions.map(({ doubt }) => doubt.text.en));
        if (asked.length > 0) throw new Error(`${seed}: ${asked.join(' | ')}`);
        counts.files += [...planned.changes.values()].length;
        counts.changed += planned.counts.changed;
        counts.new += planned.counts.new;
        const again = await plan(root, [file(handed)], options);
        expect([...again.changes.keys()]).toEqual([]);
        const settled = again.rows.map(({ outcome }) => outcome);
        // A row that two of the handed-in ones mean may stand against itself.
        expect(settled.filter((outcome) => outcome !== 'unchanged' && outcome !== 'conflict')).toEqual([]);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }),
    { numRuns: Math.ceil(Number(process.env.FUZZ_RUNS ?? 500) / 100) },
  );
  expect(Math.min(counts.files, counts.changed, counts.new)).toBeGreaterThan(9);
});
