import type { Bilingual } from './language.js';

/** Words of the analysis: issues, readiness, gaps, SWOT. */
export const analysisTerms = {
  issueScope: {
    global: { id: 'Global', en: 'Global' },
    national: { id: 'Nasional', en: 'National' },
    regional: { id: 'Regional', en: 'Regional' },
    local: { id: 'Lokal', en: 'Local' },
  },
  potentialKind: {
    nature: { id: 'Alam', en: 'Natural' },
    culture: { id: 'Budaya', en: 'Cultural' },
  },
  readinessElement: {
    structure: { id: 'Struktur', en: 'Structure' },
    infrastructure: { id: 'Infrastruktur', en: 'Infrastructure' },
    superstructure: { id: 'Suprastruktur', en: 'Superstructure' },
  },
  readinessPart: {
    people: { id: 'Sumber Daya Manusia', en: 'People' },
    budget: { id: 'Anggaran', en: 'Budget' },
    governance: { id: 'Tata Kelola', en: 'Governance' },
    physical: { id: 'Infrastruktur Fisik', en: 'Physical Infrastructure' },
    digital: { id: 'Infrastruktur Digital', en: 'Digital Infrastructure' },
    social: { id: 'Infrastruktur Sosial', en: 'Social Infrastructure' },
    policy: { id: 'Kebijakan', en: 'Policy' },
    institutions: { id: 'Kelembagaan', en: 'Institutions' },
    procedures: { id: 'Tata Laksana', en: 'Procedures' },
  },
  gapPriority: {
    1: { id: 'Tinggi', en: 'High' },
    2: { id: 'Sedang', en: 'Medium' },
    3: { id: 'Rendah', en: 'Low' },
  },
  direction: {
    up: { id: 'Makin tinggi makin baik', en: 'Higher is better' },
    down: { id: 'Makin rendah makin baik', en: 'Lower is better' },
    steady: { id: 'Dijaga tetap', en: 'Kept steady' },
  },
  /** SWOT scopes that are neither a readiness element nor a dimension. */
  swotRegion: {
    region: { id: 'Seluruh Daerah', en: 'Whole Region' },
  },
  swotSide: {
    strengths: { id: 'Kekuatan', en: 'Strengths' },
    weaknesses: { id: 'Kelemahan', en: 'Weaknesses' },
    opportunities: { id: 'Peluang', en: 'Opportunities' },
    threats: { id: 'Ancaman', en: 'Threats' },
  },
  swotCrossing: {
    so: { id: 'Strategi SO (kekuatan dan peluang)', en: 'SO strategies (strengths and opportunities)' },
    wo: { id: 'Strategi WO (kelemahan dan peluang)', en: 'WO strategies (weaknesses and opportunities)' },
    st: { id: 'Strategi ST (kekuatan dan ancaman)', en: 'ST strategies (strengths and threats)' },
    wt: { id: 'Strategi WT (kelemahan dan ancaman)', en: 'WT strategies (weaknesses and threats)' },
  },
  /** What each crossing sets out to do, ending a sentence: "strategi SO …". */
  swotPurpose: {
    so: { id: 'memakai kekuatan untuk meraih peluang', en: 'use strengths to seize opportunities' },
    wo: {
      id: 'mengatasi kelemahan dengan memanfaatkan peluang',
      en: 'overcome weaknesses through opportunities',
    },
    st: { id: 'memakai kekuatan untuk menghadapi ancaman', en: 'use strengths to meet threats' },
    wt: { id: 'mengurangi kelemahan dan menghindari ancaman', en: 'reduce weaknesses and avoid threats' },
  },
  quadrant: {
    1: { id: 'Kuadran I Agresif (SO)', en: 'Quadrant I Aggressive (SO)' },
    2: { id: 'Kuadran II Diversifikasi (ST)', en: 'Quadrant II Diversification (ST)' },
    3: { id: 'Kuadran III Putar Balik (WO)', en: 'Quadrant III Turn-around (WO)' },
    4: { id: 'Kuadran IV Defensif (WT)', en: 'Quadrant IV Defensive (WT)' },
  },
  ratingConvention: {
    same: {
      id: 'Nilai 4 berarti berpengaruh besar pada semua faktor',
      en: 'A rating of 4 means strong influence on every factor',
    },
    reversed: {
      id: 'Kelemahan dan ancaman dinilai terbalik: nilai 1 berarti parah',
      en: 'Weaknesses and threats are rated the other way round: 1 is severe',
    },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;
