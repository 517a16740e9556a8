import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfCompleteProject, emptyFolder, projectWith } from './folders.js';
import { run } from './run.js';

const DAY = ['--as-of', '2026-07-12'];
const AGENCY = (due: string, status = 'none') =>
  `- { id: dinkes, name: Dinas Kesehatan, kind: dinas, data: { status: ${status}, due: ${due} } }\n`;

describe('masterplan export reminders', () => {
  test('writes a letter in both formats to each that is late, the same again for the same day', async () => {
    const cwd = copyOfCompleteProject();
    const first = await run(['export', 'reminders', ...DAY], { cwd });
    const folder = 'reminders/2026-07-12';
    const files = ['dkpp', 'perumda-air'].flatMap((id) => [`pengingat-${id}.md`, `pengingat-${id}.docx`]);
    expect(first).toEqual({
      code: 0,
      stdout: files.map((name) => `${folder}/${name}\n`).join(''),
      stderr: `Perangkat daerah yang terlambat per 12 Juli 2026: 2. Suratnya di ${folder}.\nLangkah berikutnya: baca suratnya, isi bagian yang bertitik-titik, dan lampirkan formulirnya (masterplan export forms).\n`,
    });
    expect(readdirSync(join(cwd, folder)).sort()).toEqual([...files].sort());
    const again = await run(['export', 'reminders', ...DAY], { cwd });
    expect(again.stderr).toContain('sudah sama; tidak ada yang ditulis');
    // Letters are no part of the masterplan.
    expect((await run(['validate'], { cwd })).stdout).toContain('Tidak ada temuan');
  });

  test('overwrites no letter that somebody has worked on, unless forced', async () => {
    const cwd = projectWith({ 'agencies.yaml': AGENCY('2026-06-30') });
    const letter = join(cwd, 'reminders/2026-07-12/pengingat-dinkes.md');
    await run(['export', 'reminders', ...DAY], { cwd });
    writeFileSync(letter, 'Nomor 1');
    const refused = await run(['export', 'reminders', ...DAY], { cwd });
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('pengingat-dinkes.md dengan isi lain');
    expect(readFileSync(letter, 'utf8')).toBe('Nomor 1');
    expect((await run(['export', 'reminders', ...DAY, '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(letter, 'utf8')).toContain('Yth. Kepala Dinas Kesehatan Kota Uji');
  });

  test('where nobody is late, says so and writes nothing', async () => {
    const cwd = projectWith({ 'agencies.yaml': AGENCY('2026-07-12') });
    const { code, stdout, stderr } = await run(['export', 'reminders', ...DAY], { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Tidak ada perangkat daerah yang terlambat per 12 Juli 2026, jadi tidak ada surat.\n',
    });
    expect(existsSync(join(cwd, 'reminders'))).toBe(false);
  });

  test.each([
    [['--agency', 'dinkse'], 'Maksudnya dinkes?'],
    [['--number', '12/2026'], 'pakai --number bersama satu --agency'],
    [['--until', '2026-07-12'], 'harus sesudah tanggal surat'],
    [['--until', 'besok'], 'Tanggal "besok" tidak dikenal'],
    [['--format', 'pdf'], 'Pilihannya md, docx, atau both'],
    [['--format', 'md', '--reference', 'kop.docx'], '--reference hanya berlaku untuk Word'],
    [['--reference', 'tiada.docx'], 'tiada.docx tidak dapat dibaca'],
    [['--reference', 'agencies.yaml'], 'bukan dokumen Word'],
    [['--out', 'region'], 'akan dibaca sebagai isi masterplan'],
    [['--out', '.'], 'akan dibaca sebagai isi masterplan'],
  ])('refuses %j', async (flags, reason) => {
    const cwd = projectWith({ 'agencies.yaml': AGENCY('2026-06-30') });
    const { code, stdout, stderr } = await run(['export', 'reminders', ...DAY, ...flags], { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(reason),
    });
    expect(readdirSync(cwd).sort()).toEqual(['agencies.yaml', 'masterplan.yaml']);
  });

  test('goes where it is told, and takes the words of the region', async () => {
    const [cwd, out] = [
      projectWith({
        'agencies.yaml': AGENCY('2026-06-30'),
        'templates/letters/reminder.md.hbs': 'Kepada {{addressee}}: {{lateDays}} hari.\n',
      }),
      emptyFolder(),
    ];
    const flags = ['--agency', 'dinkes', '--format', 'md', '--out', out];
    expect((await run(['export', 'reminders', ...DAY, ...flags], { cwd })).code).toBe(0);
    expect(readFileSync(join(out, 'pengingat-dinkes.md'), 'utf8').trim()).toBe(
      'Kepada Kepala Dinas Kesehatan Kota Uji: 12 hari.',
    );
    writeFileSync(join(cwd, 'templates/letters/reminder.md.hbs'), 'Kepada {{adressee}}.\n');
    const { code, stderr } = await run(['export', 'reminders', ...DAY, ...flags], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Surat tidak disusun karena templat templates/letters/reminder.md.hbs baris 1');
  });
});

describe('masterplan status --agencies', () => {
  test('shows who is late and counts what the same validation finds', async () => {
    const project = 'examples/kota-contoh';
    const { code, stdout, stderr } = await run(['status', project, '--agencies', ...DAY]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'Kota Contoh (daerah rekaan)',
      'Tahap IV · per 12 Juli 2026',
      '',
      '2 dari 33 perangkat daerah terlambat; paling lama 12 hari.',
      'Jatuh tempo dalam 7 hari: 0. Belum lengkap lainnya: 0. Lengkap: 31.',
    ]);
    const { stdout: text } = await run(['status', project, '--agencies', ...DAY, '--format', 'json']);
    const { counts, lateDays, agencies } = JSON.parse(text);
    expect({ counts, lateDays }).toEqual({
      counts: { late: 2, soon: 0, open: 0, complete: 31 },
      lateDays: 12,
    });
    expect(agencies[0]).toMatchObject({
      id: 'dkpp',
      standing: 'late',
      due: '2026-06-30',
      days: -12,
      programs: 2,
      indicators: 2,
      gaps: 2,
      sources: 0,
      findings: { errors: 1, warnings: 0, infos: 0 },
    });
  });

  test('of many plans names the region of each', async () => {
    const { stdout } = await run([
      'status',
      'examples/kota-contoh',
      'examples/kota-mojokerto',
      '--agencies',
      ...DAY,
    ]);
    expect(stdout).toMatch(/^2 dari \d+ perangkat daerah terlambat; paling lama 12 hari\.$/m);
    expect(stdout).toMatch(/^! {2}Kota Contoh +DKPP/m);
  });
});
