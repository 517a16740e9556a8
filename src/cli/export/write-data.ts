import { createHash } from 'node:crypto';
import { basename, dirname, relative, resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Bilingual } from '../../i18n/language.js';
import { writeBooks } from '../../output/write-books.js';
import type { Regions } from '../../tables/data-base.js';
import { type TableFormatId, tableFormats } from '../../tables/formats.js';
import type { Output } from '../output.js';
import { shownPath } from '../shown/shown-path.js';
import { together } from '../shown/together.js';
import { uninterrupted } from '../uninterrupted.js';
import type { DataFormat, DataRequest } from './data-request.js';
import { writeSet } from './write-set.js';

/** What there is to write. */
export interface DataContent {
  readonly regions: Regions;
  /** Action plans by the names of their files; empty where none is wanted. */
  readonly workbooks: ReadonlyMap<string, Uint8Array>;
  /** The folder into which all goes unless another is asked for. */
  readonly folder: string;
  /** A folder that no link in it may lead out of. */
  readonly project: string;
}

/** What stands there now, for telling it. */
export interface WrittenData {
  /** As a person here would write it. */
  readonly place: string;
  readonly changed: boolean;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files of an earlier export that show another state. */
  readonly stale: readonly string[];
}

/**
 * Makes the files that are asked for and puts them in their place, all or none: a folder as books are put into theirs, so
 * that nobody reads it as data of a project and what was changed by hand is seen; or one file.
 */
export async function writeData(request: DataRequest, content: DataContent): Promise<WrittenData> {
  const files = await filesOf(request.formats, content);
  const { out, isFile, force } = request;
  if (isFile && out !== undefined) {
    const path = resolve(out);
    const named = new Map([...files.values()].map((bytes) => [basename(path), bytes] as const));
    const options = { force, project: content.project };
    const { written } = await uninterrupted(() => writeSet(dirname(path), named, options));
    return { place: shownPath(dirname(path)), changed: written.length > 0, files: named, stale: [] };
  }
  const info = {
    toolVersion: packageJson.version,
    inputHash: contentHash(content.regions),
    keep: (name: string) => !request.formats.includes(formatOf(name)),
    force,
    project: content.project,
  };
  const target = out === undefined ? content.folder : resolve(out);
  const written = await uninterrupted(() => writeBooks(target, files, info));
  const place = relative(process.cwd(), written.target) || '.';
  return { place, changed: written.changed, files, stale: written.stale };
}

const UP_TO_DATE: Bilingual = {
  id: 'Data di {place} sudah mutakhir; tidak ada yang berubah:',
  en: 'The data in {place} are up to date; nothing changed:',
};
const WROTE: Bilingual = { id: 'Data di {place}:', en: 'Data in {place}:' };
const STALE: Bilingual = {
  id: 'Perhatian: {files} masih dari ekspor sebelumnya. Jalankan dengan --format all agar semuanya memuat angka yang sama.',
  en: 'Note: {files} are still of an earlier export. Run with --format all so that all hold the same numbers.',
};
/** More files than this are told by their folder. */
const MOST_FILES = 6;

/** Lists what was written. */
export function listData({ place, changed, files, stale }: WrittenData, output: Output): void {
  output.say(changed ? WROTE : UP_TO_DATE, { place });
  const rows = shownFiles(files);
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, bytes } of rows)
    output.product(`  ${name.padEnd(width)}  ${`${Math.max(1, Math.round(bytes / 1024))} KB`.padStart(9)}\n`);
  const old = [...new Set(stale.map(topOf))];
  if (old.length > 0) output.say(STALE, { files: together(old) });
}

function shownFiles(files: ReadonlyMap<string, Uint8Array>): { name: string; bytes: number }[] {
  const sums = new Map<string, number>();
  for (const [name, { length }] of files) {
    const shown = files.size > MOST_FILES ? topOf(name) : name;
    sums.set(shown, (sums.get(shown) ?? 0) + length);
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes }));
}

function topOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? name : name.slice(0, slash + 1);
}

async function filesOf(formats: readonly DataFormat[], { regions, workbooks }: DataContent) {
  const files = new Map<string, Uint8Array>();
  for (const format of formats) {
    const made = format === 'xlsx' ? workbooks : await tableFormats[format satisfies TableFormatId](regions);
    for (const [name, bytes] of made) files.set(name, bytes);
  }
  return files;
}

/** What a file of an earlier export is; whatever is nobody's goes with the workbooks, which have names of their own. */
function formatOf(name: string): DataFormat {
  if (name.startsWith('csv/')) return 'csv';
  return name.endsWith('.sqlite') ? 'sqlite' : name.endsWith('.json') ? 'json' : 'xlsx';
}

/** Tells one state of the data from another. */
function contentHash(regions: Regions): string {
  const hash = createHash('sha256');
  for (const region of regions) hash.update(JSON.stringify(region));
  return hash.digest('hex');
}
