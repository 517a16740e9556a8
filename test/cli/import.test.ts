import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSources } from '../../src/edit/write-sources.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { contentOf } from '../killed/folders.js';
import { emptyFolder, projectWith, write } from './folders.js';
import { inBatches, type Ran, run, runHeldToPermissions } from './run.js';

const AGENCIES = `- id: dinkes
  name: Dinas Kesehatan
  kind: dinas
- id: dlh
  name: Dinas Lingkungan Hidup
  kind: dinas
`;

/** As a planning office keeps it: a title, a head, and how it writes numbers. */
const TABLE = `Daftar Usulan Program Smart City;;;;;
;;;;;
No;Nama Kegiatan;Dimensi;Perangkat Daerah;Pagu 2026;Sumber Dana
1;Antrean Puskesmas Daring;Smart Living;Dinas Kesehatan;Rp 1,2 miliar;APBD
2;Bank Sampah Kelurahan;Smart Environment;Dinas Lingkungan Hidup;350.000.000;APBD
`;

/** A plan of two agencies, and a folder with what came in. */
function inbox(files: Readonly<Record<string, string>>): string {
  const cwd = projectWith({
    'masterplan.yaml':
      'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\nperiod: { start: 2025, end: 2030 }\n',
    'agencies.yaml': AGENCIES,
  });
  write(cwd, Object.fromEntries(Object.entries(files).map(([name, text]) => [`assets/masuk/${name}`, text])));
  return cwd;
}

const importing = (cwd: string, ...flags: string[]): Promise<Ran> =>
  run(['import', 'assets/masuk', '--received', '2026-01-10', ...flags], { cwd });

describe('masterplan import', () => {
  test('takes a table of somebody’s own, and says what it took for what', async () => {
    const cwd = inbox({ 'usulan.csv': TABLE });
    const before = contentOf(cwd);
    const trial = await importing(cwd);
    expect([trial.code, trial.stderr]).toEqual([0, '']);
    expect(trial.stdout).toContain('Program · 2 baris · kepala tabel di baris 3 · 5 kolom diambil');
    expect(trial.stdout).toContain('dibaca sebagai: "Nama Kegiatan" (B) → Nama program');
    expect(trial.stdout).toMatch(/baru +baris 4 +Antrean Puskesmas Daring\n +Smart Living · /);
    expect(contentOf(cwd)).toEqual(before);

    const { code } = await importing(cwd, '--write');
    expect(code).toBe(0);
    const written = Object.values(contentOf(cwd)).join('\n');
    expect(written).toContain('id: antrean-puskesmas-daring');
    expect(written).toMatch(/2026: ?\{ ?apbd: 1200000000|apbd: 1200000000/);
    const again = await importing(cwd, '--write');
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Tidak ada yang berubah')]);
  });

  test('a file in which nothing is understood is no success', async () => {
    const cwd = inbox({ 'catatan.csv': 'Data menyusul minggu depan\n' });
    const { code, stdout } = await importing(cwd);
    expect([code, stdout]).toEqual([1, expect.stringContaining('Kepala tabel tidak dikenali')]);
  });

  test('says that nobody is named, and takes the answer from the command line', async () => {
    const cwd = inbox({ 'usulan.csv': TABLE.replaceAll(/Dinas [^;]+/g, '') });
    expect((await importing(cwd)).stdout).toContain(
      'perangkat daerahnya tidak disebut; sebutkan dengan --agency',
    );
    const { code, stdout } = await importing(cwd, '--agency', 'Dinkes', '--write', '--format', 'json');
    expect(code).toBe(0);
    const { rows, statuses } = JSON.parse(stdout);
    expect(rows.map(({ agency }: { agency: string }) => agency)).toEqual(['dinkes', 'dinkes']);
    expect(statuses).toEqual([{ agency: 'dinkes', from: null, to: 'partial' }]);
    expect(
      Object.values(contentOf(cwd))
        .join('\n')
        .match(/lead: dinkes/g),
    ).toHaveLength(2);
  });

  test('names a file that cannot be read, tells of the others, and writes nothing until it is gone', async () => {
    const cwd = inbox({
      'usulan.csv': TABLE,
      'lama.xls': '\u00d0\u00cf\u0011\u00e0',
      'rusak.xlsx': 'PK\u0003\u0004',
    });
    const before = contentOf(cwd);
    for (const flags of [[], ['--write']]) {
      const { code, stdout, stderr } = await importing(cwd, ...flags);
      expect([code, stderr]).toEqual([2, '']);
      expect(stdout).toMatch(/^Tidak dapat dibaca\n {2}× .*lama\.xls.*\n/m);
      expect(stdout).toContain('rusak.xlsx');
      expect(stdout).toContain('Antrean Puskesmas Daring');
      expect(stdout).toContain('Selama ada berkas yang tidak dapat dibaca, tidak ada yang ditulis.');
      expect(contentOf(cwd)).toEqual(before);
    }
    rmSync(join(cwd, 'assets/masuk/lama.xls'));
    rmSync(join(cwd, 'assets/masuk/rusak.xlsx'));
    expect((await importing(cwd, '--write')).code).toBe(0);
  });

  test('says when the plan itself cannot be read where a row may stand', async () => {
    const table = 'Kode;Nama Program;Dimensi;Status\nposyandu;Posyandu Digital;Smart Living;Berjalan\n';
    const cwd = inbox({ 'usulan.csv': table });
    write(cwd, { 'dimensions/living/programs.yaml': '- { id: posyandu, name: Posyandu Digital\n' });
    const before = contentOf(cwd);
    const { code, stdout } = await importing(cwd, '--write');
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'tempat baris ini (dimensions.living.programs) belum dapat dibaca utuh. Perbaiki dahulu dengan masterplan validate',
    );
    expect(contentOf(cwd)).toEqual(before);
  });

  test('speaks English when asked', async () => {
    const { stdout } = await importing(inbox({ 'usulan.csv': TABLE }), '--lang', 'en');
    expect(stdout).toContain('Import into the masterplan of Kota Uji (fictional region)');
    expect(stdout).toContain('Rows: 2, from 1 file: 2 new.');
    expect(stdout.trimEnd()).toMatch(/the same command with --write\.$/);
  });

  test('finds the plan around the current folder, or the one that --to names', async () => {
    const cwd = inbox({ 'usulan.csv': TABLE });
    const outside = emptyFolder();
    cpSync(join(cwd, 'assets/masuk/usulan.csv'), join(outside, 'usulan.csv'));
    const [inside, named, lost] = await inBatches(
      [
        { words: ['usulan.csv'], at: join(cwd, 'assets/masuk') },
        { words: ['usulan.csv', '--to', cwd], at: outside },
        { words: ['usulan.csv'], at: outside },
      ],
      ({ words, at }) => run(['import', ...words], { cwd: at }),
    );
    expect([inside?.code, named?.code, lost?.code]).toEqual([0, 0, 2]);
    expect(lost?.stderr).toMatch(/^masterplan: Tidak ada masterplan\.yaml di /);
  });
});

