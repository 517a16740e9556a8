import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { emptyFolder, LEAST, write } from '../cli/folders.js';
import { run, startMasterplan } from '../cli/run.js';
import { addBrokenRegions, sevenRegions } from './regions.js';

/** The books in a folder are all there, each as its manifest says. */
function areWhole(folder: string): boolean {
  const { files } = JSON.parse(readFileSync(join(folder, '.masterplan-books.json'), 'utf8'));
  const hashes = JSON.stringify(files);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.masterplan-books.json')
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(names).toHaveLength(Object.keys(files).length);
  return names.every((name) =>
    hashes.includes(createHash('sha256').update(readFileSync(name)).digest('hex')),
  );
}

describe('build of many masterplans', () => {
  test('makes the books of each that has no errors, and tells the others', async () => {
    const cwd = sevenRegions();
    addBrokenRegions(cwd);
    const { code, stdout, stderr } = await run(['build', 'daerah', '--format', 'md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      '10 masterplan: 4 sudah ada bukunya, 5 perlu perbaikan dahulu, 1 tidak dapat disusun.\n',
    );
    expect(stdout).toContain('── daerah/galat/agencies.yaml\ngalat 1:25 schema/unknown-key\n');
    expect(stdout).toMatch(/^Kota Uji +daerah\/galat +1 +0 +\d+ {2}ada galat$/m);
    expect(stdout).toMatch(/^– +daerah\/bukan-berkas +– +– +– {2}tidak disusun$/m);
    const built = readdirSync(join(cwd, 'daerah')).filter((name) =>
      existsSync(join(cwd, 'daerah', name, 'books')),
    );
    expect(built).toEqual(['berat', 'kota-mojokerto', 'kota-mojokerto-2', 'peringatan']);
    expect(areWhole(join(cwd, 'daerah/kota-mojokerto/books'))).toBe(true);
  });

  test('makes the same bytes as for each by itself, in a folder for each', async () => {
    const cwd = sevenRegions();
    const words = ['daerah/kota-mojokerto', 'daerah/peringatan'];
    const made = await run(['build', ...words, '--format', 'md,html', '--out', 'hasil', '--all'], { cwd });
    expect(made).toMatchObject({ code: 0 });
    expect(made.stdout).toMatch(/^Kota Mojokerto +daerah\/kota-mojokerto +0 +0 +\d+ {2}\d+ buku$/m);
    expect(readdirSync(join(cwd, 'hasil')).sort()).toEqual(['kota-mojokerto', 'peringatan']);
    expect((await run(['build', words[0] ?? '', '--out', 'sendiri'], { cwd })).code).toBe(0);
    for (const name of readdirSync(join(cwd, 'sendiri')).filter((name) => /\.(?:md|html)$/.test(name)))
      expect(
        readFileSync(join(cwd, 'hasil/kota-mojokerto', name)).equals(
          readFileSync(join(cwd, 'sendiri', name)),
        ),
      ).toBe(true);
    const again = await run(['build', ...words, '--format', 'md,html', '--out', 'hasil', '--all'], { cwd });
    expect(again.stdout).toMatch(/^Kota Mojokerto .* {2}mutakhir$/m);
  });

  test('refuses one folder for masterplans inside one another', async () => {
    const cwd = emptyFolder();
    write(cwd, { 'a/masterplan.yaml': LEAST, 'a/b/masterplan.yaml': LEAST });
    const { code, stderr } = await run(['build', 'a', 'a/b', '--out', 'hasil'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^masterplan: --out tidak dapat dipakai: masterplan \S+[/\\]a[/\\]b terletak di dalam \S+[/\\]a, jadi bukunya akan tercampur\. Susun satu per satu\.\n$/,
    );
    expect(existsSync(join(cwd, 'hasil'))).toBe(false);
  });

  test('interrupted at any moment, every masterplan has whole books', async () => {
    const cwd = sevenRegions();
    const names = ['berat', 'kota-mojokerto', 'kota-mojokerto-2', 'peringatan'];
    const args = ['build', ...names.map((name) => `daerah/${name}`), '--format', 'md'];
    expect((await run(args, { cwd })).code).toBe(0);
    const ends: unknown[] = [];
    const moments = [200, 350, 500, 650];
    for (const [index, moment] of moments.entries()) {
      for (const name of names)
        write(join(cwd, 'daerah', name), { 'region/profile.md': `Naskah ke-${index}.\n` });
      const child = startMasterplan(args, { cwd });
      child.stdout.resume();
      child.stderr.resume();
      const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
      await pause(moment);
      child.kill('SIGINT');
      ends.push(await ended);
      for (const name of names) expect(areWhole(join(cwd, 'daerah', name, 'books'))).toBe(true);
    }
    const { code, stdout } = await run([...args, '--all'], { cwd });
    expect({ code, interrupted: ends.includes('SIGINT') }).toEqual({ code: 0, interrupted: true });
    expect(stdout.match(/ {2}(?:\d+ buku|mutakhir)$/gm)).toHaveLength(names.length);
  });
});

describe('status of many masterplans', () => {
  test('is a line for each', async () => {
    const cwd = sevenRegions();
    const args = ['status', 'daerah/kota-mojokerto', 'daerah/galat', 'daerah/nihil', '--as-of', '2026-01-31'];
    const { code, stdout } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('── daerah/nihil\n  Berkas atau folder daerah/nihil tidak ada.');
    expect(stdout).toMatch(/^Kota Uji +daerah\/galat +I +(?:–|\d+%) +\d+% +0 {2}1$/m);
    expect(stdout).toMatch(/^Kota Mojokerto +daerah\/kota-mojokerto +I +(?:–|\d+%) +10% +0 {2}0$/m);
  });

  test('as JSON is what status says of each', async () => {
    const cwd = sevenRegions();
    const words = ['daerah/kota-mojokerto', 'daerah/nihil'];
    const { code, stdout } = await run(['status', ...words, '--format', 'json', '--as-of', '2026-01-31'], {
      cwd,
    });
    const alone = await run(['status', words[0] ?? '', '--format', 'json', '--as-of', '2026-01-31'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual([
      { path: 'kota-mojokerto', ...JSON.parse(alone.stdout) },
      { path: 'nihil', problem: 'Berkas atau folder daerah/nihil tidak ada. Periksa penulisan namanya.' },
    ]);
  });
});
