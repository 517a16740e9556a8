import agenciesDataLate from './agencies/data-late.js';
import agenciesNamedTwice from './agencies/named-twice.js';
import agenciesUnused from './agencies/unused.js';
import approvalHead from './approval/head.js';
import dimensionsAspectEmpty from './dimensions/aspect-empty.js';
import dimensionsForeignAspect from './dimensions/foreign-aspect.js';
import dimensionsMissing from './dimensions/missing.js';
import documentCalendarDate from './document/calendar-date.js';
import documentDatesInOrder from './document/dates-in-order.js';
import documentEnacted from './document/enacted.js';
import documentMissing from './document/missing.js';
import documentMou from './document/mou.js';
import documentPeriod from './document/period.js';
import documentProfile from './document/profile.js';
import documentRegulationStatus from './document/regulation-status.js';
import documentRevisions from './document/revisions.js';
import documentRpjmd from './document/rpjmd.js';
import documentRpjmdReview from './document/rpjmd-review.js';
import documentTitleYears from './document/title-years.js';
import enablersUntied from './enablers/untied.js';
import evaluationActuals from './evaluation/actuals.js';
import evaluationEvidence from './evaluation/evidence.js';
import evaluationFollowUp from './evaluation/follow-up.js';
import evaluationFutureDate from './evaluation/future-date.js';
import evaluationIndexValue from './evaluation/index-value.js';
import evaluationPlannedPrograms from './evaluation/planned-programs.js';
import evaluationRealisation from './evaluation/realisation.js';
import evaluationRounds from './evaluation/rounds.js';
import evaluationSameRecommendations from './evaluation/same-recommendations.js';
import evaluationWeightsSum from './evaluation/weights-sum.js';
import evaluationYear from './evaluation/year.js';
import fundingAmount from './funding/amount.js';
import fundingCeiling from './funding/ceiling.js';
import fundingCeilingYears from './funding/ceiling-years.js';
import fundingDakInApbn from './funding/dak-in-apbn.js';
import fundingOnlyApbd from './funding/only-apbd.js';
import gapsAspectsCovered from './gaps/aspects-covered.js';
import gapsIdealWorse from './gaps/ideal-worse.js';
import gapsIndicatorDiffers from './gaps/indicator-differs.js';
import gapsOneFigure from './gaps/one-figure.js';
import gapsPriorityWithoutProgram from './gaps/priority-without-program.js';
import gapsUnitsDiffer from './gaps/units-differ.js';
import gapsWithoutStrategy from './gaps/without-strategy.js';
import gapsYearsOrder from './gaps/years-order.js';
import goalsRpjmdGoal from './goals/rpjmd-goal.js';
import goalsWithoutStrategy from './goals/without-strategy.js';
import governanceCoordinators from './governance/coordinators.js';
import governanceDecrees from './governance/decrees.js';
import governanceMembers from './governance/members.js';
import governancePartnerSector from './governance/partner-sector.js';
import indicatorsBaselineSources from './indicators/baseline-sources.js';
import indicatorsBaselineYear from './indicators/baseline-year.js';
import indicatorsDuplicateName from './indicators/duplicate-name.js';
import indicatorsFutureActual from './indicators/future-actual.js';
import indicatorsPercentRange from './indicators/percent-range.js';
import indicatorsTargetDirection from './indicators/target-direction.js';
import indicatorsTargetYears from './indicators/target-years.js';
import indicatorsUnitOfName from './indicators/unit-of-name.js';
import missionsWithoutGoal from './missions/without-goal.js';
import programsActivitiesSum from './programs/activities-sum.js';
import programsActivityYears from './programs/activity-years.js';
import programsBudgetTotal from './programs/budget-total.js';
import programsBudgetYears from './programs/budget-years.js';
import programsCode from './programs/code.js';
import programsEveryHorizon from './programs/every-horizon.js';
import programsHorizon from './programs/horizon.js';
import programsLeadInSupport from './programs/lead-in-support.js';
import programsLeadShare from './programs/lead-share.js';
import programsLocation from './programs/location.js';
import programsSameName from './programs/same-name.js';
import programsStatus from './programs/status.js';
import programsYearsInPeriod from './programs/years-in-period.js';
import proseNearDuplicate from './prose/near-duplicate.js';
import proseOldFigure from './prose/old-figure.js';
import prosePlaceholder from './prose/placeholder.js';
import proseStatedCount from './prose/stated-count.js';
import proseUnits from './prose/units.js';
import quickWinsOnePerDimension from './quick-wins/one-per-dimension.js';
import quickWinsPartnerSectors from './quick-wins/partner-sectors.js';
import quickWinsProgress from './quick-wins/progress.js';
import quickWinsSchedule from './quick-wins/schedule.js';
import quickWinsStub from './quick-wins/stub.js';
import readinessPartOfElement from './readiness/part-of-element.js';
import readinessPartsCovered from './readiness/parts-covered.js';
import readinessScore from './readiness/score.js';
import referencesAgencyName from './references/agency-name.js';
import referencesDuplicateId from './references/duplicate-id.js';
import referencesTwice from './references/twice.js';
import referencesUnknown from './references/unknown.js';
import referencesUntraceableSource from './references/untraceable-source.js';
import referencesUnused from './references/unused.js';
import referencesYearOfDate from './references/year-of-date.js';
import regionCode from './region/code.js';
import regionNameKind from './region/name-kind.js';
import regionOffice from './region/office.js';
import regionOfficeInProse from './region/office-in-prose.js';
import regionOtherRegion from './region/other-region.js';
import regionProfileFigures from './region/profile-figures.js';
import roadmapMilestoneYears from './roadmap/milestone-years.js';
import roadmapPhases from './roadmap/phases.js';
import type { Rule } from './rule.js';
import swotEmptySide from './swot/empty-side.js';
import swotFactorBothSides from './swot/factor-both-sides.js';
import swotFewFactors from './swot/few-factors.js';
import swotQuadrant from './swot/quadrant.js';
import swotRatingConvention from './swot/rating-convention.js';
import swotScopeTwice from './swot/scope-twice.js';
import swotStrategySides from './swot/strategy-sides.js';
import swotStrategyUnused from './swot/strategy-unused.js';
import swotUnusedFactor from './swot/unused-factor.js';
import swotWeightsPartial from './swot/weights-partial.js';
import swotWeightsSum from './swot/weights-sum.js';
import visionKeywords from './vision/keywords.js';
import visionLength from './vision/length.js';

