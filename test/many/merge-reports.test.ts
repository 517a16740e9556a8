import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { write } from '../cli/folders.js';
import { inBatches, run } from '../cli/run.js';
import { addBrokenRegions, sevenRegions } from './regions.js';

const OF = 3;
const files = Array.from({ length: OF }, (_, index) => `bagian-${index + 1}.json`);

/** A folder with ten masterplans, three of them broken, and the reports on the parts of that set. */
async function threeParts(): Promise<string> {
  const cwd = sevenRegions(mkdtempSync(join(tmpdir(), 'masterplan-')));
  afterAll(() => rmSync(cwd, { recursive: true }));
  addBrokenRegions(cwd);
  const codes = await inBatches(files, async (file) => {
    const shard = `${file.charAt(7)}/${OF}`;
    return (await run(['validate', 'daerah', '--shard', shard, '--report', `json=${file}`], { cwd })).code;
  });
  expect(codes.sort()).toEqual([1, 1, 2]);
  return cwd;
}

const cwd = await threeParts();
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const merge = (...args: string[]) => run(['merge-reports', ...args], { cwd });
const sentence = (text: string) => ({ code: 2, stdout: '', stderr: `masterplan: ${text}\n` });

describe('the parts of a set', () => {
  test('make up the set, and no two have a masterplan in common', () => {
    const paths = files.map((file) =>
      JSON.parse(read(file)).projects.map(({ path }: { path: string }) => path),
    );
    expect(paths.map((part) => part.length)).toEqual([4, 3, 3]);
    expect(new Set(paths.flat()).size).toBe(10);
  });

  test.each(reportFormatIds)('joined are the same as the whole, byte for byte: %s', async (format) => {
    // The lines of the files are not in the parts, so that the text is compared as it is kept.
    const args = format === 'text' ? ['--report', `text=utuh.txt`] : ['--format', format];
    const whole = await run(['validate', 'daerah', ...args], { cwd });
    const joined = await merge(
      'bagian-3.json',
      'bagian-1.json',
      'bagian-2.json',
      ...args.map((word) => word.replace('utuh', 'gabung')),
    );
    expect(whole.code).toBe(2);
    expect({ code: joined.code, stderr: joined.stderr }).toEqual({ code: 2, stderr: '' });
    if (format !== 'text') expect(joined.stdout).toBe(whole.stdout);
    else expect(read('gabung.txt')).toBe(read('utuh.txt'));
  });

  test('are shown as one table and one count', async () => {
    const { code, stdout } = await merge('bagian-?.json');
    expect(code).toBe(2);
    expect(stdout).toContain('10 masterplan: 4 lulus, 5 perlu perbaikan, 1 tidak dapat diperiksa.\n');
    expect(stdout).toContain('── daerah/galat/agencies.yaml\ngalat 1:25 schema/unknown-key\n');
  });

  test('may be joined in steps', async () => {
    expect(
      (await merge(files[0] ?? '', files[1] ?? '', '--partial', '--report', 'json=dua.json')).code,
    ).not.toBe(0);
    const [stepwise, atOnce] = await inBatches([['dua.json', files[2] ?? ''], files], (names) =>
      merge(...names, '--format', 'json'),
    );
    expect(stepwise?.stdout).toBe(atOnce?.stdout);
  });

  test('an empty one is a success that says so', async () => {
    const { code, stdout } = await run(['validate', 'daerah', '--shard', '11/12'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'Bagian 11 dari 12 kosong, karena hanya ada 10 masterplan.\n0 masterplan: 0 lulus, 0 perlu perbaikan.\n',
    });
  });

  test('a part says which it is', async () => {
    const { stdout } = await run(['validate', 'daerah', '--shard', '2/3'], { cwd });
    expect(stdout).toContain('\nBagian 2 dari 3: 3 dari 10 masterplan.\n3 masterplan: ');
  });
});

