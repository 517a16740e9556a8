import type { Path } from '../diagnostics/place.js';
import type { Agency, Indicator, Partner, Program as ProgramData } from '../generated/types.js';
import type { Collection } from './collection.js';
import { type Located, locatedItems } from './located.js';
import { type Money, moneyOf } from './money.js';
import { type Horizon, horizonOf, type Period } from './period.js';

export const ENABLER_GROUPS = ['policy', 'infrastructure', 'applications', 'literacy'] as const;
export type EnablerGroup = (typeof ENABLER_GROUPS)[number];

/** Where a programme belongs: to a dimension, or to one of the four enabling plans. */
export type Home =
  | { readonly kind: 'dimension'; readonly id: string }
  | { readonly kind: 'enabler'; readonly id: EnablerGroup };

/** A programme with its references resolved and its money added up. */
export interface Program extends Located<ProgramData> {
  readonly home: Home;
  readonly money: Money;
  /** From the years; the stated `horizon` where years or period are unknown. */
  readonly computedHorizon: Horizon | undefined;
  readonly leadAgency: Located<Agency> | undefined;
  readonly supportAgencies: readonly Located<Agency>[];
  readonly partnerList: readonly Located<Partner>[];
  readonly indicatorList: readonly Located<Indicator>[];
}

/** What a programme's references point into. */
export interface ProgramContext {
  readonly agencies: Collection<Agency>;
  readonly partners: Collection<Partner>;
  readonly indicators: Collection<Indicator>;
  readonly period: Period | undefined;
}

/** The programmes of one list, in order. */
export function programsOf(
  items: readonly ProgramData[] | undefined,
  path: Path,
  home: Home,
  context: ProgramContext,
): Program[] {
  return locatedItems(items, path).map((data) =>
    Object.assign(data, {
      home,
      money: moneyOf(data.budget),
      computedHorizon: horizonOf(data.years?.end, context.period) ?? data.horizon,
      leadAgency: context.agencies.get(data.lead),
      supportAgencies: context.agencies.pick(data.support),
      partnerList: context.partners.pick(data.partners),
      indicatorList: context.indicators.pick(data.indicators),
    }),
  );
}

/** Whether a programme runs in that year; false while its years are unknown. */
export function runsIn(program: Program, year: number): boolean {
  return program.years !== undefined && program.years.start <= year && year <= program.years.end;
}
