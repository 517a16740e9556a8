import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../../src/i18n/message.js';
import type { HandedFile, HandedRow, HandedValue, Question } from '../../../src/intake/handed.js';
import type { ImportPlan } from '../../../src/intake/plan.js';
import { doubt } from '../../../src/intake/read/doubts.js';
import { file, plan, projectOf, row, SMALL, take, textsOf } from './handed.js';

/** What must not be written until somebody has answered. */
const FILES = {
  ...SMALL,
  'dimensions/living/programs.yaml': `- id: siaga-ibu
  name: "Siaga Ibu: Jalur Rujukan Ibu Hamil"
  description: Satu jalur rujukan dari posyandu sampai rumah sakit.
  years: {start: 2025, end: 2027}
  lead: dinkes
  status: planned
  locations: [8 puskesmas]
  budget: {2025: {apbd: 2450000000, csr: 350000000}, 2026: {apbd: 1500000000}}
- id: bus-kota
  name: Bus Kota
  lead: dishub
`,
  'dimensions/living.yaml': `indicators:
  - id: ind-ikm
    name: Indeks Kepuasan Masyarakat
    unit: poin
    agency: dishub
    baseline: {value: 82.1, year: 2023}
    targets: {2025: 83, 2026: 84}
  - id: ind-daring
    name: Layanan daring
    unit: persen
    agency: dinkes
    targets: {2025: 42, 2026: 45}
  - id: ind-indeks-spbe
    name: Indeks Sistem Pemerintahan Berbasis Elektronik
    unit: poin
    agency: dinkes
`,
} as const;

type Cells = Record<string, HandedValue>;
type Parts = Parameters<typeof row>[2];

const program = (cells: Cells, parts: Parts = {}) =>
  row('programs', { dimension: 'living', ...cells }, { agency: 'dinkes', ...parts });
const indicator = (cells: Cells, parts: Parts = {}) =>
  row('indicators', { dimension: 'living', ...cells }, { agency: 'dinkes', sheet: 'Indikator', ...parts });
const siaga = (cells: Cells, parts: Parts = {}) => program(cells, { id: 'siaga-ibu', ...parts });

function handed(rows: readonly HandedRow[], parts: Partial<HandedFile> = {}): HandedFile {
  return file(rows, { agency: 'dinkes', ...parts });
}

const sentenceOf = ({ doubt: { text, args } }: Question) => fillMessage(text, args, 'id');

/** Of each row its outcome, the fields that change, and the beginning of what is asked. */
function told({ rows }: ImportPlan) {
  return rows.map(({ outcome, changes, conflicts, questions }) => ({
    outcome,
    changes: changes.map(({ key, theirs }) => `${key} ${theirs.said}`),
    conflicts: conflicts.map(({ key }) => key),
    asked: questions.map((question) => `${question.key ?? 'row'}: ${sentenceOf(question)}`),
  }));
}

async function one(...rows: readonly HandedRow[]) {
  return told(await plan(projectOf(FILES), [handed(rows)]));
}

const nothing = { changes: [], conflicts: [] };

