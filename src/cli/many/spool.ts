import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ifPossible } from '../../disk/disk.js';
import { ToldError } from '../../i18n/told-error.js';
import { errorCode } from '../../project/project-error.js';

/** Bytes that are read at once, and about as many characters written. */
const PIECE = 262_144;

/** Where the findings of one masterplan lie, or its rows. */
export interface SpoolRange {
  readonly handle: number;
  readonly start: number;
  readonly end: number;
}

/** Files for what is too much for memory, findings or rows, one for each worker. */
export interface Spool {
  readonly handles: readonly number[];
  close(): void;
}

const FAILED = {
  id: 'Hasil antara tidak dapat disimpan sementara di {path} ({code}). Kosongkan ruang, atau tunjuk folder lain dengan TMPDIR.',
  en: 'Results could not be kept for the time being in {path} ({code}). Free some space, or name another folder in TMPDIR.',
};

/**
 * Opens files that no name leads to any more, so that nothing is left of them however the process ends. Their handles
 * are good in every thread. Throws ToldError.
 */
export function openSpool(count: number): Spool {
  return told(() => {
    const folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
    const discard = () => rmSync(folder, { recursive: true, force: true });
    try {
      const handles = Array.from({ length: count }, (_, slot) =>
        openSync(join(folder, `${slot}`), 'wx+', 0o600),
      );
      return {
        handles,
        close: () => {
          for (const handle of handles) closeSync(handle);
          // Where an open file keeps its name.
          discard();
        },
      };
    } finally {
      ifPossible(discard);
    }
  });
}

function told<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new ToldError(FAILED, { path: tmpdir(), code }, error);
  }
}

/** Writes plain data to the end of a spool file, a line each. What a broken worker began there is passed over. */
export function writeSpool<Item extends object>(handle: number, items: Iterable<Item>): SpoolRange {
  const start = fstatSync(handle).size;
  let end = start;
  let lines = '';
  const flush = () => {
    const bytes = Buffer.from(lines);
    told(() => {
      for (let done = 0; done < bytes.length; )
        done += writeSync(handle, bytes, done, bytes.length - done, end + done);
    });
    end += bytes.length;
    lines = '';
  };
  for (const item of items) {
    lines += `${JSON.stringify(item)}\n`;
    if (lines.length >= PIECE) flush();
  }
  flush();
  return { handle, start, end };
}

/** What lies there, read as it is asked for, every time anew. `Item` is what was written there. */
export function readSpool<Item extends object>({ handle, start, end }: SpoolRange): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      let rest = Buffer.alloc(0);
      for (let at = start; at < end; ) {
        const piece = Buffer.alloc(Math.min(PIECE, end - at));
        const length = readSync(handle, piece, 0, piece.length, at);
        if (length === 0) throw new Error('the spool is shorter than it was');
        at += length;
        let text = Buffer.concat([rest, piece.subarray(0, length)]);
        for (let line = text.indexOf(10); line !== -1; line = text.indexOf(10)) {
          yield JSON.parse(text.toString('utf8', 0, line)) as Item; // written above
          text = text.subarray(line + 1);
        }
        rest = text;
      }
    },
  };
}
