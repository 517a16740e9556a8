import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeForm } from '../../src/forms/make-form.js';
import type { Model } from '../../src/model/model.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { contentOf } from '../killed/folders.js';
import { completeProject, copyOfCompleteProject } from './folders.js';
import { changedLines, FormBeingFilled, modelOf, saveAgain } from './handed-forms.js';
import { run } from './run.js';

/** Agencies whose forms go out and come back: a few, or all of them in `npm run test:long`. */
const FEW = ['dinkes', 'bappeda', 'diskominfo'];

let folder = '';
let model: Model;
/** Where LibreOffice left the forms as they went out, and the one that was filled in. */
let untouched = '';
let filled = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masterplan-forms-'));
  model = await modelOf(completeProject);
  const agencies = process.env.ROUND_TRIP === 'all' ? model.agencies.all.map(({ id }) => id) : FEW;
  const forms = await Promise.all(
    agencies.map(async (id) => [`${id}.xlsx`, await writeWorkbook(makeForm(model, id))] as const),
  );
  untouched = await saveAgain(join(folder, 'kirim'), Object.fromEntries(forms));
  const form = await busyClerk(model).bytes();
  filled = join(await saveAgain(join(folder, 'isi'), { 'isian-dinkes.xlsx': form }), 'isian-dinkes.xlsx');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Five edits and two new rows, as somebody writes them who has other things to do. */
function busyClerk(of: Model): FormBeingFilled {
  return new FormBeingFilled(of, 'dinkes')
    .change('Program', 'siaga-ibu', { 'Kemajuan (%)': '95%' })
    .change('Program', 'siaga-ibu', { 'Anggaran 2025 (Rp)': 'Rp 150 juta' }, 'CSR/TJSL')
    .change('Indikator', 'ind-kematian-ibu', { 'Target 2026': 5 })
    .change('Kesenjangan', 'gap-rujukan-ibu-hamil', {
      Prioritas: 'Sedang',
      Kesenjangan:
        'Bidan menelepon beberapa nomor untuk mencari tempat, riwayat kehamilan dibawa dalam buku, dan ambulans terdekat tidak terlihat oleh puskesmas maupun rumah sakit.',
    })
    .add('Indikator', {
      Dimensi: 'Smart Living',
      'Nama indikator': 'Cakupan kunjungan ibu hamil lengkap',
      Satuan: 'persen',
      Arah: 'Makin tinggi makin baik',
      Jenjang: 'Hasil',
      'Kondisi awal': '85,71%',
      'Tahun kondisi awal': 2024,
      'Target 2026': 90,
      'Target 2027': '92,5',
    })
    .add('Program', {
      Dimensi: 'smart living',
      'Nama program': 'Periksa Lansia di Rumah',
      Uraian: 'Perawat mendatangi lansia yang tidak dapat berjalan.',
      Aspek: 'Prasarana Kesehatan',
      'Tahun mulai': 2026,
      'Tahun selesai': '2027',
      Status: 'Direncanakan',
      Lokasi: '8 puskesmas; RSUD',
      'Sumber dana': 'APBD',
      'Anggaran 2026 (Rp)': 'Rp 1,2 M',
      'Anggaran 2027 (Rp)': '250.000.000,-',
    });
}

/** What those seven are in the files, written by hand: lines that go (`-`) and come (`+`). */
const CHANGED = {
  'dimensions/living/programs/dinkes.yaml': [
    '-    2025: { apbd: 780000000, blud: 140000000, csr: 130000000 }',
    '+    2025: { apbd: 780000000, blud: 140000000, csr: 150000000 }',
    '-  progress: 100',
    '+  progress: 95',
    '-  sources: [data-dinkes-2024]',
    '+  sources: [data-dinkes-2024, data-dinkes-program-2026-01-10]',
    '+- id: periksa-lansia-di-rumah',
    '+  name: Periksa Lansia di Rumah',
    '+  description: Perawat mendatangi lansia yang tidak dapat berjalan.',
    '+  aspect: health',
    '+  years: { start: 2026, end: 2027 }',
    '+  lead: dinkes',
    '+  locations: [8 puskesmas, RSUD]',
    '+  budget:',
    '+    2026: { apbd: 1200000000 }',
    '+    2027: { apbd: 250000000 }',
    '+  status: planned',
    '+  sources: [data-dinkes-program-2026-01-10]',
  ],
  'dimensions/living.yaml': [
    '-    targets: { 2025: 7, 2026: 6, 2027: 5, 2029: 4, 2034: 2 }',
    '+    targets: { 2025: 7, 2026: 5, 2027: 5, 2029: 4, 2034: 2 }',
    '-    sources: [data-dinkes-2024]',
    '+    sources: [data-dinkes-2024, data-dinkes-indikator-2026-01-10]',
    '+  - id: ind-cakupan-kunjungan-ibu-hamil-lengkap',
    '+    name: Cakupan kunjungan ibu hamil lengkap',
    '+    unit: persen',
    '+    direction: up',
    '+    level: outcome',
    '+    baseline: { value: 85.71, year: 2024 }',
    '+    targets: { 2026: 90, 2027: 92.5 }',
    '+    agency: dinkes',
    '+    sources: [data-dinkes-indikator-2026-01-10]',
  ],
  'gaps/living.yaml': [
    '-    ambulans terdekat tidak terlihat oleh puskesmas.',
    '+    ambulans terdekat tidak terlihat oleh puskesmas maupun rumah sakit.',
    '-  priority: 1',
    '+  priority: 2',
    '-  sources: [data-dinkes-2024]',
    '+  sources: [data-dinkes-2024, data-dinkes-kesenjangan-2026-01-10]',
  ],
  'sources.yaml': ['Program', 'Indikator', 'Kesenjangan'].flatMap((sheet) => [
    `+- id: data-dinkes-${sheet.toLowerCase()}-2026-01-10`,
    `+  title: 'Isian Dinas Kesehatan: isian-dinkes.xlsx, lembar ${sheet}'`,
    '+  kind: agency',
    '+  agency: dinkes',
    '+  received: 2026-01-10',
  ]),
} as const;

