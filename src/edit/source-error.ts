import { diskProblem } from '../disk/disk-problem.js';
import type { Arguments, Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';
import { errorCode } from '../project/project-error.js';

const messages = {
  changed: {
    id: '{file} baru saja diubah oleh program lain, jadi tidak ada berkas yang diganti. Simpan dulu semua perubahan di penyunting Anda, lalu jalankan lagi.',
    en: '{file} was changed by another program just now, so no file was replaced. Save everything in your editor first, then run again.',
  },
  outside: {
    id: '{file} berada di luar folder masterplan, jadi tidak ada berkas yang diganti. Ganti tautannya dengan salinan berkasnya.',
    en: '{file} lies outside the folder of the masterplan, so no file was replaced. Replace the link by a copy of the file.',
  },
  twins: {
    id: '{file} dan {other} adalah satu berkas yang sama, jadi tidak ada berkas yang diganti. Hapus salah satu tautannya.',
    en: '{file} and {other} are one and the same file, so no file was replaced. Delete one of the links.',
  },
  special: {
    id: '{file} bukan berkas biasa, jadi tidak ada berkas yang diganti. Ganti dengan berkas teks.',
    en: '{file} is not an ordinary file, so no file was replaced. Replace it by a text file.',
  },
  missing: {
    id: '{file} sudah tidak ada, jadi tidak ada berkas yang diganti. Jalankan lagi.',
    en: '{file} is not there any more, so no file was replaced. Run again.',
  },
  'no-permission': {
    id: 'Tidak ada izin mengubah {file}, jadi tidak ada berkas yang diganti. Periksa izin berkas itu dan foldernya.',
    en: 'No permission to change {file}, so no file was replaced. Check the permissions of the file and its folder.',
  },
  'no-space': {
    id: 'Ruang penyimpanan habis ketika menulis {file}, jadi tidak ada berkas yang diganti. Kosongkan ruang, lalu jalankan lagi.',
    en: 'No space left while writing {file}, so no file was replaced. Free some space, then run again.',
  },
  failed: {
    id: '{file} tidak dapat ditulis ({code}), jadi tidak ada berkas yang diganti.',
    en: '{file} could not be written ({code}), so no file was replaced.',
  },
  hidden: {
    id: '{file} adalah tautan ke {goal}, yang bukan berkas data masterplan, jadi tidak ada berkas yang diganti. Ganti tautannya dengan salinan berkasnya.',
    en: '{file} is a link to {goal}, which is no data file of a masterplan, so no file was replaced. Replace the link by a copy of the file.',
  },
  interrupted: {
    id: 'Penggantian berhenti pada {file} ({code}): {done} dari {count} berkas sudah diganti dengan utuh, sisanya belum berubah. Atasi penyebabnya, lalu jalankan lagi untuk menyelesaikannya.',
    en: 'Replacing stopped at {file} ({code}): {done} of {count} files are replaced in full, the others are unchanged. Mend the cause, then run again to finish.',
  },
  unfinished: {
    id: 'Perubahan beberapa berkas masterplan ini terputus di tengah jalan. Sudah baru: {fresh}. Masih lama: {old}. Jalankan masterplan fmt atau masterplan validate --fix untuk menyelesaikannya, lalu ulangi perintah ini.',
    en: 'A change to several files of this masterplan was cut off half-way. New already: {fresh}. Still old: {old}. Run masterplan fmt or masterplan validate --fix to finish it, then repeat this command.',
  },
  stuck: {
    id: 'Perubahan beberapa berkas masterplan ini terputus di tengah jalan dan tidak dapat diselesaikan, karena isi barunya hilang atau berkasnya diubah lagi sesudahnya. Sudah baru: {fresh}. Masih lama: {old}. Diubah sesudahnya: {others}. Periksa semuanya, hapus berkas {file}, lalu jalankan lagi.',
    en: 'A change to several files of this masterplan was cut off half-way and cannot be finished, because the new content is gone or a file was changed again afterwards. New already: {fresh}. Still old: {old}. Changed afterwards: {others}. Look them over, delete the file {file}, then run again.',
  },
  'damaged-journal': {
    id: 'Berkas {file} di folder masterplan bukan catatan perubahan yang dibuat alat ini, atau sudah rusak. Tidak ada yang diganti. Hapus berkas itu, periksa berkas masterplan Anda, lalu jalankan lagi.',
    en: 'The file {file} in the folder of the masterplan is not a record of changes that this tool made, or is damaged. Nothing was replaced. Delete it, look your files over, then run again.',
  },
} satisfies Record<string, Bilingual>;

export type SourceProblem = keyof typeof messages;

/** The author's files could not be changed; each holds either its old text or its new one. Told in both languages. */
export class SourceError extends ToldError {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, args: Arguments, cause?: unknown) {
    super(messages[problem], args, cause);
    this.problem = problem;
  }
}

/** Says in our words what the file system answered about `file` before anything was replaced. Anything else is thrown again. */
export function sourceErrorFrom(error: unknown, file: string): ToldError {
  if (error instanceof ToldError) return error;
  const code = errorCode(error);
  if (code === undefined) throw error;
  const problem = code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : diskProblem(code);
  return new SourceError(problem, { file, code }, error);
}
