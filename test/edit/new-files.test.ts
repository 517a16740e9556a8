import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishEdits } from '../../src/edit/finish-edits.js';
import { SourceError } from '../../src/edit/source-error.js';
import { refuseUnfinished } from '../../src/edit/unfinished.js';
import { type Change, writeSources } from '../../src/edit/write-sources.js';
import { loadProject } from '../../src/load.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { folderWith } from '../project/folder.js';

const JOURNAL = '.masterplan-edits.json';
const old = { 'masterplan.yaml': 'format: 1\n' };
const fresh = {
  '_imports.yaml': 'format: 1\n',
  'dimensions/living/programs/dinkes.yaml': '- id: a\n',
  'dimensions/living/programs/dishub.yaml': '- id: b\n',
  'masterplan.yaml': 'format: 1 # satu\n',
};
const changes = new Map<string, Change>([
  ['masterplan.yaml', { before: 'format: 1\n', after: 'format: 1 # satu\n' }],
  ['dimensions/living/programs/dinkes.yaml', { before: '', after: '- id: a\n', isNew: true }],
  ['_imports.yaml', { before: '', after: 'format: 1\n', isNew: true }],
  ['dimensions/living/programs/dishub.yaml', { before: '', after: '- id: b\n', isNew: true }],
]);

/** Every file below a folder with what it holds, and folders that are empty. */
function contentOf(folder: string): Record<string, string> {
  const content: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isFile()) content[name] = readFileSync(path, 'utf8');
    else if (stats.isDirectory() && readdirSync(path).length === 0) content[name] = '(empty folder)';
  }
  return content;
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof SourceError) return error.problem;
  throw error ?? new Error('nothing was refused');
}

const one = (name: string) => new Map([[name, { before: '', after: 'a: 1\n', isNew: true }]]);

