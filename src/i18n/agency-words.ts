import type { Bilingual } from './language.js';

/** What `masterplan status --agencies` says. Table heads are lower case; `{…}` marks are filled by the report. */
export const agencyWords = {
  someLate: {
    id: '{late} dari {all} perangkat daerah terlambat; paling lama {days} hari.',
    en: 'Late: {late} of {all} agencies, the latest by {days} days.',
  },
  someLateOne: {
    id: '{late} dari {all} perangkat daerah terlambat; paling lama 1 hari.',
    en: 'Late: {late} of {all} agencies, the latest by 1 day.',
  },
  noneLate: {
    id: 'Tidak ada yang terlambat dari {all} perangkat daerah.',
    en: 'None of {all} agencies is late.',
  },
  others: {
    id: 'Jatuh tempo dalam 7 hari: {soon}. Belum lengkap lainnya: {open}. Lengkap: {complete}.',
    en: 'Due within 7 days: {soon}. Others not complete yet: {open}. Complete: {complete}.',
  },
  region: { id: 'daerah', en: 'region' },
  time: { id: 'waktu', en: 'time' },
  rows: { id: 'baris', en: 'rows' },
  sources: { id: 'sumber', en: 'sources' },
  errors: { id: 'galat', en: 'errors' },
  warnings: { id: 'peringatan', en: 'warnings' },
  infos: { id: 'info', en: 'infos' },
  overdue: { id: 'lewat {days} hari', en: '{days} days late' },
  overdueOne: { id: 'lewat 1 hari', en: '1 day late' },
  today: { id: 'hari ini', en: 'today' },
  left: { id: '{days} hari lagi', en: 'in {days} days' },
  leftOne: { id: 'besok', en: 'tomorrow' },
  marks: {
    id: '! terlambat  > jatuh tempo dalam 7 hari',
    en: '! late  > due within 7 days',
  },
  rowsMean: {
    id: 'baris: program, indikator, kesenjangan, dan sumber',
    en: 'rows: programmes, indicators, gaps and sources',
  },
} as const satisfies Record<string, Bilingual>;