describe('merge-reports refuses', () => {
  test('what is missing, unless --partial says so', async () => {
    expect(await merge('bagian-1.json')).toEqual(
      sentence(
        'Dari 3 bagian, yang belum ada: 2, 3. Tunggu atau jalankan bagian itu, atau tambahkan --partial untuk menggabungkan yang ada.',
      ),
    );
    const { stdout } = await merge('bagian-1.json', 'bagian-3.json', '--partial');
    expect(stdout).toContain('\nHanya bagian 1, 3 dari 3 yang digabungkan: 7 dari 10 masterplan.\n');
  });

  test('a part that is there twice, and parts of another set', async () => {
    expect((await merge(...files, 'bagian-2.json')).stderr).toBe(
      'masterplan: Bagian 2 ada dua kali, dalam bagian-2.json dan bagian-2.json. Sertakan satu saja.\n',
    );
    await run(['validate', 'daerah/k*', '--shard', '1/3', '--report', 'json=lain.json'], { cwd });
    expect((await merge('bagian-2.json', 'lain.json')).stderr).toContain(
      'lain.json bukan bagian dari kumpulan yang sama dengan bagian-2.json',
    );
  });

  test('parts that were held to another severity, unless it is said which counts', async () => {
    const args = ['--shard', '3/3', '--fail-on', 'warning', '--report', 'json=ketat.json'];
    await run(['validate', 'daerah', ...args], { cwd });
    const names = ['bagian-1.json', 'bagian-2.json', 'ketat.json'];
    expect((await merge(...names)).stderr).toContain('ketat.json diperiksa dengan --fail-on warning');
    expect((await merge(...names, '--fail-on', 'error')).stderr).toBe('');
  });

  test('a file that is none of ours, and keeps nothing then', async () => {
    write(cwd, {
      'kosong.json': '',
      'daftar.json': '[]',
      'terpotong.json': read('bagian-1.json').slice(0, -50),
      'dalam.json': '['.repeat(200_000),
      'satu.json': '{"findings":[],"summary":{}}',
    });
    write(cwd, { 'utf16.json': '\ufeff{}' });
    const wanted: readonly (readonly [string, string])[] = [
      ['nihil.json', 'nihil.json tidak dapat dibaca (ENOENT).'],
      ['tak-ada-*.json', 'tak-ada-*.json tidak dapat dibaca (ENOENT).'],
      ['daerah', 'daerah tidak dapat dibaca (EISDIR).'],
      ['kosong.json', 'kosong.json bukan JSON yang utuh'],
      ['daftar.json', 'daftar.json bukan laporan yang dapat digabungkan: isinya tidak sesuai di /.'],
      ['terpotong.json', 'terpotong.json bukan JSON yang utuh'],
      ['dalam.json', 'dalam.json bukan laporan yang dapat digabungkan: isinya tidak sesuai di /.'],
      ['satu.json', 'satu.json adalah laporan satu masterplan.'],
      ['utf16.json', 'utf16.json bukan laporan yang dapat digabungkan'],
    ];
    for (const [name, start] of wanted) {
      const ran = await merge('bagian-1.json', name, '--partial', '--report', 'sarif=batal/semua.sarif');
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(`masterplan: ${start}`);
      expect(ran.stderr).not.toMatch(/\n\s+at /);
    }
    expect(existsSync(join(cwd, 'batal'))).toBe(false);
  });

  test('to replace a part', async () => {
    const before = read('bagian-1.json');
    const ran = await merge(...files, '--report', 'json=bagian-1.json');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe(
      'masterplan: bagian-1.json adalah salah satu laporan yang digabungkan dan tidak akan ditimpa. Pilih nama berkas lain.\n',
    );
    expect(read('bagian-1.json')).toBe(before);
  });
});

test('parts of another version are joined, and told', async () => {
  write(cwd, { 'lama.json': read('bagian-1.json').replace(/"masterplan":"[^"]+"/, '"masterplan":"0.0.9"') });
  const { code, stderr } = await merge('lama.json', 'bagian-2.json', 'bagian-3.json');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Perhatian: lama\.json ditulis masterplan 0\.0\.9, alat ini \d/);
});
