import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/sheets/grid.js';
import type { Answer } from '../../src/values/answer.js';
import { readAmount } from '../../src/values/read-amount.js';
import { readDate } from '../../src/values/read-date.js';
import { readNumber } from '../../src/values/read-number.js';
import { readPercent } from '../../src/values/read-percent.js';
import { readYear } from '../../src/values/read-year.js';
import { diceFrom } from '../edit/format/damage.js';
import { someAmount } from './written/amounts.js';
import { someDate, someYear } from './written/dates.js';
import { someNumber, somePercent } from './written/numbers.js';
import type { Writer, Written } from './written/written.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 5000);

type Reader<T> = (cell: Cell, factor: number | undefined) => Answer<T>;

/** At most this share of what people commonly write may be asked about. */
const ASKED = 0.05;

/**
 * Whatever is written, it is read as the very value or asked about with that value among the readings; never as another one,
 * and what is proposed instead is read as proposed.
 */
function readsBack<T extends string | number>(name: string, write: Writer<T>, read: Reader<T>): void {
  it(name, { timeout: 1_200_000 }, () => {
    const counts = { value: 0, ask: 0, common: 0, commonlyAsked: 0 };
    const some = fc.noShrink(fc.integer()).map((seed): Written<T> => write(diceFrom(seed)));
    fc.assert(
      fc.property(some, ({ cell, value, isCommon, factor }) => {
        const answer = read(cell, factor);
        if (answer.kind === 'value') expect(answer.value).toBe(value);
        else expect(answer.kind === 'ask' && answer.readings).toContain(value);
        if (answer.kind !== 'value' && answer.kind !== 'ask') return;
        counts[answer.kind]++;
        if (isCommon) counts.common++;
        if (isCommon && answer.kind === 'ask') counts.commonlyAsked++;
        if (answer.kind === 'ask')
          proposalsHold(answer, (words) => read({ kind: 'text', text: words }, factor));
      }),
      { numRuns },
    );
    if (process.env.FUZZ_RUNS) console.info(name, counts);
    expect(counts.common).toBeGreaterThan(numRuns / 2);
    expect(counts.commonlyAsked / counts.common).toBeLessThan(ASKED);
  });
}

/** "Tulislah 1250 atau 1,25": whoever follows it is understood. */
function proposalsHold<T>(
  { readings, doubt }: Extract<Answer<T>, { kind: 'ask' }>,
  read: (words: string) => Answer<T>,
): void {
  const { first, last = first } = doubt.args;
  if (first === undefined || last === undefined) return;
  expect(read(first)).toMatchObject({ kind: 'value', value: readings[0] });
  if (doubt.args.last !== undefined)
    expect(read(last)).toMatchObject({ kind: 'value', value: readings.at(-1) });
}

describe('written in any way, it is the same value or a question:', () => {
  readsBack('amounts', someAmount, (cell, factor) => readAmount(cell, { factor }));
  readsBack('numbers', someNumber, (cell) => readNumber(cell));
  readsBack('percentages', somePercent, readPercent);
  readsBack('dates', someDate, readDate);
  readsBack('years', someYear, readYear);
});