/** Every rule, by section. A new rule is its file, its line here and its two fixtures. */
export const rules: readonly Rule[] = [
  agenciesDataLate,
  agenciesNamedTwice,
  agenciesUnused,
  approvalHead,
  dimensionsAspectEmpty,
  dimensionsForeignAspect,
  dimensionsMissing,
  documentCalendarDate,
  documentDatesInOrder,
  documentEnacted,
  documentMissing,
  documentMou,
  documentPeriod,
  documentProfile,
  documentRegulationStatus,
  documentRevisions,
  documentRpjmd,
  documentRpjmdReview,
  documentTitleYears,
  enablersUntied,
  evaluationActuals,
  evaluationEvidence,
  evaluationFollowUp,
  evaluationFutureDate,
  evaluationIndexValue,
  evaluationPlannedPrograms,
  evaluationRealisation,
  evaluationRounds,
  evaluationSameRecommendations,
  evaluationWeightsSum,
  evaluationYear,
  fundingAmount,
  fundingCeiling,
  fundingCeilingYears,
  fundingDakInApbn,
  fundingOnlyApbd,
  gapsAspectsCovered,
  gapsIdealWorse,
  gapsIndicatorDiffers,
  gapsOneFigure,
  gapsPriorityWithoutProgram,
  gapsUnitsDiffer,
  gapsWithoutStrategy,
  gapsYearsOrder,
  goalsRpjmdGoal,
  goalsWithoutStrategy,
  governanceCoordinators,
  governanceDecrees,
  governanceMembers,
  governancePartnerSector,
  indicatorsBaselineSources,
  indicatorsBaselineYear,
  indicatorsDuplicateName,
  indicatorsFutureActual,
  indicatorsPercentRange,
  indicatorsTargetDirection,
  indicatorsTargetYears,
  indicatorsUnitOfName,
  missionsWithoutGoal,
  programsActivitiesSum,
  programsActivityYears,
  programsBudgetTotal,
  programsBudgetYears,
  programsCode,
  programsEveryHorizon,
  programsHorizon,
  programsLeadInSupport,
  programsLeadShare,
  programsLocation,
  programsSameName,
  programsStatus,
  programsYearsInPeriod,
  proseNearDuplicate,
  proseOldFigure,
  prosePlaceholder,
  proseStatedCount,
  proseUnits,
  quickWinsOnePerDimension,
  quickWinsPartnerSectors,
  quickWinsProgress,
  quickWinsSchedule,
  quickWinsStub,
  readinessPartOfElement,
  readinessPartsCovered,
  readinessScore,
  referencesAgencyName,
  referencesDuplicateId,
  referencesTwice,
  referencesUnknown,
  referencesUntraceableSource,
  referencesUnused,
  referencesYearOfDate,
  regionCode,
  regionNameKind,
  regionOffice,
  regionOfficeInProse,
  regionOtherRegion,
  regionProfileFigures,
  roadmapMilestoneYears,
  roadmapPhases,
  swotEmptySide,
  swotFactorBothSides,
  swotFewFactors,
  swotQuadrant,
  swotRatingConvention,
  swotScopeTwice,
  swotStrategySides,
  swotStrategyUnused,
  swotUnusedFactor,
  swotWeightsPartial,
  swotWeightsSum,
  visionKeywords,
  visionLength,
];
