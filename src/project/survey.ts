import { type Dirent, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { type Limits, limitFlags } from '../source/limits.js';
import { byCodePoint } from './code-points.js';
import { filePlace } from './file-place.js';
import { definedTwiceFinding, notReadFinding, projectTooLargeFinding } from './findings.js';
import { type Folder, kindOf, type LinkState, realRoot, unreadable } from './folder-entry.js';
import { MANIFEST_NAME } from './manifest-name.js';
import { type DataName, dataName, isIgnored, keyOf, mayBeKey } from './names.js';
import { projectErrorFrom } from './project-error.js';
import type { Shape } from './shape.js';

/** A file to read, and where its content belongs. */
export interface DataFile extends DataName {
  /** Relative to the root, with `/`. */
  readonly name: string;
  readonly absolute: string;
  readonly path: readonly string[];
  readonly shape: Shape;
}

export interface Survey {
  /** In code-point order of their names. */
  readonly files: readonly DataFile[];
  readonly findings: Diagnostic[];
  /** Paths that a file or folder was meant for which cannot be read. */
  readonly damaged: string[][];
}

interface Walk extends Survey, LinkState {
  readonly files: DataFile[];
  readonly limits: Limits;
  readonly rootFile: string;
  /** Where refused links really stand: each is told once, however many links lead to its folder. */
  readonly told: Set<string>;
  /** Names looked at so far; links to one another could multiply a few folders without end. */
  seen: number;
  stopped: boolean;
}

/** How many names are looked at for each data file allowed. */
const NAMES_PER_FILE = 20;

/**
 * Finds every data file below `root` and where it belongs. `rootFile` is the name of the root's own file,
 * which is not listed. Opens no file; files under unknown names are findings.
 */
export function survey(root: string, rootFile: string, shape: Shape, limits: Limits): Survey {
  const walk: Walk = {
    ...realRoot(root),
    files: [],
    findings: [],
    damaged: [],
    limits,
    rootFile,
    told: new Set(),
    seen: 0,
    stopped: false,
  };
  walkFolder(walk, { absolute: root, name: '', path: [], chain: [walk.realRoot] }, shape);
  walk.files.sort((a, b) => byCodePoint(a.name, b.name));
  return walk;
}

function walkFolder(walk: Walk, folder: Folder, shape: Shape): void {
  const entries = entriesOf(walk, folder);
  if (!entries) return;
  const stems = new Map<string, string>();
  for (const entry of entries) {
    const isRootFile = folder.name === '' && entry.name === walk.rootFile;
    if (isRootFile || isIgnored(entry.name) || tooMany(walk, folder, entry.name)) continue;
    const name = folder.name + entry.name;
    const data = dataName(entry.name);
    if (!data && !mayHoldData(entry)) continue;
    const child = {
      absolute: join(folder.absolute, entry.name),
      name,
      path: folder.path,
      chain: folder.chain,
    };
    const answer = kindOf(walk, child, entry);
    if (answer.kind === 'folder') {
      const inner = { ...child, name: `${name}/`, chain: [...folder.chain, answer.real] };
      enterFolder(walk, inner, keyOf(entry.name), shape);
    } else if (answer.kind === 'refused') {
      const place = stepInto(shape, folder.path, data?.stem ?? keyOf(entry.name));
      // A picture linked from elsewhere is no data, and nothing here will open it.
      if (!data && (!place || extname(entry.name) !== '')) continue;
      const stands = join(folder.chain.at(-1) ?? '', entry.name);
      if (!walk.told.has(stands)) walk.findings.push(answer.finding);
      walk.told.add(stands);
      if (place) walk.damaged.push([...place.path]);
    } else if (data) addFile(walk, child, data, shape, stems);
  }
}

function mayHoldData(entry: Dirent): boolean {
  return entry.isDirectory() || entry.isSymbolicLink();
}

function entriesOf(walk: Walk, folder: Folder): Dirent[] | undefined {
  try {
    const entries = readdirSync(folder.absolute, { withFileTypes: true });
    if (folder.name !== '' && entries.some(({ name }) => name === MANIFEST_NAME)) return undefined;
    return entries.sort((a, b) => byCodePoint(a.name, b.name));
  } catch (error) {
    if (folder.name === '') throw projectErrorFrom(error, folder.absolute);
    walk.findings.push(unreadable(error, folder.name, folder.path));
    walk.damaged.push([...folder.path]);
    return undefined;
  }
}

/** Where a name below `path` leads; undefined when the shape knows no such place. */
export function stepInto(
  shape: Shape,
  path: readonly string[],
  key: string,
): { shape: Shape; path: readonly string[] } | undefined {
  if (shape.kind === 'list') return { shape, path };
  if (shape.kind !== 'map' || !mayBeKey(key)) return undefined;
  const known = shape.keys && Object.hasOwn(shape.keys, key) ? shape.keys[key] : shape.each;
  return known && { shape: known, path: [...path, key] };
}

function enterFolder(walk: Walk, folder: Folder, key: string, shape: Shape): void {
  const next = stepInto(shape, folder.path, key);
  if (next && (next.shape.kind === 'map' || next.shape.kind === 'list')) {
    const { absolute, name, chain } = folder;
    walkFolder(walk, { absolute, name, path: next.path, chain }, next.shape);
    return;
  }
  // One finding for the folder, at the first file that goes unread because of it.
  const unread = firstDataFile(walk, folder);
  if (unread === undefined) return;
  if (next) {
    const args = { parent: next.path.join('.'), name: unread };
    walk.findings.push(finding(notReadFinding, 'single', filePlace(unread), args));
  } else notRead(walk, unread, key, shape);
}

function addFile(walk: Walk, file: Folder, data: DataName, shape: Shape, stems: Map<string, string>): void {
  const { name, absolute } = file;
  const next = stepInto(shape, file.path, data.stem);
  const twin = stems.get(data.stem) ?? (isSecondRoot(walk, name) ? walk.rootFile : undefined);
  if (data.kind === 'yaml' && twin !== undefined) {
    const related = [{ message: sameName, args: {}, place: filePlace(twin, next?.path) }];
    const place = filePlace(name, next?.path);
    walk.findings.push(finding(definedTwiceFinding, 'twoFiles', place, { name, file: twin }, related));
    return;
  }
  if (data.kind === 'yaml') stems.set(data.stem, name);
  if (next) walk.files.push({ ...data, name, absolute, path: next.path, shape: next.shape });
  else notRead(walk, name, data.stem, shape);
}

const sameName = { id: 'Berkas dengan nama yang sama.', en: 'The file of the same name.' };

function isSecondRoot(walk: Walk, name: string): boolean {
  return name === 'masterplan.yml' && walk.rootFile === 'masterplan.yaml';
}

function notRead(walk: Walk, file: string, key: string, shape: Shape): void {
  const known = shape.kind === 'map' ? Object.keys(shape.keys ?? {}) : [];
  const near = nearest(key, known);
  walk.findings.push(
    near === undefined
      ? finding(notReadFinding, 'unknown', filePlace(file), { name: key })
      : finding(notReadFinding, 'near', filePlace(file), { name: key, nearest: near }),
  );
}

/** The first data file in a folder that has no place in the tree, depth first; links are not followed. */
function firstDataFile(walk: Walk, folder: Folder): string | undefined {
  const entries = entriesOf(walk, folder) ?? [];
  for (const entry of entries) {
    if (isIgnored(entry.name) || tooMany(walk, folder, entry.name)) continue;
    const name = folder.name + entry.name;
    if (entry.isFile() && dataName(entry.name)) return name;
    if (!entry.isDirectory()) continue;
    const absolute = join(folder.absolute, entry.name);
    const found = firstDataFile(walk, { ...folder, absolute, name: `${name}/` });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the walk must end; says so once. */
function tooMany(walk: Walk, folder: Folder, name: string): boolean {
  const { limits } = walk;
  walk.seen++;
  if (walk.stopped) return true;
  if (walk.files.length < limits.files && walk.seen <= limits.files * NAMES_PER_FILE) return false;
  if (walk.seen <= limits.files * NAMES_PER_FILE && !dataName(name)) return false;
  walk.stopped = true;
  walk.damaged.push([]);
  const args = { limit: limits.files, flag: limitFlags.files };
  walk.findings.push(finding(projectTooLargeFinding, 'files', filePlace(folder.name + name), args));
  return true;
}
