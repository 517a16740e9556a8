import { gapDirection, gapFigures } from '../../model/gap-figures.js';
import { at } from '../../model/located.js';
import { isSetback } from '../../model/target-path.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'gaps/ideal-worse',
  severity: 'error',
  stage: 1,
  title: { id: 'Kondisi ideal lebih baik daripada saat ini', en: 'The ideal is better than the present' },
  why: {
    id: 'Bila kondisi ideal lebih buruk daripada kondisi saat ini, yang direncanakan adalah kemunduran; bila sama, tidak ada kesenjangan.',
    en: 'An ideal worse than the present plans a decline; an equal one leaves no gap.',
  },
  fix: { id: 'Perbaiki salah satu angka, atau arahnya.', en: 'Mend one of the figures, or its "direction".' },
  messages: {
    higher: {
      id: 'Angka ini seharusnya naik, tetapi kondisi ideal ({ideal}) lebih rendah daripada kondisi saat ini ({current}). Perbaiki salah satu angka, atau arahnya ("direction").',
      en: 'This figure should rise, but the ideal ({ideal}) is lower than the present ({current}). Mend a figure, or its "direction".',
    },
    lower: {
      id: 'Angka ini seharusnya turun, tetapi kondisi ideal ({ideal}) lebih tinggi daripada kondisi saat ini ({current}). Perbaiki salah satu angka, atau arahnya ("direction").',
      en: 'This figure should fall, but the ideal ({ideal}) is higher than the present ({current}). Mend a figure, or its "direction".',
    },
    same: {
      id: 'Kondisi ideal sama dengan kondisi saat ini ({current}), sehingga tidak ada kesenjangan. Perbaiki salah satunya.',
      en: 'The ideal equals the present ({current}), so there is no gap. Mend one of them.',
    },
  },
  check({ gaps, indicators }, report) {
    for (const gap of gaps.all) {
      const indicator = indicators.get(gap.indicator);
      const direction = gapDirection(gap, indicator);
      const figures = gapFigures(gap);
      if (figures === undefined || direction === undefined || direction === 'steady') continue;
      const worse = isSetback(figures.current, figures.ideal, direction);
      if (!worse && figures.current !== figures.ideal) continue;
      const message = worse ? (direction === 'up' ? 'higher' : 'lower') : 'same';
      const inputs = [at(gap, 'current'), at(gap, 'ideal')];
      report(
        message,
        at(gap, 'ideal', 'value'),
        { ...figures },
        { inputs, severity: worse ? 'error' : 'warning' },
      );
    }
  },
});
