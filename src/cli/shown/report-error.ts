import { diskProblem } from '../../disk/disk-problem.js';
import type { Arguments, Bilingual } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { errorCode } from '../../project/project-error.js';

const messages = {
  source: {
    id: '{path} adalah berkas masterplan itu sendiri dan tidak akan ditimpa laporan. Pilih nama berkas lain.',
    en: '{path} is a file of the masterplan itself and will not be replaced by a report. Choose another name.',
  },
  part: {
    id: '{path} adalah salah satu laporan yang digabungkan dan tidak akan ditimpa. Pilih nama berkas lain.',
    en: '{path} is one of the reports that are joined and will not be replaced. Choose another name.',
  },
  outside: {
    id: '{path} menuju ke luar folder masterplan lewat tautan di dalamnya, jadi laporan tidak ditulis. Pilih nama berkas lain.',
    en: '{path} leads out of the folder of the masterplan through a link in it, so no report was written. Choose another name.',
  },
  twice: {
    id: 'Dua laporan diminta untuk satu berkas, {path}. Beri setiap laporan berkasnya sendiri.',
    en: 'Two reports are asked for in one file, {path}. Give each report a file of its own.',
  },
  special: {
    id: '{path} bukan berkas biasa, jadi laporan tidak ditulis. Pilih nama berkas lain.',
    en: '{path} is not an ordinary file, so no report was written. Choose another name.',
  },
  'no-permission': {
    id: 'Tidak ada izin menulis {path}, jadi laporan tidak ditulis. Periksa izin foldernya atau pilih tempat lain.',
    en: 'No permission to write {path}, so no report was written. Check the folder’s permissions or choose another place.',
  },
  'no-space': {
    id: 'Ruang penyimpanan habis ketika menulis {path}, jadi laporan tidak ditulis. Kosongkan ruang, lalu jalankan lagi.',
    en: 'No space left while writing {path}, so no report was written. Free some space, then run again.',
  },
  failed: {
    id: '{path} tidak dapat ditulis ({code}), jadi laporan tidak ditulis. Pilih tempat lain.',
    en: '{path} could not be written ({code}), so no report was written. Choose another place.',
  },
  interrupted: {
    id: 'Penulisan berhenti pada {path} ({code}): {done} dari {count} laporan sudah ditulis dengan utuh. Atasi penyebabnya, lalu jalankan lagi.',
    en: 'Writing stopped at {path} ({code}): {done} of {count} reports are written in full. Mend the cause, then run again.',
  },
} satisfies Record<string, Bilingual>;

/** A report could not be kept: exit 2. */
export class ReportError extends ToldError {
  constructor(problem: keyof typeof messages, args: Arguments, cause?: unknown) {
    super(messages[problem], args, cause);
  }
}

/** Says in our words what the file system answered about `path`. Anything else is thrown again. */
export function reportErrorFrom(error: unknown, path: string): ReportError {
  if (error instanceof ReportError) return error;
  const code = errorCode(error);
  if (code === undefined) throw error;
  return new ReportError(diskProblem(code), { path, code }, error);
}
