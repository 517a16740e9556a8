import { dirname, join, resolve } from 'node:path';
import { type Disk, ifPossible, disk as realDisk } from '../../disk/disk.js';
import { type MadeFolders, makeFolders } from '../../disk/made-folders.js';
import { leadsOut, realPath } from '../../disk/real-path.js';
import { clearWaiting, waitingPath } from '../../disk/waiting-file.js';
import { sync, syncFolder, writeFile } from '../../disk/write-file.js';
import { ROOT_FILES } from '../../project/find-root.js';
import { errorCode } from '../../project/project-error.js';
import { type ReportFormatId, reportFormats, type Scene } from '../../reporters/formats.js';
import type { Report } from '../../reporters/report.js';
import { BASELINE_NAME, CONFIG_NAMES } from '../../settings/settings.js';
import type { Output } from '../output.js';
import { ReportError, reportErrorFrom } from '../shown/report-error.js';
import { inPieces, writePieces } from '../shown/write-pieces.js';
import type { ReportTarget } from './report-flags.js';

/** A report on its way to its file. */
interface Kept extends ReportTarget {
  /** Where the file really stands, or will stand. */
  readonly file: string;
  /** Where the report waits, beside it. */
  readonly waiting: string;
  /** The folders that were made for it. */
  readonly made: MadeFolders;
}

/** Gives a report in this form as the command's product. */
export async function printReport(
  format: ReportFormatId,
  report: Report,
  scene: Scene,
  output: Output,
): Promise<void> {
  const reporter = await reportFormats[format]();
  await writePieces(output.stdout, reporter(report, scene));
}

/**
 * Keeps each report in its file; folders are made. All reports are written beside their places before the first is
 * moved there, so that none appears when one cannot be written. Rejects with ReportError.
 * @param root the project's folder, whose files no report may replace
 */
export async function writeReports(
  targets: readonly ReportTarget[],
  report: Report,
  scene: Scene,
  root: string,
  disk: Disk = realDisk,
): Promise<void> {
  const own = ownFiles(report, root, disk);
  const guard = { roots: [root], isOwn: (file: string) => own.has(file) };
  await keepReports(targets, async (format) => (await reportFormats[format]())(report, scene), guard, disk);
}

/** What no report may replace. */
export interface ReportGuard {
  /** The folders of masterplans, out of which no link leads. */
  readonly roots: readonly string[];
  /** Whether a file, free of links, belongs to a masterplan. */
  isOwn(file: string): boolean;
  /** What those files are: the masterplan's own unless said otherwise. */
  readonly own?: 'source' | 'part';
}

/** Keeps reports as `writeReports` does; `piecesOf` makes the text of each form. */
export async function keepReports(
  targets: readonly ReportTarget[],
  piecesOf: (format: ReportFormatId) => Promise<Iterable<string>>,
  guard: ReportGuard,
  disk: Disk = realDisk,
): Promise<void> {
  const kept: Kept[] = [];
  try {
    for (const target of targets) {
      const next = told(target.path, () => placeFor(target, guard.roots, disk));
      const isTwice = kept.some(({ file }) => file === next.file);
      kept.push(next);
      if (guard.isOwn(next.file)) throw new ReportError(guard.own ?? 'source', { path: target.path });
      if (isTwice) throw new ReportError('twice', { path: target.path });
    }
    for (const { format, path, waiting } of kept) {
      const pieces = await piecesOf(format);
      clearWaiting(disk, dirname(waiting));
      told(path, () => {
        writeFile(disk, waiting, encoded(inPieces(pieces)));
        sync(disk, waiting);
      });
    }
    place(kept, disk);
  } catch (error) {
    for (const { waiting, made } of kept.reverse()) {
      ifPossible(() => disk.rmSync(waiting, { force: true }));
      made.remove();
    }
    throw error;
  }
}

/** What is the project's own: also what could not be read, and settings and baseline while they are not used. */
function ownFiles({ files, findings }: Report, root: string, disk: Disk): Set<string> {
  const folder = realPath(disk, root);
  const read = files.map(({ name }) => realPath(disk, join(root, name)));
  const unread = new Set(findings.flatMap(({ severity, place }) => (severity === 'error' ? place.file : [])));
  const others = [...unread, ...ROOT_FILES, ...CONFIG_NAMES, BASELINE_NAME].map((name) => join(folder, name));
  return new Set([...read, ...others]);
}

/**
 * Links are followed and stay, except that one in the project does not lead out of it: a stranger may have made it.
 * A folder, pipe or device is no place for a report.
 */
function placeFor(target: ReportTarget, roots: readonly string[], disk: Disk): Kept {
  const path = resolve(target.path);
  const file = realPath(disk, path);
  if (roots.some((root) => leadsOut(disk, path, root)))
    throw new ReportError('outside', { path: target.path });
  const there = disk.statSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new ReportError('special', { path: target.path });
  return { ...target, file, waiting: waitingPath(file), made: makeFolders(disk, dirname(file)) };
}

function* encoded(pieces: Iterable<string>): Iterable<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

/** Runs one step of the work on a report; what the file system answers is told in our words. */
function told<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw reportErrorFrom(error, path);
  }
}

/** Moves each report to its place. Past the first one nothing is taken back: each is whole either way. */
function place(kept: readonly Kept[], disk: Disk): void {
  for (const [done, { path, file, waiting }] of kept.entries()) {
    try {
      disk.renameSync(waiting, file);
    } catch (error) {
      const code = errorCode(error);
      if (done === 0 || code === undefined) throw reportErrorFrom(error, path);
      throw new ReportError('interrupted', { path, code, done, count: kept.length }, error);
    }
  }
  for (const folder of new Set(kept.map(({ file }) => dirname(file))))
    ifPossible(() => syncFolder(disk, folder));
}
