import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
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
import { SourceError } from '../../src/edit/source-error.js';
import { writeSources } from '../../src/edit/write-sources.js';
import { folderWith } from '../project/folder.js';
import { failingDisk, systemError } from './failing-disk.js';

const two = { 'masterplan.yaml': 'format: 1\n', 'dimensions/living.yaml': 'overview: Hidup\n' };
const changes = new Map([
  ['masterplan.yaml', { before: 'format: 1\n', after: 'format: 1 # satu\n' }],
  ['dimensions/living.yaml', { before: 'overview: Hidup\n', after: 'overview: Hidup sehat\n' }],
]);

/** Every file below a folder with what it holds. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => lstatSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

async function problemOf(work: Promise<void>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof SourceError) return error.problem;
  throw error ?? new Error('nothing was refused');
}

describe('replacing files', () => {
  it('writes the new texts and leaves nothing else behind', async () => {
    const root = folderWith({ ...two, 'catatan.txt': 'tetap' });
    await writeSources(root, changes);
    expect(contentOf(root)).toEqual({
      'catatan.txt': 'tetap',
      'dimensions/living.yaml': 'overview: Hidup sehat\n',
      'masterplan.yaml': 'format: 1 # satu\n',
    });
  });

  it('keeps a byte order mark, Windows line ends, letters of every kind and a missing last line end', async () => {
    const root = folderWith({ 'masterplan.yaml': '\ufeffa: 1\r\nb: 𝔘 é' });
    await writeSources(
      root,
      new Map([['masterplan.yaml', { before: 'a: 1\r\nb: 𝔘 é', after: 'a: 2\r\nb: 𝔘 é' }]]),
    );
    expect(readFileSync(join(root, 'masterplan.yaml'), 'utf8')).toBe('\ufeffa: 2\r\nb: 𝔘 é');
  });

  it('keeps permissions', async () => {
    const root = folderWith(two);
    chmodSync(join(root, 'masterplan.yaml'), 0o640);
    await writeSources(root, changes);
    expect(statSync(join(root, 'masterplan.yaml')).mode & 0o777).toBe(0o640);
  });

  it('follows a link inside the project, and the link stays', async () => {
    const root = folderWith({ 'bersama/_asli.yaml': 'format: 1\n' });
    symlinkSync('bersama/_asli.yaml', join(root, 'masterplan.yaml'));
    await writeSources(root, new Map([['masterplan.yaml', { before: 'format: 1\n', after: 'format: 2\n' }]]));
    expect(lstatSync(join(root, 'masterplan.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'bersama/_asli.yaml'), 'utf8')).toBe('format: 2\n');
  });

  it('does nothing where nothing changes', async () => {
    const disk = failingDisk(() => {
      throw new Error('not to be touched');
    });
    await writeSources('/tidak-ada', new Map(), disk);
  });
});

describe('what waits beside a file', () => {
  const name = (pid: number) => `.masterplan-${pid}-6f1b2c3d-0000-4000-8000-0123456789ab`;

  it('is taken away when the run that wrote it is dead', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const live = name(process.pid);
    const kept = { [live]: 'baru', [`${name(pid)}.yaml`]: 'milik orang', '.masterplan': 'lain' };
    const root = folderWith({ ...two, ...kept, [name(pid)]: 'sisa', [`dimensions/${name(pid)}`]: 'sisa' });
    await writeSources(root, changes);
    expect(Object.keys(contentOf(root)).sort()).toEqual([...Object.keys(two), ...Object.keys(kept)].sort());
  });

  it('and cannot be taken away hinders nothing', async () => {
    const root = folderWith({ ...two, [`${name(2 ** 22 + 1)}/x`]: '' });
    await writeSources(root, changes);
    expect(contentOf(root)).toMatchObject({ 'masterplan.yaml': 'format: 1 # satu\n' });
  });
});

describe('what is refused, with nothing changed', () => {
  const cases: readonly [what: string, problem: string, prepare: (root: string) => void][] = [
    [
      'a file saved meanwhile',
      'changed',
      (root) => writeFileSync(join(root, 'dimensions/living.yaml'), 'overview: Baru\n'),
    ],
    [
      'a mark added meanwhile',
      'changed',
      (root) => writeFileSync(join(root, 'dimensions/living.yaml'), 'x\ufeffoverview: Hidup\n'),
    ],
    ['a file deleted meanwhile', 'missing', (root) => rmSync(join(root, 'dimensions/living.yaml'))],
    [
      'a folder in its place',
      'special',
      (root) => {
        rmSync(join(root, 'dimensions/living.yaml'));
        mkdirSync(join(root, 'dimensions/living.yaml'));
      },
    ],
    [
      'a link that leads out',
      'outside',
      (root) => {
        const other = folderWith({ 'rahasia.yaml': 'overview: Hidup\n' });
        rmSync(join(root, 'dimensions/living.yaml'));
        symlinkSync(join(other, 'rahasia.yaml'), join(root, 'dimensions/living.yaml'));
      },
    ],
  ];
  it.each(cases)('%s', async (_, problem, prepare) => {
    const root = folderWith(two);
    prepare(root);
    const before = contentOf(root);
    expect(await problemOf(writeSources(root, changes))).toBe(problem);
    expect(contentOf(root)).toEqual(before);
  });

  it('two names of one file that shall hold different texts', async () => {
    const root = folderWith({ 'a.yaml': 'format: 1\n' });
    symlinkSync('a.yaml', join(root, 'b.yaml'));
    const both = (after: string) =>
      new Map([
        ['a.yaml', { before: 'format: 1\n', after: 'format: 2\n' }],
        ['b.yaml', { before: 'format: 1\n', after }],
      ]);
    expect(await problemOf(writeSources(root, both('format: 3\n')))).toBe('twins');
    await writeSources(root, both('format: 2\n'));
    expect(contentOf(root)).toEqual({ 'a.yaml': 'format: 2\n' });
  });

  it('a file changed while the new texts are being written', async () => {
    const root = folderWith(two);
    const disk = failingDisk((call) => {
      if (call === 'fsyncSync') writeFileSync(join(root, 'masterplan.yaml'), 'format: 1\ntitle: Baru\n');
    });
    expect(await problemOf(writeSources(root, changes, disk))).toBe('changed');
    expect(contentOf(root)).toEqual({ ...two, 'masterplan.yaml': 'format: 1\ntitle: Baru\n' });
  });

  it.each([
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['ENOSPC', 'no-space'],
    ['EIO', 'failed'],
  ])('%s', async (code, problem) => {
    const root = folderWith(two);
    const disk = failingDisk((call) => {
      if (call === 'writeSync') throw systemError(code);
    });
    expect(await problemOf(writeSources(root, changes, disk))).toBe(problem);
    expect(contentOf(root)).toEqual(two);
  });
});

it('whichever call fails, each file is whole, and old unless the first had been replaced', async () => {
  const after = {
    'masterplan.yaml': 'format: 1 # satu\n',
    'dimensions/living.yaml': 'overview: Hidup sehat\n',
  };
  const seen = new Set<string>();
  for (let nth = 0; ; nth++) {
    const root = folderWith(two);
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
    const now = contentOf(root);
    const temporary = Object.keys(now).filter((name) => name.includes('.masterplan-'));
    expect(temporary.length).toBeLessThanOrEqual(failed === 'unlinkSync' ? 1 : 0);
    const { 'masterplan.yaml': first, 'dimensions/living.yaml': second } = now;
    if (problem === 'none')
      expect({ first, second }).toEqual({
        first: after['masterplan.yaml'],
        second: after['dimensions/living.yaml'],
      });
    else expect(second).toBe(two['dimensions/living.yaml']);
    expect(first).toBe(
      problem === 'none' || problem === 'interrupted' ? after['masterplan.yaml'] : two['masterplan.yaml'],
    );
  }
  expect([...seen].sort()).toEqual([
    'accessSync: failed',
    'closeSync: failed',
    'fchmodSync: failed',
    'fstatSync: failed',
    'fsyncSync: failed',
    'openSync: failed',
    'readFileSync: failed',
    'readdirSync: none',
    'realpathSync: failed',
    'renameSync: failed',
    'renameSync: interrupted',
    'writeSync: failed',
  ]);
});

it('a file of several names keeps its text under the others', async () => {
  const root = folderWith({ 'masterplan.yaml': 'format: 1\n' });
  linkSync(join(root, 'masterplan.yaml'), join(root, 'salinan.txt'));
  await writeSources(root, new Map([['masterplan.yaml', { before: 'format: 1\n', after: 'format: 2\n' }]]));
  expect(contentOf(root)).toEqual({ 'masterplan.yaml': 'format: 2\n', 'salinan.txt': 'format: 1\n' });
});
