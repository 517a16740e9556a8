import { shownValue } from '../../forms/cells.js';
import type { FormColumn } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import { canonical, type HandedRow, type HandedValue } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import { type DoubtName, doubt } from './doubts.js';
import { columnForKey } from './layout-columns.js';

/** What is asked about where a cell stands or how often; what it says is no answer. */
const ABOUT_PLACES: readonly DoubtName[] = [
  'twiceAmount',
  'sharedMerge',
  'wideMerge',
  'otherContinuation',
  'noFund',
  'noAmountYear',
];

/**
 * A row in which every cell that still says what our form wrote there means what it meant then, and is not asked about: a unit
 * named above the table later is none of those figures'.
 */
export function keepSent(row: HandedRow, sent: ReadonlyMap<string, string>, scene: IntakeScene): HandedRow {
  const cells = new Map(row.cells);
  for (const [key, cell] of row.cells) {
    const before = sent.get(key);
    if (before === undefined || canonical(cell.value) === before) continue;
    const meant = meantBy(row, key, cell.said, before, scene);
    if (meant !== undefined) cells.set(key, { ...cell, value: meant });
  }
  const structural = new Set(ABOUT_PLACES.map((name) => doubt(name).text));
  const questions = row.questions.filter(({ key, said, place, doubt: { text } }) => {
    const before = key === undefined || cells.has(key) || structural.has(text) ? undefined : sent.get(key);
    if (key === undefined || before === undefined) return true;
    const meant = meantBy(row, key, said, before, scene);
    if (meant !== undefined) cells.set(key, { value: meant, said, place });
    return meant === undefined;
  });
  return { ...row, cells, questions };
}

/** What was sent, where a cell still shows it. */
function meantBy(
  { kind }: HandedRow,
  key: string,
  said: string,
  before: string,
  scene: IntakeScene,
): HandedValue | undefined {
  const form = findFormKind(kind);
  const column = form && columnForKey(form, key)?.form;
  const value = column && readBack(column, before, scene);
  if (column === undefined || value === undefined) return undefined;
  const shown = shownValue(column, value, scene);
  const isSame = typeof shown === 'number' ? said.trim() !== '' && Number(said) === shown : said === shown;
  return isSame ? value : undefined;
}

/** A value from its canonical text; undefined for a list, which text alone does not part. */
function readBack(column: FormColumn, before: string, scene: IntakeScene): HandedValue | undefined {
  switch (column.type) {
    case 'amount':
    case 'number':
    case 'percent':
    case 'year': {
      const number = Number(before);
      return Number.isFinite(number) ? number : undefined;
    }
    case 'choice':
      return column.choices?.(scene).find(({ value }) => canonical(value) === before)?.value ?? before;
    case 'list':
      return undefined;
    default:
      return before;
  }
}
