import { error, lost, type Messy, sheet } from './messy.js';

/** Tables of programmes in which single cells and columns are the trouble. */
export const programCells: readonly Messy[] = [
  {
    name: 'merged cells: dimension over several programmes, one programme over two rows, an amount over two programmes',
    sheets: [
      sheet(
        'Program',
        [
          ['Dimensi', 'Nama Program', 'Perangkat Daerah', 'Sumber Dana', 'Anggaran 2025', 'Anggaran 2026'],
          ['Smart Environment', 'Bank Sampah', 'DLH', 'APBD', 300_000_000, 300_000_000],
          ['', '', '', 'CSR', 50_000_000],
          ['', 'Sensor Udara', '', 'APBD', 400_000_000, 100_000_000],
          ['', 'Ruang Hijau', '', 'APBD', '', 250_000_000],
          ['Smart Society', 'Kelas Digital', 'Disdik', 'APBD', 700_000_000],
        ],
        { merges: ['A2:A5', 'B2:B3', 'C2:C5', 'E4:E5', 'E6:F6'] },
      ),
    ],
    rows: [
      [
        'programs',
        2,
        {
          '@': 'dlh',
          dimension: 'environment',
          name: 'Bank Sampah',
          'budget.2025.apbd': 300_000_000,
          'budget.2026.apbd': 300_000_000,
          'budget.2025.csr': 50_000_000,
        },
      ],
      [
        'programs',
        4,
        { '@': 'dlh', dimension: 'environment', name: 'Sensor Udara', 'budget.2026.apbd': 100_000_000 },
      ],
      [
        'programs',
        5,
        { '@': 'dlh', dimension: 'environment', name: 'Ruang Hijau', 'budget.2026.apbd': 250_000_000 },
      ],
      ['programs', 6, { '@': 'disdik', dimension: 'society', name: 'Kelas Digital' }],
    ],
    questions: ['E4 budget.2025.apbd: 400000000', 'E6 budget.2025.apbd: 700000000'],
  },
  {
    name: 'cells that nobody can read: an error, a lost formula, an unclear amount, a fund and an agency that are none',
    sheets: [
      sheet('Usulan', [
        ['Nama Program', 'Dimensi', 'OPD', 'Sumber Dana', 'Anggaran 2025 (Rp)', 'Status'],
        ['Telemedisin', 'Smart Living', 'Dinkes', 'APBD', error, 'Berjalan'],
        ['Ambulans Cepat', 'Smart Living', 'Dinas Kesejahteraan', 'APBD', lost, 'Direncanakan'],
        ['Posyandu Digital', 'Kesehatan', 'Dinkes', 'Iuran', 250_000_000, 'entahlah'],
        ['Gizi Balita', 'Smart Living', 'Dinkes', 'APBD', '1.250'],
        ['Klinik Remaja', 'Smart Living', 'Dinkes', '', 75_000_000],
        ['', 'Smart Living', 'Dinkes', '', '', 'Berjalan'],
        ['Gizi Balita', 'Smart Living', 'Dishub', 'APBD', 90_000_000],
        ['Sehat Bersama', 'Smart Living', 'Dinkes', 'APBD', 90_000_000],
        ['Gizi Balita', 'Smart Living', 'Dinkes', 'APBD', 80_000_000],
      ]),
    ],
    rows: [
      ['programs', 2, { '@': 'dinkes', name: 'Telemedisin', dimension: 'living', status: 'running' }],
      ['programs', 3, { name: 'Ambulans Cepat', dimension: 'living', status: 'planned' }],
      ['programs', 4, { '@': 'dinkes', name: 'Posyandu Digital' }],
      ['programs', 5, { '@': 'dinkes', name: 'Gizi Balita', dimension: 'living' }],
      ['programs', 6, { '@': 'dinkes', name: 'Klinik Remaja', dimension: 'living' }],
      [
        'programs',
        8,
        { '@': 'dishub', name: 'Gizi Balita', dimension: 'living', 'budget.2025.apbd': 90_000_000 },
      ],
      [
        'programs',
        9,
        { '@': 'dinkes', name: 'Sehat Bersama', dimension: 'living', 'budget.2025.apbd': 90_000_000 },
      ],
      [
        'programs',
        10,
        { '@': 'dinkes', name: 'Gizi Balita', dimension: 'living', 'budget.2025.apbd': 80_000_000 },
      ],
    ],
    questions: [
      '10 -: Gizi Balita',
      'B4 dimension: Kesehatan',
      'B7 -: Smart Living',
      'C3 agency: Dinas Kesejahteraan',
      'D4 fund: Iuran',
      'E2 budget.2025.apbd: #REF!',
      'E3 budget.2025.apbd: ',
      'E5 budget.2025.apbd: 1.250',
      'E6 budget.2025.{fund}: 75000000',
      'F4 status: entahlah',
    ],
  },
  {
    name: 'two columns for one field, an amount without a year, a column of last year, no fund anywhere',
    sheets: [
      sheet('Data', [
        [
          'Nama Program',
          'Uraian Kegiatan',
          'Deskripsi',
          'Instansi',
          'Realisasi Anggaran 2023',
          'Pagu',
          'Prakiraan Maju 2027',
        ],
        [
          'Pasar Daring',
          'Membuat pasar daring',
          'Pasar untuk UMKM',
          'Bappeda',
          100_000_000,
          200_000_000,
          300_000_000,
        ],
      ]),
    ],
    rows: [['programs', 2, { '@': 'bappeda', name: 'Pasar Daring' }]],
    questions: ['B1 description: Uraian Kegiatan', 'F1 budget: Pagu'],
    left: ['Uraian Kegiatan', 'Deskripsi', 'Realisasi Anggaran 2023', 'Pagu', 'Prakiraan Maju 2027'],
  },
  {
    name: 'a tab for each dimension, hidden sheet, hidden rows, a sheet that is no table',
    sheets: [
      sheet('Catatan', [
        ['Rapat koordinasi', 'Selasa'],
        ['Hadir', '12 orang'],
      ]),
      sheet(
        'Smart Economy',
        [
          ['Program', 'OPD', 'Sumber Dana', 'Tahun 2025 (Rp)'],
          ['Pasar Digital', 'Bappeda', 'APBD', 500_000_000],
          ['Kasir UMKM', 'Bappeda', 'APBD', 60_000_000],
        ],
        { hiddenRows: [3] },
      ),
      sheet('Smart Branding', [
        ['Program', 'OPD', 'Sumber Dana', 'Tahun 2025 (Rp)'],
        ['Kalender Wisata', 'Diskominfo', 'APBD', 150_000_000],
      ]),
      sheet(
        'lama',
        [
          ['Program', 'OPD'],
          ['Program Lama', 'Bappeda'],
        ],
        { isHidden: true },
      ),
    ],
    rows: [
      [
        'programs',
        2,
        { '@': 'bappeda', dimension: 'economy', name: 'Pasar Digital', 'budget.2025.apbd': 500_000_000 },
      ],
      [
        'programs',
        3,
        { '@': 'bappeda', dimension: 'economy', name: 'Kasir UMKM', 'budget.2025.apbd': 60_000_000 },
      ],
      [
        'programs',
        2,
        {
          '@': 'diskominfo',
          dimension: 'branding',
          name: 'Kalender Wisata',
          'budget.2025.apbd': 150_000_000,
        },
      ],
    ],
    passed: { hidden: [3] },
  },
  {
    name: 'roadmap: years and funds are ticked',
    sheets: [
      sheet(
        'Peta Jalan',
        [
          [
            'No',
            'Program',
            'Dimensi',
            'Tahun Pelaksanaan',
            '',
            '',
            '',
            'Sumber Dana',
            '',
            'Perkiraan Biaya 2025 (juta)',
          ],
          ['', '', '', 2025, 2026, 2027, 2028, 'APBD', 'CSR'],
          [1, 'Parkir Nontunai', 'Smart Economy', 'v', 'v', '', '', 'v', '', 400],
          [2, 'Wifi Taman', 'Smart Branding', '', '√', '√', '√', '', 'x'],
          [3, 'CCTV Kota', 'Smart Society', 'v', '', 'v', '', 'v', 'v', 800],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:I1', 'J1:J2'] },
      ),
    ],
    rows: [
      [
        'programs',
        3,
        {
          name: 'Parkir Nontunai',
          dimension: 'economy',
          'years.start': 2025,
          'years.end': 2025 + 1,
          'budget.2025.apbd': 400_000_000,
        },
      ],
      ['programs', 4, { name: 'Wifi Taman', dimension: 'branding', 'years.start': 2026, 'years.end': 2028 }],
      ['programs', 5, { name: 'CCTV Kota', dimension: 'society' }],
    ],
    questions: ['D5 years: 2025, 2027', 'H5 fund: apbd, csr'],
  },
  {
    name: 'bare years: amounts where they are large, a question where they are not, years of work where they are ticked',
    sheets: [
      sheet('A', [
        ['Nama Program', 'Sumber Dana', '2025', '2026'],
        ['Jalan Pintar', 'APBD', 1_500_000_000, 0],
      ]),
      sheet('B', [
        ['Nama Program', 'Sumber Dana', '2025', '2026'],
        ['Jembatan Pantau', 'APBD', 80, 100],
      ]),
      sheet('C', [
        ['Nama Program', 'Sumber Dana', '2025', '2026'],
        ['Halte Baru', 'APBD', 'v', 'v'],
      ]),
    ],
    rows: [
      ['programs', 2, { name: 'Jalan Pintar', 'budget.2025.apbd': 1_500_000_000, 'budget.2026.apbd': 0 }],
      ['programs', 2, { name: 'Jembatan Pantau' }],
      ['programs', 2, { name: 'Halte Baru', 'years.start': 2025, 'years.end': 2026 }],
    ],
    questions: ['C1 budget.2025.{fund}: 2025', 'D1 budget.2026.{fund}: 2026'],
    left: ['2025', '2026'],
  },
];
