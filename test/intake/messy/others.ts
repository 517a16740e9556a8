import { type Messy, sheet } from './messy.js';

/** Tables of gaps, readiness and sources. */
export const others: readonly Messy[] = [
  {
    name: 'gap analysis of a book: dimensions as headings, aspects in a column',
    sheets: [
      sheet(
        'Gap Analysis',
        [
          ['Tabel 3.2 Analisis Kesenjangan Smart City Kota Contoh'],
          ['No', 'Sub Dimensi', 'Kondisi Eksisting', 'Kondisi Ideal', 'Gap', 'Solusi', 'Prioritas'],
          ['A. SMART GOVERNANCE'],
          [
            1,
            'Pelayanan Publik',
            'Loket terpisah di tujuh kantor',
            'Satu portal layanan',
            'Belum terintegrasi',
            'Membangun portal',
            'Tinggi',
          ],
          [2, 'Birokrasi', 'Belum ada', 'SPBE terpadu', '-', 'Penyusunan peta rencana', 2],
          ['B. SMART LIVING'],
          [1, 'Sarana Transportasi', 'Angkot tua', 'Angkutan terpadu', '', 'Subsidi angkutan'],
          [
            2,
            'Prasarana Kesehatan',
            'Dua dari delapan puskesmas melayani antrean daring',
            'Semua puskesmas',
            'Enam puskesmas',
            'Memasang jaringan',
            'Sedang',
          ],
          ['Sumber: hasil analisis tim, 2025'],
        ],
        { merges: ['A3:G3', 'A6:G6'] },
      ),
    ],
    rows: [
      [
        'gaps',
        4,
        {
          dimension: 'governance',
          aspect: 'service',
          'current.text': 'Loket terpisah di tujuh kantor',
          'ideal.text': 'Satu portal layanan',
          gap: 'Belum terintegrasi',
          solution: 'Membangun portal',
          priority: 1,
        },
      ],
      [
        'gaps',
        5,
        {
          dimension: 'governance',
          aspect: 'bureaucracy',
          'current.text': 'Belum ada',
          'ideal.text': 'SPBE terpadu',
          solution: 'Penyusunan peta rencana',
          priority: 2,
        },
      ],
      [
        'gaps',
        7,
        {
          dimension: 'living',
          aspect: 'mobility',
          'current.text': 'Angkot tua',
          'ideal.text': 'Angkutan terpadu',
          solution: 'Subsidi angkutan',
        },
      ],
      [
        'gaps',
        8,
        {
          dimension: 'living',
          aspect: 'health',
          'current.text': 'Dua dari delapan puskesmas melayani antrean daring',
          'ideal.text': 'Semua puskesmas',
          gap: 'Enam puskesmas',
          solution: 'Memasang jaringan',
          priority: 2,
        },
      ],
    ],
    passed: { headings: [3, 6], notes: [9] },
  },
  {
    name: 'gap table with values: text, figure, unit and year under two heads; solution merged over two rows',
    sheets: [
      sheet(
        'Kesenjangan',
        [
          ['Aspek', 'Kondisi Saat Ini', '', '', '', 'Kondisi Ideal', '', 'Solusi'],
          ['', 'Uraian', 'Nilai', 'Satuan', 'Tahun', 'Uraian', 'Nilai'],
          [
            'Tata Kelola Sampah dan Limbah',
            'Sampah terkelola baru sebagian',
            62.5,
            '%',
            2024,
            'Semua sampah terkelola',
            100,
            'Bank sampah di setiap RW',
          ],
          ['Perlindungan Lingkungan', 'Sungai tercemar ringan', '', '', '', 'Sungai bersih'],
        ],
        { merges: ['A1:A2', 'B1:E1', 'F1:G1', 'H1:H2', 'H3:H4'] },
      ),
    ],
    rows: [
      [
        'gaps',
        3,
        {
          dimension: 'environment',
          aspect: 'waste',
          'current.text': 'Sampah terkelola baru sebagian',
          'current.value': 62.5,
          'current.unit': 'persen',
          'current.year': 2024,
          'ideal.text': 'Semua sampah terkelola',
          'ideal.value': 100,
          solution: 'Bank sampah di setiap RW',
        },
      ],
      [
        'gaps',
        4,
        {
          dimension: 'environment',
          aspect: 'protection',
          'current.text': 'Sungai tercemar ringan',
          'ideal.text': 'Sungai bersih',
          solution: 'Bank sampah di setiap RW',
        },
      ],
    ],
  },
  {
    name: 'readiness: elements as headings, parts in a column, a text that is no part',
    sheets: [
      sheet('Kesiapan Daerah', [
        ['ANALISIS KESIAPAN DAERAH'],
        ['No', 'Aspek', 'Kondisi Eksisting', 'Kondisi Ideal', 'Kebutuhan'],
        ['I.', 'STRUKTUR'],
        [1, 'SDM', 'Pengelola data 3 orang', 'Setiap OPD satu orang', 'Rekrutmen'],
        [2, 'Keuangan', 'Anggaran TIK 1,2 persen', '3 persen', 'Komitmen anggaran'],
        ['II.', 'INFRASTRUKTUR'],
        [1, 'Infrastruktur Digital', 'Fiber 40 km', 'Fiber 120 km', 'Perluasan'],
        ['III.', 'SUPRASTRUKTUR'],
        [1, 'Regulasi', 'Belum ada Perwali', 'Perwali ditetapkan', 'Penyusunan'],
        [2, 'Kerja sama', 'Tiga mitra', 'Sepuluh mitra', 'Forum'],
      ]),
    ],
    rows: [
      [
        'readiness',
        4,
        {
          '#': 'structure/people',
          element: 'structure',
          part: 'people',
          current: 'Pengelola data 3 orang',
          ideal: 'Setiap OPD satu orang',
          solution: 'Rekrutmen',
        },
      ],
      [
        'readiness',
        5,
        {
          '#': 'structure/budget',
          element: 'structure',
          part: 'budget',
          current: 'Anggaran TIK 1,2 persen',
          ideal: '3 persen',
          solution: 'Komitmen anggaran',
        },
      ],
      [
        'readiness',
        7,
        {
          '#': 'infrastructure/digital',
          element: 'infrastructure',
          part: 'digital',
          current: 'Fiber 40 km',
          ideal: 'Fiber 120 km',
          solution: 'Perluasan',
        },
      ],
      [
        'readiness',
        9,
        {
          '#': 'superstructure/policy',
          element: 'superstructure',
          part: 'policy',
          current: 'Belum ada Perwali',
          ideal: 'Perwali ditetapkan',
          solution: 'Penyusunan',
        },
      ],
      [
        'readiness',
        10,
        { element: 'superstructure', current: 'Tiga mitra', ideal: 'Sepuluh mitra', solution: 'Forum' },
      ],
    ],
    questions: ['B10 part: Kerja sama'],
    passed: { headings: [3, 6, 8] },
  },
  {
    name: 'list of sources, misspelt heads, a date in words',
    sheets: [
      sheet('Daftar Pustaka', [
        ['No', 'Judul Dokumne', 'Jenis', 'Penerbitt', 'Tahun', 'Tanggal Terbit', 'Tautan'],
        [
          1,
          'Profil Kesehatan 2024',
          'Laporan',
          'Dinas Kesehatan',
          2025,
          '15 Februari 2025',
          'https://contoh.example/profil',
        ],
        [2, 'Kota Contoh dalam Angka', 'BPS', 'BPS', '2024', ''],
        [3, '', 'Laporan'],
      ]),
    ],
    rows: [
      [
        'sources',
        2,
        {
          title: 'Profil Kesehatan 2024',
          kind: 'report',
          publisher: 'Dinas Kesehatan',
          year: 2025,
          date: '2025-02-15',
          url: 'https://contoh.example/profil',
        },
      ],
      ['sources', 3, { title: 'Kota Contoh dalam Angka', kind: 'statistics', publisher: 'BPS', year: 2024 }],
    ],
    questions: ['C4 -: Laporan'],
  },
];
