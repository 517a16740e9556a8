import { isRecord, jsonRecord } from '../disk/json-record.js';
import { byCodePoint } from '../project/code-points.js';
import { MANIFEST_NAME } from '../project/manifest-name.js';

const TOOL = 'masterplan';
/** No book is longer, so that whoever compares one reads no more. */
const MOST_BOOK_BYTES = 512 * 1024 * 1024;

/** A forged one could say whatever it likes in the sentence that names it. */
const VERSION = /^[\w.+-]{1,64}$/;
/** Far above any product of ours: every folder on the way to a name is looked at by its whole name. */
const LONGEST_NAME = 1024;
const DEEPEST_NAME = 16;

export interface ManifestFile {
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** The hash of the project this file was made from. */
  readonly input: string;
}

export interface Manifest {
  /** Of the tool. */
  readonly version: string;
  /** The hash of the project the last build was made from. */
  readonly input: string;
  /** By name relative to the folder, with `/`. */
  readonly files: ReadonlyMap<string, ManifestFile>;
}

/** The manifest as its file holds it: sorted and without a date, so that the same books give the same bytes. */
export function manifestText(manifest: Manifest): string {
  const names = [...manifest.files.keys()].sort(byCodePoint);
  const files = names.map((name) => [name, manifest.files.get(name)] as const);
  const { version, input } = manifest;
  return `${JSON.stringify({ tool: TOOL, version, input, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/**
 * Reads a manifest written by {@link manifestText}. The folder may come from a stranger, so nothing is
 * taken on trust: a wrong type or a name that leaves the folder makes the whole manifest unusable.
 * @returns undefined when the text is not a manifest of ours
 */
export function parseManifest(text: string): Manifest | undefined {
  const value = jsonRecord(text);
  if (value?.tool !== TOOL) return undefined;
  if (typeof value.version !== 'string' || !VERSION.test(value.version)) return undefined;
  if (typeof value.input !== 'string' || !isRecord(value.files)) return undefined;
  const files = new Map<string, ManifestFile>();
  for (const [name, file] of Object.entries(value.files)) {
    if (!isProductName(name) || !isRecord(file)) return undefined;
    const { sha256, bytes, input } = file;
    if (typeof sha256 !== 'string' || typeof input !== 'string' || !isSize(bytes)) return undefined;
    files.set(name, { sha256, bytes, input });
  }
  return { version: value.version, input: value.input, files };
}

function isSize(bytes: unknown): bytes is number {
  return Number.isSafeInteger(bytes) && Number(bytes) >= 0 && Number(bytes) <= MOST_BOOK_BYTES;
}

/** Whether a name stays inside the folder and is not the manifest's own. */
export function isProductName(name: string): boolean {
  if (name === MANIFEST_NAME || name.length > LONGEST_NAME || /[\\\0:]/.test(name)) return false;
  const steps = name.split('/', DEEPEST_NAME + 1);
  return steps.length <= DEEPEST_NAME && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}
