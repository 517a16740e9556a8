import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { LockError } from '../../src/disk/lock-error.js';
import { OutputError } from '../../src/output/output-error.js';

/** A new empty folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-output-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything below a folder: files by content, links by `-> goal`, empty folders by `(folder)`. */
export function contentOf(folder: string): Record<string, string> {
  const content: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const status = lstatSync(path);
    if (status.isSymbolicLink()) content[name] = `-> ${readlinkSync(path)}`;
    else if (status.isFile()) content[name] = readFileSync(path, 'utf8');
    else if (readdirSync(path).length === 0) content[name] = '(folder)';
  }
  return content;
}

/** The told error a promise is rejected with; anything else fails the test. */
export async function outputErrorOf(promise: Promise<unknown>): Promise<OutputError | LockError> {
  const outcome = await promise.catch((error: unknown) => error);
  if (outcome instanceof OutputError || outcome instanceof LockError) return outcome;
  throw new Error('expected an OutputError', { cause: outcome });
}
