import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InitError, initErrorFrom } from '../../src/init/init-error.js';
import { writeStarter } from '../../src/init/write-starter.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { emptyFolder } from './starter.js';

const files = new Map([
  ['masterplan.yaml', 'format: 1\n'],
  ['.vscode/settings.json', '{}\n'],
  ['.masterplan/schemas/parts/gaps.schema.json', '{}\n'],
]);

async function problemOf(work: Promise<void>): Promise<InitError> {
  const outcome = await work.catch((error: unknown) => error);
  if (outcome instanceof InitError) return outcome;
  throw outcome ?? new Error('nothing went wrong');
}

function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

const WHOLE = [
  '.masterplan',
  '.masterplan/schemas',
  '.masterplan/schemas/parts',
  '.masterplan/schemas/parts/gaps.schema.json',
  '.vscode',
  '.vscode/settings.json',
  'masterplan.yaml',
];

describe('a folder that is not there', () => {
  test('is made with everything in it, and nothing beside it', async () => {
    const parent = emptyFolder();
    await writeStarter(join(parent, 'a', 'kota'), files);
    expect(everythingIn(join(parent, 'a', 'kota'))).toEqual(WHOLE);
    expect(readFileSync(join(parent, 'a', 'kota', 'masterplan.yaml'), 'utf8')).toBe('format: 1\n');
    expect(readdirSync(join(parent, 'a'))).toEqual(['kota']);
  });

  test('is not left half made when a file cannot be written', async () => {
    const parent = emptyFolder();
    const impossible = new Map([...files, [`${'x'.repeat(300)}.yaml`, '']]);
    const { problem } = await problemOf(writeStarter(join(parent, 'a', 'b', 'kota'), impossible));
    expect(problem).toBe('failed');
    expect(everythingIn(parent)).toEqual([]);
  });

  test('takes away what a run that was killed has left, and nothing of anybody else', async () => {
    const parent = emptyFolder();
    mkdirSync(join(parent, '.kota.stage-4194305'));
    writeFileSync(join(parent, '.kota.stage-4194305', 'masterplan.yaml'), 'format: 1\n');
    writeFileSync(
      join(parent, '.kota.lock'),
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '' }),
    );
    mkdirSync(join(parent, '.kota.stage-lain'));
    await writeStarter(join(parent, 'kota'), files);
    expect(everythingIn(join(parent, 'kota'))).toEqual(WHOLE);
    expect(readdirSync(parent).sort()).toEqual(['.kota.stage-lain', 'kota']);
  });

  test.each(['catatan.txt', 'catatan.txt/kota', 'catatan.txt/a/b'])('cannot be %s, a file', async (name) => {
    const parent = emptyFolder();
    writeFileSync(join(parent, 'catatan.txt'), 'penting');
    const { problem, args } = await problemOf(writeStarter(join(parent, name), files));
    expect({ problem, path: args.path }).toEqual({
      problem: 'not-a-folder',
      path: join(parent, 'catatan.txt'),
    });
    expect(readFileSync(join(parent, 'catatan.txt'), 'utf8')).toBe('penting');
  });

  test('whose lock was left when it was complete is told as taken, and the lock goes', async () => {
    const parent = emptyFolder();
    await writeStarter(join(parent, 'kota'), files);
    writeFileSync(
      join(parent, '.kota.lock'),
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '' }),
    );
    expect((await problemOf(writeStarter(join(parent, 'kota'), files))).problem).toBe('exists');
    expect(readdirSync(parent)).toEqual(['kota']);
  });

  test('cannot be a link that leads nowhere', async () => {
    const parent = emptyFolder();
    symlinkSync(join(parent, 'hilang'), join(parent, 'kota'));
    expect((await problemOf(writeStarter(join(parent, 'kota'), files))).problem).toBe('not-a-folder');
    expect(lstatSync(join(parent, 'kota')).isSymbolicLink()).toBe(true);
  });
});

describe('a folder in use', () => {
  test('gets the files beside its own', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'catatan.txt'), 'penting');
    await writeStarter(folder, files);
    expect(everythingIn(folder)).toEqual([...WHOLE, 'catatan.txt'].sort());
  });

  test('gets nothing when one name is taken, and the error lists those', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), 'milik saya');
    symlinkSync(join(folder, 'hilang'), join(folder, 'masterplan.yaml'));
    const { problem, args } = await problemOf(writeStarter(folder, files));
    expect({ problem, ...args }).toEqual({
      problem: 'exists',
      path: folder,
      count: 2,
      files: 'masterplan.yaml, .vscode/settings.json',
    });
    expect(everythingIn(folder)).toEqual(['.vscode', '.vscode/settings.json', 'masterplan.yaml']);
    expect(readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8')).toBe('milik saya');
  });

  test('with a file where a folder must go, names that file', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.masterplan'), '');
    expect((await problemOf(writeStarter(folder, files))).args).toMatchObject({
      count: 1,
      files: '.masterplan',
    });
    expect(readdirSync(folder)).toEqual(['.masterplan']);
  });

  test('with a link to elsewhere where a folder must go, names that link and writes nothing behind it', async () => {
    const folder = emptyFolder();
    const elsewhere = emptyFolder();
    symlinkSync(elsewhere, join(folder, '.masterplan'));
    expect((await problemOf(writeStarter(folder, files))).args).toMatchObject({ files: '.masterplan' });
    expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['.masterplan'], []]);
  });

  test('is as it was when a file cannot be written', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, 'catatan.txt'), 'penting');
    const impossible = new Map([...files, [`${'x'.repeat(300)}.yaml`, '']]);
    expect((await problemOf(writeStarter(folder, impossible))).problem).toBe('failed');
    expect(everythingIn(folder)).toEqual(['.vscode', 'catatan.txt']);
  });
});