/** Runs the import of the form that was filled in. */
const importFilled = (project: string, ...flags: string[]) =>
  run(['import', filled, '--to', project, '--received', '2026-01-10', ...flags]);

const textOf = (project: string, name: string) => readFileSync(join(project, name), 'utf8');

describe('forms that went out, were saved by LibreOffice and came back', () => {
  test('change nothing when nobody wrote into them', async () => {
    const project = copyOfCompleteProject();
    const before = contentOf(project);
    const { code, stdout, stderr } = await run([
      'import',
      untouched,
      '--to',
      project,
      '--write',
      '--format',
      'json',
    ]);
    const { counts, rows, changedFiles, unread, questions } = JSON.parse(stdout);
    expect({ code, stderr, rows, changedFiles, unread, questions }).toEqual({
      code: 0,
      stderr: '',
      rows: [],
      changedFiles: [],
      unread: [],
      questions: [],
    });
    expect(counts).toMatchObject({ new: 0, changed: 0, conflict: 0, open: 0 });
    expect(contentOf(project)).toEqual(before);
  });

  test('bring five edits and two new rows, and nothing else, to their places', async () => {
    const project = copyOfCompleteProject();
    const before = contentOf(project);
    const { code, stdout } = await importFilled(project, '--write');
    expect(code).toBe(0);
    expect(stdout).toContain('18 baris dari 1 berkas: 2 baru, 3 berubah, 13 tetap.');
    const after = contentOf(project);
    const touched = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(touched.sort()).toEqual(['_imports.yaml', ...Object.keys(CHANGED)].sort());
    for (const [name, lines] of Object.entries(CHANGED)) {
      const was = readFileSync(join(completeProject, name), 'utf8');
      expect(changedLines(was, textOf(project, name)), name).toEqual(lines);
    }
  });

  test('are only looked at without --write: the same report, and not a byte changed', async () => {
    const project = copyOfCompleteProject();
    const before = contentOf(project);
    const { code, stdout } = await importFilled(project);
    expect(code).toBe(0);
    expect(stdout).toContain('Baru dicoba, belum ada yang ditulis');
    expect(stdout).toMatch(/M8 +Anggaran 2025 \(CSR\/TJSL\) +Rp130\.000\.000 → Rp150\.000\.000/);
    expect(stdout).toMatch(/galat programs\/activities-sum\s+\S*dinkes\.yaml:52/);
    expect(stdout.trimEnd()).toMatch(/ditambah --write\.$/);
    expect(contentOf(project)).toEqual(before);
  });

  test('change nothing the second time, on whatever day', async () => {
    const project = copyOfCompleteProject();
    await importFilled(project, '--write');
    const before = contentOf(project);
    const again = await run(['import', filled, '--to', project, '--received', '2026-01-12', '--write']);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Tidak ada yang berubah: semua 18 baris dari 1 berkas sudah sama');
    expect(contentOf(project)).toEqual(before);
  });

  test('conflict with what people changed since, until they choose', async () => {
    const project = copyOfCompleteProject();
    await importFilled(project, '--write');
    const name = 'dimensions/living/programs/dinkes.yaml';
    const byHand = textOf(project, name).replace('progress: 95', 'progress: 97 # menurut rapat');
    writeFileSync(join(project, name), byHand);

    const asked = await importFilled(project, '--write');
    expect(asked.code).toBe(1);
    expect(asked.stdout).toMatch(/J7 +Kemajuan \(%\) +naskah +97%\n +lembar +95%\n/);
    expect(textOf(project, name)).toBe(byHand);

    const other = join(folder, 'lain');
    cpSync(project, other, { recursive: true });
    expect((await importFilled(other, '--write', '--take', 'theirs')).code).toBe(0);
    expect(textOf(other, name)).toBe(byHand.replace('progress: 97', 'progress: 95'));

    expect((await importFilled(project, '--write', '--take', 'ours')).code).toBe(0);
    expect(textOf(project, name)).toBe(byHand);
    // Settled once, it is not asked about again.
    const quiet = await importFilled(project);
    expect([quiet.code, quiet.stdout]).toEqual([0, expect.stringContaining('Tidak ada yang berubah')]);
  });
});
