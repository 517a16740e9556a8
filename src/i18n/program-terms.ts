import type { Bilingual } from './language.js';

/** Words of programmes, money, quick wins and evaluation. */
export const programTerms = {
  programStatus: {
    idea: { id: 'Gagasan', en: 'Idea' },
    planned: { id: 'Direncanakan', en: 'Planned' },
    developing: { id: 'Dikembangkan', en: 'In development' },
    running: { id: 'Berjalan', en: 'Running' },
    evaluated: { id: 'Dievaluasi', en: 'Evaluated' },
    stopped: { id: 'Dihentikan', en: 'Stopped' },
  },
  programKind: {
    program: { id: 'Program', en: 'Programme' },
    product: { id: 'Produk', en: 'Product' },
    method: { id: 'Metode', en: 'Method' },
    concept: { id: 'Konsep', en: 'Concept' },
    technology: { id: 'Teknologi', en: 'Technology' },
  },
  horizon: {
    short: { id: 'Jangka pendek', en: 'Short term' },
    medium: { id: 'Jangka menengah', en: 'Medium term' },
    long: { id: 'Jangka panjang', en: 'Long term' },
  },
  indicatorLevel: {
    output: { id: 'Keluaran', en: 'Output' },
    outcome: { id: 'Hasil', en: 'Outcome' },
    impact: { id: 'Dampak', en: 'Impact' },
  },
  fund: {
    apbd: { id: 'APBD', en: 'Regional budget (APBD)' },
    apbd_provinsi: { id: 'APBD Provinsi', en: 'Provincial budget' },
    apbn: { id: 'APBN', en: 'National budget (APBN)' },
    dak: { id: 'DAK', en: 'Special allocation fund (DAK)' },
    csr: { id: 'CSR/TJSL', en: 'CSR' },
    kpbu: { id: 'KPBU', en: 'Public-private partnership (KPBU)' },
    private: { id: 'Swasta', en: 'Private sector' },
    grant: { id: 'Hibah', en: 'Grants' },
    blud: { id: 'BLUD', en: 'Public service agency (BLUD)' },
    dana_desa: { id: 'Dana Desa', en: 'Village fund' },
    community: { id: 'Swadaya masyarakat', en: 'Community contributions' },
    other: { id: 'Sumber lain', en: 'Other sources' },
  },
  enablerGroup: {
    policy: { id: 'Kebijakan dan Kelembagaan', en: 'Policy and Institutions' },
    infrastructure: { id: 'Infrastruktur Pendukung', en: 'Supporting Infrastructure' },
    applications: { id: 'Aplikasi dan Perangkat Lunak', en: 'Applications and Software' },
    literacy: { id: 'Literasi Digital', en: 'Digital Literacy' },
  },
  evaluationRound: {
    1: { id: 'Tahap I', en: 'Round I' },
    2: { id: 'Tahap II', en: 'Round II' },
  },
  evaluationComponent: {
    baseline: { id: 'Keadaan awal (baseline)', en: 'Baseline' },
    output: { id: 'Keluaran (output)', en: 'Output' },
    outcome: { id: 'Hasil (outcome)', en: 'Outcome' },
    impact: { id: 'Dampak (impact)', en: 'Impact' },
    quick_win: { id: 'Quick win', en: 'Quick win' },
  },
  riskLevel: {
    low: { id: 'Rendah', en: 'Low' },
    medium: { id: 'Sedang', en: 'Medium' },
    high: { id: 'Tinggi', en: 'High' },
    extreme: { id: 'Sangat tinggi', en: 'Very high' },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;
