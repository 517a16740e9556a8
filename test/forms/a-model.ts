import type { Masterplan } from '../../src/generated/types.js';
import { buildModel } from '../../src/model/build-model.js';
import type { Model } from '../../src/model/model.js';
import { defaultProfile } from '../../src/profile/load-profile.js';

/** A plan for three years with two agencies: one with a row of each kind, one with nothing yet. */
export const SMALL: Masterplan = {
  format: 1,
  stage: 3,
  region: { code: '35.76', name: 'Kota Uji', kind: 'kota' },
  period: { start: 2025, end: 2027 },
  governance: { team: { chair: 'Sekretaris Daerah' } },
  agencies: [
    {
      id: 'dinkes',
      name: 'Dinas Kesehatan',
      kind: 'dinas',
      contact: { name: 'Ani', role: 'Kepala Bidang Data' },
      data: { status: 'partial', due: '2025-03-07' },
    },
    { id: 'dlh', name: 'Dinas Lingkungan Hidup', kind: 'dinas' },
  ],
  sources: [{ id: 'profil', title: 'Profil Kesehatan', kind: 'report', date: '2024-11', agency: 'dinkes' }],
  readiness: [{ element: 'structure', part: 'people', current: 'Tiga orang.', ideal: 'Sepuluh orang.' }],
  gaps: [
    {
      id: 'gap-antrean',
      dimension: 'living',
      aspect: 'health',
      current: { text: 'Antre lama.', value: 74, unit: 'menit', year: 2024 },
      ideal: { text: 'Tidak antre.', value: 7.5, unit: 'menit' },
      priority: 1,
      agency: 'dinkes',
    },
  ],
  dimensions: {
    living: {
      programs: [
        {
          id: 'antrean',
          name: 'Antrean Daring',
          description: 'Nomor antrean\ndiambil dari rumah.',
          aspect: 'health',
          years: { start: 2025, end: 2026 },
          lead: 'dinkes',
          locations: ['8 puskesmas', 'RSUD'],
          status: 'planned',
          progress: 12.5,
          budget: { 2025: { csr: 50_000_000, apbd: 1_250_000_000 }, 2026: { apbd: 0 } },
        },
      ],
      indicators: [
        {
          id: 'ind-antre',
          name: 'Lama antre',
          unit: 'menit',
          direction: 'down',
          level: 'outcome',
          baseline: { value: 74, year: 2024 },
          targets: { 2025: 60, 2028: 7.5 },
          agency: 'dinkes',
        },
      ],
    },
  },
  enablers: {
    applications: [{ id: 'rekam', name: 'Rekam Medis', lead: 'dinkes' }],
  },
};

/** The model of a masterplan that has no mistakes. */
export function modelFrom(data: Masterplan = SMALL): Model {
  return buildModel(data, defaultProfile(), data.stage === 'implementation' ? 5 : (data.stage ?? 1));
}
