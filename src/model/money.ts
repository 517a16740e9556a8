import type { Budget } from '../generated/types.js';

/** Fund sources in the order books print them; `dak` is part of the national budget but shown by itself. */
export const FUNDS = [
  'apbd',
  'apbd_provinsi',
  'apbn',
  'dak',
  'csr',
  'kpbu',
  'private',
  'grant',
  'blud',
  'dana_desa',
  'community',
  'other',
] as const;
export type Fund = (typeof FUNDS)[number];

/** Rupiah by year and fund, with every sum that a book or a rule needs: the only place where money is added. */
export interface Money {
  readonly total: number;
  /** Years that hold an amount, ascending. */
  readonly years: readonly number[];
  readonly byYear: ReadonlyMap<number, number>;
  readonly byFund: ReadonlyMap<Fund, number>;
  /** Whole rupiah of one year and fund; 0 where nothing is written. */
  of(year: number, fund: Fund): number;
}

type Amounts = Map<number, Map<Fund, number>>;

function money(amounts: Amounts): Money {
  const byYear = new Map<number, number>();
  const byFund = new Map<Fund, number>();
  let total = 0;
  for (const year of [...amounts.keys()].sort((a, b) => a - b)) {
    for (const fund of FUNDS) {
      const amount = amounts.get(year)?.get(fund);
      if (amount === undefined) continue;
      byYear.set(year, (byYear.get(year) ?? 0) + amount);
      byFund.set(fund, (byFund.get(fund) ?? 0) + amount);
      total += amount;
    }
  }
  return {
    total,
    years: [...byYear.keys()],
    byYear,
    byFund,
    of: (year, fund) => amounts.get(year)?.get(fund) ?? 0,
  };
}

/** The sums of one programme's budget; an absent budget is all zero. */
export function moneyOf(budget: Budget | undefined): Money {
  const amounts: Amounts = new Map();
  for (const [year, funds] of Object.entries(budget ?? {})) {
    const row = new Map<Fund, number>();
    for (const fund of FUNDS) {
      const amount = (funds as Partial<Record<Fund, number>> | undefined)?.[fund];
      if (typeof amount === 'number') row.set(fund, amount);
    }
    if (row.size > 0) amounts.set(Number(year), row);
  }
  return money(amounts);
}

/** Several budgets added up. */
export function addMoney(parts: Iterable<Money>): Money {
  const amounts: Amounts = new Map();
  for (const part of parts) {
    for (const year of part.years) {
      const row = amounts.get(year) ?? new Map<Fund, number>();
      amounts.set(year, row);
      for (const fund of FUNDS) {
        const amount = part.of(year, fund);
        if (amount !== 0) row.set(fund, (row.get(fund) ?? 0) + amount);
      }
    }
  }
  return money(amounts);
}
