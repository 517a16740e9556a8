import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { emptyFolder, LEAST, ONE_ERROR, projectWith } from './folders.js';
import { inBatches, run } from './run.js';

const AGENCIES = `\
- { id: dinkes, name: Dinas Kesehatan, kind: dinas, data: { status: none, due: 2025-03-07 } }
- { id: dishub, name: Dinas Perhubungan, kind: dinas, data: { status: none, due: 2025-03-14 } }
`;
const PLAN = `${LEAST}period: { start: 2025, end: 2029 }\n`;
const FILES = { 'masterplan.yaml': PLAN, 'agencies.yaml': AGENCIES };
const ALL = ['formulir-dinkes.xlsx', 'formulir-dishub.xlsx', 'formulir-kosong.xlsx'];

describe('masterplan export forms', () => {
  test('makes a form for each agency and a blank one, and says what comes next', async () => {
    const cwd = projectWith(FILES);
    const made = await run(['export', 'forms'], { cwd });
    expect(made).toEqual({
      code: 0,
      stdout: ALL.map((name) => `forms/${name}\n`).join(''),
      stderr:
        '3 formulir di forms: 3 baru ditulis, 0 sudah sama.\n' +
        'Langkah berikutnya: kirim formulir itu, dan setelah kembali jalankan masterplan import forms/*.xlsx\n',
    });
    expect(readdirSync(join(cwd, 'forms')).sort()).toEqual(ALL);
    const again = await run(['export', 'forms', '--lang', 'en'], { cwd });
    expect(again.code).toBe(0);
    expect(again.stderr).toMatch(/^3 forms in forms are the same already; nothing was written\.\n/);
  });

  test('the folder of forms is never read as data', async () => {
    const cwd = projectWith({ ...FILES, 'forms/catatan.md': 'x\n', 'forms/data.yaml': 'a: 1\n' });
    const { stdout } = await run(['validate'], { cwd });
    expect(stdout).toMatch(/0 galat, 0 peringatan/);
  });

  test('makes those that are asked for, by id or by another name, into another folder, with a contact', async () => {
    const cwd = projectWith(FILES);
    const lines = [
      ['--agency', 'dishub', '--agency', 'Dinas Kesehatan', '--out', 'kirim', '--contact', 'Bappeda, 0812'],
      ['--blank', '--out', 'kosong'],
    ];
    const [some, blank] = await inBatches(lines, (words) => run(['export', 'forms', ...words], { cwd }));
    expect(some).toMatchObject({
      code: 0,
      stdout: 'kirim/formulir-dishub.xlsx\nkirim/formulir-dinkes.xlsx\n',
    });
    expect(blank).toMatchObject({ code: 0, stdout: 'kosong/formulir-kosong.xlsx\n' });
    const [first] = await readSheets(readFileSync(join(cwd, 'kirim/formulir-dinkes.xlsx')), 'f.xlsx');
    const texts = first?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text)) ?? [];
    expect(texts).toEqual(expect.arrayContaining(['Dinas Kesehatan', '7 Maret 2025']));
    expect(texts.some((text) => text?.includes('Bappeda, 0812'))).toBe(true);
  });

  test('never replaces a form that somebody may have filled in, unless told to', async () => {
    const cwd = projectWith(FILES);
    await run(['export', 'forms'], { cwd });
    const filled = join(cwd, 'forms/formulir-dinkes.xlsx');
    writeFileSync(filled, 'diisi');
    writeFileSync(join(cwd, 'agencies.yaml'), AGENCIES.replace('2025-03-14', '2025-04-14'));
    const before = readFileSync(join(cwd, 'forms/formulir-dishub.xlsx'));
    const refused = await run(['export', 'forms'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/formulir-dinkes\.xlsx.*--force/);
    expect(readFileSync(filled, 'utf8')).toBe('diisi');
    expect(readFileSync(join(cwd, 'forms/formulir-dishub.xlsx')).equals(before)).toBe(true);
    const forced = await run(['export', 'forms', '--force'], { cwd });
    expect(forced.stderr).toMatch(/^3 formulir di forms: 2 baru ditulis, 1 sudah sama\.\n/);
    expect(readFileSync(filled).length).toBeGreaterThan(5000);
  });

  test('says what the forms lack: errors, period, due days, agencies', async () => {
    const folders = [
      projectWith({ 'masterplan.yaml': PLAN, ...ONE_ERROR }),
      projectWith({ 'agencies.yaml': '- { id: a, name: Badan, kind: badan }\n' }),
      projectWith({ 'masterplan.yaml': PLAN }),
    ];
    const [wrong, open, empty] = await inBatches(folders, (cwd) => run(['export', 'forms'], { cwd }));
    expect(wrong?.stderr).toMatch(/^Masterplan memiliki 1 galat, /m);
    expect(open?.stderr).toMatch(/^Periode masterplan belum diketahui, /m);
    expect(open?.stderr).toMatch(/^1 formulir tidak menyebut tenggat; /m);
    expect(empty).toMatchObject({ code: 0, stdout: 'forms/formulir-kosong.xlsx\n' });
    expect(empty?.stderr).toMatch(/^Belum ada perangkat daerah di bagian agencies, /m);
  });

  test('an agency called like the blank form keeps its own', async () => {
    const cwd = projectWith({ ...FILES, 'agencies.yaml': '- { id: kosong, name: Badan, kind: badan }\n' });
    const { stdout } = await run(['export', 'forms'], { cwd });
    expect(stdout).toBe('forms/formulir-kosong.xlsx\nforms/formulir-tanpa-nama.xlsx\n');
  });

  test('an unknown agency, a folder that cannot be, and a link that leads out are exit 2, and nothing is written', async () => {
    const cwd = projectWith({ ...FILES, berkas: 'x' });
    const elsewhere = emptyFolder();
    symlinkSync(elsewhere, join(cwd, 'tautan'));
    const lines = [
      ['--agency', 'dinkess'],
      ['--agency', 'xyzzy'],
      ['--out', 'berkas'],
      ['--out', 'tautan'],
    ];
    const [near, none, file, link] = await inBatches(lines, (words) =>
      run(['export', 'forms', ...words], { cwd }),
    );
    expect(near).toEqual({
      code: 2,
      stdout: '',
      stderr: 'masterplan: --agency tidak mengenal "dinkess". Maksudnya dinkes?\n',
    });
    expect(none?.stderr).toMatch(/--agency tidak mengenal "xyzzy"\. .*agencies\.yaml/);
    expect(file).toMatchObject({ code: 2, stdout: '' });
    expect(link).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readdirSync(cwd).sort()).toEqual(['agencies.yaml', 'berkas', 'masterplan.yaml', 'tautan']);
  });

  test('a form that cannot be written leaves none', async () => {
    const cwd = projectWith(FILES);
    mkdirSync(join(cwd, 'forms/formulir-kosong.xlsx'), { recursive: true });
    const ran = await run(['export', 'forms'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(join(cwd, 'forms'))).toEqual(['formulir-kosong.xlsx']);
  });
});

