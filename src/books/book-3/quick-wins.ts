import type { Model } from '../../model/model.js';
import { quickWinMoney } from '../../model/quick-win-money.js';
import { planCounts } from '../plan-counts.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Quick Win: one row each. */
export function quickWins(model: Model): object {
  const voice = voiceOf(model);
  const { joined, some } = voice;
  const ordered = quickWinsInOrder(model);
  const covered = new Set(ordered.map(({ dimension }) => dimension?.id).filter((id) => id !== undefined));
  const { total } = quickWinMoney(ordered);
  const done = ordered.filter(({ progress }) => progress === 100).length;
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    covered: some(covered.size),
    coversAll: covered.size === model.dimensions.length,
    without: joined(model.dimensions.filter(({ id }) => !covered.has(id)).map(({ name }) => name)),
    done: some(done),
    allDone: done === ordered.length,
    total: total > 0 ? total : undefined,
    rows: ordered.map((quickWin, index) => quickWinRow(quickWin, index + 1, voice)),
  };
}
