import type { Path } from '../../diagnostics/place.js';
import { at } from '../../model/located.js';
import { beyondPercent } from '../../model/unit.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/percent-range',
  severity: 'error',
  stage: 1,
  title: { id: 'Persen di antara 0 dan 100', en: 'Percent between 0 and 100' },
  why: {
    id: 'Bagian dari keseluruhan tidak mungkin kurang dari 0 atau lebih dari 100 persen; biasanya satuan atau koma desimalnya keliru. Angka pertumbuhan, perubahan, dan rasio tidak diperiksa.',
    en: 'A share of a whole is never below 0 or above 100 percent; mostly the unit or the decimal point is wrong. Growth rates, changes and ratios are not checked.',
  },
  fix: { id: 'Perbaiki angkanya, atau satuannya.', en: 'Mend the figure, or its unit.' },
  messages: {
    actual: {
      id: 'Capaian "{id}" tahun {year} tertulis {value} persen, di luar 0 sampai 100. Perbaiki angka atau satuannya.',
      en: 'The {year} result of "{id}" is given as {value} percent, outside 0 to 100. Mend the figure or its unit.',
    },
    planned: {
      id: '"{id}" tertulis {value} persen, di luar 0 sampai 100. Perbaiki angka atau satuannya.',
      en: '"{id}" is given as {value} percent, outside 0 to 100. Mend the figure or its unit.',
    },
  },
  check({ indicators, gaps }, report) {
    const planned = (
      id: string,
      value: number | undefined,
      unit: string | undefined,
      name: string,
      path: Path,
    ) => {
      if (value !== undefined && beyondPercent(value, unit, name))
        report('planned', path, { id, value }, { severity: 'warning' });
    };
    for (const indicator of indicators.all) {
      const { id, unit, name, baseline, targets = {}, actuals = {} } = indicator;
      planned(id, baseline?.value, unit, name, at(indicator, 'baseline', 'value'));
      for (const [year, value] of Object.entries(targets))
        planned(id, value, unit, name, at(indicator, 'targets', year));
      for (const [year, { value }] of Object.entries<{ value?: number }>(actuals)) {
        if (value === undefined || !beyondPercent(value, unit, name)) continue;
        report('actual', at(indicator, 'actuals', year, 'value'), { id, year, value });
      }
    }
    for (const gap of gaps.all) {
      for (const side of ['current', 'ideal'] as const) {
        const { value, unit, text = '' }: Partial<NonNullable<typeof gap.current>> = gap[side] ?? {};
        planned(gap.id, value, unit, text, at(gap, side, 'value'));
      }
    }
  },
});
