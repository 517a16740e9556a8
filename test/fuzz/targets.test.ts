import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diceFrom } from '../edit/format/damage.js';
import { mutateInput } from './mutate-input.js';
import { pick } from './mutate-text.js';
import { targets } from './targets/index.js';

const REGRESSIONS = join(import.meta.dirname, 'regressions');

/** Tries in the ordinary run; the slower a target, the fewer. */
const TRIES: Readonly<Record<string, number>> = {
  project: 60,
  templates: 60,
  reference: 60,
  'reference-zip': 60,
};

const runs = (name: string): number => {
  const tries = TRIES[name] ?? 400;
  return process.env.FUZZ_RUNS === undefined
    ? tries
    : Math.ceil((Number(process.env.FUZZ_RUNS) * tries) / 2000);
};

describe.each(targets)('$name', (target) => {
  it('takes its seeds, and whatever becomes of them', { timeout: 1_800_000 }, async () => {
    const seeds = await target.seeds();
    expect(seeds.length).toBeGreaterThan(1);
    for (const seed of seeds.slice(0, 40)) await target.run(seed);
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
        const dice = diceFrom(seed);
        const input = mutateInput(target, pick(seeds, dice), dice, pick(seeds, dice));
        try {
          await target.run(input);
        } catch (error) {
          throw new Error(`of ${JSON.stringify(Buffer.from(input).toString('latin1'))}`, { cause: error });
        }
      }),
      { numRuns: runs(target.name) },
    );
  });
});

const kept = readdirSync(REGRESSIONS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => [basename(entry.parentPath), entry.name] as const);

describe('what was found before', () => {
  it.each(kept)('%s %s', async (name, file) => {
    const target = targets.find((one) => one.name === name);
    if (target === undefined) throw new Error(`no target ${name}`);
    await target.run(new Uint8Array(readFileSync(join(REGRESSIONS, name, file))));
  });
});
