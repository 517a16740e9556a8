import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/source/limits.js';
import { diceFrom } from '../edit/format/damage.js';
import { mutateText, pick } from '../fuzz/mutate-text.js';
import { piecesOf, yamlSeeds } from '../fuzz/seeds.js';
import { checkBothReaders, type Reader } from './both-readers.js';

/** Pieces of every file, and the shorter files whole. */
const pieces = yamlSeeds().flatMap(({ text }) => [
  ...piecesOf(text, 400),
  ...piecesOf(text, 1500),
  ...(text.length < 6000 ? [text] : []),
]);

const TIGHT = { ...defaultLimits, depth: 4, keys: 6 };

describe('real files with mistakes in them', () => {
  it('are read alike by both readers, or by the exact one', { timeout: 1_800_000 }, () => {
    const count: Record<Reader, number> = { quick: 0, exact: 0 };
    const runs = Number(process.env.FUZZ_RUNS ?? 2500);
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const dice = diceFrom(seed);
        // By way of bytes: no file can hold half a pair of surrogates.
        const text = Buffer.from(mutateText(pick(pieces, dice), dice, pick(pieces, dice)), 'utf8').toString(
          'utf8',
        );
        try {
          count[checkBothReaders({ name: 'a.yaml', text }, dice(7) === 0 ? TIGHT : defaultLimits)]++;
        } catch (error) {
          throw new Error(`of ${JSON.stringify(text)}`, { cause: error });
        }
      }),
      { numRuns: runs },
    );
    // Were nearly all files handed over, nothing would be compared.
    expect(count.quick).toBeGreaterThan(runs / 4);
    expect(count.exact).toBeGreaterThan(runs / 10);
  });

  it('are read alike before any mistake', () => {
    const readers = yamlSeeds()
      .filter(({ text }) => text.length < 20_000)
      .map(({ name, text }) => [name, checkBothReaders({ name: 'a.yaml', text })] as const);
    // What is broken on purpose goes to the exact parser.
    const examples = readers.filter(([name]) => /^examples\/kota-/.test(name));
    expect(examples.filter(([, reader]) => reader === 'exact')).toEqual([]);
    expect(readers.length).toBeGreaterThan(250);
  });
});
