import { analysis } from './analysis.js';
import { DIMENSIONS } from './aspects.js';
import { dimensions } from './dimensions.js';
import { measures } from './measures.js';
import { AGENCIES, FIRST_YEAR, LAST_YEAR } from './programs.js';
import { INVENTED, type PlanRegion } from './region.js';
import type { Mapping } from './yaml-text.js';

export interface PlanOptions {
  readonly programs: number;
  readonly region?: PlanRegion;
  /** Longer descriptions and two activities a programme, as finished plans have: 1.5 instead of 1.0 kB each. */
  readonly detailed?: boolean;
}

/** A whole plan of stage 4 with which the tool finds nothing to say; the same for the same options. */
export function plan({ programs, region = INVENTED, detailed = false }: PlanOptions): Mapping {
  const { head, law } =
    region.kind === 'kota' ? { head: 'Wali Kota', law: 'perwali' } : { head: 'Bupati', law: 'perbup' };
  return {
    format: 1,
    profile: 'kominfo-2022',
    stage: 4,
    status: 'final',
    language: 'id',
    version: '1.0',
    date: '2025-12-15',
    period: { start: FIRST_YEAR, end: LAST_YEAR },
    region: region.text,
    vision: {
      statement: 'Daerah yang melayani warganya dengan cepat, hemat, dan dapat dipercaya',
      keywords: ['melayani', 'cepat', 'hemat', 'dapat dipercaya'],
    },
    missions: DIMENSIONS.map((_, index) => ({
      id: `misi-${index + 1}`,
      text: MISSIONS[index] ?? '',
      plan_missions: [`rpjmd-m${index + 1}`],
    })),
    plans: [
      {
        id: 'rpjmd',
        kind: 'rpjmd',
        title: 'RPJMD Tahun 2025–2034',
        period: { start: FIRST_YEAR, end: LAST_YEAR },
        missions: MISSIONS.map((text, index) => ({ id: `rpjmd-m${index + 1}`, text })),
        goals: MISSIONS.map((text, index) => ({
          id: `rpjmd-s${index + 1}`,
          text: `Tercapainya misi ${index + 1}: ${text}`,
        })),
      },
    ],
    sources: [
      {
        id: 'data-ukur',
        title: 'Himpunan Data Perangkat Daerah Tahun 2024',
        kind: 'agency',
        year: 2024,
        agency: 'opd-1',
      },
    ],
    agencies: Array.from({ length: AGENCIES }, (_, index) => ({
      id: `opd-${index + 1}`,
      name: `Dinas Urusan ${index + 1}`,
      kind: 'dinas',
      data: { status: 'complete' },
    })),
    partners: ['academia', 'business', 'community', 'media', 'government'].map((sector, index) => ({
      id: `mitra-${index + 1}`,
      name: `Mitra Ukur ${index + 1}`,
      sector,
    })),
    regulations: [
      {
        id: 'mou',
        kind: 'mou',
        number: '1/MOU/2024',
        year: 2024,
        about: 'Gerakan Menuju Smart City',
        date: '2024-02-01',
        status: 'issued',
      },
      {
        id: 'sk-dewan',
        kind: 'sk',
        number: '11',
        year: 2024,
        about: 'Pembentukan Dewan Smart City',
        date: '2024-03-01',
        status: 'issued',
      },
      {
        id: 'sk-tim',
        kind: 'sk',
        number: '12',
        year: 2024,
        about: 'Pembentukan Tim Pelaksana',
        date: '2024-03-01',
        status: 'issued',
      },
      {
        id: 'penetapan',
        kind: law,
        number: '40',
        year: 2025,
        about: 'Masterplan Smart City',
        date: '2025-12-20',
        status: 'planned',
      },
    ],
    governance: {
      council: { decree: 'sk-dewan', chair: head, members: [{ agency: 'opd-1' }, { partner: 'mitra-5' }] },
      team: {
        decree: 'sk-tim',
        coordinators: DIMENSIONS.map((dimension, index) => ({ dimension, agency: `opd-${index + 1}` })),
      },
      forums: [{ name: 'Forum Warga', meets: 'setiap triwulan' }],
    },
    ...analysis(),
    dimensions: dimensions(programs, detailed),
    ...measures(),
  };
}

const MISSIONS = [
  'Menyederhanakan layanan dan keputusan pemerintah',
  'Menjadikan daerah nyaman dikunjungi dan mudah berusaha',
  'Menguatkan usaha kecil dan keluarga miskin',
  'Menata ruang, kesehatan, dan perjalanan warga',
  'Mendampingi warga belajar dan merasa aman',
  'Menjaga air, tanah, dan tenaga bagi anak cucu',
];
