import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBooks } from '../../src/output/write-books.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { contentOf, outputErrorOf, temporaryFolder } from './folders.js';

const MANIFEST = '.masterplan-books.json';
const SATU = '4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10';
const E_ACUTE = '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c';
const first = { toolVersion: '1.0.0', inputHash: 'aaa' };
const second = { toolVersion: '1.0.0', inputHash: 'bbb' };
const books = (entries: Record<string, string>) => new Map(Object.entries(entries));

let home: string;
let target: string;
beforeEach(() => {
  home = temporaryFolder();
  target = join(home, 'books');
});

describe('a first build', () => {
  test('writes every file, in folders too, and a manifest that can be checked by hand', async () => {
    const written = await writeBooks(
      target,
      books({ 'buku-1.html': 'satu', 'gambar/buku-1/a.svg': 'é' }),
      first,
    );

    expect(written).toMatchObject({
      target,
      changed: true,
      products: ['buku-1.html', 'gambar/buku-1/a.svg'],
    });
    expect(contentOf(target)).toEqual({
      'buku-1.html': 'satu',
      'gambar/buku-1/a.svg': 'é',
      [MANIFEST]: expect.any(String),
    });
    // printf satu | sha256sum; printf é | sha256sum
    expect(JSON.parse(readFileSync(join(target, MANIFEST), 'utf8'))).toEqual({
      tool: 'masterplan',
      version: '1.0.0',
      input: 'aaa',
      files: {
        'buku-1.html': {
          sha256: SATU,
          bytes: 4,
          input: 'aaa',
        },
        'gambar/buku-1/a.svg': { sha256: E_ACUTE, bytes: 2, input: 'aaa' },
      },
    });
    expect(readdirSync(home)).toEqual(['books']);
  });

  test('accepts bytes, an empty folder, and a parent that does not exist yet', async () => {
    const deep = join(home, 'a', 'b', 'books');
    mkdirSync(deep, { recursive: true });
    await writeBooks(deep, new Map([['x.docx', Uint8Array.of(0, 255, 10)]]), first);
    await writeBooks(join(home, 'new', 'books'), books({ 'a.md': 'a' }), first);

    expect([...readFileSync(join(deep, 'x.docx'))]).toEqual([0, 255, 10]);
    expect(readFileSync(join(home, 'new', 'books', 'a.md'), 'utf8')).toBe('a');
  });

  test('gives the same manifest whatever the order of the files', async () => {
    await writeBooks(join(home, 'x'), books({ 'b.md': 'b', 'a.md': 'a', 'B.md': 'B' }), first);
    await writeBooks(join(home, 'y'), books({ 'B.md': 'B', 'a.md': 'a', 'b.md': 'b' }), first);

    expect(contentOf(join(home, 'x'))).toEqual(contentOf(join(home, 'y')));
    expect(Object.keys(JSON.parse(readFileSync(join(home, 'x', MANIFEST), 'utf8')).files)).toEqual([
      'B.md',
      'a.md',
      'b.md',
    ]);
  });

  test.each(['../x.md', '/x.md', 'a//b.md', 'a\\b.md', './x.md', MANIFEST, 'C:x.md'])(
    'refuses the product name %s',
    async (name) => {
      await expect(writeBooks(target, books({ [name]: 'x' }), first)).rejects.toThrow(/not a name/);
      expect(readdirSync(home)).toEqual([]);
    },
  );
});

