import { mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OutputError } from '../../src/output/output-error.js';
import { verifyBooks } from '../../src/output/verify-books.js';
import { writeBooks } from '../../src/output/write-books.js';
import { temporaryFolder } from './folders.js';

test('tells which books were changed, deleted, added or belong to an earlier project', async () => {
  const target = join(temporaryFolder(), 'books');
  const books = { 'buku-1.md': '1', 'buku-2.md': '2', 'buku-3.md': '3', 'gambar/a.svg': 'a' };
  await writeBooks(target, new Map(Object.entries(books)), { toolVersion: '1.2.3', inputHash: 'lama' });
  await writeBooks(target, new Map([['buku-1.md', '1']]), { toolVersion: '1.2.4', inputHash: 'baru' });
  writeFileSync(join(target, 'buku-2.md'), 'dua');
  unlinkSync(join(target, 'buku-3.md'));
  mkdirSync(join(target, 'catatan'));
  writeFileSync(join(target, 'catatan', 'x.txt'), '');

  expect(verifyBooks(target)).toEqual({
    version: '1.2.4',
    input: 'baru',
    intact: ['buku-1.md', 'gambar/a.svg'],
    stale: ['buku-2.md', 'buku-3.md', 'gambar/a.svg'],
    edited: ['buku-2.md'],
    missing: ['buku-3.md'],
    foreign: ['catatan/x.txt'],
  });
});

test('finds nothing in a missing or empty folder and refuses a stranger', () => {
  const home = temporaryFolder();
  expect(verifyBooks(join(home, 'tidak-ada'))).toBeUndefined();
  expect(verifyBooks(home)).toBeUndefined();
  writeFileSync(join(home, 'x'), '');
  expect(() => verifyBooks(home)).toThrow(OutputError);
  expect(() => verifyBooks(join(home, 'x'))).toThrow(OutputError);
});
