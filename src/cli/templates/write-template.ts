import { dirname, join, sep } from 'node:path';
import { type Disk, exists, disk as realDisk } from '../../disk/disk.js';
import { makeFolders } from '../../disk/made-folders.js';
import { replaceFile } from '../../disk/replace-file.js';
import type { Bilingual } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { errorCode } from '../../project/project-error.js';
import { shownPath } from '../shown/shown-path.js';

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
const IN_THE_WAY: Bilingual = {
  id: '{path} tidak dapat dibuat, karena {file} adalah berkas, bukan folder. Ganti nama atau pindahkan berkas itu, lalu jalankan lagi.',
  en: '{path} cannot be made, because {file} is a file and not a folder. Rename that file or move it away, then run again.',
};

/**
 * Writes `file` of the project `root`, whole or not at all; never over one that is there, unless `force` says so.
 * Gives its path from where the reader stands.
 */
export function writeTemplate(
  root: string,
  file: string,
  text: string,
  force: boolean,
  disk: Disk = realDisk,
): string {
  const target = join(root, file);
  const path = shownPath(target);
  try {
    const standing = nearestStanding(disk, root, file);
    if (!`${disk.realpathSync(standing)}${sep}`.startsWith(`${disk.realpathSync(root)}${sep}`))
      throw new ToldError(OUTSIDE, { path });
    if (!disk.statSync(standing).isDirectory())
      throw new ToldError(IN_THE_WAY, { path, file: shownPath(standing) });
    if (!force && exists(disk, target)) throw new ToldError(EXISTS, { path });
    writeBelow(disk, target, text);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new ToldError(FAILED, { path, code }, error);
  }
  return path;
}

/** The last of the folders on the way to `file` that is there, or what stands in its place. */
function nearestStanding(disk: Disk, root: string, file: string): string {
  let standing = root;
  for (const step of file.split('/').slice(0, -1)) {
    const next = join(standing, step);
    if (!exists(disk, next)) break;
    standing = next;
    if (!disk.statSync(standing).isDirectory()) break;
  }
  return standing;
}

function writeBelow(disk: Disk, target: string, text: string): void {
  const made = makeFolders(disk, dirname(target));
  try {
    replaceFile(disk, target, text);
  } catch (error) {
    made.remove();
    throw error;
  }
}
