import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { emptyFolder, LEAST, ONE_ERROR, projectWith, write } from '../cli/folders.js';
import { inBatches, run, runHeldToPermissions } from '../cli/run.js';
import { addBrokenRegions, sevenRegions } from './regions.js';

/** The rows of the table: the folder's last name, and what follows it. */
function rows(stdout: string): Record<string, string> {
  const found = stdout.matchAll(
    /^(?:.{2,}? {2})?(?:\S+\/)?(\S+) {2,}([\d–.]+) +([\d–.]+) +([\d–.]+) +(\S.*)$/gm,
  );
  return Object.fromEntries([...found].map(([, name, ...cells]) => [name, cells.join(' ')]));
}

describe('validate of many masterplans', () => {
  test('shows what has to be mended, one table, one count, one exit code', async () => {
    const cwd = sevenRegions();
    const { code, stdout, stderr } = await run(['validate', 'daerah'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('── daerah/galat/agencies.yaml\ngalat 1:25 schema/unknown-key');
    expect(rows(stdout)).toEqual({
      galat: expect.stringMatching(/^1 0 \d+ perlu perbaikan$/),
      'latihan-bobot': expect.stringMatching(/^1 0 \d+ perlu perbaikan$/),
      'latihan-desimal': expect.stringMatching(/^1 0 \d+ perlu perbaikan$/),
    });
    expect(stdout).toContain(
      '\n… dan 4 masterplan lain yang lulus. Tambahkan --all untuk melihat semuanya.\n',
    );
    expect(stdout).toContain('\n7 masterplan: 4 lulus, 3 perlu perbaikan.\n3 galat, 1 peringatan, ');
  });

  test('has a row for each with --all, and follows --fail-on', async () => {
    const cwd = sevenRegions();
    const args = [
      'validate',
      'daerah/p*',
      'daerah/kota-mojokerto',
      '--all',
      '--fail-on',
      'warning',
      '--lang',
      'en',
    ];
    const { code, stdout } = await run(args, { cwd });
    expect(code).toBe(1);
    expect(rows(stdout)).toMatchObject({
      peringatan: expect.stringMatching(/^0 1 \d+ to be mended$/),
      'kota-mojokerto': expect.stringMatching(/^0 0 \d+ passed$/),
    });
    expect(stdout).toContain('2 masterplans: 1 passed, 1 to be mended.\n');
  });

  test('is 0 where all pass', async () => {
    const cwd = sevenRegions();
    const { code, stdout } = await run(['validate', 'daerah/kota-*', 'daerah/berat'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^3 masterplan: 3 lulus, 0 perlu perbaikan\.\n0 galat, 0 peringatan, \d+ info dalam \d+ berkas\.\n$/,
    );
  });

  test('gives the same bytes with one worker, two and four, and without any', async () => {
    const cwd = sevenRegions();
    addBrokenRegions(cwd);
    const small = (args: readonly string[]) => ['validate', 'daerah', ...args];
    for (const format of ['text', 'json', 'sarif'] as const) {
      const ran = await inBatches(['1', '2', '4'], (jobs) =>
        run(small(['--format', format, '--jobs', jobs]), { cwd }),
      );
      expect(ran[0]?.stdout.length).toBeGreaterThan(1000);
      for (const other of ran) expect(other).toEqual(ran[0]);
    }
    const light = ['daerah/galat', 'daerah/peringatan', 'daerah/rusak'];
    const heavy = [...light, 'daerah/berat'];
    const [alone, withWorkers] = await inBatches([light, heavy], (words) =>
      run(['validate', ...words, '--format', 'json'], { cwd }),
    );
    const projects = ({ stdout = '' } = {}) => JSON.parse(stdout).projects as { path: string }[];
    expect(projects(alone)).toEqual(projects(withWorkers).filter(({ path }) => path !== 'berat'));
  });

  test('a broken one stops no other, whatever is wrong with it', async () => {
    const cwd = sevenRegions();
    const whole = rows((await run(['validate', 'daerah', '--all'], { cwd })).stdout);
    addBrokenRegions(cwd);
    symlinkSync(emptyFolder(), join(cwd, 'daerah/tautan'));
    mkdirSync(join(cwd, 'daerah/kosong'));
    const { code, stdout } = await run(['validate', 'daerah', 'daerah/kosong', 'daerah/nihil', '--all'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(rows(stdout)).toEqual({
      ...whole,
      rusak: expect.stringMatching(/^[1-9]\d* \d+ \d+ perlu perbaikan$/),
      terpotong: expect.stringMatching(/^\d+ \d+ \d+ \S+/),
      'bukan-berkas': '– – – tidak diperiksa',
      tautan: '– – – tidak diperiksa',
      kosong: '– – – tidak diperiksa',
      nihil: '– – – tidak diperiksa',
    });
    expect(stdout).toContain(
      '── daerah/nihil\n  Berkas atau folder daerah/nihil tidak ada. Periksa penulisan namanya.\n',
    );
    // Neither a stack nor a name that only this machine knows.
    expect(stdout).not.toMatch(/\n {4}at /);
    expect(stdout).not.toContain(cwd);
  });

  test('one that needs too much memory is told, and the others are checked', async () => {
    const cwd = sevenRegions();
    write(cwd, {
      'daerah/raksasa/masterplan.yaml': LEAST,
      'daerah/raksasa/agencies.yaml': '- x\n'.repeat(500_000),
    });
    const ran = await run(['validate', 'daerah', '--memory', '128'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('── daerah/raksasa\n  Masterplan ini memerlukan memori lebih dari 128 MiB.');
    expect(ran.stdout).toContain('8 masterplan: 4 lulus, 3 perlu perbaikan, 1 tidak dapat diperiksa.\n');
  });

  test('one that may not be read is told', async () => {
    const cwd = sevenRegions();
    chmodSync(join(cwd, 'daerah/galat'), 0);
    const { code, stdout } = await runHeldToPermissions(['validate', 'daerah'], { cwd });
    chmodSync(join(cwd, 'daerah/galat'), 0o700);
    expect(code).toBe(2);
    expect(stdout).toContain('Tidak ada izin membaca');
  });

  test('reports files of all regions, from the repository, and keeps several at once', async () => {
    const cwd = sevenRegions();
    mkdirSync(join(cwd, '.git'));
    const reports = reportFormatIds.flatMap((format) => ['--report', `${format}=hasil/${format}`]);
    const { code } = await run(['validate', 'daerah', ...reports], { cwd });
    expect(code).toBe(1);
    const read = (name: string) => readFileSync(join(cwd, 'hasil', name), 'utf8');
    expect(JSON.parse(read('json'))).toMatchObject({
      folder: 'daerah',
      shards: { of: 1, have: [1], projects: 7 },
    });
    for (const format of ['text', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])
      expect(read(format)).toContain('daerah/galat/agencies.yaml');
    for (const format of reportFormatIds) {
      const printed = await run(['validate', 'daerah', '--format', format], { cwd });
      expect(printed).toMatchObject({ code: 1, stderr: '' });
      if (format !== 'text') expect(printed.stdout).toBe(read(format));
    }
  });

  test('no report goes into a masterplan, and none is kept then', async () => {
    const cwd = sevenRegions();
    const args = ['--report', 'json=hasil/a.json', '--report', 'sarif=daerah/galat/masterplan.yaml'];
    const { code, stderr } = await run(['validate', 'daerah', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('daerah/galat/masterplan.yaml');
    expect(readFileSync(join(cwd, 'daerah/galat/masterplan.yaml'), 'utf8')).toBe(LEAST);
    expect(existsSync(join(cwd, 'hasil'))).toBe(false);
  });

  test('fits into narrow terminals', async () => {
    const cwd = sevenRegions();
    for (const columns of ['80', '60', '40']) {
      const { stdout } = await run(['validate', 'daerah', '--all'], { cwd, env: { COLUMNS: columns } });
      const table = stdout.split('\n').filter((line) => /perlu perbaikan$|lulus$|hasil$/.test(line));
      expect(table).toHaveLength(8);
      expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
      // Columns give way, and a folder keeps its end, so that each can be told from the others.
      for (const end of [
        '-mojokerto',
        '-mojokerto-2',
        '-bobot',
        '-desimal',
        '/peringatan',
        '/galat',
        '/berat',
      ])
        expect(table.filter((line) => line.includes(`${end}  `))).toHaveLength(1);
    }
  });
});

describe('a command line for many masterplans', () => {
  test.each([
    [['--fix'], '--fix berlaku untuk satu masterplan saja. Jalankan sendiri-sendiri untuk setiap folder.'],
    [['--diff'], '--diff berlaku untuk satu masterplan saja. Jalankan sendiri-sendiri untuk setiap folder.'],
    [
      ['--update-baseline'],
      '--update-baseline berlaku untuk satu masterplan saja. Jalankan sendiri-sendiri untuk setiap folder.',
    ],
    [['--jobs', '0'], '--jobs tidak mengenal "0". Tulis bilangan bulat dari 1 sampai 256.'],
    [['--jobs', 'dua'], '--jobs tidak mengenal "dua". Tulis bilangan bulat dari 1 sampai 256.'],
    [['--memory', '1'], '--memory tidak mengenal "1". Tulis bilangan bulat dari 128 sampai 65536.'],
    [
      ['--shard', '3/2'],
      '--shard 3/2: bagian ke-3 tidak ada kalau hanya ada 2 bagian. Pilih 1/2 sampai 2/2.',
    ],
  ])('%j is refused', async (args, sentence) => {
    const cwd = emptyFolder();
    write(cwd, { 'a/masterplan.yaml': LEAST, 'b/masterplan.yaml': LEAST });
    const ran = await run(['validate', 'a', 'b', ...args], { cwd });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `masterplan: ${sentence}\n` });
  });

  test('one word that is a masterplan is told of as ever', async () => {
    const cwd = projectWith(ONE_ERROR);
    const { stdout } = await run(['validate', '.', '--format', 'json'], { cwd });
    expect(Object.keys(JSON.parse(stdout))).toEqual(['findings', 'summary']);
  });

  test('files that are no masterplan are passed over, in one line', async () => {
    const cwd = emptyFolder();
    write(cwd, { 'a/masterplan.yaml': LEAST, 'b/masterplan.yaml': LEAST, 'README.md': 'x' });
    const ran = await run(['validate', 'a', 'b', 'README.md'], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: 'Dilewati karena bukan folder masterplan: README.md.\n' });
  });
});
