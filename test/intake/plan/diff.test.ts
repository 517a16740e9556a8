import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadProject } from '../../../src/load.js';
import { validate } from '../../../src/validate.js';
import { file, kotaContoh, patchOf, plan, row, take } from './handed.js';

const SENT = {
  dimension: 'living',
  name: 'Siaga Ibu: Jalur Rujukan Ibu Hamil',
  'years.end': '2025',
  status: 'evaluated',
  locations: '8 puskesmas; 27 puskesmas pembantu; RSUD',
  'budget.2025.apbd': '780000000',
};

const PROSE =
  'Membangun satu jalur rujukan ibu hamil dari posyandu sampai rumah sakit. Bidan menandai ibu berisiko sejak pemeriksaan pertama, dan puskesmas memantau jadwal kunjungan.';

const OLD_PROSE =
  'Membangun jalur tunggal rujukan ibu hamil dari posyandu sampai rumah sakit. Bidan menandai ibu berisiko sejak pemeriksaan pertama, puskesmas memantau jadwal kunjungan, dan rumah sakit melihat perkiraan kedatangan beserta riwayatnya. Satu tombol rujukan memberi tahu ambulans terdekat, ruang bersalin, dan dokter jaga. Keluarga memperoleh nomor pendamping serta rencana berangkat yang disepakati sebelum hari perkiraan lahir, termasuk jalur cadangan ketika rob menutup jalan.';

/** Five edits in one row, and two new rows. */
const HANDED = [
  file(
    [
      row(
        'programs',
        {
          dimension: 'living',
          name: SENT.name,
          description: PROSE,
          'years.end': 2026,
          status: 'running',
          locations: ['9 puskesmas', '27 puskesmas pembantu', 'RSUD'],
          'budget.2025.apbd': 780_000_000,
          'budget.2026.apbd': 250_000_000,
        },
        { id: 'siaga-ibu', agency: 'dinkes', sent: { ...SENT, description: OLD_PROSE } },
      ),
      row(
        'programs',
        {
          dimension: 'living',
          name: 'Telemedisin Lansia: Dokter di Rumah',
          aspect: 'health',
          'years.start': 2026,
          'years.end': 2028,
          code: '1.02.05',
          locations: ['4 kecamatan'],
          'budget.2026.apbd': 400_000_000,
          'budget.2026.blud': 50_000_000,
        },
        { agency: 'dinkes', row: 9 },
      ),
      row(
        'gaps',
        {
          dimension: 'living',
          aspect: 'health',
          'current.text': 'Lansia harus datang sendiri ke rumah sakit.',
          'current.value': 12.5,
          'current.unit': 'orang',
          'current.year': 2025,
          'ideal.text': 'Lansia dilayani di rumah.',
          priority: 2,
        },
        { agency: 'dinkes', sheet: 'Kesenjangan' },
      ),
    ],
    { agency: 'dinkes', stated: 'complete', file: 'masuk/isian-dinkes.xlsx' },
  ),
];

