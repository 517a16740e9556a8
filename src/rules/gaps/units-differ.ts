import { plainUnit } from '../../model/unit.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'gaps/units-differ',
  severity: 'error',
  stage: 1,
  title: { id: 'Satuan kondisi saat ini dan kondisi ideal sama', en: 'Current and ideal use one unit' },
  why: {
    id: 'Kesenjangan adalah selisih dua angka; selisih hanya bermakna dalam satuan yang sama.',
    en: 'A gap is the difference of two figures; it means something only in one unit.',
  },
  fix: { id: 'Nyatakan keduanya dalam satuan yang sama.', en: 'State both in the same unit.' },
  messages: {
    differ: {
      id: 'Kondisi saat ini dalam "{current}", kondisi ideal dalam "{ideal}". Pakai satuan yang sama.',
      en: 'Current is in "{current}", ideal in "{ideal}". Use one unit.',
    },
  },
  check({ gaps }, report) {
    for (const { current, ideal, path } of gaps.all) {
      if (current?.unit === undefined || ideal?.unit === undefined) continue;
      if (plainUnit(current.unit) === plainUnit(ideal.unit)) continue;
      report(
        'differ',
        [...path, 'ideal', 'unit'],
        { current: current.unit, ideal: ideal.unit },
        {
          inputs: [[...path, 'current', 'unit']],
        },
      );
    }
  },
});
