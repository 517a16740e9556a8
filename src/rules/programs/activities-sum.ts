import { programTerms } from '../../i18n/program-terms.js';
import { type Located, locatedItems } from '../../model/located.js';
import type { Fund } from '../../model/money.js';
import type { Program } from '../../model/program.js';
import { defineRule } from '../rule.js';
import { rupiah } from '../rupiah.js';
import { isSlipped } from '../slipped-amount.js';

type Activity = Located<NonNullable<Program['activities']>[number]>;

/** A year and fund whose activities do not add up to its budget. */
interface Difference {
  readonly year: number;
  readonly fund: Fund;
  readonly sum: number;
  readonly planned: number;
}

export default defineRule({
  id: 'programs/activities-sum',
  severity: 'error',
  stage: 1,
  title: { id: 'Biaya kegiatan sesuai anggaran', en: 'Activity costs add up to the budget' },
  why: {
    id: 'Bila kegiatan suatu tahun dan sumber dana dirinci, jumlahnya adalah anggaran tahun dan sumber dana itu.',
    en: 'Where the activities of a year and fund are listed, their sum is the budget of that year and fund.',
  },
  fix: { id: 'Perbaiki biaya kegiatan, atau anggarannya.', en: 'Mend the activity costs, or the budget.' },
  messages: {
    differ: {
      id: 'Kegiatan program "{id}" tahun {year} dari {fund} berjumlah {activities}, sedangkan anggarannya {budget} (selisih {difference}). Perbaiki salah satunya.',
      en: 'Activities of "{id}" in {year} from {fund} add up to {activities}, but the budget is {budget} (difference {difference}). Mend one of them.',
    },
    moved: {
      id: 'Kegiatan "{name}" sebesar {difference} tertulis untuk {year} dari {fund}, padahal anggaran program "{id}" baru cocok bila kegiatan itu untuk {rightYear} dari {rightFund}. Perbaiki tahun atau sumber dananya.',
      en: 'Activity "{name}" of {difference} is written for {year} from {fund}, but the budget of "{id}" fits only if it is for {rightYear} from {rightFund}. Mend its year or fund.',
    },
  },
  check({ programs }, report) {
    for (const program of programs.all) {
      const { id, path } = program;
      const inputs = [
        [...path, 'activities'],
        [...path, 'budget'],
      ];
      const rows = locatedItems(program.activities, [...path, 'activities']);
      const differences = differencesOf(program, rows);
      const moved = movedActivity(rows, differences);
      if (moved) {
        const { activity, from, to } = moved;
        const args = {
          id,
          name: activity.name,
          year: String(from.year),
          fund: programTerms.fund[from.fund],
          rightYear: String(to.year),
          rightFund: programTerms.fund[to.fund],
          difference: rupiah(from.sum - from.planned),
        };
        const field = to.year === from.year ? 'fund' : 'year';
        report('moved', [...activity.path, field], args, { inputs });
        continue;
      }
      for (const { year, fund, sum, planned } of differences) {
        const args = {
          id,
          year: String(year),
          fund: programTerms.fund[fund],
          activities: rupiah(sum),
          budget: rupiah(planned),
          difference: rupiah(Math.abs(sum - planned)),
        };
        report('differ', [...path, 'budget', String(year), fund], args, { inputs });
      }
    }
  },
});

function differencesOf({ budget, money, years }: Program, rows: readonly Activity[]): Difference[] {
  if (budget === undefined) return [];
  const sums = new Map<string, { year: number; fund: Fund; sum: number }>();
  for (const { year, fund, cost } of rows) {
    // Half an activity (a cost without its fund) is not yet a claim about the budget.
    if ((cost === undefined) !== (fund === undefined)) return [];
    if (year === undefined || fund === undefined || cost === undefined) continue;
    // Costs in the wrong unit and years outside the programme have findings of their own.
    if (isSlipped(cost) || (years && (year < years.start || year > years.end))) return [];
    const key = `${year} ${fund}`;
    sums.set(key, { year, fund, sum: (sums.get(key)?.sum ?? 0) + cost });
  }
  return [...sums.values()].flatMap(({ year, fund, sum }) => {
    const planned = money.of(year, fund);
    return sum === planned || isSlipped(planned) ? [] : [{ year, fund, sum, planned }];
  });
}

/** The one activity that makes one year and fund too much and another too little by just its cost. */
function movedActivity(
  rows: readonly Activity[],
  [one, other, ...more]: readonly Difference[],
): { activity: Activity; from: Difference; to: Difference } | undefined {
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const [from, to] = one.sum > one.planned ? [one, other] : [other, one];
  const much = from.sum - from.planned;
  if (to.planned - to.sum !== much) return undefined;
  const [activity, ...rest] = rows.filter(
    ({ year, fund, cost }) => cost === much && fund === from.fund && year === from.year,
  );
  return activity === undefined || rest.length > 0 ? undefined : { activity, from, to };
}
