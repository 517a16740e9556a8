import type { HandedRow } from '../handed.js';
import { rowQuestion } from './doubts.js';
import { type OurRow, textIn } from './our-rows.js';
import { plainText } from './plain-text.js';
import type { Sides } from './sides.js';

/** An amount of which nobody knows whose money it is: `budget.2025.{fund}`. */
const FUNDLESS = /^(budget(?:\.\d{4})?)(?:\.\{fund\})?$/;

/** Whether a field is an amount of one year and fund. */
function isAmount(key: string): boolean {
  return key.startsWith('budget.');
}

/** Fields that our form filled and that come back blank, with what the masterplan says there. */
export function emptiedFields({ row, meant }: { row: HandedRow; meant: OurRow }): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of row.blanks) {
    const sent = row.sent?.get(key);
    if (sent === undefined || sent === '' || key === 'id' || key === 'fund') continue;
    const ours = key === 'dimension' ? meant.home : textIn(meant.node, key.split('.'));
    if (ours !== undefined) found.set(key, ours);
  }
  return found;
}

/**
 * An amount that the sheet no longer gives and that stands for another year or fund of the same programme instead was
 * moved, or written in the wrong place: adding it would count the money twice. Such an amount is held, and one question
 * asks about both places; what is left of `emptied` was just emptied.
 */
export function holdMoved(sides: Sides, emptied: Map<string, string>): void {
  const { row, changes, questions } = sides;
  for (const { key, ours, theirs } of [...changes.values()]) {
    if (!isAmount(key) || ours !== undefined) continue;
    const amount = plainText(theirs.value);
    const from = [...emptied].find(([one, value]) => isAmount(one) && value === amount)?.[0];
    if (from === undefined) continue;
    emptied.delete(from);
    sides.hold(key);
    questions.push(rowQuestion(row, 'movedAmount', { ours: amount, from }, key));
  }
}

/**
 * While it is not clear whose money one line of a programme is, no line of it is taken: the lines may have changed their
 * places. What is blank then is no question of its own.
 */
export function holdUnclearFunds(sides: Sides, emptied: Map<string, string>): void {
  const { row, changes, conflicts, questions } = sides;
  const asked = row.questions.map(({ key = '' }) => key);
  const isUnclear = asked.includes('fund');
  for (const key of [...emptied.keys()]) {
    const isAsked = asked.some((one) => FUNDLESS.test(one) && key.startsWith(one.replace(FUNDLESS, '$1')));
    if (isAmount(key) && (isUnclear || isAsked)) emptied.delete(key);
  }
  if (!isUnclear) return;
  const held = [...changes.keys()].filter(isAmount);
  for (const key of held) sides.hold(key);
  const left = conflicts.filter(({ key }) => !isAmount(key));
  const first = row.cells.get(held[0] ?? conflicts.find(({ key }) => isAmount(key))?.key ?? '');
  conflicts.splice(0, conflicts.length, ...left);
  if (first !== undefined) questions.push({ ...rowQuestion(row, 'fundOpen'), place: first.place });
}
