import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { decodeText } from '../source/decode-text.js';
import { type Limits, limitFlags } from '../source/limits.js';
import type { SourceFile } from '../source/tree.js';
import { filePlace } from './file-place.js';
import { fileTooLargeFinding, projectTooLargeFinding, unreadableFinding } from './findings.js';
import { unreadable } from './folder-entry.js';

const MIB = 1024 * 1024;

/** Bytes read so far in this project. */
export interface Budget {
  readonly limits: Limits;
  /** Texts that stand for what these files hold on the disk. */
  readonly overlay?: ReadonlyMap<string, string>;
  bytes: number;
}

export interface Wanted {
  readonly name: string;
  readonly absolute: string;
  readonly path: readonly string[];
}

export type ReadAnswer =
  | { readonly file: SourceFile }
  | { readonly finding: Diagnostic; readonly isLast: boolean };

/**
 * Reads one file as text. Plain synchronous calls: they take half the time of promises for thousands of
 * small files, and a command has nothing else to do meanwhile. `isLast` means that no more may be read.
 */
export function readSource(wanted: Wanted, budget: Budget): ReadAnswer {
  const { name, absolute, path } = wanted;
  const place = filePlace(name, path);
  const { limits } = budget;
  const text = budget.overlay?.get(name);
  if (text !== undefined) return { file: { name, text } };
  let handle: number | undefined;
  try {
    // Without O_NONBLOCK opening a pipe that took a file's place would wait for ever.
    handle = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size, isFile } = sizeOf(handle);
    if (!isFile) {
      return { finding: finding(unreadableFinding, 'special', place, { name }), isLast: false };
    }
    if (size > limits.fileBytes) {
      const args = { size: Math.ceil(size / MIB), limit: limits.fileBytes / MIB, flag: limitFlags.fileBytes };
      return { finding: finding(fileTooLargeFinding, 'tooLarge', place, args), isLast: false };
    }
    budget.bytes += size;
    if (budget.bytes > limits.projectBytes) {
      const args = { limit: limits.projectBytes / MIB, flag: limitFlags.projectBytes };
      return { finding: finding(projectTooLargeFinding, 'bytes', place, args), isLast: true };
    }
    const decoded = decodeText(readFileSync(handle), name);
    if ('text' in decoded) return { file: { name, ...decoded } };
    return { finding: { ...decoded.finding, place: { ...decoded.finding.place, path } }, isLast: false };
  } catch (error) {
    return { finding: unreadable(error, name, path), isLast: false };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function sizeOf(handle: number): { size: number; isFile: boolean } {
  const stats = fstatSync(handle);
  return { size: stats.size, isFile: stats.isFile() };
}
