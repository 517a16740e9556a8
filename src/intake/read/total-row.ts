import type { RowFacts } from './row-facts.js';
import { isFigure } from './row-facts.js';
import type { Table } from './table.js';

const SURE =
  /^(?:sub\s*-?\s*(?:total|jumlah)|grand\s*total|total|jumlah)(?:\s+(?:total|jumlah|keseluruhan|seluruhnya|semua|akhir|besar))?[\s:.=]*(?:\([^)]*\))?$/i;
const OF_MONEY = /^(?:total|jumlah)\s+(?:anggaran|pagu|belanja|biaya|dana|kebutuhan|rp)\b/i;
const LONGEST = 120;
const LIKELY = /^(?:sub\s*-?\s*|grand\s*)?(?:total|jumlah)\b/i;

/**
 * Whether a row adds up others: "Jumlah", "Sub Total", "Jumlah Anggaran 2025" with nothing but figures beside it. Of a text such
 * as "Jumlah Dinas Kesehatan" with figures under amounts it is `likely`; in a list of indicators, "Jumlah
 * penduduk" is a name.
 */
export function totalRow(
  { filled, words, code }: RowFacts,
  table: Table,
): 'total' | 'likely' | 'computed' | undefined {
  if (words.length === 0) {
    const isComputed =
      filled.length > 0 && filled.every(({ cell }) => cell.formula !== undefined || isFigure(cell));
    return isComputed && code === undefined && filled.some(({ cell }) => cell.formula !== undefined)
      ? 'computed'
      : undefined;
  }
  const [only, ...others] = words;
  if (only === undefined || others.length > 0 || code !== undefined) return undefined;
  if (only.cell.text.length > LONGEST) return undefined;
  const figures = filled.filter(({ cell, as }) => isFigure(cell) && as !== undefined);
  const hasAmounts = table.columns.some(({ form }) => form.type === 'amount');
  if (SURE.test(only.cell.text)) return 'total';
  if (!hasAmounts || !LIKELY.test(only.cell.text)) return undefined;
  if (OF_MONEY.test(only.cell.text)) return 'total';
  return figures.length > 0 && only.column !== table.core.column ? 'total' : 'likely';
}
