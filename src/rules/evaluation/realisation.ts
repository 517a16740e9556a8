import { defineRule } from '../rule.js';

export default defineRule({
  id: 'evaluation/realisation',
  severity: 'error',
  stage: 1,
  title: { id: 'Realisasi sesuai jumlah program', en: 'Realisation agrees with its counts' },
  why: {
    id: 'Persentase realisasi adalah program terlaksana dibagi program yang direncanakan tahun itu.',
    en: 'Realisation is programmes done divided by programmes planned that year.',
  },
  fix: {
    id: 'Periksa jumlah rencana, jumlah terlaksana, dan persentasenya.',
    en: 'Check planned, done and percent.',
  },
  messages: {
    more: {
      id: 'Dimensi {dimension} tahun {year}: terlaksana {done}, melebihi rencana {planned}. Periksa kedua angkanya.',
      en: 'Dimension {dimension} in {year}: {done} done, more than {planned} planned. Check both.',
    },
    percent: {
      id: 'Dimensi {dimension} tahun {year}: tertulis {stated} persen, sedangkan {done} dari {planned} adalah {computed} persen. Perbaiki salah satunya.',
      en: 'Dimension {dimension} in {year}: {stated} percent stated, but {done} of {planned} is {computed} percent. Mend one of them.',
    },
    above: {
      id: 'Dimensi {dimension} tahun {year}: realisasi {stated} persen melebihi 100. Periksa angkanya.',
      en: 'Dimension {dimension} in {year}: realisation of {stated} percent is above 100. Check it.',
    },
    twice: {
      id: 'Dimensi {dimension} tertulis dua kali dalam realisasi {year}; hapus salah satu.',
      en: 'Dimension {dimension} is listed twice in the realisation of {year}; remove one.',
    },
  },
  check({ evaluations, dimensions }, report) {
    for (const { year, realised } of evaluations) {
      const seen = new Set<string>();
      for (const { dimension, planned, done, percent, computedPercent, path } of realised) {
        if (dimension === undefined) continue;
        const name = dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
        const args = { dimension: name, year, planned: planned ?? 0, done: done ?? 0, stated: percent ?? 0 };
        const inputs = [path];
        if (seen.has(dimension)) {
          report('twice', [...path, 'dimension'], args, { inputs });
          continue;
        }
        seen.add(dimension);
        if (planned !== undefined && done !== undefined && done > planned) {
          report('more', [...path, 'done'], args, { inputs });
        } else if (percent !== undefined && computedPercent !== undefined) {
          // Two decimals are printed, so half a hundredth may be lost to rounding.
          if (Math.abs(percent - computedPercent) <= 0.005 + 1e-9) continue;
          const computed = Math.round(computedPercent * 100) / 100;
          report('percent', [...path, 'percent'], { ...args, computed }, { inputs });
        } else if (percent !== undefined && percent > 100)
          report('above', [...path, 'percent'], args, { inputs });
      }
    }
  },
});
