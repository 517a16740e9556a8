import type { Path } from '../../diagnostics/place.js';
import type { Model } from '../../model/model.js';
import { defineRule } from '../rule.js';

/** Older than so many years, a figure no longer shows the state that a plan starts from. */
const YEARS = 3;

export default defineRule({
  id: 'prose/old-figure',
  severity: 'info',
  stage: 1,
  title: { id: 'Angka lebih tua dari tiga tahun', en: 'A figure older than three years' },
  why: {
    id: 'Angka lama tidak lagi menggambarkan keadaan awal, sehingga target disusun dari titik yang keliru.',
    en: 'An old figure no longer shows the state at the start, and targets are set from the wrong point.',
  },
  fix: {
    id: 'Mintakan angka terbaru kepada perangkat daerah, atau jelaskan pada uraian mengapa angka itu masih dipakai.',
    en: 'Ask the agency for a newer figure, or say in the text why this one is still used.',
  },
  messages: {
    old: {
      id: 'Angka ini dari tahun {year}, lebih dari tiga tahun sebelum {from}. Mintakan angka terbaru.',
      en: 'This figure is of {year}, more than three years before {from}. Ask for a newer one.',
    },
  },
  check(model, report, { asOf }) {
    for (const { year, from, path } of figures(model, asOf)) {
      if (year === undefined || from === undefined || from - year <= YEARS) continue;
      report('old', path, { year: String(year), from: String(from) });
    }
  },
});

interface Figure {
  readonly year: number | undefined;
  /** The year that it should be near to. */
  readonly from: number | undefined;
  readonly path: Path;
}

function figures({ data, period, gaps, indicators }: Model, asOf: string | undefined): Figure[] {
  const now = asOf === undefined ? undefined : Number(asOf.slice(0, 4));
  // What the plan starts from does not age while the plan is carried out.
  const start = now === undefined ? undefined : Math.min(now, period?.start ?? now);
  const population = data.region?.population;
  return [
    { year: population?.year, from: now, path: ['region', 'population', 'year'] },
    ...gaps.all.map(({ current, path }) => ({
      year: current?.year,
      from: start,
      path: [...path, 'current', 'year'],
    })),
    ...indicators.all.map(({ baseline, path }) => ({
      year: baseline?.year,
      from: start,
      path: [...path, 'baseline', 'year'],
    })),
  ];
}
