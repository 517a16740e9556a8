import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyText } from '../../src/cli/books/verify-report.js';
import type { VerifyReport } from '../../src/cli/books/verify-work.js';
import { verifyCommand } from '../../src/cli/commands/verify.js';
import { emptyFolder, LEAST, projectWith, write } from './folders.js';
import { type Ran, repository, run } from './run.js';

const MANIFEST = '.masterplan-books.json';

/** A project `kota` with its books, one file of each kind there is. */
async function built(): Promise<string> {
  const cwd = emptyFolder();
  write(join(cwd, 'kota'), { 'masterplan.yaml': LEAST });
  expect((await run(['build', 'kota'], { cwd })).code).toBe(0);
  return cwd;
}

/** What `sha256sum` of the system says. */
const sum = (path: string) => execFileSync('sha256sum', [path], { encoding: 'utf8' }).slice(0, 64);
const hashOf = (cwd: string) => sum(join(cwd, 'kota/books', MANIFEST));
const filesIn = (books: string) => Object.keys(JSON.parse(readFileSync(join(books, MANIFEST), 'utf8')).files);

function json({ stdout }: Ran) {
  return JSON.parse(stdout);
}

describe('books nobody touched', () => {
  test('are intact and of the present state, whichever way they are named', async () => {
    const cwd = await built();
    const count = filesIn(join(cwd, 'kota/books')).length;
    const sentence = (folder: string) =>
      `Semua ${count} berkas di ${folder} utuh, sama persis dengan hasil penyusunan (masterplan 0.1.0).\n\n`;
    const present = 'Buku ini memuat isi proyek yang sekarang.\n';
    const last = `SHA-256 manifes:\n  ${hashOf(cwd)}\n`;
    mkdirSync(join(cwd, 'kota/swot'));
    for (const [words, at, folder, state] of [
      [['verify', 'kota'], '', 'kota/books', present],
      [['verify', 'kota/masterplan.yaml'], '', 'kota/books', present],
      [['verify'], 'kota', 'books', present],
      [['verify'], 'kota/swot', '../books', present],
      [['verify', 'kota/books'], '', 'kota/books', ''],
      [['verify'], 'kota/books', '.', ''],
    ] as const) {
      const ran = await run(words, { cwd: join(cwd, at) });
      expect(ran).toEqual({ code: 0, stdout: sentence(folder) + state + last, stderr: '' });
    }
  });

  test('can be moved elsewhere, away from their project', async () => {
    const cwd = await built();
    cpSync(join(cwd, 'kota/books'), join(cwd, 'arsip'), { recursive: true });
    const { code, stdout } = await run(['verify', 'arsip', '--lang', 'en'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `All ${filesIn(join(cwd, 'arsip')).length} files in arsip are intact, exactly as they were made (masterplan 0.1.0).\n\nSHA-256 of the manifest:\n  ${hashOf(cwd)}\n`,
    });
  });

  test('that are drafts are told to be so', async () => {
    const cwd = projectWith();
    await run(['build', '--draft', '--format', 'md'], { cwd });
    const { code, stdout } = await run(['verify'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('\nBuku ini masih rancangan, sesuai dengan isi proyek yang sekarang.\n');
    expect(json(await run(['verify', '--format', 'json'], { cwd })).project).toBe('draft');
  });
});

describe('books that differ', () => {
  test('are named by what became of them', async () => {
    const here = await built();
    const books = join(here, 'kota/books');
    writeFileSync(join(books, 'buku-1.md'), 'tulisan tangan');
    unlinkSync(join(books, 'buku-2.html'));
    write(books, { 'catatan/rapat.txt': 'x' });
    unlinkSync(join(books, 'buku-3.md'));
    symlinkSync('buku-4.md', join(books, 'buku-3.md'));
    const count = filesIn(books).length;
    const { code, stdout } = await run(['verify', 'kota'], { cwd: here });
    expect(code).toBe(1);
    expect(stdout).toBe(
      `${count - 3} dari ${count} berkas di kota/books utuh, sama persis dengan hasil penyusunan (masterplan 0.1.0).

Diubah dengan tangan sesudah disusun:
  buku-1.md
  buku-3.md

Hilang dari folder:
  buku-2.html

Bukan hasil penyusunan:
  catatan/rapat.txt

Buku ini memuat isi proyek yang sekarang.
SHA-256 manifes:
  ${hashOf(here)}
`,
    );
    const document = json(await run(['verify', 'kota', '--format', 'json'], { cwd: here }));
    expect(document).toMatchObject({
      folder: 'kota/books',
      manifest: { sha256: hashOf(here), version: '0.1.0', expected: null },
      project: 'same',
      edited: ['buku-1.md', 'buku-3.md'],
      missing: ['buku-2.html'],
      foreign: ['catatan/rapat.txt'],
      stale: [],
    });
    expect(document.intact).toHaveLength(count - 3);
  });

  test('from the project as it is now are told, and so are those left from an earlier build', async () => {
    const here = await built();
    write(here, { 'kota/masterplan.yaml': LEAST.replace('Kota Uji', 'Kota Baru') });
    const old = await run(['verify', 'kota'], { cwd: here });
    expect(old.code).toBe(1);
    expect(old.stdout).toContain('Isi proyek sudah berubah sejak buku disusun.');
    // The books themselves are as they were made.
    expect((await run(['verify', 'kota/books'], { cwd: here })).code).toBe(0);
    await run(['build', 'kota', '--format', 'md'], { cwd: here });
    const half = await run(['verify', 'kota'], { cwd: here });
    expect(half.code).toBe(1);
    expect(half.stdout).toMatch(/penyusunan sebelumnya, .*:\n {2}buku-1\.html\n {2}buku-2\.html\n/);
    expect(half.stdout).toContain('Buku ini memuat isi proyek yang sekarang.');
    const { stale } = json(await run(['verify', 'kota', '--format', 'json'], { cwd: here }));
    expect(stale.filter((name: string) => name.endsWith('.md'))).toEqual([]);
  });

  test('from what was noted down are told, though their manifest agrees with them', async () => {
    const cwd = await built();
    const hash = hashOf(cwd);
    const spaced = `${hash.slice(0, 32).toUpperCase()} ${hash.slice(32)}`;
    const met = await run(['verify', 'kota/books', '--expect', spaced], { cwd });
    expect(met.code).toBe(0);
    expect(met.stdout).toContain('Manifes sama dengan yang dicatat.');
    const here = await built();
    write(here, { 'kota/masterplan.yaml': LEAST.replace('Kota Uji', 'Kota Palsu') });
    await run(['build', 'kota'], { cwd: here });
    const forged = await run(['verify', 'kota/books', '--expect', hash], { cwd: here });
    expect(forged.code).toBe(1);
    expect(forged.stdout).toMatch(/^Semua \d+ berkas .* utuh/);
    expect(forged.stdout).toContain('Manifes tidak sama dengan yang dicatat: ');
  });

  test('by thousands are counted, and twenty of a kind shown', async () => {
    const here = await built();
    for (let at = 0; at < 3000; at++) writeFileSync(join(here, 'kota/books', `x-${at}`), '');
    const { stdout } = await run(['verify', 'kota/books'], { cwd: here });
    expect(stdout.match(/^ {2}x-/gm)).toHaveLength(20);
    expect(stdout).toContain('\n  dan 2.980 lainnya\n');
    const { foreign } = json(await run(['verify', 'kota/books', '--format', 'json'], { cwd: here }));
    expect(foreign).toHaveLength(3000);
  });

  test('under names that would forge a line, forge none', async () => {
    const here = await built();
    write(join(here, 'kota/books'), { '::error::palsu': '', 'a\n::error::palsu': '', '\u001b[31mmerah': '' });
    const { stdout } = await run(['verify', 'kota/books'], { cwd: here });
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('\\u{1b}[31mmerah');
  });
});

describe('where there is nothing to compare, exit 2 says why', () => {
  test.each([
    ['no books', {}, ['verify'], 'Belum ada buku di books. Susun dahulu dengan masterplan build.'],
    [
      'no such folder',
      {},
      ['verify', 'nihil'],
      'Berkas atau folder nihil tidak ada. Periksa penulisan namanya.',
    ],
    [
      'another folder of the project, whose own books are not meant',
      { 'buku-lama/x.md': '' },
      ['verify', 'buku-lama'],
      'Folder buku-lama tidak memuat masterplan.yaml dan tidak memuat .masterplan-books.json, ',
    ],
    [
      'no manifest',
      { 'books/x': '' },
      ['verify'],
      'Folder books tidak memuat manifes .masterplan-books.json, ',
    ],
    [
      'a damaged manifest',
      { [`books/${MANIFEST}`]: '{' },
      ['verify', '.'],
      'Manifes .masterplan-books.json di books rusak atau diubah, ',
    ],
    ['a file', { books: '' }, ['verify'], 'books adalah berkas, bukan folder buku. Sebutkan foldernya.'],
    [
      'a name longer than any can be',
      {},
      ['verify', 'a'.repeat(300)],
      `${'a'.repeat(300)} tidak dapat dibaca (ENAMETOOLONG).`,
    ],
    [
      'half a hash',
      {},
      ['verify', '--expect', 'abc'],
      '--expect memerlukan SHA-256 yang utuh, yaitu 64 angka heksadesimal, bukan "abc".',
    ],
  ])('%s', async (_, files, words, sentence) => {
    const cwd = projectWith(files);
    const { code, stdout, stderr } = await run(words, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`masterplan: ${sentence}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('changes nothing', async () => {
  const cwd = await built();
  const before = execFileSync('find', ['.', '-printf', '%p %s %T@\n'], { cwd, encoding: 'utf8' });
  await run(['verify', 'kota'], { cwd });
  expect(execFileSync('find', ['.', '-printf', '%p %s %T@\n'], { cwd, encoding: 'utf8' })).toBe(before);
  rmSync(join(cwd, 'kota/books', MANIFEST));
  expect((await run(['verify', 'kota'], { cwd })).code).toBe(2);
});

describe('the guides to it', () => {
  const guide = (name: string) => readFileSync(join(repository, 'docs/guide', name), 'utf8');
  const commandsOf = (text: string) =>
    [...text.matchAll(/^masterplan \S.*$/gm)].map(([line]) => line.split('  ')[0] ?? '');
  const [indonesian, english] = [guide('keutuhan.md'), guide('verify.md')];

  test('show the same commands, with every flag but the limits', () => {
    expect(commandsOf(indonesian)).toEqual(commandsOf(english));
    const flags = new Set(commandsOf(english).flatMap((line) => line.match(/--\w+/g) ?? []));
    const known = verifyCommand.options.map(({ name }) => name.split(' ')[0] ?? '');
    expect([...flags, '--limit'].sort()).toEqual(known.sort());
  });

  test('show what it would print', () => {
    const names = (start: string, length: number) => Array.from({ length }, (_, at) => `${start}-${at}`);
    const report: VerifyReport = {
      folder: 'books',
      books: {
        manifest: '4d3905d9721e413bd6e192981dd8707f9ca07c0fc4bde6c333506378c694bb9a',
        version: '0.1.0',
        input: 'x',
        intact: [...names('gambar', 15), 'buku-3.pdf', 'buku-4.pdf'],
        edited: ['buku-1.docx'],
        missing: ['buku-2.html'],
        foreign: [],
        stale: ['buku-3.pdf', 'buku-4.pdf'],
      },
      project: { state: 'changed', language: undefined },
      isExpected: undefined,
    };
    for (const [text, language] of [
      [indonesian, 'id'],
      [english, 'en'],
    ] as const)
      expect(text).toContain(`\`\`\`\n${verifyText(report, language)}\`\`\`\n`);
  });
});
