import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { HEAD } from '../validate/check-files.js';
import { living, PERIOD, tries } from './tries.js';

const described = (...texts: string[]) =>
  `dimensions:\n  living:\n    programs:\n${texts.map((text, index) => `      - { id: p-${index}, name: Uji ${index}, description: "${text}" }\n`).join('')}`;

const QUEUE =
  'Warga mengambil nomor antrean puskesmas dari rumah, lalu diberi tahu lewat pesan singkat sebelum gilirannya tiba di loket.';
const SORTED =
  'Petugas memilah sampah pasar di tempat dan mencatat beratnya setiap hari untuk laporan bulanan dinas.';

tries('prose/near-duplicate', [
  ['two texts of their own', described(QUEUE, SORTED)],
  ['the same text', described(QUEUE, QUEUE), 'one 10'],
  ['the same but for numbers', described(`${QUEUE} Ada 12 loket.`, `${QUEUE} Ada 9 loket.`), 'one 10'],
  ['numbers in words', described(`${QUEUE} Ada dua belas loket.`, `${QUEUE} Ada sembilan loket.`), 'one 10'],
  [
    'the same but for a place',
    described(`${QUEUE} Mulai di Kecamatan Hulu.`, `${QUEUE} Mulai di Kecamatan Pesisir Timur.`),
    'one 10',
  ],
  [
    'two missions',
    `missions:\n  - { id: m-1, text: ${JSON.stringify(QUEUE)} }\n  - { id: m-2, text: ${JSON.stringify(QUEUE)} }\n`,
    'one 8',
  ],
  ['one word of eighteen changed', described(QUEUE, QUEUE.replace('pesan singkat', 'pesan suara')), 'one 10'],
  [
    'three words of eighteen changed',
    described(QUEUE, QUEUE.replace('pesan singkat', 'aplikasi daerah').replace('rumah', 'kantor')),
  ],
  ['three of one text are two copies', described(QUEUE, QUEUE, QUEUE), 'one 10', 'one 11'],
  ['short texts may be equal', described('Seluruh kecamatan terlayani.', 'Seluruh kecamatan terlayani.')],
  [
    'less than 60 characters are left without numbers',
    described(
      'Layanan tersedia di 12 loket, 27 kelurahan, 4 kecamatan, 8 puskesmas',
      'Layanan tersedia di 10 loket, 20 kelurahan, 5 kecamatan, 9 puskesmas',
    ),
  ],
  [
    'a programme copied with its name, which is enough',
    described(QUEUE, QUEUE).replace('Uji 1', 'Uji 0'),
    'programs/same-name 10',
  ],
  ['a field of another kind', `${described(QUEUE)}potential: [{ id: a, kind: nature, text: "${QUEUE}" }]\n`],
  [
    'a programme of a dimension and one of an enabling plan',
    `${described(QUEUE)}enablers:\n  policy:\n    - { id: e-1, name: Lain, description: "${QUEUE}" }\n`,
    'one 12',
  ],
]);

it('a copied row is one finding that counts its fields and shows the row it was copied from', async () => {
  const cell = (part: string) =>
    `  - element: structure\n    part: ${part}\n    current: "${QUEUE}"\n    gap: "${SORTED}"\n`;
  const text = `${HEAD}readiness:\n${cell('people')}${cell('budget')}`;
  const { findings } = await validate(await loadProject(folderWith({ 'masterplan.yaml': text })));
  const [found, ...others] = findings.filter(({ type }) => type.id === 'prose/near-duplicate');
  expect(others).toEqual([]);
  expect(found?.message).toBe('several');
  expect(found?.args).toMatchObject({ count: 2, percent: 100, field: 'current', line: '9' });
  expect([found?.place.line, found?.related[0]?.place.line]).toEqual([13, 9]);
});

const baseline = (year: number, date = 'date: 2028-03-01\n', period = PERIOD) =>
  `${date}${period}dimensions:\n  living:\n    indicators:\n      - { id: i, name: Uji, unit: unit, direction: up, baseline: { value: 1, year: ${year} } }\n`;

tries('prose/old-figure', [
  ['three years before the period', baseline(2022)],
  ['four years before the period', baseline(2021), 'old 11'],
  [
    'a document older than its period is what counts',
    baseline(2021, 'date: 2024-05-01\n', 'period: { start: 2025, end: 2034 }\n'),
  ],
  ['no day to count from', baseline(2010, '')],
  ['no period', baseline(2025, 'date: 2028-03-01\n', '')],
  ['no period, and old', baseline(2024, 'date: 2028-03-01\n', ''), 'old 10'],
]);