describe('masterplan export', () => {
  test('alone shows what there is to export', async () => {
    const cwd = emptyFolder();
    const lines = [['export'], ['export', '--help'], ['help', 'export']];
    const [alone, ...others] = await inBatches(lines, (words) => run(words, { cwd }));
    expect(alone).toMatchObject({ code: 0, stderr: '' });
    expect(alone?.stdout).toMatch(
      /^Pemakaian: masterplan export \[pilihan\] <perintah>\n[\s\S]*\n {2}forms \[lokasi\] /,
    );
    expect(others).toEqual([alone, alone]);
  });

  test('of a word that is none says which was meant', async () => {
    const cwd = emptyFolder();
    const lines = [
      ['export', 'form'],
      ['export', 'forms', '--agenci', 'a'],
      ['export', '--fors'],
      ['--lang', 'en', 'export', 'xyzzy'],
    ];
    const ran = await inBatches(lines, (words) => run(words, { cwd }));
    expect(ran.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(ran.map(({ stderr }) => stderr)).toEqual([
      'masterplan: Perintah form tidak dikenal. Maksudnya forms?\n',
      'masterplan: Pilihan --agenci tidak dikenal. Maksudnya --agency?\n',
      'masterplan: Pilihan --fors tidak dikenal.\n',
      'masterplan: Unknown command xyzzy.\n',
    ]);
  });

  test('help forms tells the whole line', async () => {
    const [id, en] = await inBatches([['id'], ['en']], ([language = '']) =>
      run(['help', 'export', 'forms', '--lang', language]),
    );
    expect(id?.stdout).toMatch(/^Pemakaian: masterplan export forms \[pilihan\] \[lokasi\]\n/);
    expect(en?.stdout).toMatch(/^Usage: masterplan export forms \[options\] \[path\]\n/);
  });
});
