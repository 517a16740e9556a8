import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '../../src/disk/disk.js';
import { makeFolders } from '../../src/disk/made-folders.js';
import { temporaryFolder } from '../output/folders.js';
import { failingDisk, systemError } from './failing-disk.js';

test('what was made is taken away again, as far as nobody has put anything there', () => {
  const home = temporaryFolder();
  const made = makeFolders(disk, join(home, 'a/b/c'));
  writeFileSync(join(home, 'a/catatan.txt'), '');
  made.remove();
  expect(existsSync(join(home, 'a/b'))).toBe(false);
  expect(existsSync(join(home, 'a/catatan.txt'))).toBe(true);
});

test('a folder that another process makes meanwhile will do; a file will not', () => {
  const home = temporaryFolder();
  const faster = failingDisk((call, path) => {
    if (call === 'mkdirSync' && path === join(home, 'a')) mkdirSync(join(home, 'a'));
    if (call === 'mkdirSync' && path === join(home, 'berkas')) writeFileSync(join(home, 'berkas'), '');
  });
  makeFolders(faster, join(home, 'a/b'));
  expect(existsSync(join(home, 'a/b'))).toBe(true);
  expect(() => makeFolders(faster, join(home, 'berkas/b'))).toThrow('EEXIST');
});

// In /proc the answer to making a folder is that there is none above it: asked to make those too, Node never ends.
test('where the system makes no folder, the answer comes at once, and is tried once', () => {
  const home = temporaryFolder();
  const tried: unknown[] = [];
  const proc = failingDisk((call, path, options) => {
    if (call !== 'mkdirSync') return;
    tried.push([path, options]);
    throw systemError('ENOENT', String(path));
  });
  expect(() => makeFolders(proc, join(home, 'a'))).toThrow('ENOENT');
  expect(tried).toEqual([[join(home, 'a'), undefined]]);
});
