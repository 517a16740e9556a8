import type { Bilingual } from './language.js';

/** Words about the document, its region, and the papers it rests on. */
export const documentTerms = {
  documentStatus: {
    draft: { id: 'Draf', en: 'Draft' },
    review: { id: 'Telaah', en: 'Under review' },
    final: { id: 'Final', en: 'Final' },
    enacted: { id: 'Ditetapkan', en: 'Enacted' },
  },
  documentStage: {
    1: { id: 'Bimtek I', en: 'Bimtek I' },
    2: { id: 'Bimtek II', en: 'Bimtek II' },
    3: { id: 'Bimtek III', en: 'Bimtek III' },
    4: { id: 'Bimtek IV', en: 'Bimtek IV' },
    implementation: { id: 'Pelaksanaan', en: 'Implementation' },
  },
  bimtekStage: {
    1: { id: 'Bimtek I', en: 'Bimtek I' },
    2: { id: 'Bimtek II', en: 'Bimtek II' },
    3: { id: 'Bimtek III', en: 'Bimtek III' },
    4: { id: 'Bimtek IV', en: 'Bimtek IV' },
  },
  documentLanguage: {
    id: { id: 'Bahasa Indonesia', en: 'Indonesian' },
    en: { id: 'Bahasa Inggris', en: 'English' },
  },
  regionKind: {
    kota: { id: 'Kota', en: 'City' },
    kabupaten: { id: 'Kabupaten', en: 'Regency' },
  },
  /** Who heads the region. */
  head: {
    kota: { id: 'Wali Kota', en: 'Mayor' },
    kabupaten: { id: 'Bupati', en: 'Regent' },
  },
  deputy: {
    kota: { id: 'Wakil Wali Kota', en: 'Deputy Mayor' },
    kabupaten: { id: 'Wakil Bupati', en: 'Deputy Regent' },
  },
  /** The law its head enacts, in full and short. */
  headLaw: {
    kota: { id: 'Peraturan Wali Kota', en: 'Mayoral Regulation' },
    kabupaten: { id: 'Peraturan Bupati', en: 'Regent Regulation' },
  },
  headLawShort: {
    kota: { id: 'Perwali', en: 'Perwali' },
    kabupaten: { id: 'Perbup', en: 'Perbup' },
  },
  headDecree: {
    kota: { id: 'Keputusan Wali Kota', en: 'Mayoral Decree' },
    kabupaten: { id: 'Keputusan Bupati', en: 'Regent Decree' },
  },
  acting: {
    pj: { id: 'Penjabat', en: 'Acting' },
    plt: { id: 'Pelaksana Tugas', en: 'Acting' },
    plh: { id: 'Pelaksana Harian', en: 'Daily Acting' },
    pjs: { id: 'Penjabat Sementara', en: 'Interim' },
  },
  planKind: {
    rpjpd: { id: 'RPJPD', en: 'RPJPD' },
    rpjmd: { id: 'RPJMD', en: 'RPJMD' },
    rtrw: { id: 'RTRW', en: 'RTRW' },
    rpjmn: { id: 'RPJMN', en: 'RPJMN' },
    renstra: { id: 'Renstra', en: 'Renstra' },
    spbe: { id: 'Dokumen SPBE', en: 'SPBE document' },
  },
  planKindLong: {
    rpjpd: { id: 'Rencana Pembangunan Jangka Panjang Daerah', en: 'Regional Long-Term Development Plan' },
    rpjmd: { id: 'Rencana Pembangunan Jangka Menengah Daerah', en: 'Regional Medium-Term Development Plan' },
    rtrw: { id: 'Rencana Tata Ruang Wilayah', en: 'Regional Spatial Plan' },
    rpjmn: {
      id: 'Rencana Pembangunan Jangka Menengah Nasional',
      en: 'National Medium-Term Development Plan',
    },
    renstra: { id: 'Rencana Strategis Perangkat Daerah', en: 'Agency Strategic Plan' },
    spbe: { id: 'Rencana Sistem Pemerintahan Berbasis Elektronik', en: 'Electronic-Government Plan' },
  },
  sourceKind: {
    statistics: { id: 'Publikasi statistik', en: 'Statistical publication' },
    plan: { id: 'Dokumen perencanaan', en: 'Planning document' },
    report: { id: 'Laporan', en: 'Report' },
    survey: { id: 'Survei', en: 'Survey' },
    news: { id: 'Berita', en: 'News' },
    decree: { id: 'Peraturan atau keputusan', en: 'Regulation or decree' },
    agency: { id: 'Data perangkat daerah', en: 'Agency data' },
    other: { id: 'Sumber lain', en: 'Other source' },
  },
  regulationKind: {
    uu: { id: 'Undang-Undang', en: 'Law' },
    pp: { id: 'Peraturan Pemerintah', en: 'Government Regulation' },
    perpres: { id: 'Peraturan Presiden', en: 'Presidential Regulation' },
    permen: { id: 'Peraturan Menteri', en: 'Ministerial Regulation' },
    perda: { id: 'Peraturan Daerah', en: 'Regional Regulation' },
    perwali: { id: 'Peraturan Wali Kota', en: 'Mayoral Regulation' },
    perbup: { id: 'Peraturan Bupati', en: 'Regent Regulation' },
    sk: { id: 'Keputusan', en: 'Decree' },
    mou: { id: 'Nota Kesepahaman', en: 'Memorandum of Understanding' },
  },
  regulationStatus: {
    planned: { id: 'Direncanakan', en: 'Planned' },
    issued: { id: 'Ditetapkan', en: 'Issued' },
  },
  /** A memorandum is signed, not enacted. */
  agreementStatus: {
    planned: { id: 'Direncanakan', en: 'Planned' },
    issued: { id: 'Ditandatangani', en: 'Signed' },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;
