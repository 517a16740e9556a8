import type { Voice } from '../i18n/voice.js';
import { FUNDS, type Money } from '../model/money.js';

/** Years down, some of the funds across. */
export interface MoneyTable {
  readonly funds: readonly (string | undefined)[];
  readonly rows: readonly {
    readonly year: number;
    readonly amounts: readonly number[];
    readonly sum: number | undefined;
  }[];
  /** The columns' sums. */
  readonly totals: readonly number[];
  /** Of everything; only in the last part, which also has the rows' sums. */
  readonly total: number | undefined;
  readonly last: boolean;
  /** "bagian 1 dari 2"; `undefined` where one table holds everything. */
  readonly part: string | undefined;
}

/** More columns of full rupiah than this do not fit across a page. */
const FUNDS_ACROSS = 6;

/**
 * Money as tables of year × fund, only the funds in use; several tables where they are too many for one.
 * Empty while there is no money.
 */
export function moneyTables(money: Money, { say, word }: Voice): MoneyTable[] {
  const used = FUNDS.filter((fund) => money.byFund.has(fund));
  const parts = chunks(used, FUNDS_ACROSS);
  return parts.map((funds, index) => {
    const last = index === parts.length - 1;
    return {
      funds: funds.map((fund) => word('fund', fund)),
      rows: money.years.map((year) => ({
        year,
        amounts: funds.map((fund) => money.of(year, fund)),
        sum: last ? money.byYear.get(year) : undefined,
      })),
      totals: funds.map((fund) => money.byFund.get(fund) ?? 0),
      total: last ? money.total : undefined,
      last,
      part:
        parts.length === 1
          ? undefined
          : say({
              id: `bagian ${index + 1} dari ${parts.length}`,
              en: `part ${index + 1} of ${parts.length}`,
            }),
    };
  });
}

/** A list in parts of nearly equal length, none longer than `size`. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.ceil((index * items.length) / count), Math.ceil(((index + 1) * items.length) / count)),
  );
}
