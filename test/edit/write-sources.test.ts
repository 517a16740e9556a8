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
import { finishEdits } from '../../src/edit/finish-edits.js';
import { SourceError } from '../../src/edit/source-error.js';
import { refuseUnfinished } from '../../src/edit/unfinished.js';
import { writeSources } from '../../src/edit/write-sources.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { folderWith } from '../project/folder.js';

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
      'a link into a hidden folder, which other tools may obey',
      'hidden',
      (root) => {
        mkdirSync(join(root, '.github'));
        writeFileSync(join(root, '.github/living.yaml'), 'overview: Hidup\n');
        rmSync(join(root, 'dimensions/living.yaml'));
        symlinkSync('../.github/living.yaml', join(root, 'dimensions/living.yaml'));
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
    ['EDQUOT', 'no-space'],
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

it('whichever call fails, the files are all old or all new, or the next command finishes them', async () => {
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
    const { 'masterplan.yaml': first, 'dimensions/living.yaml': second } = contentOf(root);
    if (problem === 'interrupted') {
      expect([first, second]).toEqual([after['masterplan.yaml'], two['dimensions/living.yaml']]);
      await expect(refuseUnfinished(root)).rejects.toMatchObject({
        problem: 'unfinished',
        args: { fresh: 'masterplan.yaml', old: 'dimensions/living.yaml' },
      });
      expect(await finishEdits(root)).toBe(1);
      expect(contentOf(root)).toEqual(after);
    } else {
      await refuseUnfinished(root);
      expect({ 'masterplan.yaml': first, 'dimensions/living.yaml': second }).toEqual(
        problem === 'none' ? after : two,
      );
      await finishEdits(root);
      expect(contentOf(root)).toEqual(problem === 'none' ? after : two);
    }
  }
  expect([...seen].filter((one) => one.endsWith('interrupted'))).toEqual(['renameSync: interrupted']);
  for (const call of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'fchmodSync', 'renameSync'])
    expect(seen).toContain(`${call}: failed`);
  expect(seen.size).toBeGreaterThan(15);
});

it('a file of several names keeps its text under the others', async () => {
  const root = folderWith({ 'masterplan.yaml': 'format: 1\n' });
  linkSync(join(root, 'masterplan.yaml'), join(root, 'salinan.txt'));
  await writeSources(root, new Map([['masterplan.yaml', { before: 'format: 1\n', after: 'format: 2\n' }]]));
  expect(contentOf(root)).toEqual({ 'masterplan.yaml': 'format: 2\n', 'salinan.txt': 'format: 1\n' });
});
