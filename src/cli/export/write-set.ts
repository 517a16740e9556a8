import { join } from 'node:path';
import { type Disk, exists, ifPossible, disk as realDisk } from '../../disk/disk.js';
import { diskProblem } from '../../disk/disk-problem.js';
import { makeFolders } from '../../disk/made-folders.js';
import { leadsOut } from '../../disk/real-path.js';
import { clearWaiting, waitingPath } from '../../disk/waiting-file.js';
import { sync, syncFolder, writeFile } from '../../disk/write-file.js';
import type { Bilingual } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { errorCode } from '../../project/project-error.js';
import { shownPath } from '../shown/shown-path.js';

/** What became of the files of a set, by name. */
export interface WrittenSet {
  /** New, or replaced. */
  readonly written: readonly string[];
  /** Those that stood there already, byte for byte. */
  readonly same: readonly string[];
}

/** A file of the set that is not yet as it shall be. */
interface Step {
  readonly name: string;
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly waiting: string;
  /** Where the file that it replaces is kept until all are in place; undefined where there is none. */
  readonly kept: string | undefined;
}

/** More names than this are only counted. */
const MOST_NAMES = 5;

const EXISTS: Bilingual = {
  id: 'Tidak ada yang ditulis ke {folder}, karena di sana sudah ada {names} dengan isi lain. Pindahkan dulu berkas itu atau pilih --out lain; untuk menimpanya, tambahkan --force.',
  en: 'Nothing was written to {folder}: it already holds {names} with other content. Move those away first or choose another --out; to overwrite them, add --force.',
};
const SPECIAL: Bilingual = {
  id: 'Tidak ada yang ditulis, karena {path} bukan berkas biasa. Pindahkan dulu, atau pilih --out lain.',
  en: 'Nothing was written, because {path} is not an ordinary file. Move it away first, or choose another --out.',
};
const OUTSIDE: Bilingual = {
  id: 'Tidak ada yang ditulis, karena {folder} menuju ke luar folder masterplan lewat tautan. Ganti tautan itu dengan folder biasa, atau pilih --out lain.',
  en: 'Nothing was written, because {folder} leads out of the folder of the masterplan through a link. Replace the link by a folder, or choose another --out.',
};
const NO_FOLDER: Bilingual = {
  id: 'Tidak ada yang ditulis, karena {folder} adalah berkas, bukan folder. Pilih --out lain.',
  en: 'Nothing was written, because {folder} is a file and not a folder. Choose another --out.',
};
const FAILED = {
  'no-permission': {
    id: 'Tidak ada izin menulis di {folder}, jadi tidak ada yang berubah. Periksa izin foldernya, atau pilih --out lain.',
    en: 'No permission to write in {folder}, so nothing was changed. Check the folder’s permissions, or choose another --out.',
  },
  'no-space': {
    id: 'Ruang penyimpanan habis ketika menulis ke {folder}, jadi tidak ada yang berubah. Kosongkan ruang, lalu jalankan lagi.',
    en: 'No space left while writing to {folder}, so nothing was changed. Free some space, then run again.',
  },
  failed: {
    id: 'Tidak dapat menulis ke {folder} ({code}), jadi tidak ada yang berubah. Pilih --out lain.',
    en: 'Could not write to {folder} ({code}), so nothing was changed. Choose another --out.',
  },
} satisfies Record<string, Bilingual>;

/**
 * Puts files into one folder, all or none; whatever else stands there stays. A file of the same name with other content
 * may be somebody's work, such as a form that was filled in: it is replaced only with `force`. Every file is on the disk
 * before the first takes its place.
 * @param files by name, without folders
 * @param project the root of the masterplan: no link in it, which a stranger may have put there, leads the files out
 * @throws ToldError when anything stands in the way; then nothing was changed
 */
export function writeSet(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  { force, project }: { readonly force: boolean; readonly project: string },
  disk: Disk = realDisk,
): WrittenSet {
  const shown = shownPath(folder);
  try {
    if (leadsOut(disk, folder, project)) throw new ToldError(OUTSIDE, { folder: shown });
    if (disk.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new ToldError(NO_FOLDER, { folder: shown });
    const steps = [...files].flatMap(([name, bytes]) => stepOf(disk, folder, name, bytes) ?? []);
    const replaced = steps.filter(({ kept }) => kept !== undefined).map(({ name }) => name);
    if (replaced.length > 0 && !force) throw new ToldError(EXISTS, { folder: shown, names: named(replaced) });
    if (steps.length > 0) placeAll(disk, folder, steps);
    const written = new Set(steps.map(({ name }) => name));
    return { written: [...written], same: [...files.keys()].filter((name) => !written.has(name)) };
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof ToldError || code === undefined) throw error;
    throw new ToldError(FAILED[diskProblem(code)], { folder: shown, code }, error);
  }
}

/** What is to be done for one file; undefined where it stands there as it shall be. */
function stepOf(disk: Disk, folder: string, name: string, bytes: Uint8Array): Step | undefined {
  const target = join(folder, name);
  const step = { name, target, bytes, waiting: waitingPath(target) };
  const stats = disk.lstatSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return { ...step, kept: undefined };
  if (!stats.isFile()) throw new ToldError(SPECIAL, { path: shownPath(target) });
  const isSame = stats.size === bytes.length && disk.readFileSync(target).equals(bytes);
  return isSame ? undefined : { ...step, kept: waitingPath(target) };
}

function placeAll(disk: Disk, folder: string, steps: readonly Step[]): void {
  const made = makeFolders(disk, folder);
  const placed: Step[] = [];
  clearWaiting(disk, folder);
  try {
    for (const { waiting, target, bytes, kept } of steps) {
      writeFile(disk, waiting, [bytes]);
      sync(disk, waiting);
      if (kept !== undefined) disk.copyFileSync(target, kept);
    }
    for (const step of steps) {
      disk.renameSync(step.waiting, step.target);
      placed.push(step);
    }
  } catch (error) {
    for (const { target, kept } of placed)
      ifPossible(() => (kept === undefined ? disk.unlinkSync(target) : disk.renameSync(kept, target)));
    clear(disk, steps);
    made.remove();
    throw error;
  }
  clear(disk, steps);
  ifPossible(() => syncFolder(disk, folder));
}

/** Takes away what waits beside the files. */
function clear(disk: Disk, steps: readonly Step[]): void {
  for (const path of steps.flatMap(({ waiting, kept }) => [waiting, kept ?? waiting]))
    ifPossible(() => {
      if (exists(disk, path)) disk.unlinkSync(path);
    });
}

function named(names: readonly string[]): string | Bilingual {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? { id: `${shown}, dan ${more} lainnya`, en: `${shown} and ${more} more` } : shown;
}
