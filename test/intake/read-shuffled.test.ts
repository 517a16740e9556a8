import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormKindId } from '../../src/forms/form-kind.js';
import type { HandedValue } from '../../src/intake/handed.js';
import { readHandedFile } from '../../src/intake/read-handed-file.js';
import { lostRows, questionsOf, rowsOf, scene, sheet, type Written } from './messy/messy.js';
import '../seeded.js';

/** What a column's cells say in a row, and how they may be written. */
interface Sample {
  readonly heads: readonly string[];
  /** The row's number makes names unlike each other. */
  readonly write: (row: number) => readonly [written: Written, fields: Readonly<Record<string, HandedValue>>];
  /** Adds up in totals. */
  readonly isAmount?: boolean;
}

const pick = <T>(list: readonly T[], row: number): T => {
  const one = list[row % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
};
const fixed =
  (key: string, pairs: readonly (readonly [Written, HandedValue])[]): Sample['write'] =>
  (row) => {
    const [written, value] = pick(pairs, row);
    return [written, { [key]: value }];
  };
const amounts = (year: number): Sample => ({
  heads: [`Anggaran ${year}`, `Pagu Tahun ${year} (Rp)`, `Kebutuhan Dana ${year}`],
  write: (row) => {
    const million = 120 + row * 7 + (year % 10);
    const written = pick([million * 1_000_000, `Rp ${million}.000.000`, `${million} juta`], row + year);
    return [written, { [`budget.${year}.apbd`]: million * 1_000_000 }];
  },
  isAmount: true,
});

const WORDS = [
  'Antrean',
  'Portal',
  'Taman',
  'Sekolah',
  'Bus',
  'Sensor',
  'Bank Sampah',
  'Klinik',
  'Pasar',
  'Wisata',
  'Irigasi',
  'Arsip',
];
const nameOf = (row: number) => `${pick(WORDS, row)} Cerdas ${String.fromCharCode(65 + (row % 26))}`;

const tables: Readonly<
  Record<'programs' | 'indicators' | 'gaps', { core: Sample; rest: readonly Sample[] }>
> = {
  programs: {
    core: {
      heads: ['Nama Program', 'Program/Kegiatan', 'Rencana Aksi'],
      write: (row) => [nameOf(row), { name: nameOf(row) }],
    },
    rest: [
      {
        heads: ['Dimensi', 'Pilar Smart City'],
        write: fixed('dimension', [
          ['Smart Living', 'living'],
          ['smart economy', 'economy'],
          ['Dimensi Smart Society', 'society'],
        ]),
      },
      {
        heads: ['OPD', 'Perangkat Daerah'],
        write: fixed('@', [
          ['Dinas Kesehatan', 'dinkes'],
          ['DISHUB', 'dishub'],
          ['Din. Pendidikan', 'disdik'],
        ]),
      },
      { heads: ['Sumber Dana', 'Sumber Pendanaan'], write: () => ['APBD', {}] },
      {
        heads: ['Waktu Pelaksanaan', 'Tahun Pelaksanaan'],
        write: () => ['2025-2027', { 'years.start': 2025, 'years.end': 2027 }],
      },
      {
        heads: ['Lokasi'],
        write: fixed('locations', [
          ['Muara; Hulu', ['Muara', 'Hulu']],
          ['Kecamatan Pesisir', ['Kecamatan Pesisir']],
        ]),
      },
      {
        heads: ['Status'],
        write: fixed('status', [
          ['Direncanakan', 'planned'],
          ['Berjalan', 'running'],
        ]),
      },
      amounts(2025),
      amounts(2026),
    ],
  },
  indicators: {
    core: {
      heads: ['Indikator Kinerja', 'Nama Indikator'],
      write: (row) => [`Persentase ${nameOf(row)}`, { name: `Persentase ${nameOf(row)}` }],
    },
    rest: [
      {
        heads: ['Satuan'],
        write: fixed('unit', [
          ['persen', 'persen'],
          ['orang', 'orang'],
        ]),
      },
      {
        heads: ['Kondisi Awal', 'Baseline'],
        write: fixed('baseline.value', [
          ['35,5', 35.5],
          [41, 41],
        ]),
      },
      {
        heads: ['Target 2025', 'Target Kinerja Tahun 2025'],
        write: fixed('targets.2025', [
          ['37,25', 37.25],
          [43.5, 43.5],
        ]),
      },
      {
        heads: ['Target 2026'],
        write: fixed('targets.2026', [
          [40, 40],
          ['45', 45],
        ]),
      },
      {
        heads: ['Arah'],
        write: fixed('direction', [
          ['naik', 'up'],
          ['Makin rendah makin baik', 'down'],
        ]),
      },
    ],
  },
  gaps: {
    core: {
      heads: ['Kondisi Saat Ini', 'Kondisi Eksisting'],
      write: (row) => [`${nameOf(row)} belum ada`, { 'current.text': `${nameOf(row)} belum ada` }],
    },
    rest: [
      {
        heads: ['Aspek', 'Sub Dimensi'],
        write: fixed('aspect', [
          ['Prasarana Kesehatan', 'health'],
          ['Sarana Transportasi', 'mobility'],
        ]),
      },
      { heads: ['Dimensi'], write: () => ['Smart Living', { dimension: 'living' }] },
      {
        heads: ['Kondisi Ideal'],
        write: (row) => [`${nameOf(row)} lengkap`, { 'ideal.text': `${nameOf(row)} lengkap` }],
      },
      {
        heads: ['Kesenjangan', 'Gap'],
        write: (row) => [`Kurang ${row + 2} unit`, { gap: `Kurang ${row + 2} unit` }],
      },
      {
        heads: ['Solusi', 'Rekomendasi'],
        write: () => ['Membangun bertahap', { solution: 'Membangun bertahap' }],
      },
    ],
  },
};

const layout = fc.record({
  kind: fc.constantFrom<'programs' | 'indicators' | 'gaps'>('programs', 'indicators', 'gaps'),
  rows: fc.integer({ min: 1, max: 9 }),
  spelling: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
  order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  emptyColumns: fc.array(fc.nat(8), { maxLength: 2 }),
  emptyRows: fc.array(fc.nat(9), { maxLength: 3 }),
  down: fc.nat(12),
  right: fc.nat(3),
  titles: fc.subarray(['DAFTAR ISIAN SMART CITY', 'Kota Contoh', 'Lampiran surat nomor 12 tahun 2024']),
  hasNumbers: fc.boolean(),
  hasNumbering: fc.boolean(),
  hasTotal: fc.boolean(),
  headAgainAt: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  note: fc.option(fc.constantFrom('Keterangan: sementara', 'Sumber: data OPD', 'Kota Contoh, 4 Maret 2025'), {
    nil: undefined,
  }),
});

/** Fewer than three columns would make a line of numbers that is none. */
const MANY = 3;

describe('a table', () => {
  it('says the same wherever it stands, in whatever order its columns are, and whatever stands around it', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(layout, (made) => {
        const { kind, spelling, order, emptyColumns, emptyRows, titles } = made;
        const { core, rest } = tables[kind];
        const columns: (Sample | undefined)[] = [core, ...rest]
          .map((sample, at) => ({ sample, by: order[at] ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ sample }) => sample);
        for (const at of emptyColumns) columns.splice(Math.min(at, columns.length), 0, undefined);
        const heads = columns.map((one, at) => one && pick(one.heads, spelling[at] ?? 0));
        const expected: [FormKindId, Readonly<Record<string, HandedValue>>][] = [];
        const body: (readonly Written[])[] = Array.from({ length: made.rows }, (_, row) => {
          const written = columns.map((one) => one?.write(row));
          expected.push([kind, Object.assign({}, ...written.map((one) => one?.[1] ?? {}))]);
          return written.map((one) => one?.[0]);
        });
        const at = columns.indexOf(core);
        if (made.headAgainAt !== undefined && made.headAgainAt < body.length)
          body.splice(made.headAgainAt, 0, heads);
        if (made.hasTotal) {
          body.push(
            columns.map((one, index) => (index === at ? 'JUMLAH' : one?.isAmount ? 999_000_000 : undefined)),
          );
        }
        if (made.note !== undefined) body.push([], [made.note]);
        for (const row of emptyRows) body.splice(Math.min(row, body.length), 0, []);
        const numbering =
          made.hasNumbering && columns.length >= MANY ? [columns.map((_, index) => `(${index + 1})`)] : [];
        let count = 0;
        const numbered = (cells: readonly Written[]): readonly Written[] => {
          if (!made.hasNumbers) return cells;
          if (cells === heads) return ['No', ...cells];
          const isRow = cells[at] !== undefined && cells[at] !== 'JUMLAH';
          return [isRow ? ++count : undefined, ...cells];
        };
        const all = [
          ...titles.map((title) => [title]),
          numbered(heads),
          ...(made.hasNumbers ? [] : numbering),
          ...body.map(numbered),
        ];
        const grid = sheet('Lembar1', all, made);
        const read = readHandedFile([grid], 'data.xlsx', scene);
        const found = rowsOf(read).map(([one, , fields]) => [one, fields]);
        expect(found).toEqual(expected);
        expect(questionsOf(read)).toEqual([]);
        expect(lostRows(read, [grid])).toEqual([]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 600) },
    );
  });
});
