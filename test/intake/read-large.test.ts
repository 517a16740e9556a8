import { describe, expect, it } from 'vitest';
import { readHandedFile } from '../../src/intake/read-handed-file.js';
import type { CellRange, Grid } from '../../src/sheets/grid.js';
import { questionsOf, scene, sheet, type Written } from './messy/messy.js';

const DIMENSIONS = ['Smart Governance', 'Smart Living', 'Smart Economy'];

/** The five sheets of a workbook with 200 rows each, as agencies fill them. */
function workbook(file: number, count = 200): Grid[] {
  const rows = (line: (row: number) => readonly Written[]) =>
    Array.from({ length: count }, (_, row) => line(row));
  const long = (row: number) =>
    `Uraian ${file} ${row} tentang pekerjaan yang dilakukan untuk warga kota, dengan hasil yang dapat diukur setiap tahun`;
  const programs = (name: string) =>
    sheet(name, [
      ['DAFTAR PROGRAM'],
      [
        'No',
        'Dimensi',
        'Nama Program',
        'Uraian',
        'Perangkat Daerah',
        'Tahun Mulai',
        'Tahun Selesai',
        'Status',
        'Lokasi',
        'Sumber Dana',
        'Anggaran 2025',
        'Anggaran 2026',
      ],
      ...rows((row) => [
        row + 1,
        DIMENSIONS[row % 3],
        `${name} ${file} ${row}`,
        long(row),
        'Dinas Kesehatan',
        2025,
        2027,
        'Direncanakan',
        'Muara; Hulu',
        'APBD',
        1e8 + row,
        `Rp ${row + 100}.000.000`,
      ]),
    ]);
  return [
    programs('Program'),
    programs('Kegiatan'),
    sheet('Indikator', [
      ['No', 'Nama Indikator', 'Satuan', 'Kondisi Awal', 'Target 2025', 'Target 2026'],
      ...rows((row) => [row + 1, `Indikator ${file} ${row}`, 'persen', row / 7, '85,71', 90]),
    ]),
    sheet('Kesenjangan', [
      ['No', 'Dimensi', 'Aspek', 'Kondisi Saat Ini', 'Kondisi Ideal', 'Kesenjangan', 'Solusi'],
      ...rows((row) => [
        row + 1,
        'Smart Living',
        'Prasarana Kesehatan',
        long(row),
        'Sudah lengkap',
        'Kurang',
        'Ditambah',
      ]),
    ]),
    sheet('Sumber Data', [
      ['No', 'Judul', 'Jenis', 'Penerbit', 'Tahun'],
      ...rows((row) => [row + 1, `Laporan ${file} ${row}`, 'Laporan', 'Dinas Kesehatan', 2024]),
    ]),
  ];
}

/** Seconds of the processor, which other tests beside this one do not lengthen as they do the clock's. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('much data', () => {
  it('sixty workbooks of five sheets with 200 rows are read in seconds', { timeout: 60_000 }, () => {
    const files = Array.from({ length: 60 }, (_, file) => workbook(file));
    let count = 0;
    const spent = seconds(() => {
      for (const [at, grids] of files.entries()) {
        const read = readHandedFile(grids, `${at}.xlsx`, scene);
        count += read.rows.length;
        expect(questionsOf(read)).toEqual([]);
      }
    });
    expect(count).toBe(60_000);
    // About two on an ordinary machine that does nothing else.
    expect(spent).toBeLessThan(8);
  });

  it.each<[string, Grid]>([
    [
      'rows that all look like heads',
      sheet(
        'A',
        Array.from({ length: 20_000 }, (_, row) =>
          row % 2
            ? ['Nama Program', 'Uraian', 'Sumber Dana', 'Anggaran 2025']
            : ['Anggaran 2025', 'Nama Program', 'Sumber Dana', 'Lokasi'],
        ),
      ),
    ],
    [
      'merged cells that cover the whole sheet again and again',
      { ...workbook(1)[0], ...overlapping(2000) } as Grid,
    ],
    [
      'cells with very long texts',
      sheet('B', [
        ['Nama Program', 'Uraian', 'Anggaran 2025'],
        ...Array.from({ length: 30 }, (_, row) => [
          `Program ${row} ${' '.repeat(16_000)}x`,
          `1${' '.repeat(32_000)}x`,
          `1${' '.repeat(32_000)}x`,
        ]),
      ]),
    ],
    [
      'a head of sixteen thousand columns',
      sheet('C', [
        Array.from({ length: 16_000 }, (_, at) => (at % 2 ? 'Nama Program' : `Anggaran ${2000 + (at % 99)}`)),
        ['x', 1, 2],
      ]),
    ],
    [
      'one programme over twenty thousand rows',
      sheet('D', [
        ['Nama Program', 'Sumber Dana', 'Anggaran 2025'],
        ...Array.from({ length: 20_000 }, () => ['Program', 'APBD', 1e8]),
      ]),
    ],
    [
      'codes below each other without end',
      sheet('E', [
        ['Kode', 'Nama Program'],
        ...Array.from({ length: 5000 }, (_, row) => [
          Array.from({ length: (row % 50) + 1 }, () => '1').join('.'),
          `Program ${row}`,
        ]),
      ]),
    ],
  ])('%s end no patience', { timeout: 60_000 }, (_, grid) => {
    let read: unknown;
    expect(seconds(() => (read = readHandedFile([grid], 'x.xlsx', scene)))).toBeLessThan(8);
    expect(read).toBeDefined();
  });
});

function overlapping(count: number): { merges: CellRange[] } {
  const merges = Array.from({ length: count }, (_, at) => ({
    top: 1 + (at % 7),
    left: 1,
    bottom: 1_048_576,
    right: 16_384,
  }));
  return { merges };
}
