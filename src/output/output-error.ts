import { diskProblem } from '../disk/disk-problem.js';
import type { Arguments, Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';
import { errorCode } from '../project/project-error.js';

const messages = {
  'not-a-folder': {
    id: '{path} adalah berkas, bukan folder. Pilih nama folder lain.',
    en: '{path} is a file, not a folder. Choose another folder name.',
  },
  outside: {
    id: '{path} menuju ke luar folder masterplan lewat tautan di dalamnya, jadi tidak ada yang ditulis. Sebutkan folder tujuannya sendiri dengan --out.',
    en: '{path} leads out of the folder of the masterplan through a link in it, so nothing was written. Name the folder it leads to with --out.',
  },
  'not-ours': {
    id: 'Folder {path} berisi sesuatu tetapi tidak punya berkas {manifest}, jadi bukan buatan alat ini dan tidak akan diganti. Pilih folder lain atau folder kosong.',
    en: 'Folder {path} is not empty and has no file {manifest}, so this tool did not make it and will not replace it. Choose another folder or an empty one.',
  },
  'damaged-manifest': {
    id: 'Berkas {manifest} di {path} rusak, jadi tidak diketahui mana yang buatan alat ini. Pindahkan isi folder itu, atau pilih folder lain.',
    en: 'The file {manifest} in {path} is damaged, so what this tool made there is unknown. Move the content of that folder away, or choose another folder.',
  },
  edited: {
    id: '{count} berkas di {path} sudah diubah dengan tangan dan akan tertimpa: {files}. Salin dulu perubahannya ke tempat lain, lalu jalankan lagi dengan --force.',
    en: '{count} file(s) in {path} were changed by hand and would be overwritten: {files}. Save the changes elsewhere first, then run again with --force.',
  },
  blocked: {
    id: '{file} di {path} bukan buatan alat ini dan menghalangi berkas baru dengan nama yang sama. Pindahkan atau ganti namanya.',
    en: '{file} in {path} was not made by this tool and stands where a new file must go. Move or rename it.',
  },
  'special-file': {
    id: '{file} di {path} bukan berkas biasa, folder, atau tautan, jadi tidak bisa disalin. Pindahkan dulu.',
    en: '{file} in {path} is no ordinary file, folder or link, so it cannot be carried over. Move it away first.',
  },
  'no-permission': {
    id: 'Tidak ada izin menulis di {path}. Isinya yang lama tidak berubah. Periksa izin folder atau pilih folder lain.',
    en: 'No permission to write in {path}. What stood there is unchanged. Check the permissions or choose another folder.',
  },
  'no-space': {
    id: 'Ruang penyimpanan habis ketika menulis {path}. Isinya yang lama tidak berubah. Kosongkan ruang, lalu jalankan lagi.',
    en: 'No space left while writing {path}. What stood there is unchanged. Free some space, then run again.',
  },
  failed: {
    id: 'Gagal menulis {path} ({code}). Isinya yang lama tidak berubah.',
    en: 'Writing {path} failed ({code}). What stood there is unchanged.',
  },
  'swap-failed': {
    id: 'Penggantian {path} gagal di tengah jalan ({code}). Isinya yang lama utuh di {old}; perintah berikutnya akan mengembalikannya.',
    en: 'Replacing {path} failed half-way ({code}). What stood there is whole in {old}; the next run puts them back.',
  },
} satisfies Record<string, Bilingual>;

export type OutputProblem = keyof typeof messages;

/** Books or data could not be written; what stood in the target before is still there. Told in both languages. */
export class OutputError extends ToldError {
  readonly problem: OutputProblem;

  constructor(problem: OutputProblem, args: Arguments, cause?: unknown) {
    super(messages[problem], args, cause);
    this.problem = problem;
  }
}

/**
 * Says in our words what the file system answered.
 * @param error what was thrown; what is told already passes through
 * @param path the place to name when the error names none
 */
export function outputErrorFrom(error: unknown, path: string): ToldError {
  if (error instanceof ToldError) return error;
  const code = errorCode(error);
  if (code === undefined) throw error;
  const named =
    error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : path;
  return new OutputError(diskProblem(code), { path: named, code }, error);
}
