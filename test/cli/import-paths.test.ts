import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { handedPaths } from '../../src/cli/import/handed-paths.js';
import { folderWith } from '../project/folder.js';

const FILES = {
  'b.xlsx': '',
  'A.XLSX': '',
  'c.csv': '',
  'lama.xls': '',
  'd.ods': '',
  '~$b.xlsx': '',
  '.~lock.b.xlsx#': '',
  '.tersembunyi.xlsx': '',
  'surat.docx': '',
  'catatan.txt': '',
  'dalam/e.xlsx': '',
  'kosong/surat.pdf': '',
  'isian [1].xlsx': '',
};

let folder = '';
beforeEach(() => {
  folder = folderWith(FILES);
});

const named = (...words: string[]) => handedPaths(words).map((path) => relative(folder, path));
const inside = (name: string) => join(folder, name);

test('a folder stands for the sheets in it, also those that cannot be read, and no locks of open files', () => {
  expect(named(folder)).toEqual(['A.XLSX', 'b.xlsx', 'c.csv', 'd.ods', 'isian [1].xlsx', 'lama.xls']);
});

test('a pattern is expanded where the shell leaves that to us', () => {
  expect(named(inside('*.xlsx'))).toEqual(['b.xlsx', 'isian [1].xlsx']);
  expect(named(inside('**/*.xlsx'))).toEqual(['b.xlsx', 'dalam/e.xlsx', 'isian [1].xlsx']);
});

test('a file that is named is taken whatever its name, also when it is not there', () => {
  expect(named(inside('catatan.txt'), inside('isian [1].xlsx'), inside('tidak-ada.xlsx'))).toEqual([
    'catatan.txt',
    'isian [1].xlsx',
    'tidak-ada.xlsx',
  ]);
});

test('a file that is named twice, also by a link, is taken once', () => {
  symlinkSync(inside('c.csv'), inside('dalam/c-lagi.csv'));
  expect(named(inside('c.csv'), inside('*.csv'), inside('dalam'))).toEqual(['c.csv', 'dalam/e.xlsx']);
});

test('a link to itself and a name beyond all measure are told of, not stumbled over', () => {
  symlinkSync('diri.xlsx', inside('diri.xlsx'));
  for (const word of [inside('diri.xlsx'), 'x'.repeat(5_000)])
    expect(() => handedPaths([word])).toThrow(expect.objectContaining({ problem: 'failed' }));
});

test.each(['kosong', '*.numbers'])('%s holds no sheet, and that is said', (name) => {
  const word = inside(name);
  expect(() => handedPaths([word])).toThrow(expect.objectContaining({ args: { path: word } }));
});
