import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSet } from '../../src/cli/export/write-set.js';
import type { Disk } from '../../src/disk/disk.js';
import { ToldError } from '../../src/i18n/told-error.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { emptyFolder, projectWith } from './folders.js';

const setOf = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('a set of files', () => {
  test('is written beside what is there already, and tells what was the same', () => {
    const project = projectWith();
    const folder = join(project, 'forms/juli');
    const options = { force: false, project };
    expect(writeSet(folder, setOf({ 'a.md': 'a', 'b.md': 'b' }), options)).toEqual({
      written: ['a.md', 'b.md'],
      same: [],
    });
    writeFileSync(join(folder, 'catatan.txt'), 'rapat');
    expect(writeSet(folder, setOf({ 'b.md': 'b', 'c.md': 'c' }), options)).toEqual({
      written: ['c.md'],
      same: ['b.md'],
    });
    expect(contents(folder)).toEqual({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'catatan.txt': 'rapat' });
  });

  test('is not written at all where one of its files is there with other content, unless forced', () => {
    const project = projectWith({ 'forms/b.md': 'diisi orang' });
    const folder = join(project, 'forms');
    const files = setOf({ 'a.md': 'a', 'b.md': 'b' });
    expect(() => writeSet(folder, files, { force: false, project })).toThrow(/already holds {names}/);
    expect(contents(folder)).toEqual({ 'b.md': 'diisi orang' });
    writeSet(folder, files, { force: true, project });
    expect(contents(folder)).toEqual({ 'a.md': 'a', 'b.md': 'b' });
  });

  test('replaces only ordinary files, and goes through no link out of the project', () => {
    const [project, outside] = [projectWith({ 'forms/x.txt': '' }), emptyFolder()];
    mkdirSync(join(project, 'forms/a.md'));
    symlinkSync(outside, join(project, 'luar'));
    const files = setOf({ 'a.md': 'a' });
    for (const folder of ['forms', 'luar', 'luar/dalam', 'masterplan.yaml'])
      expect(() => writeSet(join(project, folder), files, { force: true, project })).toThrow(ToldError);
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(join(project, 'forms'))).toEqual(['a.md', 'x.txt']);
  });

  test('whichever call to the disk fails, is there whole or not at all', () => {
    const before = { 'a.md': 'lama', 'x.txt': 'rapat' };
    const after = { 'a.md': 'baru', 'b.md': 'b', 'c.md': 'c', 'x.txt': 'rapat' };
    const files = setOf({ 'a.md': 'baru', 'b.md': 'b', 'c.md': 'c' });
    let failures = 0;
    for (let nth = 1; ; nth += 1) {
      const project = projectWith({ 'forms/a.md': 'lama', 'forms/x.txt': 'rapat' });
      const folder = join(project, 'forms');
      let calls = 0;
      let failed: keyof Disk | undefined;
      const disk = failingDisk((call) => {
        calls += 1;
        if (calls !== nth) return;
        failed = call;
        throw systemError('EIO');
      });
      try {
        writeSet(folder, files, { force: true, project }, disk);
        expect(contents(folder)).toMatchObject(after);
      } catch (error) {
        failures += 1;
        expect(error).toBeInstanceOf(ToldError);
        expect({ failed, ...contents(folder) }).toEqual({ failed, ...before });
      }
      if (failed === undefined) break;
    }
    expect(failures).toBeGreaterThan(10);
  });

  test('makes no folder where nothing can be written', () => {
    const project = projectWith();
    const disk = failingDisk((call) => {
      if (call === 'fsyncSync') throw systemError('ENOSPC');
    });
    const write = () =>
      writeSet(join(project, 'a/b'), setOf({ 'a.md': '' }), { force: false, project }, disk);
    expect(write).toThrow(/No space left/);
    expect(readdirSync(project)).toEqual(['masterplan.yaml']);
  });
});