describe('a folder that a killed run has begun to fill', () => {
  const STAGE = '.masterplan-init';

  /** A folder in use where the disk dies for good at the n-th rename: the record's, then one for each file. */
  async function killedAtRename(nth: number): Promise<string> {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'catatan.txt'), 'penting');
    mkdirSync(join(folder, '.vscode'));
    let renames = 0;
    const disk = failingDisk((call) => {
      if (call === 'renameSync') renames += 1;
      if (renames >= nth) throw systemError('EIO');
    });
    await writeStarter(folder, files, disk).catch(() => undefined);
    return folder;
  }

  test.each([1, 2, 3, 4])('at move %i is no masterplan, and the next run makes it whole', async (nth) => {
    const folder = await killedAtRename(nth);
    expect(existsSync(join(folder, STAGE))).toBe(true);
    expect(existsSync(join(folder, 'masterplan.yaml'))).toBe(false);
    const other = new Map([...files, ['masterplan.yaml', 'format: 1 # daerah lain\n']]);
    await writeStarter(folder, other);
    expect(everythingIn(folder)).toEqual([...WHOLE, 'catatan.txt'].sort());
    expect(readFileSync(join(folder, 'masterplan.yaml'), 'utf8')).toBe('format: 1 # daerah lain\n');
  });

  test('keeps what somebody has written there since, and names it', async () => {
    const folder = await killedAtRename(4);
    writeFileSync(join(folder, '.vscode/settings.json'), '{ "milik": "saya" }');
    const { problem, args } = await problemOf(writeStarter(folder, files));
    expect({ problem, files: args.files }).toEqual({ problem: 'exists', files: '.vscode/settings.json' });
    expect(everythingIn(folder)).toEqual(['.vscode', '.vscode/settings.json', 'catatan.txt']);
  });

  test('and that is complete is not taken back', async () => {
    const folder = emptyFolder();
    const disk = failingDisk((call, path) => {
      if (call === 'rmSync' && String(path).includes(STAGE)) throw systemError('EIO');
    });
    await writeStarter(folder, files, disk);
    expect(existsSync(join(folder, STAGE))).toBe(true);
    expect((await problemOf(writeStarter(folder, files))).problem).toBe('exists');
    expect(everythingIn(folder)).toEqual(WHOLE);
  });

  test('a record that a stranger wrote takes nothing but files of a starter', async () => {
    const folder = emptyFolder();
    const victim = join(emptyFolder(), 'korban.txt');
    writeFileSync(victim, 'x');
    writeFileSync(join(folder, 'korban.txt'), 'x');
    const sha = createHash('sha256').update('x').digest('hex');
    mkdirSync(join(folder, STAGE, 'files'), { recursive: true });
    writeFileSync(join(folder, STAGE, 'files', 'masterplan.yaml'), '');
    const named = { 'korban.txt': sha, [relative(folder, victim)]: sha, [victim]: sha };
    writeFileSync(join(folder, STAGE, 'added.json'), JSON.stringify({ files: named, folders: ['..', '.'] }));
    await writeStarter(folder, files);
    expect(everythingIn(folder)).toEqual([...WHOLE, 'korban.txt'].sort());
    expect(existsSync(victim)).toBe(true);
  });
});

test('a long list of taken names is cut and counted', async () => {
  const folder = emptyFolder();
  const many = new Map(Array.from({ length: 7 }, (_, at) => [`${at}.yaml`, '']));
  await writeStarter(folder, many);
  const { args } = await problemOf(writeStarter(folder, many));
  expect(args).toMatchObject({ count: 7, files: '0.yaml, 1.yaml, 2.yaml, 3.yaml, 4.yaml, …' });
});

test.each([
  ['EACCES', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'no-space'],
  ['EIO', 'failed'],
])('the system’s %s is told as %s', (code, problem) => {
  const error = Object.assign(new Error(), { code });
  expect(initErrorFrom(error, 'kota')).toMatchObject({ problem });
});

test('an error of our own making is not taken for the system’s', async () => {
  expect(() => initErrorFrom(new TypeError('bug'), 'kota')).toThrow(TypeError);
});