const noted = (text: string) => `funding: { note: "${text}" }\n`;
const titled = (title: string) => `sources: [{ id: s, title: "${title}", kind: other }]\n`;

tries('prose/placeholder', [
  ['words', noted('Pagu mengikuti KUA-PPAS.')],
  ['not filled in', noted('Belum diisi.'), 'whole 6'],
  ['no data', noted('belum ada data'), 'whole 6'],
  ['not there yet', noted('BELUM TERSEDIA'), 'whole 6'],
  ['in brackets', noted('(belum diisi)'), 'whole 6'],
  ['in bold', noted('**Belum ada data.**'), 'whole 6'],
  ['a dash', titled('-'), 'whole 6'],
  ['dots', titled('………'), 'whole 6'],
  ['to be done', titled('TBD'), 'whole 6'],
  ['what it should be', titled('Nama dokumen'), 'whole 6'],
  ['only crosses', titled('xxx'), 'whole 6'],
  ['an example', titled('Contoh: Kota Dalam Angka'), 'whole 6'],
  ['the name of an invented region', titled('Contoh')],
  ['a title that begins like one', titled('Nama Program dan Penanggung Jawab 2024')],
  ['Latin of the printers', noted('Lorem ipsum dolor sit amet, consectetur adipiscing elit.'), 'inside 6'],
  ['a blank in brackets', noted('Pagu ditetapkan oleh [isi nama OPD] setiap tahun.'), 'inside 6'],
  ['a link', noted('Pagu ditetapkan setiap tahun, lihat [isi pagu](https://contoh.example).')],
  ['a blank in angles', noted('Pagu ditetapkan oleh <nama OPD> setiap tahun.'), 'inside 6'],
  ['a number that is open', noted('Berdasarkan Peraturan Nomor ... Tahun 2024.'), 'inside 6'],
  ['an amount that is open', noted('Kebutuhan sebesar Rp xxx setiap tahun.'), 'inside 6'],
  ['three dots that mean more', noted('Pasar, terminal, dan pelabuhan ... semuanya terhubung.')],
  ['a Roman number', noted('Pekan olahraga XXX diadakan di kota ini.')],
  ['a note to oneself', noted('Pagu TODO cek ke BPKAD.'), 'inside 6'],
  ['todo in lower case is a word', noted('Istilah todo dipakai komunitas pengembang.')],
  [
    'a note on missing data is one',
    'agencies: [{ id: a, name: Dinas A, kind: dinas, data: { status: none, note: Belum ada data } }]\n',
  ],
  [
    'what is true of the present state',
    'readiness: [{ element: structure, part: people, current: Belum tersedia }]\n',
    'readiness/parts-covered 6',
  ],
  [
    'a unit that is none',
    living(
      'indicators: [{ id: i, name: Indeks, unit: "-", direction: up, baseline: { value: 1, year: 2024 } }]',
    ),
  ],
]);

const overview = (text: string, rest = '') =>
  `dimensions:\n  living:\n    overview: "${text}"\n    programs: [{ id: p-1, name: Uji A }, { id: p-2, name: Uji B }]\n${rest}`;
const explained = (text: string, rest = '') =>
  `vision: { explanation: "${text}" }\nmissions: [{ id: m-1, text: Satu }, { id: m-2, text: Dua }]\n${rest}`;

