import {
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { clearWaiting, waitingPath } from '../edit/waiting-file.js';
import { ROOT_FILES } from '../project/find-root.js';
import { errorCode } from '../project/project-error.js';
import { type ReportFormatId, reportFormats, type Scene } from '../reporters/formats.js';
import type { Report } from '../reporters/report.js';
import { BASELINE_NAME, CONFIG_NAMES } from '../settings/settings.js';
import type { Output } from './output.js';
import { ReportError, reportErrorFrom } from './report-error.js';
import type { ReportTarget } from './report-flags.js';

/** UTF-16 units that are written at once. */
const PIECE = 65_536;

/** Every file-system call made to keep a report, so that a test can make each one fail. */
export const reportDisk = {
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
};

/** A report on its way to its file. */
interface Kept extends ReportTarget {
  /** Where the file really stands, or will stand. */
  readonly file: string;
  /** Where the report waits, beside it. */
  readonly waiting: string;
}

/** Gives a report in this form as the command's product. */
export async function printReport(
  format: ReportFormatId,
  report: Report,
  scene: Scene,
  output: Output,
): Promise<void> {
  const reporter = await reportFormats[format]();
  for (const piece of inPieces(reporter(report, scene))) output.product(piece);
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
  disk = reportDisk,
): Promise<void> {
  const own = ownFiles(report, root, disk);
  const kept: Kept[] = [];
  for (const target of targets) {
    const next = told(target.path, () => placeFor(target, root, disk));
    if (own.has(next.file)) throw new ReportError('source', { path: target.path });
    if (kept.some(({ file }) => file === next.file)) throw new ReportError('twice', { path: target.path });
    kept.push(next);
  }
  const waiting = new Set<string>();
  try {
    for (const { format, path, waiting: beside } of kept) {
      const reporter = await reportFormats[format]();
      clearWaiting(dirname(beside));
      waiting.add(beside);
      told(path, () => write(beside, inPieces(reporter(report, scene)), disk));
    }
    place(kept, waiting, disk);
  } finally {
    for (const path of waiting) discard(path, disk);
  }
}

/** What is the project's own: also what could not be read, and settings and baseline while they are not used. */
function ownFiles({ files, findings }: Report, root: string, disk: typeof reportDisk): Set<string> {
  const folder = realPath(root, disk);
  const read = files.map(({ name }) => realPath(join(root, name), disk));
  const unread = new Set(findings.flatMap(({ severity, place }) => (severity === 'error' ? place.file : [])));
  const others = [...unread, ...ROOT_FILES, ...CONFIG_NAMES, BASELINE_NAME].map((name) => join(folder, name));
  return new Set([...read, ...others]);
}

/**
 * Links are followed and stay, except that one in the project does not lead out of it: a stranger may have made it.
 * A folder, pipe or device is no place for a report.
 */
function placeFor(target: ReportTarget, root: string, disk: typeof reportDisk): Kept {
  const path = resolve(target.path);
  const file = realPath(path, disk);
  const isInside = (one: string, folder: string) => one.startsWith(folder + sep);
  if (isInside(path, resolve(root)) && !isInside(file, realPath(root, disk)))
    throw new ReportError('outside', { path: target.path });
  disk.mkdirSync(dirname(file), { recursive: true });
  const there = disk.statSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new ReportError('special', { path: target.path });
  return { ...target, file, waiting: waitingPath(file) };
}

/** The path free of links, as far as it is there. */
function realPath(path: string, disk: typeof reportDisk): string {
  return disk.statSync(path, { throwIfNoEntry: false })
    ? disk.realpathSync(path)
    : join(realPath(dirname(path), disk), basename(path));
}

function write(path: string, pieces: Iterable<string>, disk: typeof reportDisk): void {
  const handle = disk.openSync(path, 'wx');
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      for (let done = 0; done < bytes.length; ) done += disk.writeSync(handle, bytes, done);
    }
  } finally {
    disk.closeSync(handle);
  }
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
function place(kept: readonly Kept[], waiting: Set<string>, disk: typeof reportDisk): void {
  for (const [done, { path, file, waiting: beside }] of kept.entries()) {
    try {
      disk.renameSync(beside, file);
      waiting.delete(beside);
    } catch (error) {
      const code = errorCode(error);
      if (done === 0 || code === undefined) throw reportErrorFrom(error, path);
      throw new ReportError('interrupted', { path, code, done, count: kept.length }, error);
    }
  }
}

function discard(path: string, disk: typeof reportDisk): void {
  try {
    disk.unlinkSync(path);
  } catch (error) {
    reportErrorFrom(error, path);
  }
}

/** The same text in fewer and longer pieces. */
function* inPieces(parts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
