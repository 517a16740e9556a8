import type { Agency, DimensionSection, Gap, Indicator } from '../generated/types.js';
import type { AspectProfile, DimensionProfile } from '../profile/profile.js';
import type { Located } from './located.js';
import type { Money } from './money.js';
import type { Program } from './program.js';

export type Goal = Located<NonNullable<DimensionSection['goals']>[number]>;
export type Strategy = Located<NonNullable<DimensionSection['strategies']>[number]>;

/** One aspect of a dimension with everything that names it. */
export interface Aspect {
  readonly id: string;
  readonly name: string;
  readonly text: string | undefined;
  readonly gaps: readonly Located<Gap>[];
  readonly goals: readonly Goal[];
  readonly strategies: readonly Strategy[];
  readonly programs: readonly Program[];
}

/** One of the profile's dimensions; it is here even when the file holds nothing of it yet. */
export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly path: readonly ['dimensions', string];
  /** What the file says; empty when the dimension is absent. */
  readonly data: DimensionSection;
  readonly present: boolean;
  readonly coordinatorAgency: Located<Agency> | undefined;
  readonly aspects: readonly Aspect[];
  readonly gaps: readonly Located<Gap>[];
  readonly goals: readonly Goal[];
  readonly strategies: readonly Strategy[];
  readonly indicators: readonly Located<Indicator>[];
  readonly programs: readonly Program[];
  readonly money: Money;
}

type Parts = Omit<Dimension, 'id' | 'name' | 'meaning' | 'path' | 'aspects'>;

/** A dimension, with its parts also sorted under its aspects. */
export function dimensionOf(profile: DimensionProfile, parts: Parts): Dimension {
  return {
    ...parts,
    id: profile.id,
    name: profile.name,
    meaning: profile.meaning,
    path: ['dimensions', profile.id],
    aspects: profile.aspects.map((aspect) => aspectOf(aspect, parts)),
  };
}

function aspectOf({ id, name }: AspectProfile, parts: Parts): Aspect {
  const here = <T extends { aspect?: string }>(items: readonly T[]) =>
    items.filter((item) => item.aspect === id);
  const texts: Readonly<Record<string, string | undefined>> = { ...parts.data.aspects };
  return {
    id,
    name,
    text: texts[id],
    gaps: here(parts.gaps),
    goals: here(parts.goals),
    strategies: here(parts.strategies),
    programs: here(parts.programs),
  };
}
