import { achievementOf } from '../../model/achievement.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/actuals',
  severity: 'warning',
  stage: 5,
  title: { id: 'Capaian tahun yang dievaluasi terisi', en: 'The evaluated year has its values' },
  why: {
    id: 'Komponen hasil dan dampak dinilai dari capaian indikator terhadap targetnya pada tahun itu.',
    en: 'Outcome and impact are judged by what indicators reached against their targets of the year.',
  },
  fix: {
    id: 'Isi "actuals" tahun itu beserta buktinya; bila belum diukur, mintakan kepada perangkat daerah penanggung jawab indikator.',
    en: 'Fill in "actuals" of the year with its evidence, or ask the agency in charge of the indicator.',
  },
  messages: {
    one: {
      id: 'Indikator "{id}" memiliki target {year}, tetapi capaiannya belum diisi, padahal {year} sudah dievaluasi.',
      en: 'Indicator "{id}" has a target for {year} but no value, although {year} has been evaluated.',
    },
    all: {
      id: 'Tahun {year} sudah dievaluasi, tetapi belum satu pun dari {count} indikator bertarget {year} memiliki capaian.',
      en: '{year} has been evaluated, but none of the {count} indicators with a target for {year} has a value.',
    },
  },
  check({ evaluations, indicators }, report, { asOf }) {
    for (const { year, path } of evaluations) {
      const targeted = indicators.all.filter(
        (indicator) => achievementOf(indicator, year).target !== undefined,
      );
      const open = targeted.filter((indicator) => achievementOf(indicator, year).actual === undefined);
      if (open.length > 1 && open.length === targeted.length) {
        const inputs = [['dimensions'], ['enablers']];
        report('all', path, { year, count: open.length }, { part: 'key', inputs });
        continue;
      }
      for (const { id, actuals, path: at } of open) {
        // A value under a year to come (indicators/future-actual) may be just this one.
        if (Object.keys(actuals ?? {}).some((other) => asOf !== undefined && other > asOf.slice(0, 4)))
          continue;
        report('one', [...at, 'actuals', year], { id, year }, { inputs: [[...at, 'actuals']] });
      }
    }
  },
});
