import type { Stage } from '../diagnostics/diagnostic.js';
import type {
  Agency,
  Cell,
  Gap,
  Indicator,
  Issue,
  Masterplan,
  Mission,
  Partner,
  Plan,
  Potential,
  QuickWin as QuickWinData,
  Regulation,
  Source,
} from '../generated/types.js';
import type { Profile } from '../profile/profile.js';
import type { Collection } from './collection.js';
import type { Dimension, Goal, Strategy } from './dimension.js';
import type { Evaluation } from './evaluation.js';
import type { Located } from './located.js';
import type { Money } from './money.js';
import type { Period } from './period.js';
import type { EnablerGroup, Program } from './program.js';
import type { SwotTable } from './swot.js';

/** A quick win; its dimension and lead are those of its first programme. */
export interface QuickWin extends Located<QuickWinData> {
  readonly programList: readonly Program[];
  readonly dimension: Dimension | undefined;
  readonly leadAgency: Located<Agency> | undefined;
  readonly partnerList: readonly Located<Partner>[];
  /** Its own name, or its first programme's. */
  readonly displayName: string | undefined;
}

/**
 * The typed masterplan: references resolved, numbers added up. Whatever the file left open is `undefined`
 * or empty, never invented. Rules and books read this and nothing else.
 */
export interface Model {
  readonly data: Masterplan;
  readonly profile: Profile;
  readonly stage: Stage;
  readonly period: Period | undefined;
  readonly agencies: Collection<Agency>;
  readonly partners: Collection<Partner>;
  readonly sources: Collection<Source>;
  readonly regulations: Collection<Regulation>;
  readonly plans: Collection<Plan>;
  readonly planMissions: Collection<{ id: string; text: string }>;
  readonly planGoals: Collection<{ id: string; text: string }>;
  readonly missions: Collection<Mission>;
  readonly future: readonly Located<Issue>[];
  readonly potential: readonly Located<Potential>[];
  readonly readiness: readonly Located<Cell>[];
  readonly gaps: Collection<Gap>;
  readonly swot: readonly SwotTable[];
  /** The profile's dimensions, in its order. */
  readonly dimensions: readonly Dimension[];
  readonly goals: Collection<Goal>;
  readonly strategies: Collection<Strategy>;
  readonly indicators: Collection<Indicator>;
  readonly enablers: Readonly<Record<EnablerGroup, readonly Program[]>>;
  /** Every programme: the dimensions' in order, then the enabling plans'. */
  readonly programs: Collection<Program>;
  readonly quickWins: readonly QuickWin[];
  readonly evaluations: readonly Evaluation[];
  /** All programmes' budgets together. */
  readonly money: Money;
}
