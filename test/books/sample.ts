import { profiles } from '../../src/generated/tables.js';
import type { Masterplan } from '../../src/generated/types.js';
import { buildModel } from '../../src/model/build-model.js';
import type { Model } from '../../src/model/model.js';

/** A small masterplan whose every number can be added up by hand; tests spread and change it. */
export const sample: Masterplan = {
  format: 1,
  status: 'draft',
  version: '0.4',
  date: '2024-10-15',
  cohort: 2024,
  period: { start: 2025, end: 2034 },
  region: {
    name: 'Kota Uji',
    kind: 'kota',
    province: 'Provinsi Uji',
    fictional: true,
    capital: 'Hulu',
    area_km2: 80,
    population: { value: 100_000, year: 2024 },
    districts: 3,
    villages: 18,
    head: { name: 'Dr. Uji Coba', acting: 'pj' },
    deputy: 'Wakil Uji',
    profile: 'Kota Uji terletak di **muara**.',
    sources: ['bps'],
  },
  vision: { statement: 'Kota Uji yang tangguh', keywords: ['tangguh', 'terbuka'] },
  sources: [
    {
      id: 'bps',
      title: 'Kota Uji Dalam Angka',
      kind: 'statistics',
      publisher: 'BPS',
      year: 2024,
      url: 'https://bps.example/uji',
    },
    {
      id: 'surat',
      title: 'Rekap aduan',
      kind: 'agency',
      agency: 'kominfo',
      date: '2024-03',
      received: '2024-04-02',
      file: 'bukti/rekap.xlsx',
    },
  ],
  agencies: [
    {
      id: 'kominfo',
      name: 'Dinas Komunikasi dan Informatika',
      short: 'Diskominfo',
      aliases: ['Dinas Kominfo'],
      kind: 'dinas',
      contact: { name: 'Budi', role: 'Sekretaris' },
      data: { status: 'complete', due: '2024-06-30', note: 'Lengkap pada Mei' },
    },
    { id: 'dinkes', name: 'Dinas Kesehatan', kind: 'dinas', data: { status: 'partial' } },
    { id: 'bappeda', name: 'Badan Perencanaan', kind: 'badan' },
  ],
  partners: [
    { id: 'kampus', name: 'Universitas Uji', sector: 'academia', role: 'Pendamping riset' },
    { id: 'bank', name: 'Bank Uji', sector: 'business' },
  ],
  regulations: [
    { id: 'uu23', kind: 'uu', number: '23', year: 2014, about: 'Pemerintahan Daerah', status: 'issued' },
    {
      id: 'mou',
      kind: 'mou',
      about: 'Kerja sama kota cerdas',
      date: '2024-03-12',
      status: 'issued',
      partner: 'kampus',
    },
    { id: 'perwali', kind: 'perwali', about: 'Masterplan', status: 'planned' },
  ],
  governance: { mentors: [{ name: 'Prof. Damping', role: 'Ketua', organisation: 'Universitas Uji' }] },
  bimtek: [
    {
      stage: 1,
      start: '2024-05-14',
      end: '2024-05-15',
      place: 'Aula',
      agenda: ['Kesiapan', 'SWOT'],
      invited: ['Camat'],
      outputs: ['Draf Buku 1'],
    },
    { stage: 2, start: '2024-06-25' },
  ],
  plans: [
    {
      id: 'rpjmd',
      kind: 'rpjmd',
      title: 'RPJMD Kota Uji',
      period: { start: 2025, end: 2029 },
      missions: [{ id: 'm1', text: 'Layanan prima' }],
      goals: [{ id: 's1', text: 'Meningkatnya layanan' }],
    },
  ],
  future: [
    {
      id: 'f1',
      scope: 'global',
      issue: 'Kecerdasan artifisial',
      implication: 'Perlu pegawai cakap',
      dimensions: ['governance', 'society'],
      sources: ['bps'],
    },
    { id: 'f2', scope: 'local', issue: 'Rob | banjir' },
  ],
  potential: [
    { id: 'p1', kind: 'nature', text: 'Mangrove' },
    { id: 'p2', kind: 'culture', text: 'Batik', sources: ['bps'] },
  ],
  readiness: [
    {
      element: 'structure',
      part: 'people',
      current: 'Ada 12 pranata komputer',
      ideal: '30 orang',
      gap: 'Kurang 18 orang',
      solution: 'Rekrut',
      score: { now: 2, target: 4, scale: 5 },
      sources: ['surat'],
    },
    { element: 'structure', part: 'budget', current: 'Cukup', score: { now: 3, target: 4, scale: 4 } },
    { element: 'infrastructure', part: 'digital', current: 'Serat optik' },
  ],
  gaps: [
    {
      id: 'g1',
      dimension: 'governance',
      aspect: 'service',
      current: { text: 'Layanan daring sedikit', value: 31.8, unit: 'persen', year: 2024 },
      ideal: { text: 'Hampir semua daring', value: 95, unit: 'persen', year: 2034 },
      direction: 'up',
      indicator: 'i1',
      gap: 'Layanan terpencar',
      solution: 'Satu akun',
      priority: 1,
      agency: 'kominfo',
      sources: ['surat'],
    },
    {
      id: 'g2',
      dimension: 'governance',
      aspect: 'policy',
      current: { text: 'Data tidak baku' },
      solution: 'Satu data',
      priority: 2,
    },
    {
      id: 'g3',
      dimension: 'living',
      aspect: 'health',
      current: { text: 'Stunting', value: 14.9, unit: 'persen', year: 2024 },
      ideal: { text: 'Turun', value: 5, unit: 'persen', year: 2034 },
      priority: 1,
    },
    { id: 'g4', dimension: 'governance' },
  ],
  swot: [
    {
      id: 'swot-daerah',
      scope: 'region',
      rating_convention: 'same',
      strengths: [
        { id: 's1', text: 'Komitmen', weight: 0.3, rating: 4, sources: ['bps'] },
        { id: 's2', text: 'Jaringan', weight: 0.2, rating: 3 },
      ],
      weaknesses: [{ id: 'w1', text: 'Data', weight: 0.5, rating: 2 }],
      opportunities: [{ id: 'o1', text: 'Program nasional', weight: 0.4, rating: 3 }],
      threats: [{ id: 't1', text: 'Siber', weight: 0.6, rating: 3 }],
      strategies: {
        so: [{ id: 'so1', text: 'Pakai komitmen', factors: ['s1', 'o1'] }],
        wt: [{ id: 'wt1', text: 'Tutup celah', factors: ['w1', 't1'] }],
      },
      sources: ['surat'],
    },
    { id: 'swot-struktur', scope: 'structure', strengths: [{ id: 's1', text: 'Pegawai muda' }] },
    { id: 'swot-governance', scope: 'governance', weaknesses: [{ id: 'w1', text: 'Silo' }] },
  ],
  dimensions: {
    governance: {
      coordinator: 'kominfo',
      indicators: [{ id: 'i1', name: 'Layanan daring', unit: 'persen' }],
      programs: [
        {
          id: 'satu-akun',
          name: 'Satu Akun',
          description: 'Satu akun warga',
          years: { start: 2025, end: 2025 },
          lead: 'kominfo',
          budget: { 2025: { apbd: 1_500_000_000, csr: 250_000_000 } },
        },
        {
          id: 'satu-data',
          name: 'Satu Data',
          years: { start: 2025, end: 2027 },
          lead: 'bappeda',
          budget: { 2025: { apbd: 500_000_000 }, 2026: { apbd: 600_000_000 } },
        },
      ],
    },
    living: {
      programs: [
        {
          id: 'posyandu',
          name: 'Posyandu Digital',
          years: { start: 2026, end: 2034 },
          lead: 'dinkes',
          budget: { 2026: { dak: 900_000_000 } },
        },
      ],
    },
  },
  enablers: { policy: [{ id: 'perwali-sc', name: 'Penyusunan Perwali' }] },
  quick_wins: [
    {
      id: 'qw-akun',
      programs: ['satu-akun', 'satu-data'],
      problem: 'Akun terpencar',
      innovation: 'Satu akun',
      benefits: { government: 'Data rapi', public: 'Cepat', provider: 'Ringan' },
      uniqueness: 'Dekat kelurahan',
      partners: ['kampus', 'bank'],
      growth: 'Diperluas',
      sustainability: {
        regulation: 'Perwali',
        institution: 'Diskominfo',
        resources: 'Tim tetap',
        business_model: 'APBD',
      },
      resources: { budget: 'APBD', people: 'Enam orang', facilities: 'Server' },
      risks: [
        { text: 'Server mati', likelihood: 3, impact: 5, mitigation: 'Cadangan' },
        { text: 'Warga enggan', likelihood: 2, impact: 2 },
        { text: 'Belum dinilai', likelihood: 4 },
      ],
      schedule: { start: '2025-02-03', end: '2025-11-28' },
      status: 'running',
      progress: 60,
      evidence: [
        { title: 'Berita acara', url: 'https://uji.example/ba', date: '2025-06-30' },
        { title: 'Foto', file: 'bukti/foto.jpg' },
      ],
      sources: ['surat'],
    },
    { id: 'qw-posyandu', name: 'Posyandu Siaga', programs: ['posyandu', 'satu-data'] },
  ],
  roadmap: {
    phases: [
      {
        name: 'Fondasi',
        years: { start: 2025, end: 2025 },
        theme: 'Menata dasar',
        milestones: ['Perwali terbit', 'Satu akun berjalan'],
      },
      { name: 'Perluasan', years: { start: 2026, end: 2029 }, theme: 'Memperluas layanan' },
      {
        name: 'Pemantapan',
        years: { start: 2030, end: 2034 },
        theme: 'Mandiri',
        milestones: ['Semua layanan daring'],
      },
    ],
  },
  approval: {
    place: 'Hulu',
    date: '2024-10-15',
    signatories: [
      { title: 'Kepala Badan Perencanaan', name: 'Contoh Kepala', role: 'Koordinator' },
      { title: 'Pj. Wali Kota Uji', role: 'Pengarah' },
    ],
  },
  glossary: [
    { term: 'SPBE', meaning: 'Pemerintahan elektronik' },
    { term: 'Aspek', meaning: 'Bagian dimensi' },
  ],
};

/** The model of a masterplan under the default profile. */
export function modelOf(masterplan: Masterplan): Model {
  const [profile] = profiles;
  if (profile === undefined) throw new Error('there is no profile');
  return buildModel(masterplan, profile, 1);
}

/** The least a project may hold. */
export const empty: Masterplan = { format: 1, region: { name: 'Kota Uji', kind: 'kota' } };
