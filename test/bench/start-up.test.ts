import { expect, test } from 'vitest';
import { recordedRatios, startUpRatios } from '../../scripts/bench/recorded.js';
import { emptyFolder } from '../cli/folders.js';

const RUNS = 31;
const ROOM = 4 / 3;

/** The commands that are a third dearer than recorded, in units of a bare Node in the same run. */
function tooDear(): string[] {
  const recorded = recordedRatios();
  return Object.entries(startUpRatios(emptyFolder(), RUNS))
    .filter(([name, ratio]) => !(ratio <= (recorded[name] ?? 0) * ROOM))
    .map(([name, ratio]) => `${name}: ${ratio.toFixed(2)} times a bare Node, recorded ${recorded[name]}`);
}

// What made it dearer is to be found and taken out of start-up. When it is worth its price, `npm run bench -- --record`
// writes the new ratios down.
test('starting costs no more than a third above what is recorded', { timeout: 60_000 }, () => {
  const dear = tooDear();
  // Once more before it counts: a machine can be disturbed for ten seconds.
  expect(dear.length === 0 ? dear : tooDear()).toEqual([]);
});
