import { termValues } from '../../i18n/terms.js';
import type { Model } from '../../model/model.js';
import { quickWinMoney, sharedPrograms } from '../../model/quick-win-money.js';
import { tally } from '../../model/ranking.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** Daftar Quick Win: all of them on one page. */
export function list(model: Model) {
  const { dimensions } = model;
  const voice = voiceOf(model);
  const { count, enumerated, joined, some, word } = voice;
  const quickWins = quickWinsInOrder(model);
  const named = new Set(quickWins.map(({ dimension }) => dimension?.id));
  const statuses = tally(
    quickWins.map(({ status }): string | undefined => status),
    termValues('programStatus'),
  );
  const { total } = quickWinMoney(quickWins);
  return {
    ...regionFacts(model),
    isAbsent: quickWins.length === 0,
    total: count(quickWins.length),
    covered: some(dimensions.filter(({ id }) => named.has(id)).length),
    coversAll: dimensions.every(({ id }) => named.has(id)),
    dimensionCount: count(dimensions.length),
    without: joined(dimensions.filter(({ id }) => !named.has(id)).map(({ name }) => name)),
    statuses: enumerated(
      statuses.map(({ value, count: many }) => [many, word('programStatus', value)?.toLowerCase()]),
    ),
    sharedStatus:
      statuses[0]?.count === quickWins.length
        ? word('programStatus', statuses[0].value)?.toLowerCase()
        : undefined,
    money: total > 0 ? total : undefined,
    shared: joined(sharedPrograms(quickWins).map(({ name }) => name)),
    rows: quickWins.map((quickWin, index) => quickWinRow(quickWin, index + 1, voice)),
  };
}
