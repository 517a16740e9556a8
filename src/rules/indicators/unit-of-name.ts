import { unlikeName } from '../../model/unit.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'indicators/unit-of-name',
  severity: 'warning',
  stage: 1,
  title: { id: 'Satuan sesuai nama indikator', en: 'The unit fits the indicator’s name' },
  why: {
    id: 'Nama dan satuan dibaca bersama; persentase dalam orang atau jumlah dalam persen membuat angkanya tidak dapat dinilai.',
    en: 'Name and unit are read together; a percentage in people or a number in percent cannot be judged.',
  },
  fix: { id: 'Samakan satuan dengan nama indikator.', en: 'Make unit and name agree.' },
  messages: {
    share: {
      id: 'Indikator "{name}" adalah persentase, tetapi satuannya "{unit}". Tulis "unit: persen", atau perbaiki namanya.',
      en: 'The indicator "{name}" is a percentage, but its unit is "{unit}". Write "unit: persen", or mend the name.',
    },
    count: {
      id: 'Indikator "{name}" adalah jumlah, tetapi satuannya "{unit}". Tulis apa yang dihitung, misalnya orang atau unit, atau perbaiki namanya.',
      en: 'The indicator "{name}" is a number of something, but its unit is "{unit}". Write what is counted, or mend the name.',
    },
  },
  check({ indicators }, report) {
    const names = new Map<string, number>();
    for (const { name } of indicators.all) names.set(plain(name), (names.get(plain(name)) ?? 0) + 1);
    for (const { name, unit, path } of indicators.all) {
      // A name copied from another indicator has its own finding (indicators/duplicate-name).
      if (name === undefined || unit === undefined || names.get(plain(name)) !== 1) continue;
      const kind = unlikeName(unit, name);
      if (kind !== undefined)
        report(kind, [...path, 'unit'], { name, unit }, { inputs: [[...path, 'name']] });
    }
  },
});

const plain = (name: string | undefined): string => (name ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