describe('a later build', () => {
  test('that gives the same bytes touches nothing', async () => {
    await writeBooks(target, books({ 'a.md': 'a' }), first);
    utimesSync(target, 1, 1);

    expect(await writeBooks(target, books({ 'a.md': 'a' }), first)).toMatchObject({ changed: false });
    expect(statSync(target).mtimeMs).toBe(1000);
  });

  test('of one book keeps the others and says which are of another state of the project', async () => {
    await writeBooks(target, books({ 'buku-1.md': 'satu', 'buku-2.md': 'dua' }), first);
    const written = await writeBooks(target, books({ 'buku-1.md': 'SATU' }), second);

    expect(written).toMatchObject({ carried: ['buku-2.md'], stale: ['buku-2.md'], edited: [] });
    expect(contentOf(target)).toMatchObject({ 'buku-1.md': 'SATU', 'buku-2.md': 'dua' });
    const again = await writeBooks(target, books({ 'buku-2.md': 'DUA' }), second);
    expect(again).toMatchObject({ carried: ['buku-1.md'], stale: [] });
  });

  test('drops earlier products the caller does not keep', async () => {
    await writeBooks(target, books({ 'buku-1.md': 'satu', 'gambar/buku-1/lama.svg': 'x' }), first);
    await writeBooks(target, books({ 'buku-1.md': 'satu' }), { ...second, keep: () => false });

    expect(Object.keys(contentOf(target))).toEqual([MANIFEST, 'buku-1.md']);
  });

  test('carries over what the user put there: files, folders, links and times', async () => {
    await writeBooks(target, books({ 'a.md': 'a' }), first);
    mkdirSync(join(target, 'catatan', 'kosong'), { recursive: true });
    writeFileSync(join(target, 'catatan', 'rapat.txt'), 'jangan hilang');
    utimesSync(join(target, 'catatan', 'rapat.txt'), 1_000, 2_000);
    chmodSync(join(target, 'catatan', 'rapat.txt'), 0o440);
    symlinkSync('catatan/rapat.txt', join(target, 'tautan'));
    symlinkSync('tidak-ada', join(target, 'buntu'));
    await writeBooks(target, books({ 'a.md': 'A' }), { ...second, keep: () => false });

    expect(contentOf(target)).toEqual({
      'a.md': 'A',
      'catatan/kosong': '(folder)',
      'catatan/rapat.txt': 'jangan hilang',
      tautan: '-> catatan/rapat.txt',
      buntu: '-> tidak-ada',
      [MANIFEST]: expect.any(String),
    });
    const kept = statSync(join(target, 'catatan', 'rapat.txt'));
    expect([kept.mtimeMs, kept.mode & 0o777]).toEqual([2_000_000, 0o440]);
  });

  test('keeps the permissions of the folder and follows a link to it', async () => {
    mkdirSync(join(home, 'disk'));
    chmodSync(join(home, 'disk'), 0o750);
    symlinkSync('disk', target);
    const written = await writeBooks(target, books({ 'a.md': 'a' }), first);

    expect(written.target).toBe(join(home, 'disk'));
    expect(statSync(join(home, 'disk')).mode & 0o777).toBe(0o750);
    expect(contentOf(home)).toMatchObject({ books: '-> disk', 'disk/a.md': 'a' });
  });

  test('writes a product the user deleted, and forgets one that is not of this build', async () => {
    await writeBooks(target, books({ 'a.md': 'a', 'b.md': 'b' }), first);
    unlinkSync(join(target, 'a.md'));
    unlinkSync(join(target, 'b.md'));
    const written = await writeBooks(target, books({ 'a.md': 'a' }), first);

    expect(written).toMatchObject({ changed: true, products: ['a.md'], carried: [] });
    expect(contentOf(target)).toEqual({ 'a.md': 'a', [MANIFEST]: expect.not.stringContaining('b.md') });
  });
});

describe('changes by hand', () => {
  beforeEach(async () => {
    await writeBooks(target, books({ 'buku-1.md': 'satu', 'buku-2.md': 'dua' }), first);
    writeFileSync(join(target, 'buku-1.md'), 'satu, diperbaiki Bu Sekda');
  });

  test('are never overwritten without force', async () => {
    const before = contentOf(target);
    const error = await outputErrorOf(writeBooks(target, books({ 'buku-1.md': 'baru' }), second));

    expect(error.problem).toBe('edited');
    expect(error.args).toMatchObject({ count: 1, files: 'buku-1.md' });
    expect(contentOf(target)).toEqual(before);
    expect(readdirSync(home)).toEqual(['books']);
  });

  test('are overwritten with force', async () => {
    await writeBooks(target, books({ 'buku-1.md': 'baru' }), { ...second, force: true });
    expect(contentOf(target)).toMatchObject({ 'buku-1.md': 'baru', 'buku-2.md': 'dua' });
  });

  test('in a book this build does not make are kept, reported, and still known as changed', async () => {
    const written = await writeBooks(target, books({ 'buku-2.md': 'DUA' }), second);

    expect(written).toMatchObject({ carried: ['buku-1.md'], edited: ['buku-1.md'] });
    expect(contentOf(target)).toMatchObject({ 'buku-1.md': 'satu, diperbaiki Bu Sekda', 'buku-2.md': 'DUA' });
    const error = await outputErrorOf(writeBooks(target, books({ 'buku-1.md': 'x' }), second));
    expect(error.problem).toBe('edited');
  });

  test('survive even when the product itself is dropped', async () => {
    await writeBooks(target, books({ 'buku-2.md': 'DUA' }), { ...second, keep: () => false });
    expect(contentOf(target)).toMatchObject({ 'buku-1.md': 'satu, diperbaiki Bu Sekda' });
  });

  test("protect a user's file that has the name of a new book", async () => {
    writeFileSync(join(target, 'buku-3.md'), 'punya saya');
    const error = await outputErrorOf(writeBooks(target, books({ 'buku-3.md': 'tiga' }), second));
    expect(error).toMatchObject({ problem: 'edited', args: { files: 'buku-3.md' } });
  });

  test.each([
    ['a folder where a book must go', 'buku-3.md/catatan.txt', 'buku-3.md'],
    ['a file where a folder must go', 'gambar', 'gambar'],
  ])('%s stops the build even with force', async (_, put, named) => {
    mkdirSync(join(target, put, '..'), { recursive: true });
    writeFileSync(join(target, put), 'punya saya');
    const files = books({ 'buku-3.md': 'tiga', 'gambar/a.svg': 'a' });
    const error = await outputErrorOf(writeBooks(target, files, { ...second, force: true }));
    expect(error).toMatchObject({ problem: 'blocked', args: { file: named } });
    expect(readFileSync(join(target, put), 'utf8')).toBe('punya saya');
  });
});

