import { readFileSync, statSync } from 'node:fs';
import { errorCode } from '../../project/project-error.js';
import { UsageError } from '../usage-error.js';

/** A letterhead with a picture or two; far above any real one. */
const MOST_MIB = 32;

/** The bytes of the office's own Word document named by `--reference`. Throws UsageError when it cannot be read. */
export function readReference(path: string): Uint8Array {
  try {
    const { size, isFile } = kindOf(path);
    if (!isFile) throw new UsageError(notAFile, { path });
    if (size > MOST_MIB * 1024 * 1024) throw new UsageError(tooLarge, { path, limit: MOST_MIB });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(unreadable, { path, code: errorCode(error) ?? '?' });
  }
}

function kindOf(path: string): { readonly size: number; readonly isFile: boolean } {
  const stat = statSync(path);
  return { size: stat.size, isFile: stat.isFile() };
}

const unreadable = {
  id: '--reference: {path} tidak dapat dibaca ({code}). Periksa nama dan foldernya.',
  en: '--reference: {path} cannot be read ({code}). Check its name and folder.',
};
const notAFile = {
  id: '--reference: {path} bukan berkas. Tulis nama berkas Word (.docx) instansi Anda.',
  en: "--reference: {path} is not a file. Give the name of your office's Word file (.docx).",
};
const tooLarge = {
  id: '--reference: {path} lebih besar dari {limit} MiB. Pakai dokumen yang hanya memuat gaya dan kop surat.',
  en: '--reference: {path} is larger than {limit} MiB. Use a document that holds only styles and letterhead.',
};
