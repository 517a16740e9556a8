import type { Masterplan } from '../../generated/types.js';
import { choicesAt } from '../choices-at.js';
import { partsOf, yearsOf } from '../items.js';
import { defineTable, type Scene } from '../table.js';

/** Checking may have taken out even what the schema requires. */
type Known = Partial<Masterplan['region']>;

const regionOf = ({ model }: Scene): Known => model.data.region;

export const region = defineTable({
  name: 'region',
  title: { id: 'Daerah dan masterplannya', en: 'Regions and their masterplans' },
  from: 'region',
  key: [],
  items: (scene) => [scene],
  columns: {
    code: { type: 'text', of: (s) => regionOf(s).code, id: 'Kode wilayah Kemendagri', en: 'Official code' },
    name: { type: 'text', of: (s) => regionOf(s).name, id: 'Nama daerah', en: 'Name' },
    kind: {
      type: 'text',
      of: (s) => regionOf(s).kind,
      choices: choicesAt('region.kind'),
      id: 'Kota atau kabupaten',
      en: 'City (kota) or regency (kabupaten)',
    },
    province: { type: 'text', of: (s) => regionOf(s).province, id: 'Provinsi', en: 'Province' },
    fictional: {
      type: 'boolean',
      of: (s) => regionOf(s).fictional ?? false,
      id: 'Daerah rekaan untuk contoh atau latihan',
      en: 'Invented for an example or an exercise',
    },
    capital: { type: 'text', of: (s) => regionOf(s).capital, id: 'Ibu kota', en: 'Capital' },
    area_km2: {
      type: 'number',
      of: (s) => regionOf(s).area_km2,
      id: 'Luas wilayah, kilometer persegi',
      en: 'Area in square kilometres',
    },
    population: {
      type: 'integer',
      of: (s) => regionOf(s).population?.value,
      id: 'Jumlah penduduk',
      en: 'Inhabitants',
    },
    population_year: {
      type: 'year',
      of: (s) => regionOf(s).population?.year,
      id: 'Tahun data penduduk',
      en: 'Year of that number',
    },
    districts: {
      type: 'integer',
      of: (s) => regionOf(s).districts,
      id: 'Banyaknya kecamatan',
      en: 'Districts',
    },
    villages: {
      type: 'integer',
      of: (s) => regionOf(s).villages,
      id: 'Banyaknya kelurahan dan desa',
      en: 'Urban and rural villages',
    },
    title: {
      type: 'text',
      of: ({ model }) => model.data.title,
      id: 'Judul dokumen',
      en: 'Title of the document',
    },
    profile: {
      type: 'text',
      of: ({ model }) => model.profile.id,
      id: 'Profil: susunan dimensi dan buku',
      en: 'Profile: which dimensions and books there are',
    },
    stage: {
      type: 'text',
      of: ({ model }) => (model.data.stage === undefined ? undefined : String(model.data.stage)),
      choices: choicesAt('stage'),
      id: 'Tahap naskah: 1 sampai 4 menurut Bimtek, atau implementation',
      en: 'Stage of the document: 1 to 4 by Bimtek, or implementation',
    },
    status: {
      type: 'text',
      of: ({ model }) => model.data.status,
      choices: choicesAt('status'),
      id: 'Status naskah',
      en: 'Status of the document',
    },
    version: { type: 'text', of: ({ model }) => model.data.version, id: 'Versi naskah', en: 'Version' },
    date: {
      type: 'date',
      of: ({ model }) => model.data.date,
      id: 'Tanggal naskah',
      en: 'Date of the document',
    },
    cohort: {
      type: 'year',
      of: ({ model }) => model.data.cohort,
      id: 'Tahun angkatan program',
      en: 'Year of its cohort',
    },
    period_start: {
      type: 'year',
      of: ({ model }) => model.data.period?.start,
      id: 'Tahun pertama masterplan',
      en: 'First year of the plan',
    },
    period_end: {
      type: 'year',
      of: ({ model }) => model.data.period?.end,
      id: 'Tahun terakhir masterplan',
      en: 'Last year of the plan',
    },
    vision: { type: 'text', of: ({ model }) => model.data.vision?.statement, id: 'Visi', en: 'Vision' },
    budget_total: {
      type: 'rupiah',
      of: ({ model }) => (model.money.years.length === 0 ? undefined : model.money.total),
      id: 'Anggaran semua program dan tahun (hasil hitungan)',
      en: 'Budget of all programmes and years (computed)',
    },
    errors: {
      type: 'integer',
      of: (s) => s.errors,
      required: true,
      id: 'Banyaknya galat saat diekspor; isian yang salah tidak ada di tabel mana pun',
      en: 'Errors when exported; what is wrong is in no table',
    },
  },
});

export const ceiling = defineTable({
  name: 'ceiling',
  title: { id: 'Pagu anggaran per tahun', en: 'Budget ceilings by year' },
  from: 'funding.ceilings',
  key: ['year'],
  items: ({ model }) => yearsOf([model.data.funding], (funding) => funding?.ceilings),
  columns: {
    year: { type: 'year', of: ({ year }) => year, id: 'Tahun', en: 'Year' },
    amount: {
      type: 'rupiah',
      of: ({ part }) => part,
      required: true,
      id: 'Pagu semua program',
      en: 'Ceiling of all programmes',
    },
  },
});

export const phase = defineTable({
  name: 'phase',
  title: { id: 'Tahapan peta jalan', en: 'Phases of the road map' },
  from: 'roadmap.phases[]',
  key: ['position'],
  items: ({ model }) => partsOf([model.data.roadmap], (roadmap) => roadmap?.phases),
  columns: {
    position: {
      type: 'integer',
      of: ({ position }) => position,
      id: 'Urutan tahapan',
      en: 'Place among the phases',
    },
    name: { type: 'text', of: ({ part }) => part.name, id: 'Nama tahapan', en: 'Name' },
    year_start: { type: 'year', of: ({ part }) => part.years?.start, id: 'Tahun pertama', en: 'First year' },
    year_end: { type: 'year', of: ({ part }) => part.years?.end, id: 'Tahun terakhir', en: 'Last year' },
    theme: { type: 'text', of: ({ part }) => part.theme, id: 'Tema', en: 'Theme' },
  },
});

export const milestone = defineTable({
  name: 'milestone',
  title: { id: 'Tonggak capaian tahapan', en: 'Milestones of the phases' },
  from: 'roadmap.phases[].milestones[]',
  key: ['phase', 'position'],
  items: ({ model }) =>
    partsOf(
      partsOf([model.data.roadmap], (roadmap) => roadmap?.phases),
      ({ part }) => part.milestones,
    ),
  columns: {
    phase: { type: 'integer', of: ({ whole }) => whole.position, to: 'phase', id: 'Tahapan', en: 'Phase' },
    position: {
      type: 'integer',
      of: ({ position }) => position,
      id: 'Urutan tonggak',
      en: 'Place among the milestones',
    },
    text: { type: 'text', of: ({ part }) => part, id: 'Tonggak', en: 'Milestone' },
  },
});
