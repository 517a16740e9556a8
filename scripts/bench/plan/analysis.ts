import { ASPECTS } from './aspects.js';
import { AGENCIES } from './programs.js';
import type { Mapping } from './yaml-text.js';

const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  structure: ['people', 'budget', 'governance'],
  infrastructure: ['physical', 'digital', 'social'],
  superstructure: ['policy', 'institutions', 'procedures'],
};
const NOW = [
  'Petugas pengelola data belum ada di separuh perangkat daerah',
  'Belanja pemeliharaan lebih kecil daripada belanja perangkat baru',
  'Rapat koordinasi berlangsung bila ada masalah',
  'Ruang peladen berada di lantai bawah yang pernah tergenang',
  'Jaringan putus beberapa kali setiap bulan di kecamatan luar',
  'Kader warga aktif, tetapi belum dilatih memakai aplikasi',
  'Aturan tentang pertukaran data belum ditetapkan',
  'Tugas pengelola layanan tersebar pada tiga bidang',
  'Alur kerja tertulis baru ada pada sepertiga layanan',
];
const IDEAL = [
  'Setiap perangkat daerah memiliki wali data yang terlatih',
  'Pemeliharaan dihitung sejak program diusulkan',
  'Tim bertemu setiap triwulan dengan daftar tindak lanjut',
  'Peladen berada di tempat kering dengan daya cadangan',
  'Jaringan tersedia sepanjang jam layanan di semua kecamatan',
  'Kader mampu mendampingi warga di setiap kelurahan',
  'Pertukaran data diatur dan diawasi setiap tahun',
  'Satu unit bertanggung jawab atas seluruh layanan daring',
  'Semua layanan memiliki alur kerja yang diumumkan',
];

/** Readiness, gaps, SWOT, trends and potential: what Book 1 is made of. */
export function analysis(): Mapping {
  return { future, potential, readiness: readiness(), gaps: gaps(), swot: [swot] };
}

function readiness(): Mapping[] {
  return Object.entries(ELEMENTS)
    .flatMap(([element, parts]) => parts.map((part) => ({ element, part })))
    .map((cell, index) => ({
      ...cell,
      current: `${NOW[index]}.`,
      ideal: `${IDEAL[index]}.`,
      sources: ['data-ukur'],
    }));
}

function gaps(): Mapping[] {
  return ASPECTS.map(({ dimension, id, subject, now, ideal, unit, from, to }, index) => ({
    id: `gap-${id}`,
    dimension,
    aspect: id,
    current: { text: `${now}.`, value: from, unit, year: 2024 },
    ideal: { text: `${ideal}.`, value: to, unit, year: 2034 },
    direction: to > from ? 'up' : 'down',
    solution: `Menata ${subject} secara bertahap bersama warga yang memakainya.`,
    priority: (index % 3) + 1,
    agency: `opd-${(index % AGENCIES) + 1}`,
    sources: ['data-ukur'],
  }));
}

const future: Mapping[] = [
  {
    id: 'isu-iklim',
    scope: 'global',
    issue: 'Cuaca ekstrem makin sering terjadi.',
    implication: 'Peringatan dini dan saluran air perlu dipelihara bersama.',
    dimensions: ['living', 'environment'],
    sources: ['data-ukur'],
  },
  {
    id: 'isu-penduduk',
    scope: 'regional',
    issue: 'Jumlah penduduk lanjut usia bertambah.',
    implication: 'Layanan harus dapat dicapai tanpa gawai dan tanpa perjalanan jauh.',
    dimensions: ['governance', 'society'],
    sources: ['data-ukur'],
  },
];

const potential: Mapping[] = [
  {
    id: 'potensi-sungai',
    kind: 'nature',
    text: 'Sungai yang mengalir sepanjang tahun menjadi jalur hijau dan tempat wisata.',
  },
  {
    id: 'potensi-anyaman',
    kind: 'culture',
    text: 'Anyaman bambu dikerjakan keluarga di kampung-kampung hulu.',
  },
];

const factor = (id: string, text: string): Mapping => ({ id, text });
const strategy = (id: string, text: string, factors: string[]): Mapping => ({ id, text, factors });

const swot: Mapping = {
  id: 'swot-daerah',
  scope: 'region',
  strengths: [
    factor('s1', 'Perangkat daerah terbiasa bekerja dengan rencana tahunan.'),
    factor('s2', 'Kader warga hadir di setiap rukun warga.'),
    factor('s3', 'Pasar rakyat dikelola langsung oleh pemerintah daerah.'),
  ],
  weaknesses: [
    factor('w1', 'Data layanan tersimpan pada banyak berkas terpisah.'),
    factor('w2', 'Biaya pemeliharaan sering tidak dianggarkan.'),
    factor('w3', 'Petugas teknis hanya ada di dua perangkat daerah.'),
  ],
  opportunities: [
    factor('o1', 'Perguruan tinggi bersedia mendampingi selama lima tahun.'),
    factor('o2', 'Pembayaran nontunai makin lazim dipakai pedagang.'),
    factor('o3', 'Pemerintah pusat menyediakan aplikasi umum.'),
  ],
  threats: [
    factor('t1', 'Penipuan melalui pesan singkat menyasar warga lanjut usia.'),
    factor('t2', 'Banjir tahunan merusak perangkat di kantor kecamatan.'),
    factor('t3', 'Harga perangkat berubah mengikuti nilai tukar.'),
  ],
  strategies: {
    so: [
      strategy('so1', 'Melatih kader bersama perguruan tinggi.', ['s1', 's2', 'o1']),
      strategy('so2', 'Memulai pembayaran nontunai dari pasar rakyat.', ['s3', 'o2']),
    ],
    wo: [strategy('wo1', 'Memakai aplikasi umum sambil menyatukan data layanan.', ['w1', 'w3', 'o3'])],
    st: [strategy('st1', 'Meminta kader mengenalkan cara menghindari penipuan.', ['s2', 't1'])],
    wt: [strategy('wt1', 'Menganggarkan pemeliharaan dan tempat perangkat yang aman.', ['w2', 't2', 't3'])],
  },
};
