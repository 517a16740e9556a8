import { advice, sample, type YamlPage } from '../yaml-page.js';

/** What stage I is about: readiness, gaps, SWOT, and the way to the vision. */
export const analysisPages: readonly YamlPage[] = [
  {
    name: 'readiness.yaml',
    part: 'readiness',
    paragraphs: [
      advice(`Kesiapan daerah, sembilan unsur (element dan part):
structure       people (SDM), budget (anggaran), governance (tata kelola)
infrastructure  physical (fisik), digital (digital), social (sosial)
superstructure  policy (kebijakan), institutions (kelembagaan), procedures (tata laksana)`),
      sample(
        'satu unsur; tambahkan delapan unsur lainnya dengan cara yang sama.',
        `
- element: structure
  part: people
  current: Terdapat 14 pranata komputer di Diskominfo dan belum ada di kecamatan.
  ideal: Setiap perangkat daerah memiliki sedikitnya satu pranata komputer.
  gap: Delapan belas perangkat daerah belum memiliki pranata komputer.
  solution: Menyusun rencana pemenuhan dan pelatihan selama tiga tahun.`,
      ),
    ],
  },
  {
    name: 'gaps.yaml',
    part: 'gaps',
    paragraphs: [
      advice(`Analisis kesenjangan: keadaan sekarang, keadaan ideal, kesenjangan, dan solusinya.
Dimensi dan aspeknya:
governance   service, bureaucracy, policy
branding     tourism, business, appearance
economy      industry, welfare, transaction
living       harmony, health, mobility
society      community, learning, security
environment  protection, waste, energy
Prioritas 1 yang tertinggi, 3 yang terendah. Angka desimal memakai titik: 62.5`),
      sample(
        'satu baris kesenjangan.',
        `
- id: gap-layanan-daring
  dimension: governance
  aspect: service
  current: {text: Sebagian layanan masih mengharuskan warga datang ke kantor., value: 38, unit: persen layanan daring, year: 2025}
  ideal: {text: Semua layanan dapat diurus secara daring., value: 100, unit: persen layanan daring, year: 2030}
  direction: up
  gap: Sebanyak 62 persen layanan belum daring.
  solution: Memadukan layanan dalam satu portal dengan satu akun warga.
  priority: 1
  agency: diskominfo`,
      ),
    ],
  },
  {
    name: 'swot.yaml',
    part: 'swot',
    paragraphs: [
      advice(`Analisis SWOT: satu tabel untuk setiap lingkup (scope), yaitu region (seluruh daerah), elemen kesiapan,
atau dimensi. Strategi SO, WO, ST, dan WT menyebut faktor kedua sisi yang dipadukan.
Bobot (weight) dan nilai (rating) boleh ditambahkan; bila dipakai, semua faktor harus memilikinya.`),
      sample(
        'tabel untuk seluruh daerah.',
        `
- id: swot-daerah
  scope: region
  strengths:
    - {id: s1, text: Kepala daerah memimpin langsung penyusunan masterplan.}
  weaknesses:
    - {id: w1, text: Data perangkat daerah belum terhubung.}
  opportunities:
    - {id: o1, text: Perguruan tinggi setempat menawarkan pendampingan.}
  threats:
    - {id: t1, text: Serangan siber terhadap layanan pemerintah meningkat.}
  strategies:
    so:
      - {id: so1, text: Menggandeng perguruan tinggi dalam tim pelaksana., factors: [s1, o1]}
    wo:
      - {id: wo1, text: Membangun portal satu data bersama perguruan tinggi., factors: [w1, o1]}
    st:
      - {id: st1, text: Menetapkan kebijakan keamanan informasi daerah., factors: [s1, t1]}
    wt:
      - {id: wt1, text: Memindahkan layanan penting ke pusat data nasional., factors: [w1, t1]}`,
      ),
    ],
  },
  {
    name: 'vision.yaml',
    part: 'vision',
    paragraphs: [
      advice(`Visi smart city, 5 sampai 40 kata, beserta kata kuncinya. Pada tahap I cukup kata kunci;
rumusan visi disepakati pada tahap II.`),
      sample(
        'visi dan kata kuncinya.',
        `
statement: Terwujudnya kota yang tangguh, melayani, dan menyejahterakan warganya
keywords: [tangguh, melayani, sejahtera]`,
      ),
    ],
  },
  {
    name: 'missions.yaml',
    part: 'missions',
    paragraphs: [
      advice('Misi smart city. Sasaran setiap dimensi merujuk misi dengan id-nya.'),
      sample(
        'dua misi.',
        `
- id: misi-1
  text: Mewujudkan layanan publik yang mudah, terbuka, dan terukur
- id: misi-2
  text: Menggerakkan ekonomi warga melalui pasar dan pembayaran digital`,
      ),
    ],
  },
];
