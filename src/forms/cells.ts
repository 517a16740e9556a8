import type { CellForm } from '../sheets/page.js';
import { canonical, type HandedValue } from './canonical.js';
import type { ColumnType, FormColumn, FormScene } from './form-kind.js';

/** The longest text that a cell can hold. */
const LONGEST = 32_767;

const FORMS: Readonly<Record<ColumnType, CellForm>> = {
  text: 'prose',
  prose: 'prose',
  choice: 'prose',
  agency: 'prose',
  list: 'prose',
  years: 'text',
  amount: 'amount',
  number: 'number',
  percent: 'percent',
  year: 'year',
  date: 'date',
};

/** How values of a column are written into cells. */
export function formOf(column: FormColumn): CellForm {
  return FORMS[column.type];
}

/**
 * A value as a cell shows it: a choice by its label, a list parted by semicolons. Undefined for a text that is too long
 * for any cell: it is not sent, and so nothing can happen to it.
 */
export function shownValue(
  column: FormColumn,
  value: HandedValue,
  scene: FormScene,
): string | number | undefined {
  if (typeof value === 'number' && column.type !== 'choice') return value;
  if (column.type === 'choice') {
    const choice = column.choices?.(scene).find((one) => one.value === value);
    return choice?.label ?? canonical(value);
  }
  const text = typeof value === 'object' ? value.join('; ') : String(value).trim();
  return text.length > LONGEST ? undefined : text;
}
