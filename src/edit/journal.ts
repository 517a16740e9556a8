import { join } from 'node:path';
import type { Disk } from '../disk/disk.js';
import { isRecord, jsonRecord } from '../disk/json-record.js';
import { readOwnFile } from '../disk/own-file.js';
import { replaceFile } from '../disk/replace-file.js';
import { JOURNAL_NAME } from './journal-name.js';
import { SourceError } from './source-error.js';

/** Held by the one process that replaces files of the project. */
export const LOCK_NAME = '.masterplan-edits.lock';

/** What stands for the hash of a file that is not there. */
export const ABSENT = '';

/** One file to be replaced or made. Names are relative to the project's real folder, with `/`, free of links. */
export interface Entry {
  readonly name: string;
  /** SHA-256 of the old content, or ABSENT, and of the new one, hexadecimal. */
  readonly before: string;
  readonly after: string;
  /** Where the new content waits, in the same folder. */
  readonly waiting: string;
  /**
   * When the waiting file last changed, by the system's clock, in nanoseconds. No program can set that time, so a
   * waiting file that came with somebody's checkout never has the one that its journal says.
   */
  readonly changed: string;
  /** The outermost folder that is made for a new file; absent where its folder is there. */
  readonly made?: string;
}

export interface Journal {
  /** Everything waits, so that files may have been replaced; before that none has. */
  readonly isReady: boolean;
  readonly entries: readonly Entry[];
}

const MOST_BYTES = 16 * 1024 * 1024;
/** No file system of today takes longer names. */
const LONGEST_STEP = 255;
const TOOL = 'masterplan';
const SHA_256 = /^[0-9a-f]{64}$/;
const TIME = /^\d{0,24}$/;
const WAITING = /^\.masterplan-edit-[0-9a-f-]{36}$/;

/** The name of a waiting file in the folder of `name`; `id` is a UUID. */
export function waitingName(name: string, id: string): string {
  return `${folderOf(name)}.masterplan-edit-${id}`;
}

/** Whether a name in a folder is one of {@link waitingName}. */
export function isWaitingName(name: string): boolean {
  return WAITING.test(name);
}

/**
 * Whether edits may touch a file of this name: what people write for a masterplan, in the project, and never in a
 * hidden folder, where other tools keep what they obey.
 */
export function isEditable(name: string): boolean {
  const isPlain = (step: string) => step !== '' && step.length <= LONGEST_STEP && !step.startsWith('.');
  // A colon names a drive or a hidden part of a file on Windows.
  return !/[\\:\0]/.test(name) && name.split('/').every(isPlain) && /\.(?:ya?ml|md)$/i.test(name);
}

/** Puts the journal into the project's real folder `root`, whole, and on the disk. */
export function writeJournal(disk: Disk, root: string, { isReady, entries }: Journal): void {
  replaceFile(disk, join(root, JOURNAL_NAME), `${JSON.stringify({ tool: TOOL, isReady, entries })}\n`);
}

/** Takes the journal away: what it tells of is done with. */
export function removeJournal(disk: Disk, root: string): void {
  disk.rmSync(join(root, JOURNAL_NAME), { force: true });
}

/**
 * Reads the journal of the project's real folder `root`; undefined when there is none. It may come from a stranger,
 * so it is taken whole or not at all: throws SourceError `damaged-journal` for a wrong type and for any name that
 * edits would not touch.
 */
export function readJournal(disk: Disk, root: string): Journal | undefined {
  const found = readOwnFile(disk, join(root, JOURNAL_NAME), MOST_BYTES);
  if (found === undefined) return undefined;
  const journal = found === 'strange' ? undefined : parse(found.text);
  if (journal === undefined) throw new SourceError('damaged-journal', { file: JOURNAL_NAME });
  return journal;
}

function parse(text: string): Journal | undefined {
  const value = jsonRecord(text);
  if (value?.tool !== TOOL || typeof value.isReady !== 'boolean') return undefined;
  if (!Array.isArray(value.entries)) return undefined;
  const entries = value.entries.flatMap((entry: unknown) => parseEntry(entry) ?? []);
  const names = new Set(entries.flatMap(({ name, waiting }) => [name, waiting]));
  const isWhole = entries.length === value.entries.length && names.size === 2 * entries.length;
  return isWhole ? { isReady: value.isReady, entries } : undefined;
}

function parseEntry(value: unknown): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const { name, before, after, waiting, changed, made } = value;
  if (typeof name !== 'string' || !isEditable(name)) return undefined;
  if (typeof before !== 'string' || (before !== ABSENT && !SHA_256.test(before))) return undefined;
  if (typeof after !== 'string' || !SHA_256.test(after)) return undefined;
  if (typeof changed !== 'string' || !TIME.test(changed)) return undefined;
  if (typeof waiting !== 'string' || !waiting.startsWith(folderOf(name))) return undefined;
  if (!isWaitingName(waiting.slice(folderOf(name).length))) return undefined;
  if (made === undefined) return { name, before, after, waiting, changed };
  const isOnTheWay = typeof made === 'string' && made !== '' && name.startsWith(`${made}/`);
  return isOnTheWay && before === ABSENT ? { name, before, after, waiting, changed, made } : undefined;
}

/** `a/b.yaml` stands in `a/`, `b.yaml` in the root. */
function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}
