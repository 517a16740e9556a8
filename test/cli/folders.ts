import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repository } from './run.js';

/** A whole project at stage IV without any finding. */
export const completeProject = join(repository, 'examples/kota-contoh');

/** The least that is a masterplan: no errors, no warnings, many notes on what is not filled in yet. */
export const LEAST = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files, gone after the test; `masterplan.yaml` is the least there is, unless given. */
export function projectWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  write(folder, { 'masterplan.yaml': LEAST, ...files });
  return folder;
}

/** A copy of the complete project to change or to build, gone after the test. */
export function copyOfCompleteProject(): string {
  const folder = emptyFolder();
  cpSync(completeProject, folder, { recursive: true });
  rmSync(join(folder, 'books'), { recursive: true, force: true });
  return folder;
}

/** Writes files by name relative to a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** One agency that names a key nobody knows: one error at line 1, column 25. */
export const ONE_ERROR = { 'agencies.yaml': '- { id: a, name: Badan, jenis: badan, kind: badan }\n' };

/** A file in no known place: one warning. */
export const ONE_WARNING = { 'catatn.yaml': 'a: 1\n' };
