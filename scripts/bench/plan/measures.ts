import { DIMENSIONS } from './aspects.js';
import { FIRST_YEAR, LAST_YEAR } from './programs.js';
import type { Mapping } from './yaml-text.js';

/** Enabling plans, quick wins, roadmap and evaluation. Each quick win is a dimension's first programme. */
export function measures(): Mapping {
  return {
    enablers: {
      policy: [enabler('aturan-data', 'Aturan pertukaran data antarperangkat daerah', 1)],
      infrastructure: [enabler('jaringan', 'Jaringan kantor kecamatan dan puskesmas', 2)],
      applications: [enabler('penghubung', 'Penghubung aplikasi layanan', 3)],
      literacy: [enabler('literasi', 'Kelas kecakapan digital di kelurahan', 4)],
      indicators: [
        {
          id: 'ind-pendukung',
          name: 'Rencana pendukung yang selesai',
          unit: 'rencana',
          direction: 'up',
          level: 'output',
          baseline: { value: 0, year: 2024 },
          targets: { 2026: 1, 2029: 3, 2034: 4 },
          agency: 'opd-1',
          sources: ['data-ukur'],
        },
      ],
    },
    quick_wins: DIMENSIONS.map((_, index) => quickWin(`program-${index * 3 + 1}`, index)),
    roadmap: {
      phases: [
        phase('Peletakan dasar', FIRST_YEAR, FIRST_YEAR, 'Aturan, tim, dan layanan pertama'),
        phase('Perluasan', 2026, 2029, 'Data terhubung sampai kelurahan'),
        phase('Kemandirian', 2030, LAST_YEAR, 'Layanan terpelihara dengan biaya yang dihitung'),
      ],
    },
    evaluations: {
      2025: {
        round: 1,
        date: '2025-11-05',
        components: { baseline: 3, output: 3, outcome: 2.5, impact: 2, quick_win: 3 },
        weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 },
        index: 2.65,
        recommendations: [
          {
            text: 'Lengkapi bukti pengukuran pada setiap indikator hasil.',
            follow_up: 'Bukti diperiksa setiap triwulan.',
            agency: 'opd-1',
          },
        ],
      },
    },
  };
}

function enabler(id: string, name: string, agency: number): Mapping {
  return {
    id: `pendukung-${id}`,
    name,
    description: `${name} disiapkan agar program enam dimensi dapat berjalan.`,
    strategies: ['strategi-service'],
    gaps: ['gap-service'],
    years: { start: FIRST_YEAR, end: 2026 },
    lead: `opd-${agency}`,
    locations: ['Seluruh kecamatan'],
    indicators: ['ind-pendukung'],
    budget: { 2025: { apbd: 350_000_000 }, 2026: { apbd: 425_000_000 } },
    code: '4.01.02',
    status: 'planned',
  };
}

function quickWin(program: string, index: number): Mapping {
  const people = [
    'pemohon surat',
    'pelaku wisata',
    'perajin',
    'pengurus bangunan',
    'peserta musyawarah',
    'petani tepi sungai',
  ][index];
  return {
    id: `qw-${index + 1}`,
    programs: [program],
    problem: `Bagi ${people}, layanan yang ada terlalu jauh dan terlalu lama.`,
    innovation: `Petugas mendatangi ${people} dengan berkas yang telah terisi.`,
    benefits: {
      government: `Catatan tentang ${people} terkumpul sekali saja.`,
      public: `Waktu dan ongkos ${people} berkurang separuh.`,
      provider: `Petugas tidak mengetik ulang berkas ${people}.`,
    },
    uniqueness: `Cara kerjanya disusun bersama ${people} sendiri.`,
    partners: ['mitra-1', 'mitra-2', 'mitra-3', 'mitra-4'],
    growth: `Setelah setahun, cara yang sama dipakai di luar kelompok ${people}.`,
    sustainability: {
      regulation: `Keputusan kepala dinas mengatur layanan bagi ${people}.`,
      institution: `Satu seksi bertanggung jawab melayani ${people}.`,
      resources: `Biaya melayani ${people} masuk belanja rutin.`,
      business_model: `Layanan bagi ${people} tidak dipungut bayaran.`,
    },
    resources: {
      budget: `Anggaran program yang melayani ${people}.`,
      people: `Dua belas petugas yang dilatih melayani ${people}.`,
      facilities: `Kendaraan dan perangkat untuk mendatangi ${people}.`,
    },
    risks: [
      {
        text: `Jadwal kunjungan kepada ${people} terlewat.`,
        likelihood: 2,
        impact: 3,
        mitigation: 'Jadwal pengganti diumumkan pada hari yang sama.',
      },
    ],
    schedule: { start: '2025-02-01', end: '2025-11-30' },
    status: 'planned',
  };
}

function phase(name: string, start: number, end: number, theme: string): Mapping {
  return { name, years: { start, end }, theme };
}
