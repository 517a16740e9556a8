import dimensionsForeignAspect from './dimensions/foreign-aspect.js';
import dimensionsMissing from './dimensions/missing.js';
import documentMissing from './document/missing.js';
import documentPeriod from './document/period.js';
import documentProfile from './document/profile.js';
import documentTitleYears from './document/title-years.js';
import evaluationIndexValue from './evaluation/index-value.js';
import evaluationRealisation from './evaluation/realisation.js';
import evaluationWeightsSum from './evaluation/weights-sum.js';
import fundingCeiling from './funding/ceiling.js';
import gapsUnitsDiffer from './gaps/units-differ.js';
import indicatorsTargetYears from './indicators/target-years.js';
import programsActivitiesSum from './programs/activities-sum.js';
import programsBudgetTotal from './programs/budget-total.js';
import programsBudgetYears from './programs/budget-years.js';
import programsHorizon from './programs/horizon.js';
import programsYearsInPeriod from './programs/years-in-period.js';
import quickWinsOnePerDimension from './quick-wins/one-per-dimension.js';
import quickWinsSchedule from './quick-wins/schedule.js';
import readinessPartOfElement from './readiness/part-of-element.js';
import referencesDuplicateId from './references/duplicate-id.js';
import referencesUnknown from './references/unknown.js';
import regionCode from './region/code.js';
import regionNameKind from './region/name-kind.js';
import roadmapPhases from './roadmap/phases.js';
import type { Rule } from './rule.js';
import swotEmptySide from './swot/empty-side.js';
import swotFewFactors from './swot/few-factors.js';
import swotQuadrant from './swot/quadrant.js';
import swotRatingConvention from './swot/rating-convention.js';
import swotStrategySides from './swot/strategy-sides.js';
import swotUnusedFactor from './swot/unused-factor.js';
import swotWeightsPartial from './swot/weights-partial.js';
import swotWeightsSum from './swot/weights-sum.js';

/** Every rule, by section. A new rule is its file, its line here and its two fixtures. */
export const rules: readonly Rule[] = [
  dimensionsForeignAspect,
  dimensionsMissing,
  documentMissing,
  documentPeriod,
  documentProfile,
  documentTitleYears,
  evaluationIndexValue,
  evaluationRealisation,
  evaluationWeightsSum,
  fundingCeiling,
  gapsUnitsDiffer,
  indicatorsTargetYears,
  programsActivitiesSum,
  programsBudgetTotal,
  programsBudgetYears,
  programsHorizon,
  programsYearsInPeriod,
  quickWinsOnePerDimension,
  quickWinsSchedule,
  readinessPartOfElement,
  referencesDuplicateId,
  referencesUnknown,
  regionCode,
  regionNameKind,
  roadmapPhases,
  swotEmptySide,
  swotFewFactors,
  swotQuadrant,
  swotRatingConvention,
  swotStrategySides,
  swotUnusedFactor,
  swotWeightsPartial,
  swotWeightsSum,
];
