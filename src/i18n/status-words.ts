import type { Bilingual } from './language.js';

/** What `masterplan status` says. Table heads are lower case; `{…}` marks are filled by the report. */
export const statusWords = {
  stages: {
    1: { id: 'Tahap I', en: 'Stage I' },
    2: { id: 'Tahap II', en: 'Stage II' },
    3: { id: 'Tahap III', en: 'Stage III' },
    4: { id: 'Tahap IV', en: 'Stage IV' },
    5: { id: 'Pelaksanaan', en: 'Implementation' },
  },
  short: {
    1: { id: 'I', en: 'I' },
    2: { id: 'II', en: 'II' },
    3: { id: 'III', en: 'III' },
    4: { id: 'IV', en: 'IV' },
    5: { id: 'pelaks.', en: 'impl.' },
  },
  fictional: { id: 'daerah rekaan', en: 'fictional region' },
  asOf: { id: 'per {date}', en: 'as of {date}' },
  due: { id: '{percent} dari isian wajib tahap ini', en: '{percent} of what this stage requires' },
  nothingDue: { id: 'Tahap ini belum mewajibkan isian', en: 'This stage requires nothing yet' },
  whole: { id: '{percent} dari isian wajib keempat tahap', en: '{percent} of what the four stages require' },
  book: { id: 'Buku', en: 'Book' },
  dimension: { id: 'Dimensi', en: 'Dimension' },
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  filled: { id: 'terisi', en: 'filled' },
  gaps: { id: 'kesenj.', en: 'gaps' },
  goals: { id: 'sasaran', en: 'goals' },
  programs: { id: 'program', en: 'progr.' },
  indicators: { id: 'indik.', en: 'indic.' },
  quickWins: { id: 'q-win', en: 'q-wins' },
  data: { id: 'data', en: 'data' },
  deadline: { id: 'tenggat', en: 'due' },
  open: { id: 'kosong', en: 'open' },
  dataStates: {
    complete: { id: 'lengkap', en: 'complete' },
    partial: { id: 'sebagian', en: 'partial' },
    none: { id: 'belum ada', en: 'none' },
  },
  late: { id: 'terlambat {days} hari', en: '{days} days late' },
  lateOne: { id: 'terlambat 1 hari', en: '1 day late' },
  noAgencies: { id: 'Belum ada perangkat daerah (agencies).', en: 'There are no agencies yet.' },
  moreAgencies: {
    id: '… dan {count} perangkat daerah lain. Tambahkan --all untuk melihat semuanya.',
    en: '… and {count} more agencies. Add --all to see them all.',
  },
  moreParts: {
    id: '… dan {count} bagian lain. Tambahkan --all untuk melihat semuanya.',
    en: '… and {count} more parts. Add --all to see them all.',
  },
  missingNow: {
    id: 'Belum terisi untuk tahap ini ({stage}): {count} bagian',
    en: 'Parts open for this stage ({stage}): {count}',
  },
  missingNext: {
    id: 'Menyusul untuk {stage}: {count} bagian',
    en: 'Parts to come for {stage}: {count}',
  },
  nothingMissing: {
    id: 'Semua isian wajib tahap ini sudah terisi.',
    en: 'Everything this stage requires is filled in.',
  },
  lateCount: { id: 'Data terlambat: {count} perangkat daerah', en: 'Late data: {count} agencies' },
  ofRows: { id: '{open} dari {of}', en: '{open} of {of}' },
  coverage: {
    'readiness.cells': { id: 'Sel kesiapan (sembilan unsur)', en: 'Readiness cells (nine parts)' },
    'gaps.aspects': { id: 'Kesenjangan setiap aspek', en: 'A gap for every aspect' },
    'strategies.aspects': { id: 'Strategi setiap aspek', en: 'A strategy for every aspect' },
    'programs.aspects': { id: 'Program setiap aspek', en: 'A programme for every aspect' },
    'quick_wins.dimensions': { id: 'Quick win setiap dimensi', en: 'A quick win for every dimension' },
  },
} as const;

/** The name of a part that no single field stands for; undefined for fields. */
export function coverageName(part: string): Bilingual | undefined {
  const names: Readonly<Record<string, Bilingual>> = statusWords.coverage;
  return Object.hasOwn(names, part) ? names[part] : undefined;
}
