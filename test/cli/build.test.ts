import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfCompleteProject, LEAST, ONE_ERROR, projectWith, write } from './folders.js';
import { inBatches, run } from './run.js';

/** Every file of a folder with the SHA-256 of its bytes. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const entries = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(entries.sort());
}

/** The names in the list of books. */
const listed = (stdout: string) => [...stdout.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name);

const ALL = [1, 2, 3, 4]
  .flatMap((number) => [`buku-${number}.md`, `buku-${number}.html`])
  .concat('index.html');

describe('build', () => {
  test('lists the books with size and time', async () => {
    const cwd = copyOfCompleteProject();
    const { code, stdout, stderr } = await run(['build'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Buku Kota Contoh di books:\n' });
    expect(listed(stdout)).toEqual(ALL);
    for (const line of stdout.trimEnd().split('\n').slice(0, -1)) {
      const [, name = '', size] = /^ {2}(\S+) +(\d+) KB {2}\d+,\d\d s$/.exec(line) ?? [];
      expect(Number(size)).toBe(Math.round(readFileSync(join(cwd, 'books', name)).length / 1024));
    }
    const english = await run(['build', '--lang', 'en'], { cwd });
    expect(english.stdout).toMatch(/ KB {2}\d+\.\d\d s\n/);
  });

  test('a second time says that nothing changed, and leaves every file alone', async () => {
    const cwd = projectWith();
    await run(['build'], { cwd });
    const before = hashes(join(cwd, 'books'));
    const { code, stdout, stderr } = await run(['build'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Buku Kota Uji di books sudah mutakhir; tidak ada yang berubah:\n',
    });
    expect(listed(stdout)).toEqual(ALL);
    expect(hashes(join(cwd, 'books'))).toEqual(before);
  });

  test('makes only the books and formats asked for, where it is told to', async () => {
    const cwd = projectWith();
    const lines = [
      ['build', '--out', 'a', '--format', 'html'],
      ['build', '--out', 'b', '--format', 'md', '--book', '2,3'],
      ['build', '--out', 'c/d', '--format', 'md,html', '--book', '1'],
    ];
    const [html, two, one] = await inBatches(lines, (args) => run(args, { cwd }));
    expect(listed(html?.stdout ?? '')).toEqual(ALL.filter((name) => name.endsWith('.html')));
    expect(listed(two?.stdout ?? '')).toEqual(['buku-2.md', 'buku-3.md']);
    expect(listed(one?.stdout ?? '')).toEqual(['buku-1.md', 'buku-1.html', 'index.html']);
    for (const [out, ran] of [
      ['a', html],
      ['b', two],
      ['c/d', one],
    ] as const) {
      expect(ran?.stderr).toBe(`Buku Kota Uji di ${out}:\n`);
      const books = readdirSync(join(cwd, out)).filter((name) => /\.(md|html)$/.test(name));
      expect(books.sort()).toEqual(listed(ran?.stdout ?? '').sort());
    }
    expect(existsSync(join(cwd, 'books'))).toBe(false);
  });

  test('warns of books that stay behind with older data', async () => {
    const cwd = projectWith();
    await run(['build'], { cwd });
    write(cwd, { 'masterplan.yaml': LEAST.replace('Kota Uji', 'Kota Baru') });
    const { code, stderr } = await run(['build', '--book', '1', '--format', 'md'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^Buku Kota Baru di books:\nPerhatian: buku-1\.html, .*buku-3\.html, dan 3 lainnya masih hasil penyusunan sebelumnya\./,
    );
    expect((await run(['build'], { cwd })).stderr).toBe('Buku Kota Baru di books:\n');
  });

  test('keeps a book changed by hand, until --force', async () => {
    const cwd = projectWith();
    await run(['build'], { cwd });
    const book = join(cwd, 'books/buku-1.md');
    writeFileSync(book, 'tulisan tangan');
    write(cwd, { 'masterplan.yaml': LEAST.replace('Kota Uji', 'Kota Baru') });
    const before = hashes(join(cwd, 'books'));
    const refused = await run(['build'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^masterplan: 1 berkas di .*books .*: buku-1\.md\. .*--force\.\n$/);
    expect(hashes(join(cwd, 'books'))).toEqual(before);
    expect((await run(['build', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(book, 'utf8')).toContain('Kota Baru');
  });

  test('never replaces a folder that is not its own, not even with --force', async () => {
    const cwd = projectWith({ 'surat/penting.txt': 'halo' });
    for (const flags of [[], ['--force']]) {
      const { code, stdout, stderr } = await run(['build', '--out', 'surat', ...flags], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('bukan buatan alat ini');
    }
    expect(readdirSync(join(cwd, 'surat'))).toEqual(['penting.txt']);
  });

  test('that fails leaves nothing behind', async () => {
    const cwd = projectWith({ berkas: 'x' });
    const before = readdirSync(cwd).sort();
    for (const out of ['berkas', 'berkas/di/bawahnya']) {
      const { code, stderr } = await run(['build', '--out', out], { cwd });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining(`masterplan: ${join(cwd, 'berkas')}`),
      });
    }
    expect(readdirSync(cwd).sort()).toEqual(before);
  });

  test('as a draft says so, and counts errors only when there are some', async () => {
    const [clean, wrong] = await inBatches([projectWith(), projectWith(ONE_ERROR)], (cwd) =>
      run(['build', '--draft', '--format', 'md'], { cwd }),
    );
    expect(clean?.stderr).toBe(
      'Buku Kota Uji di books:\nIni rancangan. Bagian yang belum diisi diberi tanda.\n',
    );
    expect(wrong?.stderr).toMatch(/\nIni rancangan\. Masih ada 1 galat; lihat dengan masterplan validate\. /);
  });

  test('of a region without a name still has a heading', async () => {
    const cwd = projectWith({ 'masterplan.yaml': 'format: 1\n' });
    const { stderr } = await run(['build', '--draft'], { cwd });
    expect(stderr).toMatch(/^Buku masterplan di books:\n/);
  });
});

test('the same project gives the same bytes in every zone, language and place', async () => {
  const project = copyOfCompleteProject();
  const places = [
    { cwd: project, args: ['build'], env: { TZ: 'Asia/Jayapura', LANG: 'id_ID.UTF-8' } },
    {
      cwd: '/',
      args: ['build', project],
      env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'de_DE' },
    },
    { cwd: join(project, 'swot'), args: ['build', '--lang', 'en'], env: { TZ: 'UTC', LC_ALL: 'C' } },
  ];
  const results: Record<string, string>[] = [];
  for (const [at, { cwd, args, env }] of places.entries()) {
    const out = join(project, `hasil-${at}`);
    expect((await run([...args, '--out', out], { cwd, env })).code).toBe(0);
    results.push(hashes(out));
  }
  expect(Object.keys(results[0] ?? {})).toEqual(expect.arrayContaining(ALL));
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});
