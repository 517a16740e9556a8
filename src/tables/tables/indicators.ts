import { achievementOf } from '../../model/achievement.js';
import type { Model } from '../../model/model.js';
import { choicesAt } from '../choices-at.js';
import { known, partsOf, yearsOf } from '../items.js';
import { defineTable } from '../table.js';

const SYSTEMS = ['sdg', 'iso', 'spbe'] as const;

export const indicator = defineTable({
  name: 'indicator',
  title: { id: 'Indikator', en: 'Indicators' },
  from: 'dimensions.<dimension>.indicators[], enablers.indicators[]',
  key: ['id'],
  items: ({ model }) =>
    known(model.indicators).map((one) => ({ ...one, agency: model.agencies.get(one.agency)?.id })),
  columns: {
    id: { type: 'text', of: (i) => i.id, id: 'Pengenal', en: 'Identifier' },
    dimension: {
      type: 'text',
      of: ({ path }) => (path[0] === 'dimensions' ? String(path[1]) : undefined),
      to: 'dimension',
      id: 'Dimensinya; kosong bagi indikator rencana pendukung',
      en: 'Its dimension; none for those of enabling plans',
    },
    name: { type: 'text', of: (i) => i.name, id: 'Nama', en: 'Name' },
    definition: { type: 'text', of: (i) => i.definition, id: 'Cara mengukur', en: 'How it is measured' },
    unit: { type: 'text', of: (i) => i.unit, id: 'Satuan', en: 'Unit' },
    direction: {
      type: 'text',
      of: (i) => i.direction,
      choices: choicesAt('dimensions.*.indicators[].direction'),
      id: 'up bila naik berarti baik, down bila turun berarti baik, steady bila dijaga',
      en: 'up where more is better, down where less is, steady where it is to be kept',
    },
    level: {
      type: 'text',
      of: (i) => i.level,
      choices: choicesAt('dimensions.*.indicators[].level'),
      id: 'Keluaran, hasil, atau dampak',
      en: 'Output, outcome or impact',
    },
    baseline_value: {
      type: 'number',
      of: (i) => i.baseline?.value,
      id: 'Nilai awal, dalam satuan indikator',
      en: 'Baseline, in its unit',
    },
    baseline_year: {
      type: 'year',
      of: (i) => i.baseline?.year,
      id: 'Tahun nilai awal',
      en: 'Year of the baseline',
    },
    agency: {
      type: 'text',
      of: (i) => i.agency,
      to: 'agency',
      id: 'Penanggung jawab data',
      en: 'Agency that answers for it',
    },
  },
});

export const target = defineTable({
  name: 'target',
  title: { id: 'Target indikator per tahun', en: 'Targets of indicators by year' },
  from: 'dimensions.<dimension>.indicators[].targets',
  key: ['indicator', 'year'],
  items: ({ model }) => yearsOf(known(model.indicators), ({ targets }) => targets),
  columns: {
    indicator: {
      type: 'text',
      of: ({ whole }) => whole.id,
      to: 'indicator',
      id: 'Indikator',
      en: 'Indicator',
    },
    year: { type: 'year', of: ({ year }) => year, id: 'Tahun', en: 'Year' },
    value: {
      type: 'number',
      of: ({ part }) => part,
      required: true,
      id: 'Target, dalam satuan indikator',
      en: 'Target, in the unit of the indicator',
    },
  },
});

export const actual = defineTable({
  name: 'actual',
  title: { id: 'Capaian indikator per tahun', en: 'Actual values of indicators by year' },
  from: 'dimensions.<dimension>.indicators[].actuals',
  key: ['indicator', 'year'],
  items: ({ model }) =>
    yearsOf(known(model.indicators), ({ actuals }) => actuals).map((one) => ({
      ...one,
      reached: achievementOf(one.whole, one.year).reached,
    })),
  columns: {
    indicator: {
      type: 'text',
      of: ({ whole }) => whole.id,
      to: 'indicator',
      id: 'Indikator',
      en: 'Indicator',
    },
    year: { type: 'year', of: ({ year }) => year, id: 'Tahun', en: 'Year' },
    value: {
      type: 'number',
      of: ({ part }) => part.value,
      id: 'Capaian, dalam satuan indikator',
      en: 'Value, in the unit of the indicator',
    },
    date: { type: 'date', of: ({ part }) => part.date, id: 'Tanggal pengukuran', en: 'Date of measurement' },
    reached: {
      type: 'boolean',
      of: ({ reached }) => reached,
      id: 'Target tahun itu tercapai menurut arahnya (hasil hitungan); kosong bila tidak dapat dikatakan',
      en: 'Whether that year’s target was met, by its direction (computed); empty where it cannot be said',
    },
  },
});

const codesOf = (model: Model) =>
  known(model.indicators).flatMap((one) =>
    SYSTEMS.flatMap((system) =>
      partsOf([one], ({ references }) => references?.[system]).map(({ part }) => ({
        indicator: one.id,
        system,
        code: part,
      })),
    ),
  );

export const indicatorCode = defineTable({
  name: 'indicator_code',
  title: { id: 'Kode indikator dalam acuan lain', en: 'Codes of indicators in other systems' },
  from: 'dimensions.<dimension>.indicators[].references',
  key: ['indicator', 'system', 'code'],
  items: ({ model }) => codesOf(model),
  columns: {
    indicator: {
      type: 'text',
      of: (row) => row.indicator,
      to: 'indicator',
      id: 'Indikator',
      en: 'Indicator',
    },
    system: {
      type: 'text',
      of: (row) => row.system,
      choices: SYSTEMS,
      id: 'Acuan: SDG, SNI ISO kota, atau SPBE',
      en: 'SDG, ISO of cities, or SPBE',
    },
    code: { type: 'text', of: (row) => row.code, id: 'Kodenya', en: 'The code there' },
  },
});
