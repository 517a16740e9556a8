import type { Language } from './language.js';

/** What a report on several masterplans says. */
interface JoinedWords {
  readonly title: string;
  readonly region: string;
  readonly folder: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly result: string;
  readonly passed: string;
  readonly toMend: string;
  readonly notDone: string;
  readonly counts: string;
  readonly countsNotDone: string;
  readonly shards: string;
  readonly partial: string;
  readonly empty: string;
  readonly passedRows: string;
  readonly moreFindings: string;
  readonly morePlans: string;
  readonly notesCounted: string;
}

const id: JoinedWords = {
  title: 'Hasil pemeriksaan banyak masterplan',
  region: 'daerah',
  folder: 'folder',
  error: 'galat',
  warning: 'peringatan',
  info: 'info',
  result: 'hasil',
  passed: 'lulus',
  toMend: 'perlu perbaikan',
  notDone: 'tidak diperiksa',
  counts: '{all} masterplan: {passed} lulus, {toMend} perlu perbaikan',
  countsNotDone: ', {notDone} tidak dapat diperiksa',
  shards: 'Bagian {number} dari {of}: {here} dari {projects} masterplan.',
  partial: 'Hanya bagian {numbers} dari {of} yang digabungkan: {here} dari {projects} masterplan.',
  empty: 'Bagian {number} dari {of} kosong, karena hanya ada {projects} masterplan.',
  passedRows: '… dan {count} masterplan lain yang lulus. Tambahkan --all untuk melihat semuanya.',
  moreFindings: '… dan {count} temuan lain dalam {path}.',
  morePlans: '… dan temuan dalam {count} masterplan lain, lihat tabel di bawah ini.',
  notesCounted: 'Info hanya dihitung dalam tabel.',
};

const en: JoinedWords = {
  title: 'What the check of many masterplans found',
  region: 'region',
  folder: 'folder',
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
  result: 'result',
  passed: 'passed',
  toMend: 'to be mended',
  notDone: 'not checked',
  counts: '{all} masterplans: {passed} passed, {toMend} to be mended',
  countsNotDone: ', {notDone} could not be checked',
  shards: 'Part {number} of {of}: {here} of {projects} masterplans.',
  partial: 'Only parts {numbers} of {of} are joined: {here} of {projects} masterplans.',
  empty: 'Part {number} of {of} is empty, because there are only {projects} masterplans.',
  passedRows: '… and {count} more masterplans that passed. Add --all to see them all.',
  moreFindings: '… and {count} more findings in {path}.',
  morePlans: '… and findings in {count} more masterplans, see the table below.',
  notesCounted: 'Infos are only counted, in the table.',
};

export const joinedWords: Readonly<Record<Language, JoinedWords>> = { id, en };