describe('a command line that is wrong', () => {
  test.each([
    [['import'], 'Perintah import memerlukan <berkas>.'],
    [['import', 'a.csv', '--take', 'mine'], '--take tidak mengenal "mine". Pilihannya theirs atau ours.'],
    [
      ['import', 'a.csv', '--received', '10/3/2026'],
      'Tanggal "10/3/2026" tidak dikenal. Tulis tahun-bulan-hari, misalnya 2026-01-31.',
    ],
    [
      ['import', 'assets/kosong'],
      'Tidak ada berkas isian (.xlsx, .csv) di assets/kosong. Periksa nama folder atau polanya.',
    ],
    [['import', 'a.csv', '--agency', 'dinkess'], '--agency tidak mengenal "dinkess". Maksudnya dinkes?'],
  ])('%j is told', async (words, sentence) => {
    const cwd = inbox({});
    write(cwd, { 'assets/kosong/surat.docx': '' });
    const { code, stdout, stderr } = await run(words, { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `masterplan: ${sentence}\n` });
  });

  test('a file that is not there is named with the others', async () => {
    const { code, stdout } = await run(['import', 'nihil.xlsx', 'assets/masuk/usulan.csv'], {
      cwd: inbox({ 'usulan.csv': TABLE }),
    });
    expect(code).toBe(2);
    expect(stdout).toContain('Berkas atau folder nihil.xlsx tidak ada.');
    expect(stdout).toContain('Antrean Puskesmas Daring');
  });
});

describe('writing', () => {
  test('finishes what an earlier command left half done, and says so', async () => {
    const cwd = inbox({ 'usulan.csv': TABLE });
    const root = readFileSync(join(cwd, 'masterplan.yaml'), 'utf8');
    let renames = 0;
    const disk = failingDisk((call) => {
      if (call === 'renameSync') renames += 1;
      // The journal is moved to its place twice, and then each file.
      if (renames > 3) throw systemError('EIO');
    });
    const cut = new Map([
      ['masterplan.yaml', { before: root, after: `${root}title: Judul\n` }],
      ['agencies.yaml', { before: AGENCIES, after: `${AGENCIES}# akhir\n` }],
    ]);
    await expect(writeSources(cwd, cut, disk)).rejects.toMatchObject({ problem: 'interrupted' });
    rmSync(join(cwd, '.masterplan-edits.lock'), { force: true });

    expect((await importing(cwd)).code).toBe(2);
    const { code, stderr } = await importing(cwd, '--write');
    expect(code).toBe(0);
    expect(stderr).toContain('Perubahan yang tadi terputus sudah diselesaikan; berkas yang baru diganti: 1.');
    expect(readFileSync(join(cwd, 'agencies.yaml'), 'utf8')).toContain('# akhir');
  });

  test('changes nothing where a file may not be written, and says which', async () => {
    const cwd = inbox({ 'usulan.csv': TABLE });
    writeFileSync(join(cwd, 'sources.yaml'), '- { id: lama, title: Lama, kind: report }\n');
    chmodSync(join(cwd, 'sources.yaml'), 0o444);
    const before = contentOf(cwd);
    const { code, stdout, stderr } = await runHeldToPermissions(
      ['import', 'assets/masuk', '--received', '2026-01-10', '--write'],
      { cwd },
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^masterplan: .*sources\.yaml/);
    expect(contentOf(cwd)).toEqual(before);
  });
});
