import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  completeProject,
  copyOfCompleteProject,
  emptyFolder,
  LEAST,
  ONE_ERROR,
  projectWith,
  write,
} from './folders.js';
import { run } from './run.js';

const SQLITE = 'SQLite format 3\0';
const ALL = ['csv', 'masterplan.json', 'masterplan.sqlite', 'rencana-aksi.xlsx'];

const bytes = (...path: string[]) => readFileSync(join(...path));
const visible = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

/** Enough for a row in some tables; exported in no time. */
function smallProject(): string {
  return projectWith({ 'partners.yaml': '- { id: bank, name: Bank, sector: business }\n' });
}

describe('export data', () => {
  test('writes a data base into the project, which never reads it as data', async () => {
    const cwd = smallProject();
    const first = await run(['export', 'data'], { cwd });
    expect(first).toMatchObject({ code: 0, stderr: 'Data di data:\n' });
    expect(first.stdout).toMatch(/^ {2}masterplan\.sqlite +\d+ KB\n$/);
    expect(bytes(cwd, 'data/masterplan.sqlite').toString('latin1', 0, 16)).toBe(SQLITE);
    // A folder of that name with YAML in it would be told as not read.
    writeFileSync(join(cwd, 'data/catatan.yaml'), 'a: 1\n');
    expect((await run(['validate', '--fail-on', 'warning'], { cwd })).code).toBe(0);
  });

  test('writes all forms at once, and nothing when nothing has changed', async () => {
    const cwd = smallProject();
    expect((await run(['export', 'data', '--format', 'all'], { cwd })).code).toBe(0);
    expect(visible(join(cwd, 'data'))).toEqual(ALL);
    const again = await run(['export', 'data', '--format', 'sqlite', '--format', 'json,csv'], { cwd });
    expect(again).toMatchObject({
      code: 0,
      stderr: 'Data di data sudah mutakhir; tidak ada yang berubah:\n',
    });
    expect((await run(['verify', 'data'], { cwd })).code).toBe(0);
  });

  test('says which files of an earlier export stand beside new ones', async () => {
    const cwd = smallProject();
    await run(['export', 'data', '--format', 'sqlite,xlsx,csv'], { cwd });
    const file = join(cwd, 'partners.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Bank', 'Bank Baru'));
    const { stderr } = await run(['export', 'data'], { cwd });
    expect(stderr).toBe(
      'Data di data:\nPerhatian: csv/ dan rencana-aksi.xlsx masih dari ekspor sebelumnya. Jalankan dengan --format all agar semuanya memuat angka yang sama.\n',
    );
  });

  test('keeps what was changed by hand, and a folder that is not ours', async () => {
    const cwd = smallProject();
    await run(['export', 'data', '--format', 'json'], { cwd });
    writeFileSync(join(cwd, 'data/masterplan.json'), '{}\n');
    const kept = await run(['export', 'data', '--format', 'json'], { cwd });
    expect(kept).toMatchObject({ code: 2, stdout: '' });
    expect(kept.stderr).toContain('masterplan.json');
    expect(bytes(cwd, 'data/masterplan.json').toString()).toBe('{}\n');
    expect((await run(['export', 'data', '--format', 'json', '--force'], { cwd })).code).toBe(0);
    write(cwd, { 'asing/surat.txt': 'halo' });
    expect((await run(['export', 'data', '--out', 'asing'], { cwd })).code).toBe(2);
    expect(visible(join(cwd, 'asing'))).toEqual(['surat.txt']);
  });

  test('writes one file where one is named, and replaces another only with --force', async () => {
    const cwd = emptyFolder();
    const words = ['export', 'data', smallProject()];
    expect((await run([...words, '--out', 'kota.db'], { cwd })).code).toBe(0);
    expect((await run([...words, '--out', 'rencana.xlsx'], { cwd })).code).toBe(0);
    expect(visible(cwd)).toEqual(['kota.db', 'rencana.xlsx']);
    expect(bytes(cwd, 'rencana.xlsx').toString('latin1', 0, 2)).toBe('PK');
    expect((await run([...words, '--out', 'kota.db'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'kota.db'), 'milik orang lain');
    const refused = await run([...words, '--out', 'kota.db'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(bytes(cwd, 'kota.db').toString()).toBe('milik orang lain');
    expect((await run([...words, '--out', 'kota.db', '--force'], { cwd })).code).toBe(0);
    expect(bytes(cwd, 'kota.db').toString('latin1', 0, 16)).toBe(SQLITE);
  });

  test.each([
    [['--format', 'pdf'], '--format tidak mengenal "pdf". Pilihannya sqlite, csv, json, atau xlsx.'],
    [
      ['--format', 'csv', '--out', 'a.csv'],
      '--out a.csv adalah nama berkas, padahal CSV terdiri atas banyak berkas. Sebutkan sebuah folder.',
    ],
    [
      ['--format', 'sqlite,json', '--out', 'a.json'],
      '--out a.json adalah nama satu berkas json, padahal yang diminta sqlite dan json. Sebutkan sebuah folder, atau satu bentuk saja.',
    ],
    [['--shard', '1/2'], 'Pilihan --shard tidak dikenal.'],
  ])('refuses %j', async (flags, sentence) => {
    const ran = await run(['export', 'data', smallProject(), ...flags], { cwd: emptyFolder() });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `masterplan: ${sentence}\n` });
  });

  test('exports what is right of a plan with errors, and says so', async () => {
    const cwd = projectWith(ONE_ERROR);
    const ran = await run(['export', 'data', '--format', 'json'], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('Masterplan ini masih memiliki 1 galat.');
    const { tables } = JSON.parse(bytes(cwd, 'data/masterplan.json').toString());
    expect(tables.region[0]).toMatchObject({ name: 'Kota Uji', errors: 1 });
    expect(tables.agency).toMatchObject([{ id: 'a', name: 'Badan' }]);
  });

  test('exports nothing where not even the region can be read', async () => {
    const cwd = projectWith({ 'masterplan.yaml': 'format: 1\nregion: [\n' });
    const ran = await run(['export', 'data'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('masterplan validate');
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });

  test('follows no link of the project that leads out of it', async () => {
    const [cwd, outside] = [smallProject(), emptyFolder()];
    symlinkSync(outside, join(cwd, 'data'));
    expect((await run(['export', 'data'], { cwd })).code).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('speaks English where it is asked to, and writes the same bytes', async () => {
    const cwd = copyOfCompleteProject();
    await run(['export', 'data', '--format', 'all'], { cwd });
    const env = { TZ: 'Asia/Jayapura', LC_ALL: 'en_US.UTF-8' };
    const english = await run(['export', 'data', '--format', 'all', '--out', 'en', '--lang', 'en'], {
      cwd,
      env,
    });
    expect(english).toMatchObject({ code: 0, stderr: 'Data in en:\n' });
    for (const name of ['masterplan.sqlite', 'masterplan.json', 'rencana-aksi.xlsx', 'csv/datapackage.json'])
      expect(Buffer.compare(bytes(cwd, 'en', name), bytes(cwd, 'data', name)), name).toBe(0);
  });
});

describe('export data of many masterplans', () => {
  test('makes one data base, tells what is left out, and passes over what it made', async () => {
    const cwd = emptyFolder();
    cpSync(join(completeProject, '../kota-mojokerto'), join(cwd, 'kota-mojokerto'), { recursive: true });
    write(cwd, {
      'kota-uji/masterplan.yaml': LEAST,
      'rusak/masterplan.yaml': 'format: 1\nregion: [\n',
      'kosong/masterplan.yaml': LEAST,
    });
    const ran = await run(['export', 'data', '*', '--format', 'json,xlsx'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('Tidak ikut: rusak: Nama daerahnya (region.name) tidak dapat dibaca');
    expect(ran.stderr).toContain('3 dari 4 masterplan ada dalam data.');
    const { tables } = JSON.parse(bytes(cwd, 'data/masterplan.json').toString());
    expect(tables.region.map(({ region }: { region: string }) => region)).toEqual([
      'kosong',
      '35.76',
      'kota-uji',
    ]);
    expect(visible(join(cwd, 'data/rencana-aksi'))).toEqual(['35.76.xlsx', 'kosong.xlsx', 'kota-uji.xlsx']);
    const again = await run(['export', 'data', '*', '--format', 'json', '--jobs', '1'], { cwd });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('Dilewati karena bukan folder masterplan: data.');
    expect(again.stderr).toContain('sudah mutakhir');
  });

  test('gives the same bytes as for one, whatever the number of jobs', async () => {
    const cwd = emptyFolder();
    cpSync(completeProject, join(cwd, 'satu/kota-contoh'), { recursive: true });
    // So heavy that workers are started.
    write(join(cwd, 'satu/berat'), {
      'masterplan.yaml': LEAST,
      'swot.yaml': `# ${'x'.repeat(98)}\n`.repeat(11_000),
    });
    for (const jobs of ['1', '2'])
      await run(['export', 'data', 'satu', '--format', 'csv', '--out', `hasil-${jobs}`, '--jobs', jobs], {
        cwd,
      });
    for (const name of ['datapackage.json', 'program.csv', 'region.csv'])
      expect(Buffer.compare(bytes(cwd, 'hasil-1/csv', name), bytes(cwd, 'hasil-2/csv', name)), name).toBe(0);
    await run(['export', 'data', 'satu/kota-contoh', '--format', 'csv', '--out', 'sendiri'], { cwd });
    expect(bytes(cwd, 'hasil-1/csv/budget.csv').equals(bytes(cwd, 'sendiri/csv/budget.csv'))).toBe(true);
  });

  test('with nothing to export is no success, and an action plan is no single file', async () => {
    const cwd = emptyFolder();
    write(cwd, { 'a/masterplan.yaml': 'region: [\n', 'b/masterplan.yaml': 'region: [\n' });
    const none = await run(['export', 'data', 'a', 'b'], { cwd });
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(cwd, 'data'))).toBe(false);
    expect((await run(['export', 'data', 'a', 'b', '--out', 'x.xlsx'], { cwd })).code).toBe(2);
  });
});