const DIFF = `--- a/dimensions/living/programs/dinkes.yaml
+++ b/dimensions/living/programs/dinkes.yaml
@@ -1,19 +1,16 @@
 - id: siaga-ibu
   name: 'Siaga Ibu: Jalur Rujukan Ibu Hamil'
   description: >-
-    Membangun jalur tunggal rujukan ibu hamil dari posyandu sampai rumah sakit. Bidan menandai ibu
-    berisiko sejak pemeriksaan pertama, puskesmas memantau jadwal kunjungan, dan rumah sakit melihat
-    perkiraan kedatangan beserta riwayatnya. Satu tombol rujukan memberi tahu ambulans terdekat, ruang
-    bersalin, dan dokter jaga. Keluarga memperoleh nomor pendamping serta rencana berangkat yang
-    disepakati sebelum hari perkiraan lahir, termasuk jalur cadangan ketika rob menutup jalan.
+    Membangun satu jalur rujukan ibu hamil dari posyandu sampai rumah sakit. Bidan menandai ibu
+    berisiko sejak pemeriksaan pertama, dan puskesmas memantau jadwal kunjungan.
   aspect: health
   strategies: [str-rujukan-tunggal]
   gaps: [gap-rujukan-ibu-hamil]
-  years: { start: 2025, end: 2025 }
+  years: { start: 2025, end: 2026 }
   lead: dinkes
   support: [rsud-contoh, dp3ap2kb, bpbd, diskominfo]
   partners: [univ-contoh, karang-taruna, bank-contoh, radio-contoh]
-  locations: [8 puskesmas, 27 puskesmas pembantu, RSUD]
+  locations: [9 puskesmas, 27 puskesmas pembantu, RSUD]
   indicators: [ind-waktu-rujukan, ind-kematian-ibu]
   activities:
     - name: Penyusunan prosedur rujukan dan pelatihan bidan serta sopir ambulans
@@ -50,13 +47,24 @@
       fund: csr
   budget:
     2025: { apbd: 780000000, blud: 140000000, csr: 130000000 }
+    2026: { apbd: 250000000 }
   total: 1050000000
   code: '1.02.02'
   kind: product
-  status: evaluated
+  status: running
   progress: 100
   risks:
     - >-
       Bidan kembali memakai telepon ketika jaringan lambat sehingga waktu rujukan tidak tercatat.
     - Ruang bersalin penuh pada saat beberapa rujukan datang bersamaan.
-  sources: [data-dinkes-2024]
+  sources: [data-dinkes-2024, data-dinkes-program-2026-02-03]
+- id: telemedisin-lansia-dokter-di-rumah
+  name: 'Telemedisin Lansia: Dokter di Rumah'
+  aspect: health
+  years: { start: 2026, end: 2028 }
+  lead: dinkes
+  locations: [4 kecamatan]
+  budget:
+    2026: { apbd: 400000000, blud: 50000000 }
+  code: '1.02.05'
+  sources: [data-dinkes-program-2026-02-03]
--- a/gaps/living.yaml
+++ b/gaps/living.yaml
@@ -198,3 +198,16 @@
   priority: 3
   agency: dishub
   sources: [data-dishub-2024]
+
+- id: gap-lansia-harus-datang-sendiri-ke-rumah-sakit
+  dimension: living
+  aspect: health
+  current:
+    text: Lansia harus datang sendiri ke rumah sakit.
+    value: 12.5
+    unit: orang
+    year: 2025
+  ideal: {text: Lansia dilayani di rumah.}
+  priority: 2
+  agency: dinkes
+  sources: [data-dinkes-kesenjangan-2026-02-03]
--- a/sources.yaml
+++ b/sources.yaml
@@ -159,3 +159,13 @@
   publisher: Kepolisian Resor Kota Contoh
   year: 2024
   received: 2025-01-30
+- id: data-dinkes-program-2026-02-03
+  title: 'Isian Dinas Kesehatan: isian-dinkes.xlsx, lembar Program'
+  kind: agency
+  agency: dinkes
+  received: 2026-02-03
+- id: data-dinkes-kesenjangan-2026-02-03
+  title: 'Isian Dinas Kesehatan: isian-dinkes.xlsx, lembar Kesenjangan'
+  kind: agency
+  agency: dinkes
+  received: 2026-02-03
`;

