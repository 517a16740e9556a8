import { FUNDS } from '../../model/money.js';
import { choicesAt } from '../choices-at.js';
import { known, partsOf } from '../items.js';
import { defineTable, type Scene } from '../table.js';

const programsOf = ({ model }: Scene) => known(model.programs);

export const program = defineTable({
  name: 'program',
  title: { id: 'Program dimensi dan rencana pendukung', en: 'Programmes of dimensions and enabling plans' },
  from: 'dimensions.<dimension>.programs[], enablers.<plan>[]',
  key: ['id'],
  items: programsOf,
  columns: {
    id: { type: 'text', of: (p) => p.id, id: 'Pengenal', en: 'Identifier' },
    dimension: {
      type: 'text',
      of: ({ home }) => (home.kind === 'dimension' ? home.id : undefined),
      to: 'dimension',
      id: 'Dimensinya; kosong bagi program rencana pendukung',
      en: 'Its dimension; none for programmes of enabling plans',
    },
    enabler: {
      type: 'text',
      of: ({ home }) => (home.kind === 'enabler' ? home.id : undefined),
      to: 'enabler',
      id: 'Rencana pendukungnya; kosong bagi program dimensi',
      en: 'Its enabling plan; none for programmes of dimensions',
    },
    name: { type: 'text', of: (p) => p.name, id: 'Nama', en: 'Name' },
    expansion: {
      type: 'text',
      of: (p) => p.expansion,
      id: 'Kepanjangan nama',
      en: 'What the name stands for',
    },
    description: {
      type: 'text',
      of: (p) => p.description,
      id: 'Uraian dan hasilnya',
      en: 'What is done, and what for',
    },
    aspect: { type: 'text', of: (p) => p.aspect, to: 'aspect', id: 'Aspek', en: 'Aspect' },
    lead: {
      type: 'text',
      of: (p) => p.leadAgency?.id,
      to: 'agency',
      id: 'Perangkat daerah penanggung jawab',
      en: 'Lead agency',
    },
    horizon: {
      type: 'text',
      of: (p) => p.computedHorizon,
      choices: choicesAt('dimensions.*.programs[].horizon'),
      id: 'Jangka, dihitung dari tahunnya; yang dinyatakan bila tahun tidak diketahui',
      en: 'Horizon, computed from the years; as stated where those are unknown',
    },
    year_start: { type: 'year', of: (p) => p.years?.start, id: 'Tahun mulai', en: 'First year' },
    year_end: { type: 'year', of: (p) => p.years?.end, id: 'Tahun selesai', en: 'Last year' },
    code: { type: 'text', of: (p) => p.code, id: 'Kode anggaran', en: 'Budget code' },
    kind: {
      type: 'text',
      of: (p) => p.kind,
      choices: choicesAt('dimensions.*.programs[].kind'),
      id: 'Bentuk',
      en: 'Kind',
    },
    status: {
      type: 'text',
      of: (p) => p.status,
      choices: choicesAt('dimensions.*.programs[].status'),
      id: 'Status',
      en: 'Status',
    },
    progress: { type: 'percent', of: (p) => p.progress, id: 'Kemajuan', en: 'Progress' },
    total_stated: {
      type: 'rupiah',
      of: (p) => p.total,
      id: 'Jumlah anggaran yang dinyatakan',
      en: 'Budget as stated',
    },
    budget_total: {
      type: 'rupiah',
      of: ({ money }) => (money.years.length === 0 ? undefined : money.total),
      id: 'Anggaran semua tahun dan sumber dana (hasil hitungan)',
      en: 'Budget of all years and funds (computed)',
    },
  },
});

export const budget = defineTable({
  name: 'budget',
  title: { id: 'Anggaran program per tahun dan sumber dana', en: 'Budgets of programmes by year and fund' },
  from: 'dimensions.<dimension>.programs[].budget',
  key: ['program', 'year', 'fund'],
  items: (scene) =>
    programsOf(scene).flatMap(({ id, budget: years = {} }) =>
      Object.entries(years).flatMap(([year, funds]) =>
        FUNDS.map((fund) => ({ program: id, year: Number(year), fund, amount: funds?.[fund] })).filter(
          ({ amount }) => amount !== undefined,
        ),
      ),
    ),
  columns: {
    program: { type: 'text', of: (line) => line.program, to: 'program', id: 'Program', en: 'Programme' },
    year: { type: 'year', of: (line) => line.year, id: 'Tahun anggaran', en: 'Budget year' },
    fund: { type: 'text', of: (line) => line.fund, to: 'fund', id: 'Sumber dana', en: 'Fund' },
    amount: { type: 'rupiah', of: (line) => line.amount, required: true, id: 'Jumlah', en: 'Amount' },
  },
});

