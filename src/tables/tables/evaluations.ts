import { COMPONENTS } from '../../model/evaluation.js';
import { roundsOf } from '../../model/evaluation-rounds.js';
import { weightedScores } from '../../model/evaluation-scores.js';
import type { Model } from '../../model/model.js';
import { firstOfEach, partsOf } from '../items.js';
import { defineTable } from '../table.js';

/** Every round of every year; one that does not say which counts by its place. */
function allRounds({ evaluations }: Model) {
  return evaluations.flatMap((evaluation) => {
    const rounds = roundsOf(evaluation).map((one, index) => ({
      ...one,
      evaluation,
      round: one.round ?? index + 1,
    }));
    const last = rounds.at(-1);
    return firstOfEach(rounds, ({ round }) => String(round)).map((one) => ({ ...one, isLast: one === last }));
  });
}

export const evaluation = defineTable({
  name: 'evaluation',
  title: { id: 'Evaluasi tahunan menurut putarannya', en: 'Yearly evaluations, by round' },
  from: 'evaluations.<year>',
  key: ['year', 'round'],
  items: ({ model }) => allRounds(model),
  columns: {
    year: { type: 'year', of: (e) => Number(e.year), id: 'Tahun evaluasi', en: 'Year of the evaluation' },
    round: { type: 'integer', of: (e) => e.round, id: 'Putaran dalam tahun itu', en: 'Round in that year' },
    is_last: {
      type: 'boolean',
      of: (e) => e.isLast,
      required: true,
      id: 'Putaran terakhir tahun itu',
      en: 'The last round of that year',
    },
    date: { type: 'date', of: (e) => e.date, id: 'Tanggal', en: 'Date' },
    index_stated: {
      type: 'number',
      of: (e) => e.index,
      id: 'Indeks tercetak, 0 sampai 4',
      en: 'Index as printed, 0 to 4',
    },
    index_computed: {
      type: 'number',
      of: (e) => e.computedIndex,
      id: 'Indeks dari komponen dan bobot (hasil hitungan), tidak dibulatkan',
      en: 'Index from components and weights (computed), unrounded',
    },
    assessors: {
      type: 'integer',
      of: (e) => (e.isLast ? e.evaluation.assessors : undefined),
      id: 'Banyaknya penilai',
      en: 'Assessors',
    },
    letter: {
      type: 'text',
      of: (e) => (e.isLast ? e.evaluation.letter : undefined),
      id: 'Nomor surat hasil',
      en: 'Number of the letter with the result',
    },
  },
});

export const evaluationComponent = defineTable({
  name: 'evaluation_component',
  title: { id: 'Nilai komponen evaluasi', en: 'Scores of the components of an evaluation' },
  from: 'evaluations.<year>.components, evaluations.<year>.weights',
  key: ['year', 'round', 'component'],
  items: ({ model }) =>
    allRounds(model).flatMap(({ year, round, components, weights }) =>
      weightedScores(components, weights)
        .filter(({ score, weight }) => score !== undefined || weight !== undefined)
        .map((one) => ({ year: Number(year), round, ...one })),
    ),
  columns: {
    year: { type: 'year', of: (c) => c.year, id: 'Tahun evaluasi', en: 'Year of the evaluation' },
    round: { type: 'integer', of: (c) => c.round, id: 'Putaran', en: 'Round' },
    component: { type: 'text', of: (c) => c.component, choices: COMPONENTS, id: 'Komponen', en: 'Component' },
    score: { type: 'number', of: (c) => c.score, id: 'Nilai 0 sampai 4', en: 'Score from 0 to 4' },
    weight: { type: 'percent', of: (c) => c.weight, id: 'Bobot', en: 'Weight' },
    weighted: {
      type: 'number',
      of: (c) => c.weighted,
      id: 'Bagiannya dalam indeks (hasil hitungan), tidak dibulatkan',
      en: 'Its part of the index (computed), unrounded',
    },
  },
  references: [{ columns: ['year', 'round'], to: 'evaluation' }],
});

export const realisation = defineTable({
  name: 'realisation',
  title: { id: 'Realisasi program per dimensi', en: 'Programmes carried out, by dimension' },
  from: 'evaluations.<year>.realisation[]',
  key: ['year', 'dimension'],
  items: ({ model }) => partsOf(model.evaluations, ({ realised }) => realised),
  columns: {
    year: {
      type: 'year',
      of: ({ whole }) => Number(whole.year),
      id: 'Tahun evaluasi',
      en: 'Year of the evaluation',
    },
    dimension: {
      type: 'text',
      of: ({ part }) => part.dimension,
      to: 'dimension',
      id: 'Dimensi',
      en: 'Dimension',
    },
    planned: {
      type: 'integer',
      of: ({ part }) => part.planned,
      id: 'Program yang direncanakan',
      en: 'Programmes planned',
    },
    done: {
      type: 'integer',
      of: ({ part }) => part.done,
      id: 'Program yang terlaksana',
      en: 'Programmes carried out',
    },
    percent_stated: {
      type: 'percent',
      of: ({ part }) => part.percent,
      id: 'Persentase tercetak',
      en: 'Percentage as printed',
    },
    percent_computed: {
      type: 'percent',
      of: ({ part }) => part.computedPercent,
      id: 'Terlaksana dibagi direncanakan (hasil hitungan), tidak dibulatkan',
      en: 'Carried out by planned (computed), unrounded',
    },
  },
});

export const recommendation = defineTable({
  name: 'recommendation',
  title: { id: 'Rekomendasi penilai', en: 'Recommendations of the assessors' },
  from: 'evaluations.<year>.recommendations[]',
  key: ['year', 'position'],
  items: ({ model }) =>
    partsOf(model.evaluations, ({ recommendations }) => recommendations).map((one) => ({
      ...one,
      agency: model.agencies.get(one.part.agency)?.id,
    })),
  columns: {
    year: {
      type: 'year',
      of: ({ whole }) => Number(whole.year),
      id: 'Tahun evaluasi',
      en: 'Year of the evaluation',
    },
    position: {
      type: 'integer',
      of: ({ position }) => position,
      id: 'Urutan rekomendasi',
      en: 'Place in the list',
    },
    text: { type: 'text', of: ({ part }) => part.text, id: 'Bunyi rekomendasi', en: 'Wording' },
    follow_up: {
      type: 'text',
      of: ({ part }) => part.follow_up,
      id: 'Tindak lanjut daerah',
      en: 'What the region did about it',
    },
    agency: {
      type: 'text',
      of: ({ agency }) => agency,
      to: 'agency',
      id: 'Penanggung jawab tindak lanjut',
      en: 'Agency that answers for it',
    },
  },
});
