import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import type { Project } from '../../src/project/load-project.js';
import { rules } from '../../src/rules/index.js';
import { validate } from '../../src/validate.js';
import { randomFrom } from './breaks.js';
import type { Plant, Plants, Unplantable } from './plants/plant.js';

const PLANTS = join(import.meta.dirname, 'plants');
const EXAMPLE = join(import.meta.dirname, '../../examples/kota-contoh');

/** How many mistakes of each rule are planted; `npm run test:long` plants more. */
const EACH = Number(process.env.PLANTS_EACH ?? 6);

const files = readdirSync(PLANTS).filter((name) => name !== 'plant.ts');
const modules = await Promise.all(
  files.map(
    async (name) => (await import(join(PLANTS, name))) as { plants: Plants; unplantable?: Unplantable },
  ),
);
const plants: Plants = Object.assign({}, ...modules.map(({ plants: own }) => own));
const unplantable: Unplantable = Object.assign({}, ...modules.map((own) => own.unplantable));

const folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let project: Project;
let baseline: readonly string[];

beforeAll(async () => {
  cpSync(EXAMPLE, folder, { recursive: true });
  project = await loadProject(folder);
  baseline = await findingsNow();
});

/** Errors and warnings, and whatever the planted rule itself says, as `file:line id`. */
async function findingsNow(rule?: string): Promise<string[]> {
  const { findings } = await validate(await loadProject(folder));
  return findings.filter(({ severity, type }) => severity !== 'info' || type.id === rule).map(short);
}

const short = ({ place, type }: Diagnostic): string => `${place.file}:${place.line} ${type.id}`;

async function foundAfter({ file, start, end, text }: Plant, rule: string): Promise<string[]> {
  const whole = project.files.find(({ name }) => name === file)?.text ?? '';
  writeFileSync(join(folder, file), whole.slice(0, start) + text + whole.slice(end));
  const known = [...baseline];
  const found = (await findingsNow(rule)).filter((one) => {
    const at = known.indexOf(one);
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
  writeFileSync(join(folder, file), whole);
  return found;
}

/** Spread evenly over what there is. */
function sample(all: readonly Plant[], seed: number): Plant[] {
  const random = randomFrom(seed);
  const rest = [...all];
  return Array.from({ length: Math.min(EACH, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

it('every planter has its rule, and three hundred mistakes are planted', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const named = [...Object.keys(plants), ...Object.keys(unplantable)];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const counts = Object.values(plants).map((planter) => sample(planter(project), 7).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(300);
});

describe('a planted mistake is found at its line, once, and nothing else is', () => {
  it.each(Object.entries(plants))('%s', { timeout: 120_000 }, async (rule, planter) => {
    const mistakes = sample(planter(project), 7);
    expect(mistakes.length).toBeGreaterThan(0);
    const missed: string[] = [];
    for (const mistake of mistakes) {
      const found = await foundAfter(mistake, rule);
      const wanted = `${mistake.at} ${rule}`;
      if (found.length !== 1 || found[0] !== wanted)
        missed.push(`${mistake.what}: ${found.join(', ') || 'nothing'} instead of ${wanted}`);
    }
    expect(missed).toEqual([]);
  });
});
