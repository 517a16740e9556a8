import { isSetback, type Step, targetPath } from '../../model/target-path.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/target-direction',
  severity: 'warning',
  stage: 1,
  title: { id: 'Target bergerak searah', en: 'Targets keep to the direction' },
  why: {
    id: 'Target yang berbalik arah atau lebih buruk daripada data dasar merencanakan kemunduran; biasanya ada angka atau arah yang keliru.',
    en: 'A target that turns back or is worse than the baseline plans a decline; mostly a figure or the direction is wrong.',
  },
  fix: {
    id: 'Perbaiki angka yang disebut, atau isian "direction": up makin tinggi makin baik, down makin rendah makin baik, steady dijaga tetap.',
    en: 'Mend the figure named, or "direction": up when higher is better, down when lower is, steady when it is to stay.',
  },
  messages: {
    direction: {
      id: 'Data dasar dan target "{id}" tidak bergerak menurut "direction: {direction}". Perbaiki arahnya, atau angka-angkanya.',
      en: 'Baseline and targets of "{id}" do not follow "direction: {direction}". Mend the direction, or the figures.',
    },
    baseline: {
      id: 'Data dasar "{id}" ({value}) sudah lebih baik daripada target {year} ({next}). Perbaiki salah satunya.',
      en: 'The baseline of "{id}" ({value}) is already better than the {year} target ({next}). Mend one of them.',
    },
    worse: {
      id: 'Target "{id}" untuk {year} ({value}) lebih buruk daripada data dasarnya ({before}). Perbaiki salah satunya.',
      en: 'The {year} target of "{id}" ({value}) is worse than its baseline ({before}). Mend one of them.',
    },
    back: {
      id: 'Target "{id}" untuk {year} ({value}) mundur dari target {earlier} ({before}). Perbaiki salah satunya.',
      en: 'The {year} target of "{id}" ({value}) falls behind the {earlier} target ({before}). Mend one of them.',
    },
    ahead: {
      id: 'Target "{id}" untuk {year} ({value}) melampaui target {later} ({next}). Perbaiki salah satunya.',
      en: 'The {year} target of "{id}" ({value}) is ahead of the {later} target ({next}). Mend one of them.',
    },
    moves: {
      id: 'Angka "{id}" seharusnya tetap {kept} ("direction: steady"), tetapi di sini tertulis {value}. Perbaiki angka atau arahnya.',
      en: '"{id}" should stay at {kept} ("direction: steady"), but here it says {value}. Mend the figure or the direction.',
    },
  },
  check({ indicators }, report) {
    for (const indicator of indicators.all) {
      const { id, direction, path } = indicator;
      const way = targetPath(indicator);
      if (way === undefined || direction === undefined) continue;
      if (way.against) {
        report('direction', [...path, 'direction'], { id, direction }, { inputs: [path] });
        continue;
      }
      for (const step of way.astray) {
        const { year, value } = step;
        const at = year === undefined ? [...path, 'baseline', 'value'] : [...path, 'targets', String(year)];
        const say = (message: Parameters<typeof report>[0], more: Record<string, string | number>) =>
          report(message, at, { id, value, year: String(year), ...more });
        const { before, after } = neighbours(way.kept, step);
        if (direction === 'steady') say('moves', { kept: way.kept[0]?.value ?? value });
        else if (before !== undefined && isSetback(before.value, value, direction)) {
          if (before.year === undefined) say('worse', { before: before.value });
          else say('back', { earlier: String(before.year), before: before.value });
        } else if (after !== undefined) {
          if (year === undefined) say('baseline', { year: String(after.year), next: after.value });
          else say('ahead', { later: String(after.year), next: after.value });
        }
      }
    }
  },
});

/** The nearest steps before and after this one that keep to the direction; the baseline comes before every year. */
function neighbours(kept: readonly Step[], { year = Number.NEGATIVE_INFINITY }: Step) {
  const isBefore = (step: Step) => step.year === undefined || step.year < year;
  return { before: kept.findLast(isBefore), after: kept.find((step) => !isBefore(step)) };
}
