import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Content = Readonly<Record<string, string>>;

/** What the tool keeps beside what it writes while it writes: nothing of it may be left in the end. */
const LITTER =
  /(?:^|\/)\.(?:[^/]+\.(?:stage-\d+|old-\d+|lock(?:-\d+)?)|masterplan-(?:edits?|init|\d+)\b[^/]*)(?=\/|$)/;

/** An empty folder, gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything below a folder by name: files with their content, links, folders that are empty. */
export function contentOf(folder: string): Content {
  const content: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) content[name] = `-> ${readlinkSync(path)}`;
    else if (stats.isFile()) content[name] = readFileSync(path, 'latin1');
    else if (readdirSync(path).length === 0) content[name] = '(empty folder)';
  }
  return content;
}

/** The content without what the tool keeps beside it for itself. */
export function withoutLitter(content: Content): Content {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !LITTER.test(name)));
}

/** Makes `folder` hold just this. */
export function fill(folder: string, content: Content): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (text === '(empty folder)') mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), text, 'latin1');
  }
}

/** Makes `folder` a copy of another. */
export function copyTo(folder: string, from: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
}

/** Numbers from 0 to 1 by chance, the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
