import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bilingual, Language } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import type { HandedFile } from '../../intake/handed.js';
import { readHandedFile } from '../../intake/read-handed-file.js';
import type { IntakeScene } from '../../intake/scene.js';
import { projectErrorFrom } from '../../project/project-error.js';
import type { UnreadFile } from '../../reporters/intake/import-report.js';
import { sheetLimits } from '../../sheets/limits.js';
import { readSheets } from '../../sheets/read-sheets.js';
import { failureText } from '../shown/failure.js';
import { slashed } from '../shown/shown-path.js';

const MIB = 1024 * 1024;
const TOO_LARGE: Bilingual = {
  id: '{file} berukuran {size} MiB, lebih besar dari batas {limit} MiB. Hapus gambar dan lembar yang tidak perlu, simpan, lalu impor lagi.',
  en: '{file} has {size} MiB, more than the limit of {limit} MiB. Remove pictures and sheets that are not needed, save, and import again.',
};
const SPECIAL: Bilingual = {
  id: '{file} bukan berkas biasa, sehingga tidak dibuka.',
  en: '{file} is not an ordinary file, so it is not opened.',
};

/** What a file says, or why it cannot be read, as a sentence in `language`. */
export async function readHanded(
  path: string,
  scene: IntakeScene,
  language: Language,
): Promise<HandedFile | UnreadFile> {
  const file = slashed(path);
  try {
    const grids = await readSheets(bytesOf(path, file), basename(path), sheetLimits);
    return readHandedFile(grids, file, scene);
  } catch (error) {
    // What nobody expected is no fault of the file, and must not be told as one.
    if (!(error instanceof ToldError)) throw error;
    return { file, reason: failureText(error, language) };
  }
}

function bytesOf(path: string, file: string): Uint8Array {
  let handle: number | undefined;
  try {
    // Without O_NONBLOCK opening a pipe would wait for ever.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new ToldError(SPECIAL, { file });
    const { fileBytes: limit } = sheetLimits;
    if (stats.size > limit)
      throw new ToldError(TOO_LARGE, { file, size: Math.ceil(stats.size / MIB), limit: limit / MIB });
    return readFileSync(handle);
  } catch (error) {
    if (error instanceof ToldError) throw error;
    throw projectErrorFrom(error, file);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