export const activity = defineTable({
  name: 'activity',
  title: { id: 'Kegiatan program', en: 'Activities of programmes' },
  from: 'dimensions.<dimension>.programs[].activities[]',
  key: ['program', 'position'],
  items: (scene) => partsOf(programsOf(scene), ({ activities }) => activities),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    position: {
      type: 'integer',
      of: ({ position }) => position,
      id: 'Urutan kegiatan',
      en: 'Place among the activities',
    },
    name: { type: 'text', of: ({ part }) => part.name, id: 'Nama', en: 'Name' },
    code: { type: 'text', of: ({ part }) => part.code, id: 'Kode anggaran', en: 'Budget code' },
    year: { type: 'year', of: ({ part }) => part.year, id: 'Tahun', en: 'Year' },
    output: { type: 'text', of: ({ part }) => part.output, id: 'Keluaran', en: 'Output' },
    target: { type: 'number', of: ({ part }) => part.target, id: 'Banyaknya keluaran', en: 'How much of it' },
    unit: { type: 'text', of: ({ part }) => part.unit, id: 'Satuan keluaran', en: 'Unit of the output' },
    cost: { type: 'rupiah', of: ({ part }) => part.cost, id: 'Biaya', en: 'Cost' },
    fund: { type: 'text', of: ({ part }) => part.fund, to: 'fund', id: 'Sumber dana', en: 'Fund' },
  },
});

export const programStrategy = defineTable({
  name: 'program_strategy',
  title: { id: 'Strategi yang dilaksanakan program', en: 'Strategies that a programme carries out' },
  from: 'dimensions.<dimension>.programs[].strategies[]',
  key: ['program', 'strategy'],
  items: (scene) => partsOf(programsOf(scene), ({ strategies }) => strategies),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    strategy: { type: 'text', of: ({ part }) => part, to: 'strategy', id: 'Strategi', en: 'Strategy' },
  },
});

export const programGap = defineTable({
  name: 'program_gap',
  title: { id: 'Kesenjangan yang ditutup program', en: 'Gaps that a programme closes' },
  from: 'dimensions.<dimension>.programs[].gaps[]',
  key: ['program', 'gap'],
  items: (scene) => partsOf(programsOf(scene), ({ gaps }) => gaps),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    gap: { type: 'text', of: ({ part }) => part, to: 'gap', id: 'Kesenjangan', en: 'Gap' },
  },
});

export const programSupport = defineTable({
  name: 'program_support',
  title: { id: 'Perangkat daerah pendukung program', en: 'Agencies that support a programme' },
  from: 'dimensions.<dimension>.programs[].support[]',
  key: ['program', 'agency'],
  items: (scene) => partsOf(programsOf(scene), ({ supportAgencies }) => supportAgencies),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    agency: { type: 'text', of: ({ part }) => part.id, to: 'agency', id: 'Perangkat daerah', en: 'Agency' },
  },
});

export const programPartner = defineTable({
  name: 'program_partner',
  title: { id: 'Mitra program', en: 'Partners of a programme' },
  from: 'dimensions.<dimension>.programs[].partners[]',
  key: ['program', 'partner'],
  items: (scene) => partsOf(programsOf(scene), ({ partners }) => partners),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    partner: { type: 'text', of: ({ part }) => part, to: 'partner', id: 'Mitra', en: 'Partner' },
  },
});

export const programIndicator = defineTable({
  name: 'program_indicator',
  title: { id: 'Indikator program', en: 'Indicators of a programme' },
  from: 'dimensions.<dimension>.programs[].indicators[]',
  key: ['program', 'indicator'],
  items: (scene) => partsOf(programsOf(scene), ({ indicators }) => indicators),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    indicator: { type: 'text', of: ({ part }) => part, to: 'indicator', id: 'Indikator', en: 'Indicator' },
  },
});

export const programLocation = defineTable({
  name: 'program_location',
  title: { id: 'Tempat pelaksanaan program', en: 'Where a programme is carried out' },
  from: 'dimensions.<dimension>.programs[].locations[]',
  key: ['program', 'position'],
  items: (scene) => partsOf(programsOf(scene), ({ locations }) => locations),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    position: {
      type: 'integer',
      of: ({ position }) => position,
      id: 'Urutan tempat',
      en: 'Place in the list',
    },
    location: { type: 'text', of: ({ part }) => part, required: true, id: 'Tempat', en: 'Place' },
  },
});

export const programRisk = defineTable({
  name: 'program_risk',
  title: { id: 'Risiko program', en: 'Risks of a programme' },
  from: 'dimensions.<dimension>.programs[].risks[]',
  key: ['program', 'position'],
  items: (scene) => partsOf(programsOf(scene), ({ risks }) => risks),
  columns: {
    program: { type: 'text', of: ({ whole }) => whole.id, to: 'program', id: 'Program', en: 'Programme' },
    position: {
      type: 'integer',
      of: ({ position }) => position,
      id: 'Urutan risiko',
      en: 'Place in the list',
    },
    text: { type: 'text', of: ({ part }) => part, required: true, id: 'Risiko', en: 'Risk' },
  },
});