describe('a target that is not ours', () => {
  test('a folder without our manifest is never replaced, not even with force', async () => {
    mkdirSync(target);
    writeFileSync(join(target, 'skripsi.docx'), 'x');
    const error = await outputErrorOf(writeBooks(target, books({ 'a.md': 'a' }), { ...first, force: true }));

    expect(error.problem).toBe('not-ours');
    expect(contentOf(home)).toEqual({ 'books/skripsi.docx': 'x' });
  });

  test.each([
    ['no JSON', 'halo'],
    ['of another tool', '{"tool":"lain","version":"1","input":"a","files":{}}'],
    [
      'with a name that leaves the folder',
      '{"tool":"masterplan","version":"1","input":"a","files":{"../x":{"sha256":"a","bytes":1,"input":"a"}}}',
    ],
    ['with a wrong type', '{"tool":"masterplan","version":"1","input":"a","files":{"x":{"sha256":1}}}'],
  ])('a manifest %s counts as damaged', async (_, text) => {
    mkdirSync(target);
    writeFileSync(join(target, MANIFEST), text);
    const error = await outputErrorOf(writeBooks(target, books({ 'a.md': 'a' }), first));
    expect(error.problem).toBe('damaged-manifest');
    expect(contentOf(target)).toEqual({ [MANIFEST]: text });
  });

  test('a file is named as such, also when it stands where the parent should', async () => {
    writeFileSync(target, 'x');
    expect((await outputErrorOf(writeBooks(target, books({ 'a.md': 'a' }), first))).problem).toBe(
      'not-a-folder',
    );
    const inside = join(target, 'books');
    expect((await outputErrorOf(writeBooks(inside, books({ 'a.md': 'a' }), first))).problem).toBe(
      'not-a-folder',
    );
    expect(readFileSync(target, 'utf8')).toBe('x');
  });
});

describe('when the disk says no', () => {
  test.each([
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['ENOSPC', 'no-space'],
    ['EIO', 'failed'],
  ])('%s on any call leaves the earlier books and tells the place', async (code, problem) => {
    await writeBooks(target, books({ 'a.md': 'a', 'b/c.md': 'c' }), first);
    writeFileSync(join(target, 'punya-saya.txt'), 'x');
    const before = contentOf(target);
    const after = { 'a.md': 'A', 'b/c.md': 'C', 'punya-saya.txt': 'x' };
    let outcomes = 0;
    for (let nth = 1; ; nth += 1) {
      let calls = 0;
      const broken = failingDisk((_, path) => {
        calls += 1;
        if (calls === nth) throw systemError(code, typeof path === 'string' ? path : target);
      });
      const outcome = await writeBooks(target, books({ 'a.md': 'A', 'b/c.md': 'C' }), second, broken).catch(
        (error: unknown) => error,
      );
      if (calls < nth) break;
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ name: 'OutputError', problem });
        expect(contentOf(target)).toEqual(before);
        outcomes += 1;
      } else {
        expect(contentOf(target)).toMatchObject(after);
        await writeBooks(target, books({ 'a.md': 'a', 'b/c.md': 'c' }), first);
      }
    }
    expect(outcomes).toBeGreaterThan(15);
    await writeBooks(target, books({ 'a.md': 'A', 'b/c.md': 'C' }), second);
    expect(contentOf(target)).toMatchObject(after);
    expect(readdirSync(home)).toEqual(['books']);
  });
});
