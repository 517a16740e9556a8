import { lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { replaceFile } from '../edit/replace-file.js';
import type { Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';
import { errorCode } from '../project/project-error.js';

const EXISTS: Bilingual = {
  id: '{path} sudah ada dan tidak ditimpa. Untuk membuang perubahan Anda dan mulai lagi dari templat bawaan, tambahkan --force.',
  en: '{path} is there already and was not overwritten. To drop your changes and start again from the one that ships, add --force.',
};
const OUTSIDE: Bilingual = {
  id: '{path} menuju ke luar folder masterplan lewat tautan, jadi templat tidak disalin. Ganti tautan itu dengan folder biasa.',
  en: '{path} leads out of the folder of the masterplan through a link, so the template was not copied. Replace the link by a folder.',
};
const FAILED: Bilingual = {
  id: '{path} tidak dapat ditulis ({code}), jadi tidak ada yang berubah. Periksa izin folder dan ruang penyimpanan.',
  en: '{path} could not be written ({code}), and nothing was changed. Check the folder’s permissions and free space.',
};

/**
 * Writes `file` of the project `root`, whole or not at all; never over one that is there, unless `force` says so.
 * Gives its path from where the reader stands.
 */
export function writeTemplate(root: string, file: string, text: string, force: boolean): string {
  const target = join(root, file);
  const path = relative(process.cwd(), target).split(sep).join('/');
  try {
    const standing = nearestStanding(dirname(target));
    if (!`${realpathSync(standing)}${sep}`.startsWith(`${realpathSync(root)}${sep}`))
      throw new ToldError(OUTSIDE, { path });
    if (!force && lstatSync(target, { throwIfNoEntry: false })) throw new ToldError(EXISTS, { path });
    writeBelow(standing, target, text);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new ToldError(FAILED, { path, code }, error);
  }
  return path;
}

function nearestStanding(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearestStanding(dirname(folder));
}

function writeBelow(standing: string, target: string, text: string): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  try {
    replaceFile(target, text);
  } catch (error) {
    for (let made = folder; made !== standing; made = dirname(made)) rmdirSync(made);
    throw error;
  }
}
