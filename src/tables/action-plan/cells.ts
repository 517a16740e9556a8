import type { PageCell } from '../../sheets/page.js';

export type PageRow = readonly (PageCell | undefined)[];

/** Excel holds a little more in a cell. */
const LONGEST = 32_000;

/** Words that may need several lines. What no cell can hold is cut, with a mark: the books have it whole. */
export function prose(value: string | undefined): PageCell {
  const isLong = value !== undefined && value.length > LONGEST;
  return { value: isLong ? `${value.slice(0, LONGEST)} …` : value, form: 'prose' };
}

/** Each once, on a line of its own. */
export function lines(values: readonly (string | undefined)[], mark = ''): PageCell {
  const present = [...new Set(values.filter((value) => value !== undefined))];
  return prose(present.map((value) => mark + value).join('\n') || undefined);
}

/** As lines, of which each may fill several: marked where there are more than one. */
export function points(values: readonly (string | undefined)[]): PageCell {
  return lines(values, new Set(values).size > 1 ? '• ' : '');
}

/** A row's number. */
export function number(value: number | undefined): PageCell {
  return { value, form: 'number' };
}

/** Whole rupiah; nothing at all is an empty cell, for a zero would be a statement. */
export function rupiah(value: number | undefined, look: PageCell['look'] = 'text'): PageCell {
  return { value: value === 0 ? undefined : value, form: 'amount', look };
}

/** A cell of the row of a group or a total. */
export function band(value: string | number | undefined): PageCell {
  return { value, look: 'band' };
}

/** The head row of a list. */
export function heads(names: readonly string[]): PageCell[] {
  return names.map((value) => ({ value, look: 'head', form: 'prose' }));
}

/** `count` cells of a band with nothing in them. */
export function bands(count: number): PageCell[] {
  return Array.from({ length: count }, () => band(undefined));
}
