import type { Model } from './model.js';
import { addMoney, type Money } from './money.js';
import type { Program } from './program.js';
import { percentOf } from './share.js';

/** What a year's programmes need against what the region can pay. */
export interface FundingYear {
  readonly year: number;
  /** Of all programmes, whole rupiah. */
  readonly total: number;
  readonly ceiling: number | undefined;
  /** Ceiling − total; negative when the programmes ask for more. */
  readonly room: number | undefined;
  /** Total as a share of the ceiling, 0-100 and beyond, unrounded. */
  readonly used: number | undefined;
}

/** Every year of the plan, of the budgets and of the ceilings, ascending. */
export function fundingYears({
  data,
  period,
  money,
}: Pick<Model, 'data' | 'period' | 'money'>): FundingYear[] {
  const ceilings = data.funding?.ceilings ?? {};
  const years = new Set([...(period?.years ?? []), ...money.years, ...Object.keys(ceilings).map(Number)]);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const total = money.byYear.get(year) ?? 0;
      const ceiling = ceilings[String(year)];
      const room = ceiling === undefined ? undefined : ceiling - total;
      return { year, total, ceiling, room, used: percentOf(total, ceiling) };
    });
}

/** All years together; a sum is `undefined` while one of its years has no ceiling. */
export function fundingTotal(years: readonly FundingYear[]): Omit<FundingYear, 'year'> {
  let total = 0;
  let ceiling: number | undefined = years.length === 0 ? undefined : 0;
  for (const year of years) {
    total += year.total;
    ceiling = ceiling === undefined || year.ceiling === undefined ? undefined : ceiling + year.ceiling;
  }
  const room = ceiling === undefined ? undefined : ceiling - total;
  return { total, ceiling, room, used: percentOf(total, ceiling) };
}

/** The budgets of these programmes added up. */
export function moneyOfPrograms(programs: readonly Program[]): Money {
  return addMoney(programs.map(({ money }) => money));
}

/** What is budgeted from `start` to `end`, both included, in whole rupiah. */
export function moneyBetween({ byYear }: Money, start: number, end: number): number {
  let sum = 0;
  for (const [year, amount] of byYear) if (start <= year && year <= end) sum += amount;
  return sum;
}

/** The stated costs of a programme's activities together; `undefined` while none is stated. */
export function activityCost({ activities = [] }: Pick<Program, 'activities'>): number | undefined {
  // Checking may have taken activities out, and leaves holes.
  const costs = activities.map((activity) => activity?.cost).filter((cost) => cost !== undefined);
  return costs.length === 0 ? undefined : costs.reduce((sum, cost) => sum + cost, 0);
}

/** What a programme's budget holds beyond the costs of its activities; `undefined` where that is nothing or unknown. */
export function beyondActivities(program: Pick<Program, 'activities' | 'money'>): number | undefined {
  const cost = activityCost(program);
  return cost === undefined || program.money.total <= cost ? undefined : program.money.total - cost;
}
