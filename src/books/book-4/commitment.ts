import { count } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { quickWinMoney } from '../../model/quick-win-money.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';
import { regionFacts } from '../region-facts.js';
import { commitmentSignatures } from '../signatures.js';

/** Lembar Komitmen: what is promised, and who signs for it. */
export function commitment(model: Model) {
  const { total } = quickWinMoney(model.quickWins);
  return {
    ...regionFacts(model),
    money: total > 0 ? total : undefined,
    total: model.quickWins.length > 0 ? count(model.quickWins.length) : undefined,
    quickWins: quickWinsInOrder(model).map((quickWin, index, all) => ({
      ...quickWinRow(quickWin, index + 1),
      isNextToLast: index === all.length - 2,
    })),
    signing: commitmentSignatures(model),
  };
}
