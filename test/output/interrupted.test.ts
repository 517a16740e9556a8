import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBooks } from '../../src/output/write-books.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { contentOf, outputErrorOf, temporaryFolder } from './folders.js';

const before = new Map([
  ['buku-1.md', 'satu lama'],
  ['gambar/a.svg', 'lama'],
]);
const after = new Map([
  ['buku-1.md', 'satu baru'],
  ['gambar/a.svg', 'baru'],
]);
const old = { toolVersion: '1', inputHash: 'lama' };
const fresh = { toolVersion: '1', inputHash: 'baru' };

/** A disk that stops answering for good at its n-th call, as if the process had been killed there. */
function dyingDisk(nth: number) {
  let calls = 0;
  const disk = failingDisk(() => {
    calls += 1;
    if (calls >= nth) throw systemError('EIO', 'dead');
  });
  return { disk, survived: () => calls < nth };
}

test('killed at any call, the next run leaves the books of one build, whole, and nothing else', async () => {
  const home = temporaryFolder();
  const target = join(home, 'books');
  await writeBooks(target, before, old);
  const oldContent = contentOf(target);
  await writeBooks(target, after, fresh);
  const newContent = contentOf(target);
  const seen = { old: 0, new: 0, missing: 0 };

  for (let nth = 1; ; nth += 1) {
    await writeBooks(target, before, old);
    const { disk, survived } = dyingDisk(nth);
    await writeBooks(target, after, fresh, disk).catch(() => undefined);
    if (survived()) break;
    if (!existsSync(target)) seen.missing += 1;
    else if (contentOf(target)['buku-1.md'] === 'satu baru') {
      seen.new += 1;
      expect(contentOf(target)).toEqual(newContent);
    } else {
      seen.old += 1;
      expect(contentOf(target)).toEqual(oldContent);
    }

    const refused = writeBooks(target, new Map([['../keluar', 'x']]), fresh);
    await expect(refused).rejects.toThrow(/not a name/);
    expect([oldContent, newContent]).toContainEqual(contentOf(target));
    expect(readdirSync(home)).toEqual(['books']);
  }
  expect(seen.old).toBeGreaterThan(20);
  expect(seen.new).toBeGreaterThan(2);
  expect(seen.missing).toBe(1);
});

test('a process really killed between the two renames is recovered, also through a link', async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'disk'));
  symlinkSync('disk/books', join(home, 'books'));
  await writeBooks(join(home, 'books'), before, old);
  const child = spawnSync(process.execPath, [
    '--import',
    'tsx',
    join(import.meta.dirname, 'killed-between-renames.ts'),
    join(home, 'books'),
  ]);
  expect([child.signal, child.stderr.toString()]).toEqual(['SIGKILL', '']);
  expect(readdirSync(join(home, 'disk')).sort()).toEqual([
    '.books.lock',
    expect.stringMatching(/^\.books\.old-\d+$/),
    expect.stringMatching(/^\.books\.stage-\d+$/),
  ]);

  const written = await writeBooks(join(home, 'books'), new Map([['buku-2.md', 'dua']]), fresh);
  expect(written).toMatchObject({ carried: ['buku-1.md', 'gambar/a.svg'] });
  expect(contentOf(join(home, 'disk', 'books'))).toMatchObject({
    'buku-1.md': 'satu lama',
    'buku-2.md': 'dua',
  });
  expect(readdirSync(join(home, 'disk'))).toEqual(['books']);
});

test('when the second rename fails and the old books cannot go back, their place is told and kept', async () => {
  const home = temporaryFolder();
  const target = join(home, 'books');
  await writeBooks(target, before, old);
  const content = contentOf(target);
  let renames = 0;
  const disk = failingDisk((call) => {
    if (call !== 'renameSync') return;
    renames += 1;
    if (renames > 1) throw systemError('EBUSY', target);
  });
  const error = await outputErrorOf(writeBooks(target, after, fresh, disk));

  const kept = join(home, `.books.old-${process.pid}`);
  expect(error).toMatchObject({ problem: 'swap-failed', args: { path: target, code: 'EBUSY', old: kept } });
  expect(contentOf(kept)).toEqual(content);
  await writeBooks(target, before, old);
  expect(contentOf(home)).toEqual(
    Object.fromEntries(Object.entries(content).map(([name, text]) => [`books/${name}`, text])),
  );
});

test('half of a deleted old folder is never put back', async () => {
  const home = temporaryFolder();
  const target = join(home, 'books');
  await writeBooks(target, before, old);
  let dead = false;
  const disk = failingDisk((call, path) => {
    dead ||= call === 'rmSync' && String(path).endsWith(`.old-${process.pid}`);
    if (dead) throw systemError('EIO', 'dead');
  });
  await writeBooks(target, after, fresh, disk);
  expect(readdirSync(home)).toContain(`.books.old-${process.pid}`);
  expect(existsSync(join(home, `.books.old-${process.pid}`, '.masterplan-books.json'))).toBe(false);
});

test("leaves a neighbour's folders alone", async () => {
  const home = temporaryFolder();
  for (const name of ['.books.stage-x', '.books.old-1.txt', '.booksx.stage-1', 'books.stage-1'])
    writeFileSync(join(home, name), 'x');
  await writeBooks(join(home, 'books'), before, old);
  expect(readdirSync(home)).toEqual(
    expect.arrayContaining(['.books.stage-x', '.books.old-1.txt', '.booksx.stage-1', 'books.stage-1']),
  );
});

test('what a stranger put beside the books under our names is not followed, put back or waited for', async () => {
  const home = temporaryFolder();
  const other = temporaryFolder();
  await writeBooks(join(other, 'books'), before, old);
  const theirs = contentOf(other);
  symlinkSync(join(other, 'books'), join(home, '.books.stage-4194305'));
  symlinkSync(join(other, 'books'), join(home, '.books.old-4194305'));
  await writeBooks(join(home, 'books'), after, fresh);
  expect(contentOf(other)).toEqual(theirs);
  expect(readdirSync(home)).toEqual(['books']);

  symlinkSync('/dev/zero', join(home, '.books.lock'));
  expect(await outputErrorOf(writeBooks(join(home, 'books'), before, old))).toMatchObject({
    problem: 'no-lock',
    args: { lock: join(home, '.books.lock') },
  });
});

test('a link in a project leads the books out of it only when it is named from outside', async () => {
  const project = temporaryFolder();
  const other = temporaryFolder();
  const within = { ...fresh, project };
  symlinkSync(other, join(project, 'books'));
  symlinkSync(join(other, 'belum-ada'), join(project, 'buntu'));
  for (const target of ['books', 'books/dalam', 'buntu'])
    expect(await outputErrorOf(writeBooks(join(project, target), after, within))).toMatchObject({
      problem: 'outside',
    });
  expect(readdirSync(other)).toEqual([]);
  await writeBooks(join(other, 'buku'), after, within);
  mkdirSync(join(project, 'hasil'));
  symlinkSync('hasil', join(project, 'dekat'));
  await writeBooks(join(project, 'dekat'), after, within);
  expect(contentOf(join(project, 'hasil'))).toEqual(contentOf(join(other, 'buku')));
});

test('folders made on the way to the books go again when nothing could be written', async () => {
  const home = temporaryFolder();
  const disk = failingDisk((call, path) => {
    if (call === 'mkdirSync' && String(path).includes('.stage-')) throw systemError('ENOSPC', String(path));
  });
  const error = await outputErrorOf(writeBooks(join(home, 'a', 'b', 'books'), after, fresh, disk));
  expect(error.problem).toBe('no-space');
  expect(readdirSync(home)).toEqual([]);
});
