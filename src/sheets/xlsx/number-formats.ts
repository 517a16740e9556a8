import type { Package } from './package.js';

/** What the number format of a cell makes of its number. */
export type NumberLook = 'plain' | 'percent' | 'date';

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30); the others that are left out show a plain number or a time. */
const BUILT_IN: Readonly<Record<number, NumberLook>> = {
  9: 'percent',
  10: 'percent',
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  22: 'date',
  // Dates of East Asia.
  27: 'date',
  28: 'date',
  29: 'date',
  30: 'date',
  31: 'date',
  36: 'date',
  50: 'date',
  51: 'date',
  52: 'date',
  53: 'date',
  54: 'date',
  57: 'date',
  58: 'date',
};

/** The look of each cell style of a workbook, by its number. */
export function readNumberLooks(workbook: Package, part: string): NumberLook[] {
  const codes = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  let isInCells = false;
  workbook.scan(part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'numFmt' && !(name === 'xf' && isInCells)) return;
      const id = Number(attributes.numFmtId ?? 0);
      if (name === 'numFmt') codes.set(id, lookOf(attributes.formatCode ?? ''));
      else looks.push(codes.get(id) ?? BUILT_IN[id] ?? 'plain');
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return looks;
}

/**
 * What a format code shows: `0.00%`, `[$-421]dd mmmm yyyy`. Words in quotes, escaped signs, colours and languages in
 * brackets are no code; of several parts the first, for positive numbers, counts. Times without a date are plain.
 */
export function lookOf(code: string): NumberLook {
  const [bare = ''] = code.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';');
  if (bare.includes('%')) return 'percent';
  if (/general/i.test(bare)) return 'plain';
  if (/[yd]/i.test(bare)) return 'date';
  // A month alone: `mmmm`; beside hours or seconds, m is minutes.
  return /m/i.test(bare) && !/[hs]/i.test(bare) && !/\[m+\]/i.test(bare) ? 'date' : 'plain';
}
