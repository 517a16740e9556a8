import type { QuickWin } from './model.js';
import { addMoney, type Money } from './money.js';
import type { Program } from './program.js';

/** Budgets of the quick wins' programmes added up, a programme that several name counted once. */
export function quickWinMoney(quickWins: readonly QuickWin[]): Money {
  return addMoney(quickWinPrograms(quickWins).map(({ money }) => money));
}

/** The programmes the quick wins are made of, each once, in the order they are first named. */
export function quickWinPrograms(quickWins: readonly QuickWin[]): readonly Program[] {
  return [...new Set(quickWins.flatMap(({ programList }) => programList))];
}

/** The programmes that more than one quick win names: their money is in several lines but once in the sum. */
export function sharedPrograms(quickWins: readonly QuickWin[]): readonly Program[] {
  return quickWinPrograms(quickWins).filter(
    (program) => quickWins.filter(({ programList }) => programList.includes(program)).length > 1,
  );
}
