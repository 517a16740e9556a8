import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/disk/sha256.js';
import { OutputError } from '../../src/output/output-error.js';
import { verifyBooks } from '../../src/output/verify-books.js';
import { writeBooks } from '../../src/output/write-books.js';
import { MANIFEST_NAME } from '../../src/project/manifest-name.js';
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
    manifest: sha256(readFileSync(join(target, MANIFEST_NAME))),
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

describe('a manifest that somebody forged', () => {
  const file = { sha256: 'a'.repeat(64), bytes: 1, input: 'x' };
  const whole = { tool: 'masterplan', version: '1.2.3', input: 'x', files: { 'buku-1.md': file } };
  const naming = (name: string) => JSON.stringify({ ...whole, files: { [name]: file } });

  test.each([
    ['a name that goes up', naming('../rahasia.txt')],
    ['a name that goes up half-way', naming('gambar/../../rahasia.txt')],
    ['an absolute name', naming('/etc/passwd')],
    ['a drive of Windows', naming('C:/Windows/win.ini')],
    ['a backslash', naming('..\\rahasia.txt')],
    ['an empty step', naming('gambar//a.svg')],
    ['the manifest itself', naming(MANIFEST_NAME)],
    ['an empty name', naming('')],
    ['a length below zero', JSON.stringify({ ...whole, files: { a: { ...file, bytes: -1 } } })],
    ['a length that no book has', JSON.stringify({ ...whole, files: { a: { ...file, bytes: 2 ** 40 } } })],
    ['a part of a byte', JSON.stringify({ ...whole, files: { a: { ...file, bytes: 0.5 } } })],
    ['a list of files', JSON.stringify({ ...whole, files: [file] })],
    ['no files', JSON.stringify({ ...whole, files: null })],
    ['a hash that is a list', JSON.stringify({ ...whole, files: { a: { ...file, sha256: ['a'] } } })],
    ['another tool', JSON.stringify({ ...whole, tool: 'lain' })],
    ['half of it', JSON.stringify(whole).slice(0, -9)],
    ['text deeper than any', '['.repeat(2_000_000)],
    ['Windows-1252', Buffer.from(JSON.stringify({ ...whole, input: 'café' }), 'latin1')],
    [
      'a version that vouches for itself',
      JSON.stringify({ ...whole, version: '0.1.0). Manifes sama dengan yang dicatat' }),
    ],
    // Each of its folders would be looked at by its whole name: hours.
    ['a name of two million folders', naming(`${'a/'.repeat(2_000_000)}b`)],
    ['17 MiB', `${JSON.stringify(whole)}${' '.repeat(17 * 2 ** 20)}`],
  ])('with %s is refused', (_, text) => {
    const books = temporaryFolder();
    writeFileSync(join(books, MANIFEST_NAME), text);
    expect(problemOf(() => verifyBooks(books))).toBe('damaged-manifest');
  });

  test('that is a link or no file at all is refused without being opened', () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'manifes'), JSON.stringify(whole));
    for (const make of [
      (path: string) => symlinkSync(join(home, 'manifes'), path),
      (path: string) => symlinkSync('/dev/zero', path),
      (path: string) => mkdirSync(path),
      (path: string) => execFileSync('mkfifo', [path]),
    ]) {
      const books = temporaryFolder();
      make(join(books, MANIFEST_NAME));
      expect(problemOf(() => verifyBooks(books))).toBe('damaged-manifest');
    }
  });

  test('reaches no prototype: such names are names', () => {
    const books = temporaryFolder();
    const files = ['__proto__', 'constructor', 'toString'].map((name) => `"${name}":${JSON.stringify(file)}`);
    const text = `{"tool":"masterplan","version":"1","input":"x","files":{${files.join(',')}}}`;
    writeFileSync(join(books, MANIFEST_NAME), text);
    expect(verifyBooks(books)?.missing).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as { bytes?: unknown }).bytes).toBeUndefined();
  });

  test('never makes anything outside be read: links stay links', () => {
    const home = temporaryFolder();
    const books = join(home, 'books');
    mkdirSync(books);
    mkdirSync(join(home, 'luar'));
    writeFileSync(join(home, 'luar', 'rahasia.txt'), 'r');
    symlinkSync('../luar', join(books, 'dalam'));
    symlinkSync('../luar/rahasia.txt', join(books, 'buku-1.md'));
    const secret = { sha256: sha256(Buffer.from('r')), bytes: 1, input: 'x' };
    const files = { 'dalam/rahasia.txt': secret, 'buku-1.md': secret };
    writeFileSync(join(books, MANIFEST_NAME), JSON.stringify({ ...whole, files }));
    expect(verifyBooks(books)).toMatchObject({
      intact: [],
      edited: ['buku-1.md'],
      missing: ['dalam/rahasia.txt'],
      foreign: ['dalam'],
    });
  });

  test('a book blown up beyond measure is told by its length, not by reading it', () => {
    const books = temporaryFolder();
    writeFileSync(join(books, MANIFEST_NAME), JSON.stringify(whole));
    writeFileSync(join(books, 'buku-1.md'), '');
    truncateSync(join(books, 'buku-1.md'), 2 ** 40);
    expect(verifyBooks(books)?.edited).toEqual(['buku-1.md']);
  });
});

function problemOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof OutputError) return error.problem;
    throw error;
  }
  return undefined;
}
