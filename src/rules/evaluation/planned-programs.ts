import { runsIn } from '../../model/program.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/planned-programs',
  severity: 'info',
  stage: 1,
  title: { id: 'Rencana sesuai peta jalan', en: 'The planned number is the roadmap’s' },
  why: {
    id: 'Realisasi dibagi dengan program yang direncanakan tahun itu; bila jumlahnya berbeda dari peta jalan, persentasenya diragukan.',
    en: 'Realisation is divided by what was planned; if that is not what the roadmap says, the percentage is doubtful.',
  },
  fix: {
    id: 'Periksa jumlah rencana terhadap surat evaluasi, dan tahun program terhadap peta jalan.',
    en: 'Check the number against the letter, and the programme years against the roadmap.',
  },
  messages: {
    differ: {
      id: 'Dimensi {name}: tertulis {planned} program direncanakan pada {year}, sedangkan menurut tahunnya {running} program berjalan; periksa mana yang benar.',
      en: 'Dimension {name}: {planned} programmes are said to be planned for {year}, but by their years {running} run; check which is right.',
    },
  },
  check({ evaluations, dimensions }, report) {
    for (const { year, realised } of evaluations) {
      // Of a dimension that stands there twice, one row belongs to another (evaluation/realisation).
      const rows = new Map<string, number>();
      for (const { dimension } of realised) rows.set(dimension, (rows.get(dimension) ?? 0) + 1);
      for (const { dimension: id, planned, done = 0, path } of realised) {
        const dimension = dimensions.find((one) => one.id === id);
        if (planned === undefined || dimension === undefined || done > planned || rows.get(id) !== 1)
          continue;
        const { programs, data, name } = dimension;
        // Where the file does not hold the whole list, it cannot say how many were planned.
        const whole = programs.length > 0 && programs.every(({ years }) => years !== undefined);
        if (!whole || (data.counts?.programs ?? programs.length) !== programs.length) continue;
        const running = programs.filter((program) => runsIn(program, Number(year))).length;
        if (running === planned) continue;
        const inputs = [[...dimension.path, 'programs']];
        report('differ', [...path, 'planned'], { name, year, planned, running }, { inputs });
      }
    }
  },
});