const RECORD = `# Catatan masterplan import: isian yang terakhir diambil. Jangan diubah; simpan bersama naskah.
# Kept by masterplan import: what was taken last. Do not edit; keep it with the plan.
format: 1
agencies:
  "dinkes":
    gaps:
      "gap-lansia-harus-datang-sendiri-ke-rumah-sakit": {"aspect": "health", "current.text": "Lansia harus datang sendiri ke rumah sakit.", "current.unit": "orang", "current.value": "12.5", "current.year": "2025", "dimension": "living", "ideal.text": "Lansia dilayani di rumah.", "priority": "2"}
    programs:
      "siaga-ibu": {"budget.2025.apbd": "780000000", "budget.2026.apbd": "250000000", "description": "${PROSE}", "locations": "9 puskesmas; 27 puskesmas pembantu; RSUD", "name": "Siaga Ibu: Jalur Rujukan Ibu Hamil", "status": "running", "years.end": "2026"}
      "telemedisin-lansia-dokter-di-rumah": {"aspect": "health", "budget.2026.apbd": "400000000", "budget.2026.blud": "50000000", "code": "1.02.05", "locations": "4 kecamatan", "name": "Telemedisin Lansia: Dokter di Rumah", "years.end": "2028", "years.start": "2026"}
`;

it('five edits and two new rows are just those lines, and a record', async () => {
  const root = kotaContoh();
  const planned = await take(root, HANDED);
  expect(patchOf(planned)).toBe(DIFF);
  expect(readFileSync(join(root, '_imports.yaml'), 'utf8')).toBe(RECORD);
  expect(planned.counts).toEqual({ new: 2, changed: 1, unchanged: 0, conflict: 0, open: 0 });
  expect(planned.rows.map(({ outcome, id, path }) => [outcome, id, path])).toEqual([
    ['changed', 'siaga-ibu', ['dimensions', 'living', 'programs', 0]],
    ['new', 'telemedisin-lansia-dokter-di-rumah', ['dimensions', 'living', 'programs']],
    ['new', 'gap-lansia-harus-datang-sendiri-ke-rumah-sakit', ['gaps']],
  ]);
  expect(planned.rows[0]?.changes.map(({ key, ours }) => [key, ours])).toEqual([
    ['description', OLD_PROSE],
    ['years.end', '2025'],
    ['status', 'evaluated'],
    ['locations', SENT.locations],
    ['budget.2026.apbd', undefined],
  ]);
  // Its data was complete before.
  expect(planned.statuses).toEqual([]);
});

it('the same file a second time changes nothing, on any later day', async () => {
  const root = kotaContoh();
  await take(root, HANDED);
  const before = contentOf(root);
  const again = await take(root, HANDED, { received: '2026-05-06' });
  expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 3, conflict: 0, open: 0 });
  expect([...again.changes]).toEqual([]);
  expect(contentOf(root)).toEqual(before);
});

it('a row that comes back as it was sent changes nothing at all, whatever people have written since', async () => {
  const root = kotaContoh();
  const untouched = row(
    'programs',
    { dimension: 'economy', name: 'Nama lama', 'years.end': 2024, status: 'idea', 'budget.2025.apbd': 1 },
    {
      id: 'siaga-ibu',
      agency: 'dinkes',
      sent: {
        dimension: 'economy',
        name: 'Nama lama',
        'years.end': '2024',
        status: 'idea',
        'budget.2025.apbd': '1',
      },
    },
  );
  const planned = await plan(root, [file([untouched], { agency: 'dinkes' })]);
  expect(planned.counts).toEqual({ new: 0, changed: 0, unchanged: 1, conflict: 0, open: 0 });
  expect([...planned.changes, ...planned.statuses, ...planned.questions]).toEqual([]);
});

it('the record is no data, and the plan is as valid as before', async () => {
  const root = kotaContoh();
  const before = await validate(await loadProject(root));
  await take(root, HANDED);
  const after = await validate(await loadProject(root));
  // A stage-4 plan asks more of new rows than was handed in, and the total of the old one is a year short.
  const due = new Set(['document/missing', 'programs/budget-total']);
  const errors = (findings: typeof before.findings) =>
    findings.flatMap(({ severity, type }) => (severity === 'error' && !due.has(type.id) ? [type.id] : []));
  expect(errors(after.findings)).toEqual(errors(before.findings));
  expect(after.findings.filter(({ place }) => place.file === '_imports.yaml')).toEqual([]);
});

function contentOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