tries('prose/stated-count', [
  ['right in words', overview('Dimensi ini memuat dua program.')],
  ['right in digits', overview('Dimensi ini memuat 2 program.')],
  ['wrong in words', overview('Dimensi ini memuat tiga program.'), 'dimension 8'],
  ['wrong in digits', overview('Dimensi ini memuat 12 program.'), 'dimension 8'],
  ['wrong with both', overview('Dimensi ini memuat dua belas (12) program.'), 'dimension 8'],
  ['hundreds in words', overview('Dimensi ini memuat seratus dua puluh satu program.'), 'dimension 8'],
  ['some of them', overview('Dimensi ini memuat satu program prioritas.')],
  ['for some', overview('Dimensi ini memuat satu program untuk nelayan.')],
  ['a year', overview('Dimensi ini memuat satu program pada 2025.')],
  ['each', overview('Setiap aspek dimensi ini memuat satu program.')],
  ['an estimate', overview('Dimensi ini memuat lebih dari satu program.')],
  ['from to', overview('Dimensi ini memuat 3–5 program.')],
  ['a plan of others', overview('RPJMD memuat tiga program, dan dimensi ini mengikutinya.')],
  ['nobody says whose', overview('Terdapat tiga program.')],
  ['another word', overview('Dimensi ini memuat tiga programmer.')],
  ['nothing is listed', overview('Dimensi ini memuat tiga indikator.')],
  ['of the whole plan', overview('Masterplan ini memuat tiga program di enam dimensi.'), 'plan 8'],
  [
    'of the whole plan, rightly, with the enabling plans',
    overview('Masterplan ini memuat tiga program.', 'enablers: { policy: [{ id: e, name: Uji C }] }\n'),
  ],
  [
    'as published',
    overview('Dimensi ini memuat dua program.', '    counts: { programs: 5 }\n'),
    'dimension 8',
  ],
  ['as published, rightly', overview('Dimensi ini memuat lima program.', '    counts: { programs: 5 }\n')],
  ['missions', explained('Masterplan ini memuat dua misi.')],
  ['missions miscounted', explained('Masterplan ini memuat enam misi.'), 'plan 6'],
  ['a list, the second wrong', explained('Masterplan terdiri atas enam dimensi dan 3 misi.'), 'plan 6'],
  ['a period is no other year', explained('Masterplan 2025–2034 memuat enam misi.'), 'plan 6'],
  [
    'a dimension by its name',
    `${explained('Dimensi Smart Living memuat tiga program.')}${living('programs: [{ id: p-1, name: Uji }]')}`,
    'dimension 6',
  ],
  [
    'quick wins need no subject',
    explained(
      'Terdapat enam quick win.',
      `${living('programs: [{ id: p-1, name: Uji }]')}quick_wins: [{ id: q, programs: [p-1] }]\n`,
    ),
    'plan 6',
  ],
  [
    'a row that was taken out may have been one of them',
    explained('Masterplan ini memuat tiga misi.').replace('{ id: m-2, text: Dua }', '3'),
    'schema/kind 7',
  ],
]);

tries('prose/units', [
  ['as it should be', noted('Rp1,25 miliar, 3 triliun, 85,71 persen, 85%.')],
  ['milyar', noted('Kebutuhannya Rp1,25 milyar.'), 'spelling 6'],
  ['trilyun', noted('Kebutuhannya Rp1,25 trilyun.'), 'spelling 6'],
  ['prosentase', noted('Prosentase warga yang terlayani naik.'), 'spelling 6'],
  ['milyaran', noted('Kerugiannya milyaran rupiah.'), 'spelling 6'],
  ['two scales', noted('Kebutuhannya Rp1,2 juta miliar.'), 'scales 6'],
  ['two amounts', noted('Kebutuhannya Rp1,2 juta, miliar berikutnya menyusul kemudian.')],
  ['digits and a scale', noted('Kebutuhannya Rp 1.250.000.000 juta.'), 'digits 6'],
  ['a usual table of the ministry', noted('Nilainya Rp1.250.000 juta.')],
  ['twice percent', noted('Naik 85,71 % persen.'), 'percent 6'],
  ['percent of two', noted('Naik 5%. Persentase lain tetap.')],
  ['what others have published', titled('Sampah Senilai 3 Milyar')],
  ['a unit', living('indicators: [{ id: i, name: Uji, unit: milyar rupiah, direction: up }]'), 'spelling 8'],
]);

it('mends what is said twice in folded text', async () => {
  const text = (said: string) => `funding:\n  note: >-\n    Naik\n    85,71${said} setahun.\n`;
  const line = text('%\n    persen');
  expect(await mended(line)).toBe(HEAD + text(' persen'));
});

it('mends the spelling wherever it stands, in the capitals it has', async () => {
  const line = 'funding: { note: "Milyar pertama, MILYAR kedua, dua milyar dan milyaran." }\n';
  expect(await mended(line)).toBe(
    `${HEAD}funding: { note: "Miliar pertama, MILIAR kedua, dua miliar dan miliaran." }\n`,
  );
});

/** The document of these lines after the repairs of prose/units. */
async function mended(lines: string): Promise<string> {
  const whole = HEAD + lines;
  const { findings } = await validate(await loadProject(folderWith({ 'masterplan.yaml': whole })));
  return findings
    .flatMap(({ type, fix }) => (type.id === 'prose/units' ? (fix ?? []) : []))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), whole);
}

it.each(['kota-contoh', 'kota-mojokerto'])(
  'no rule about prose says anything of %s, at any severity and stage',
  async (name) => {
    const folder = join(import.meta.dirname, '../../examples', name);
    for (const stage of [1, 4, 5] as const) {
      const { findings } = await validate(await loadProject(folder), { stage, asOf: '2026-01-15' });
      const prose = findings.filter(({ type }) => /^prose\/|^region\/o/.test(type.id));
      expect(prose.map(({ type, place }) => `${type.id} ${place.file}:${place.line}`)).toEqual([]);
    }
  },
);