describe('making files', () => {
  it('makes them and their folders beside what is replaced, and leaves nothing else', async () => {
    const root = folderWith(old);
    await writeSources(root, changes);
    expect(contentOf(root)).toEqual(fresh);
  });

  it('in a folder that is there, and one that is linked inside the project', async () => {
    const root = folderWith({ ...old, 'bersama/gaps/living.yaml': '- id: a\n' });
    symlinkSync('bersama/gaps', join(root, 'gaps'));
    await writeSources(root, one('gaps/society.yaml'));
    expect(readFileSync(join(root, 'bersama/gaps/society.yaml'), 'utf8')).toBe('a: 1\n');
    expect(lstatSync(join(root, 'gaps')).isSymbolicLink()).toBe(true);
  });

  it('gives them the permissions that new files have here', async () => {
    if (process.platform === 'win32') return; // has no such permissions
    const root = folderWith(old);
    const umask = process.umask(0o027);
    await writeSources(root, one('gaps.yaml')).finally(() => process.umask(umask));
    expect(statSync(join(root, 'gaps.yaml')).mode & 0o777).toBe(0o640);
  });

  const refused: readonly [what: string, problem: string, name: string, prepare: (root: string) => void][] = [
    ['a file there by now', 'changed', 'gaps.yaml', (root) => writeFileSync(join(root, 'gaps.yaml'), 'x')],
    ['a folder in its place', 'changed', 'gaps.yaml', (root) => mkdirSync(join(root, 'gaps.yaml'))],
    ['a link in its place', 'changed', 'gaps.yaml', (root) => symlinkSync('x', join(root, 'gaps.yaml'))],
    [
      'a file where a folder must be',
      'special',
      'gaps/a.yaml',
      (root) => writeFileSync(join(root, 'gaps'), 'x'),
    ],
    [
      'a folder linked out',
      'outside',
      'gaps/a.yaml',
      (root) => symlinkSync(folderWith({}), join(root, 'gaps')),
    ],
    ['a folder linked nowhere', 'missing', 'gaps/a.yaml', (root) => symlinkSync('x', join(root, 'gaps'))],
    [
      'a folder linked to a hidden one',
      'hidden',
      'gaps/a.yaml',
      (root) => {
        mkdirSync(join(root, '.github'));
        symlinkSync('.github', join(root, 'gaps'));
      },
    ],
    ['a way out', 'hidden', '../a.yaml', () => undefined],
    ['a hidden folder', 'hidden', '.github/a.yaml', () => undefined],
    ['another kind of file', 'hidden', 'gaps/a.sh', () => undefined],
  ];
  it.each(refused)('%s is refused, and nothing is changed', async (_, problem, name, prepare) => {
    const root = folderWith(old);
    prepare(root);
    const before = contentOf(root);
    const both = new Map<string, Change>([
      ...one(name),
      ['masterplan.yaml', { before: 'format: 1\n', after: '' }],
    ]);
    expect(await problemOf(writeSources(root, both))).toBe(problem);
    expect(contentOf(root)).toEqual(before);
    expect(existsSync(join(root, '..', 'a.yaml'))).toBe(false);
  });

  it('a file that appears while the new texts are being written is not overwritten', async () => {
    const root = folderWith(old);
    const disk = failingDisk((call) => {
      if (call === 'fsyncSync') writeFileSync(join(root, 'gaps.yaml'), 'milik Bu Sekda');
    });
    expect(await problemOf(writeSources(root, one('gaps.yaml'), disk))).toBe('changed');
    expect(contentOf(root)).toEqual({ ...old, 'gaps.yaml': 'milik Bu Sekda' });
  });

  it('nor one that appears at the last moment; a person decides', async () => {
    const root = folderWith(old);
    const two = new Map<string, Change>([
      ['masterplan.yaml', { before: 'format: 1\n', after: 'format: 1 # satu\n' }],
      ...one('gaps.yaml'),
    ]);
    let renames = 0;
    const disk = failingDisk((call) => {
      // The journal's two come first.
      if (call === 'renameSync' && ++renames === 3) writeFileSync(join(root, 'gaps.yaml'), 'milik Bu Sekda');
    });
    expect(await problemOf(writeSources(root, two, disk))).toBe('interrupted');
    expect(contentOf(root)).toMatchObject({ 'gaps.yaml': 'milik Bu Sekda' });
    await expect(finishEdits(root)).rejects.toMatchObject({
      problem: 'stuck',
      args: { others: 'gaps.yaml' },
    });
    expect(contentOf(root)).toMatchObject({ 'gaps.yaml': 'milik Bu Sekda' });
  });
});

it('whichever call fails, all files are old or all new, or the next command finishes them', async () => {
  const seen = new Set<string>();
  for (let nth = 0; ; nth++) {
    const root = folderWith(old);
    let calls = 0;
    let failed = '';
    const disk = failingDisk((call) => {
      if (calls++ !== nth) return;
      failed = call;
      throw systemError('EIO');
    });
    const problem = await writeSources(root, changes, disk).then(
      () => 'none',
      (error: unknown) => (error instanceof SourceError ? error.problem : String(error)),
    );
    if (failed === '') break;
    seen.add(`${failed}: ${problem}`);
    if (problem === 'interrupted')
      await expect(refuseUnfinished(root)).rejects.toMatchObject({ problem: 'unfinished' });
    else await refuseUnfinished(root);
    await finishEdits(root);
    expect(contentOf(root)).toEqual(problem === 'none' || problem === 'interrupted' ? fresh : old);
  }
  expect(seen).toContain('renameSync: interrupted');
  expect(seen).toContain('mkdirSync: failed');
});

/** What a process leaves that dies for good at the n-th call. */
async function killedAt(nth: number): Promise<{ root: string; isDone: boolean }> {
  const root = folderWith(old);
  let calls = 0;
  const disk = failingDisk(() => {
    if (++calls > nth) throw systemError('EIO');
  });
  await writeSources(root, changes, disk).catch(() => undefined);
  return { root, isDone: calls <= nth };
}

