import type { Messy } from './messy.js';

/** CSV files as text, with what a person would read in them. */
export interface MessyCsv extends Omit<Messy, 'sheets' | 'file'> {
  readonly file: string;
  readonly text: string;
}

export const csvFiles: readonly MessyCsv[] = [
  {
    name: 'export of a budget system: semicolons, byte order mark, amounts with dots, the year in a column',
    file: 'rka_2025.csv',
    text: [
      '\uFEFFTAHUN;NAMA SKPD;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;SUMBER DANA;PAGU',
      '2025;DINAS KESEHATAN;1.02.02.2.02.0001;Pengelolaan Pelayanan Kesehatan Ibu Hamil;Dana Alokasi Umum (DAU);1.250.000.000,00',
      '2025;DINAS KESEHATAN;1.02.02.2.02.0002;"Pengelolaan Pelayanan Kesehatan; Ibu Bersalin";DAK Non Fisik;Rp350.500.000',
      '2025;DINAS KESEHATAN;1.02.02.2.02.0002;"Pengelolaan Pelayanan Kesehatan; Ibu Bersalin";APBD;Rp10.500.000',
      ';;;TOTAL;;1.611.000.000,00',
    ].join('\r\n'),
    rows: [
      [
        'programs',
        2,
        {
          '@': 'dinkes',
          code: '1.02.02.2.02.0001',
          name: 'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
          'years.start': 2025,
          'years.end': 2025,
          'budget.2025.apbd': 1_250_000_000,
        },
      ],
      [
        'programs',
        3,
        {
          '@': 'dinkes',
          code: '1.02.02.2.02.0002',
          name: 'Pengelolaan Pelayanan Kesehatan; Ibu Bersalin',
          'years.start': 2025,
          'years.end': 2025,
          'budget.2025.dak': 350_500_000,
          'budget.2025.apbd': 10_500_000,
        },
      ],
    ],
    passed: { totals: [5] },
  },
  {
    name: 'quick list of an agency: commas, small letters, no fund',
    file: 'usulan.csv',
    text: [
      'program,dimensi,opd,lokasi',
      'Halte Pintar,smart living,dishub,Kecamatan Muara',
      'Trayek Malam,Transportasi,Dinas Perhubungan,',
      '',
    ].join('\n'),
    rows: [
      [
        'programs',
        2,
        { '@': 'dishub', name: 'Halte Pintar', dimension: 'living', locations: ['Kecamatan Muara'] },
      ],
      ['programs', 3, { '@': 'dishub', name: 'Trayek Malam' }],
    ],
    questions: ['B3 dimension: Transportasi'],
  },
  {
    name: 'a table saved as CSV: merged cells are gone, the head has two lines, the unit stands above',
    file: 'lampiran.csv',
    text: [
      'MATRIKS PROGRAM;;;;;;',
      '(dalam juta rupiah);;;;;;',
      'No;Program;OPD;Anggaran;;;Sumber Dana',
      ';;;2025;2026;2027;',
      '1;Layanan Terpadu;Diskominfo;1.250,5;1.300;;APBD',
      '2;Pusat Data;Diskominfo;"2.000,75";;900;APBD',
      'Jumlah;;;3.251,25;1.300;900;',
      ';;;;;;',
      'Catatan : belum termasuk hibah;;;;;;',
    ].join('\n'),
    rows: [
      ['programs', 5, { '@': 'diskominfo', name: 'Layanan Terpadu', 'budget.2025.apbd': 1_250_500_000 }],
      [
        'programs',
        6,
        {
          '@': 'diskominfo',
          name: 'Pusat Data',
          'budget.2025.apbd': 2_000_750_000,
          'budget.2027.apbd': 900_000_000,
        },
      ],
    ],
    questions: ['E5 budget.2026.apbd: 1.300'],
    passed: { totals: [7], notes: [9] },
  },
  {
    name: 'a layout of its own, told by import.yaml',
    file: 'unduhan/giat-dinkes.csv',
    text: [
      'x1|no;a;b;c;d;e',
      ';;;;;',
      'abc;Imunisasi;250;APBD;catatan;2',
      'abc;Gizi;1.200;DAK;;1',
      'abc;JANGAN;9;APBD;;1',
    ].join('\n'),
    layouts: [
      {
        files: 'giat-*.csv',
        kind: 'programs',
        agency: 'dinkes',
        head: { first: 1, last: 1 },
        first: 3,
        factor: 1e6,
        columns: [
          { column: 'a', key: 'name' },
          { column: 'C', key: 'budget.2026' },
          { column: 'c', key: 'fund' },
          { column: 'd', key: undefined },
          { column: 'zz', key: 'status' },
        ],
        skip: [{ first: 5, last: 5 }],
      },
    ],
    rows: [
      ['programs', 3, { '@': 'dinkes', name: 'Imunisasi', 'budget.2026.apbd': 250_000_000 }],
      ['programs', 4, { '@': 'dinkes', name: 'Gizi' }],
    ],
    questions: ['1 -: zz', 'C4 budget.2026.dak: 1.200'],
    passed: { left: [5] },
    left: ['x1|no', 'd', 'e'],
  },
  {
    name: 'no head at all, columns by letters',
    file: 'polos.csv',
    text: ['Bus Listrik;Smart Living;Dishub', 'Sepeda Sewa;Smart Living;Dishub'].join('\n'),
    layouts: [
      {
        files: 'polos.csv',
        kind: 'programs',
        first: 1,
        columns: [
          { column: 'A', key: 'name' },
          { column: 'B', key: 'dimension' },
          { column: 'C', key: 'agency' },
        ],
        skip: [],
      },
    ],
    rows: [
      ['programs', 1, { '@': 'dishub', name: 'Bus Listrik', dimension: 'living' }],
      ['programs', 2, { '@': 'dishub', name: 'Sepeda Sewa', dimension: 'living' }],
    ],
  },
];
