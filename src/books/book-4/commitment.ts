import type { Model } from '../../model/model.js';
import { quickWinMoney } from '../../model/quick-win-money.js';
import { quickWinRow, quickWinsInOrder } from '../quick-win-row.js';
import { regionFacts } from '../region-facts.js';
import { commitmentSignatures } from '../signatures.js';
import { voiceOf } from '../voice-of.js';

/** Lembar Komitmen: what is promised, and who signs for it. */
export function commitment(model: Model) {
  const voice = voiceOf(model);
  const { total } = quickWinMoney(model.quickWins);
  return {
    ...regionFacts(model),
    money: total > 0 ? total : undefined,
    total: voice.some(model.quickWins.length),
    quickWins: quickWinsInOrder(model).map((quickWin, index, all) => ({
      ...quickWinRow(quickWin, index + 1, voice),
      isNextToLast: index === all.length - 2,
    })),
    signing: commitmentSignatures(model),
  };
}