it('killed at any moment, it is finished or dropped by the next command, and read by nobody in between', async () => {
  const ends = { old: 0, fresh: 0, between: 0 };
  for (let nth = 0; ; nth++) {
    const { root, isDone } = await killedAt(nth);
    const now = contentOf(root);
    const isNew = (name: string) => now[name] === fresh[name as keyof typeof fresh]; // its own keys
    const count = Object.keys(fresh).filter(isNew).length;
    if (count === 0 || count === 4) await loadProject(root);
    else expect(await problemOf(loadProject(root))).toBe('unfinished');
    await finishEdits(root);
    const after = Object.fromEntries(
      // The journal's own text waits under the number of this process, which lives on; so does its lock.
      Object.entries(contentOf(root)).filter(([name]) => !name.startsWith('.masterplan-')),
    );
    expect(existsSync(join(root, JOURNAL))).toBe(false);
    expect([old, fresh]).toContainEqual(after);
    if (count > 0) expect(after).toEqual(fresh);
    ends[count === 0 ? 'old' : count === 4 ? 'fresh' : 'between'] += 1;
    if (isDone) break;
  }
  expect(ends.between).toBeGreaterThan(2);
});

describe('a forged journal', () => {
  const UUID = '6f1b2c3d-0000-4000-8000-0123456789ab';
  const entry = (name: string, made?: unknown) => ({
    name,
    before: '',
    after: 'a'.repeat(64),
    waiting: `${name.slice(0, name.lastIndexOf('/') + 1)}.masterplan-edit-${UUID}`,
    changed: '1700000000000000000',
    ...(made !== undefined && { made }),
  });
  const journal = (entries: readonly object[], isReady = true) =>
    JSON.stringify({ tool: 'masterplan', isReady, entries });

  it('makes nothing, though its waiting file is there', async () => {
    const waiting = `.masterplan-edit-${UUID}`;
    const root = folderWith({ ...old, [waiting]: 'jahat\n', [JOURNAL]: journal([entry('gaps.yaml')]) });
    await loadProject(root);
    expect(await finishEdits(root)).toBe(0);
    expect(contentOf(root)).toEqual(old);
  });

  it.each([
    ['../korban/a.yaml', '../korban'],
    ['.git/a.yaml', '.git'],
    ['gaps/a.yaml', 'lain'],
    ['gaps/a.yaml', ''],
    ['gaps/a.yaml', '..'],
    ['gaps/a.yaml', 1],
    ['a/b/c.yaml', 'a/'],
  ])('of %j made in %j is refused as a whole', async (name, made) => {
    const root = folderWith({ ...old, 'gaps/x.yaml': 'a', [JOURNAL]: journal([entry(name, made)]) });
    const before = contentOf(root);
    expect(await problemOf(finishEdits(root))).toBe('damaged-journal');
    expect(contentOf(root)).toEqual(before);
  });

  it('takes away no folder that holds anything, and none behind a link', async () => {
    const victim = folderWith({});
    mkdirSync(join(victim, 'kosong'));
    const root = folderWith({ ...old, 'gaps/x.txt': 'tetap' });
    symlinkSync(victim, join(root, 'keluar'));
    const entries = [entry('gaps/a.yaml', 'gaps'), entry('keluar/kosong/a.yaml', 'keluar')];
    for (const isReady of [true, false]) {
      writeFileSync(join(root, JOURNAL), journal(entries, isReady));
      await finishEdits(root).catch((error: unknown) => expect(error).toBeInstanceOf(SourceError));
      rmSync(join(root, JOURNAL), { force: true });
      expect(existsSync(join(victim, 'kosong'))).toBe(true);
      expect(existsSync(join(root, 'gaps/x.txt'))).toBe(true);
    }
  });
});

it('a folder that may not be written is told before anything is', async () => {
  const root = folderWith({ ...old, 'gaps/a.yaml': 'a' });
  const disk = failingDisk((call, path) => {
    if (call === 'accessSync' && String(path).endsWith('gaps')) throw systemError('EACCES');
  });
  expect(await problemOf(writeSources(root, one('gaps/b.yaml'), disk))).toBe('no-permission');
  expect(contentOf(root)).toEqual({ ...old, 'gaps/a.yaml': 'a' });
});
