import type { Arguments, Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';

const messages = {
  busy: {
    id: 'Folder {path} sedang ditulis oleh proses lain (nomor proses {pid}, komputer {host}). Tunggu sampai selesai, lalu jalankan lagi. Jika proses itu sudah tidak ada, hapus berkas {lock}.',
    en: 'Folder {path} is being written by another process (process {pid} on {host}). Wait until it is done, then run again. If that process no longer exists, delete the file {lock}.',
  },
  'lock-lost': {
    id: 'Kunci {lock} diambil proses lain sebelum penulisan selesai, jadi tidak ada yang diganti di {path}. Jalankan lagi.',
    en: 'The lock {lock} was taken by another process before the writing was done, so nothing in {path} was replaced. Run again.',
  },
  'no-lock': {
    id: '{lock} bukan berkas kunci buatan alat ini, jadi tidak ada yang ditulis di {path}. Hapus atau pindahkan dulu, lalu jalankan lagi.',
    en: '{lock} is not a lock that this tool made, so nothing was written in {path}. Delete it or move it away, then run again.',
  },
} satisfies Record<string, Bilingual>;

/** Another process writes there, or seems to: nothing was changed. Told in both languages. */
export class LockError extends ToldError {
  readonly problem: keyof typeof messages;

  constructor(problem: keyof typeof messages, args: Arguments) {
    super(messages[problem], args);
    this.problem = problem;
  }
}