describe('a row that may be a known one', () => {
  it.each<[what: string, row: HandedRow, named: string]>([
    [
      'by the beginning of its name',
      program({ name: 'SIAGA IBU', 'budget.2025.apbd': 780_000_000 }),
      '"Siaga Ibu: Jalur Rujukan Ibu Hamil" (siaga-ibu, Smart Living, Dinas Kesehatan)',
    ],
    [
      'by the end of its name',
      program({ name: 'Rujukan Ibu Hamil' }),
      '"Siaga Ibu: Jalur Rujukan Ibu Hamil" (siaga-ibu, Smart Living, Dinas Kesehatan)',
    ],
    [
      'whose name its own holds',
      program({ name: 'Pengadaan Bus Kota Listrik' }),
      '"Bus Kota" (bus-kota, Smart Living, Dinas Perhubungan)',
    ],
    [
      'whose id its own would be',
      indicator({ name: 'Indeks SPBE', unit: 'indeks' }),
      '"Indeks Sistem Pemerintahan Berbasis Elektronik" (ind-indeks-spbe, Smart Living, Dinas Kesehatan)',
    ],
  ])('%s is asked about, and stays out', async (_, handedRow, named) => {
    const planned = await plan(projectOf(FILES), [handed([handedRow])]);
    const [{ outcome, asked } = { outcome: '', asked: [] }] = told(planned);
    expect(outcome).toBe('open');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(`sama dengan ${named}?`);
    expect([...planned.changes]).toEqual([]);
  });

  it.each(['Bus', 'Kota', 'Buskota Baru', 'Bus Kota tahap II', 'Ibu Siaga'])(
    '%j is, or is not, by whole words and numbers',
    async (name) => {
      const [{ outcome } = { outcome: '' }] = await one(program({ name }));
      expect(outcome).toBe(['Bus', 'Kota'].includes(name) ? 'open' : 'new');
    },
  );

  it('but new names of one import may hold each other', async () => {
    const rows = [program({ name: 'Taman' }), program({ name: 'Taman Baca' }, { row: 6 })];
    expect((await one(...rows)).map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  });

  it('and has the same name as a row above: nothing of it is taken, whatever the order', async () => {
    const named = program(
      { name: 'siaga ibu, jalur rujukan ibu hamil', 'budget.2027.apbd': 5e8 },
      { row: 33 },
    );
    const coded = siaga({ progress: 10 }, { row: 7 });
    for (const rows of [
      [coded, named],
      [named, coded],
    ]) {
      const found = await one(...rows);
      const [second] = found.filter((_, at) => rows[at] === named);
      expect(second).toMatchObject({ outcome: 'open', ...nothing });
      expect(second?.asked[0]).toContain('sudah diisi di baris 7 lembar ini');
      expect(found.find((_, at) => rows[at] === coded)?.changes).toEqual(['progress 10']);
    }
  });

  it('without its code and with another text is one question with the row that is gone', async () => {
    const gone: Question = {
      kind: 'ask',
      place: { file: 'isian.xlsx', sheet: 'Program' },
      said: '',
      readings: [],
      doubt: doubt('rowGone', { name: 'Siaga Ibu: Jalur Rujukan Ibu Hamil' }),
    };
    const cells = { name: 'Jejaring bidan', status: 'planned', 'years.start': 2025, 'years.end': 2028 };
    const planned = await plan(projectOf(FILES), [handed([program(cells)], { questions: [gone] })]);
    expect(planned.questions).toEqual([]);
    expect(told(planned)).toMatchObject([{ outcome: 'open', ...nothing }]);
    expect(told(planned)[0]?.asked[0]).toContain('tulis kembali kodenya: siaga-ibu');
    const other = { name: 'Jejaring bidan', status: 'running', 'years.start': 2026, 'years.end': 2028 };
    const apart = await plan(projectOf(FILES), [handed([program(other)], { questions: [gone] })]);
    expect([apart.questions.length, apart.counts.new]).toEqual([1, 1]);
  });
});

describe('a row of somebody else', () => {
  const ikm = { name: 'Indeks Kepuasan Masyarakat', 'targets.2025': 84, 'targets.2027': 87 };

  it('by its name gives nothing, and names the owner', async () => {
    const [found] = await one(row('indicators', ikm, { agency: 'dinkes' }));
    expect(found).toMatchObject({ outcome: 'open', ...nothing });
    expect(found?.asked).toEqual([expect.stringContaining('(ind-ikm) milik Dinas Perhubungan')]);
  });

  it('or nobody knows whose: one question, in place of that about the agency', async () => {
    const asked: Question = {
      kind: 'ask',
      place: { file: 'isian.xlsx', sheet: 'Program', row: 5, column: 12 },
      key: 'agency',
      said: 'Bidang Yankes',
      readings: [],
      doubt: { text: { id: 'Tidak dikenal.', en: 'Not known.' }, args: {} },
    };
    const unowned = row('indicators', ikm, { questions: [asked] });
    const planned = await plan(projectOf(FILES), [file([unowned])]);
    expect(told(planned)).toMatchObject([{ outcome: 'open', ...nothing }]);
    const [question, ...others] = planned.rows[0]?.questions ?? [];
    expect([others, question?.place.column]).toEqual([[], 12]);
    expect(question && sentenceOf(question)).toContain('(ind-ikm) milik Dinas Perhubungan');
  });
});

describe('a known code', () => {
  const sent = {
    name: 'Siaga Ibu: Jalur Rujukan Ibu Hamil',
    description: 'Satu jalur rujukan dari posyandu sampai rumah sakit.',
    status: 'planned',
  };

  it('with a wholly other row is held', async () => {
    const cells = { name: 'Kelas Kecerdasan Artifisial', description: 'Melatih pegawai.', status: 'planned' };
    const [found] = await one(siaga(cells, { sent }));
    expect(found).toMatchObject({ outcome: 'open', ...nothing });
    expect(found?.asked[0]).toContain('kosongkan kodenya');
  });

  it('with another name alone is renamed', async () => {
    const cells = { ...sent, name: 'Kelas Kecerdasan Artifisial' };
    expect(await one(siaga(cells, { sent }))).toMatchObject([
      { outcome: 'changed', changes: ['name Kelas Kecerdasan Artifisial'], asked: [] },
    ]);
  });

  it('with a better text is changed', async () => {
    const cells = { ...sent, description: 'Menghubungkan bidan desa dengan dokter.' };
    expect((await one(siaga(cells, { sent })))[0]?.outcome).toBe('changed');
  });
});

describe('a series', () => {
  it('is not half filled where one year is in conflict', async () => {
    const cells = {
      'targets.2025': 43,
      'targets.2026': 45,
      'targets.2027': 48,
      definition: 'Bagian layanan.',
    };
    const daring = indicator(cells, { id: 'ind-daring' });
    const [found] = await one(daring);
    expect(found).toMatchObject({
      outcome: 'conflict',
      changes: ['definition Bagian layanan.'],
      conflicts: ['targets.2025'],
    });
    expect(found?.asked).toEqual([expect.stringContaining('(D5) menunggu')]);
  });

  it('is taken, or left, as a whole where people have chosen', async () => {
    const cells = { 'targets.2025': 43, 'targets.2027': 48 };
    const files = [handed([indicator(cells, { id: 'ind-daring' })])];
    const theirs = await plan(projectOf(FILES), files, { take: 'theirs' });
    expect(told(theirs)[0]).toMatchObject({ changes: ['targets.2025 43', 'targets.2027 48'], asked: [] });
    const root = projectOf(FILES);
    const ours = await take(root, files, { take: 'ours' });
    expect(ours.rows[0]?.kept?.map(({ key }) => key)).toEqual(['targets.2025', 'targets.2027']);
    expect(Object.keys(textsOf(ours))).not.toContain('dimensions/living.yaml');
    expect((await plan(root, files)).counts.unchanged).toBe(1);
  });
});

describe('money', () => {
  const sent = {
    'budget.2025.apbd': '2450000000',
    'budget.2025.csr': '350000000',
    'budget.2026.apbd': '1500000000',
  };
  const fund: Question = {
    kind: 'ask',
    place: { file: 'isian.xlsx', sheet: 'Program', row: 5, column: 12 },
    key: 'fund',
    said: 'APBD dan CSR',
    readings: [],
    doubt: { text: { id: 'Sumber dana?', en: 'Fund?' }, args: {} },
  };

  it.each(['budget.2027.apbd', 'budget.2025.apbn'])('moved to %s is not counted twice', async (key) => {
    const cells = { [key]: 2_450_000_000, 'budget.2025.csr': 350_000_000, 'budget.2026.apbd': 1_500_000_000 };
    const found = await one(siaga(cells, { sent, blanks: ['budget.2025.apbd'] }));
    expect(found).toMatchObject([{ outcome: 'open', ...nothing }]);
    expect(found[0]?.asked).toEqual([expect.stringMatching(`^${key}: .*Apakah dipindahkan`)]);
  });

  it('of another amount is added, and the blank asked about', async () => {
    const cells = { 'budget.2027.apbd': 700_000_000 };
    const [found] = await one(siaga(cells, { sent, blanks: ['budget.2025.apbd'] }));
    expect(found?.changes).toEqual(['budget.2027.apbd 700000000']);
    expect(found?.asked).toEqual([expect.stringContaining('Dikosongkan')]);
  });

  it('of a programme with an unclear fund is not taken for another fund', async () => {
    const cells = { 'budget.2025.apbd': 350_000_000, progress: 10 };
    const found = await one(siaga(cells, { sent, blanks: ['budget.2025.csr'], questions: [fund] }));
    expect(found).toMatchObject([{ outcome: 'changed', changes: ['progress 10'], conflicts: [] }]);
    expect(found[0]?.asked.map((text) => text.slice(0, 12))).toEqual(['fund: Sumber', 'row: Sumber ']);
  });

  it.each([
    [2_450_000, '1.000 kali lebih kecil'],
    [2450, '1.000.000 kali lebih kecil'],
    [2_450_000_000_000, '1.000 kali lebih besar'],
  ])('of %d is asked about: a unit was forgotten', async (amount, words) => {
    const [found] = await one(siaga({ 'budget.2025.apbd': amount }, { sent }));
    expect(found).toMatchObject({ outcome: 'open', ...nothing });
    expect(found?.asked).toEqual([expect.stringContaining(words)]);
  });

  it('that is just another sum is taken', async () => {
    const [found] = await one(siaga({ 'budget.2025.apbd': 2_500_000_000 }, { sent }));
    expect(found).toMatchObject({ outcome: 'changed', asked: [] });
  });
});

it('a percentage written as a fraction is asked about, and other numbers are not', async () => {
  const sent = { 'targets.2025': '42' };
  const percent = (value: number) => indicator({ 'targets.2025': value }, { id: 'ind-daring', sent });
  expect((await one(percent(0.42)))[0]).toMatchObject({ outcome: 'open', ...nothing });
  expect((await one(percent(4.2)))[0]).toMatchObject({ outcome: 'changed' });
});

describe('what validate calls an error of the value itself', () => {
  it.each<[what: string, row: HandedRow, key: string, left: string[]]>([
    [
      'an aspect of another dimension',
      siaga({ aspect: 'bureaucracy', progress: 10 }),
      'aspect',
      ['progress 10'],
    ],
    [
      'years that end before they begin',
      program({ name: 'Portal Sehat', 'years.start': 2029, 'years.end': 2027, progress: 5 }),
      'years.end',
      ['name Portal Sehat', 'progress 5'],
    ],
    [
      'an address that is none',
      row(
        'sources',
        { title: 'Rekap Jaringan', kind: 'report', url: 'www.contoh.example/x' },
        { agency: 'dinkes' },
      ),
      'url',
      ['title Rekap Jaringan', 'kind report'],
    ],
  ])('%s is asked about, and the rest taken', async (_, handedRow, key, left) => {
    const [found] = await one(handedRow);
    expect(found?.changes.filter((change) => !change.startsWith('dimension'))).toEqual(left);
    expect(found?.asked).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  it('makes a row wait that cannot be without it', async () => {
    const planned = await plan(projectOf(FILES), [
      handed([row('sources', { title: 'Rekap', kind: 'novel' }, { agency: 'dinkes' })]),
    ]);
    expect(told(planned)).toMatchObject([{ outcome: 'open', ...nothing }]);
    expect([...planned.changes]).toEqual([]);
  });
});

it('an untouched cell of one form does not stand against a change in another', async () => {
  const sent = { 'budget.2025.apbd': '2450000000', status: 'planned' };
  const first = siaga({ 'budget.2025.apbd': 2_450_000_000, status: 'running' }, { sent });
  const second = siaga({ 'budget.2025.apbd': 2_500_000_000, status: 'planned' }, { sent });
  const files = [handed([first], { file: 'a.xlsx' }), handed([second], { file: 'b.xlsx' })];
  for (const side of [undefined, 'theirs'] as const)
    expect(told(await plan(projectOf(FILES), files, { take: side }))).toMatchObject([
      { outcome: 'changed', changes: ['status running'], conflicts: [] },
      { outcome: 'changed', changes: ['budget.2025.apbd 2500000000'], conflicts: [] },
    ]);
});

it('a sheet without a column of dimensions is one question with its rows', async () => {
  const rows = [5, 6, 9].map((at) =>
    row('programs', { name: `Baru ${'abc'[at % 3]}` }, { agency: 'dinkes', row: at }),
  );
  const planned = await plan(projectOf(FILES), [handed(rows)]);
  expect(planned.rows.flatMap(({ questions }) => questions)).toEqual([]);
  expect(planned.questions.map((question) => sentenceOf(question).slice(0, 76))).toEqual([
    'Lembar ini tidak menyebut dimensi, jadi 3 baris baru belum dimasukkan (baris',
  ]);
  expect(planned.questions[0]?.doubt.args.rows).toBe('5, 6, 9');
  expect(planned.counts.open).toBe(3);
});

it('a dash is told as a dash, at its cell', async () => {
  const place = { file: 'isian.xlsx', sheet: 'Program', row: 8, column: 13 };
  const blank = siaga({}, { sent: { 'budget.2025.csr': '350000000' }, blanks: ['budget.2025.csr'] });
  const dashed = { ...blank, blankCells: new Map([['budget.2025.csr', { said: '-', place }]]) };
  const planned = await plan(projectOf(FILES), [handed([dashed])]);
  const [question] = planned.rows[0]?.questions ?? [];
  expect([question?.place.column, question?.place.row, question?.said]).toEqual([13, 8, '-']);
  expect(question && sentenceOf(question)).toMatch(/^"-" dibaca sebagai kosong/);
});
