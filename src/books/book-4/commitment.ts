import { count } from '../../i18n/content-words.js';
import type { Model } from '../../model/model.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';
import { regionFacts } from '../region-facts.js';
import { commitmentSignatures } from '../signatures.js';

/** Lembar Komitmen: what is promised, and who signs for it. */
export function commitment(model: Model) {
  return {
    ...regionFacts(model),
    total: model.quickWins.length > 0 ? count(model.quickWins.length) : undefined,
    quickWins: quickWinsInOrder(model).map((quickWin, index, all) => ({
      ...quickWinRow(quickWin, index + 1),
      isNextToLast: index === all.length - 2,
    })),
    signing: commitmentSignatures(model),
  };
}
