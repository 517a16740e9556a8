import type { Bilingual } from './language.js';

/** Words about agencies and partners. */
export const peopleTerms = {
  agencyKind: {
    dinas: { id: 'Dinas', en: 'Department' },
    badan: { id: 'Badan', en: 'Agency' },
    sekretariat: { id: 'Sekretariat', en: 'Secretariat' },
    inspektorat: { id: 'Inspektorat', en: 'Inspectorate' },
    kecamatan: { id: 'Kecamatan', en: 'District' },
    kelurahan: { id: 'Kelurahan', en: 'Urban village' },
    'rumah-sakit': { id: 'Rumah sakit', en: 'Hospital' },
    sekolah: { id: 'Sekolah', en: 'School' },
    bumd: { id: 'BUMD', en: 'Region-owned enterprise' },
    other: { id: 'Lainnya', en: 'Other' },
  },
  dataStatus: {
    none: { id: 'Belum ada', en: 'None yet' },
    partial: { id: 'Sebagian', en: 'Partial' },
    complete: { id: 'Lengkap', en: 'Complete' },
  },
  sector: {
    academia: { id: 'Akademisi', en: 'Academia' },
    business: { id: 'Dunia usaha', en: 'Business' },
    community: { id: 'Komunitas', en: 'Community' },
    media: { id: 'Media', en: 'Media' },
    government: { id: 'Pemerintah', en: 'Government' },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;
