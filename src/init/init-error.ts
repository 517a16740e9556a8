import { diskProblem } from '../disk/disk-problem.js';
import type { Arguments, Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';
import { errorCode } from '../project/project-error.js';

const messages = {
  exists: {
    id: '{count} berkas sudah ada di {path} dan tidak akan ditimpa: {files}. Tidak ada yang ditulis. Pilih folder lain, atau pindahkan berkas itu dulu.',
    en: '{count} file(s) are already in {path} and will not be overwritten: {files}. Nothing was written. Choose another folder, or move them away first.',
  },
  'not-a-folder': {
    id: '{path} adalah berkas, bukan folder. Pilih nama folder lain.',
    en: '{path} is a file, not a folder. Choose another folder name.',
  },
  'no-permission': {
    id: 'Tidak ada izin menulis di {path}. Tidak ada yang ditulis. Periksa izin folder atau pilih folder lain.',
    en: 'No permission to write in {path}. Nothing was written. Check the permissions or choose another folder.',
  },
  'no-space': {
    id: 'Ruang penyimpanan habis ketika menulis {path}. Berkas yang terlanjur ditulis sudah dihapus lagi. Kosongkan ruang, lalu jalankan lagi.',
    en: 'No space left while writing {path}. What had been written was removed again. Free some space, then run again.',
  },
  failed: {
    id: 'Gagal menulis {path} ({code}). Tidak ada berkas baru yang tertinggal.',
    en: 'Writing {path} failed ({code}). No new files are left behind.',
  },
} satisfies Record<string, Bilingual>;

export type InitProblem = keyof typeof messages;

/** The starter could not be written; the folder is as it was. Told in both languages. */
export class InitError extends ToldError {
  readonly problem: InitProblem;

  constructor(problem: InitProblem, args: Arguments, cause?: unknown) {
    super(messages[problem], args, cause);
    this.problem = problem;
  }
}

/** How many names a message lists before it only counts. */
const LISTED = 5;

/** The error that says which of the files to be written are there already. */
export function existsError(path: string, files: readonly string[]): InitError {
  const shown = files.slice(0, LISTED).join(', ');
  const list = files.length > LISTED ? `${shown}, …` : shown;
  return new InitError('exists', { path, count: files.length, files: list });
}

/** Says in our words what the file system answered about `path`. Anything else is thrown again. */
export function initErrorFrom(error: unknown, path: string): ToldError {
  if (error instanceof ToldError) return error;
  const code = errorCode(error);
  if (code === undefined) throw error;
  return new InitError(code === 'ENOTDIR' ? 'not-a-folder' : diskProblem(code), { path, code }, error);
}
