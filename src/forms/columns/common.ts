import type { Bilingual } from '../../i18n/language.js';
import { FIRST_YEAR, LAST_YEAR } from '../../values/calendar-date.js';
import type { Choice } from '../../values/choice.js';
import { aspectChoices } from '../choices.js';
import type { FormColumn, FormScene } from '../form-kind.js';

/** Years that the schemas allow. */
const YEARS = { least: FIRST_YEAR, most: LAST_YEAR } as const;

/** The row's code: ours, so that a row that comes back is known again. */
export const codeColumn: FormColumn = {
  key: 'id',
  type: 'text',
  head: { id: 'Kode baris', en: 'Row code' },
  help: {
    id: 'Diisi tim penyusun.',
    en: 'Left to the drafting team.',
  },
  example: '',
  synonyms: ['kode baris', 'row code', 'id'],
  width: 17,
};

/** In which list a row stands. */
export function dimensionColumn(
  help: Bilingual,
  choices: (scene: FormScene) => readonly Choice[],
): FormColumn {
  return {
    key: 'dimension',
    type: 'choice',
    head: { id: 'Dimensi', en: 'Dimension' },
    help,
    example: 'Smart Living',
    synonyms: [
      'dimensi',
      'dimensi smart city',
      'pilar',
      'pilar smart city',
      'nama dimensi',
      'kategori smart city',
      'bidang smart city',
      'kelompok',
      'dimension',
      'pillar',
    ],
    width: 15,
    choices,
  };
}

export const aspectColumn: FormColumn = {
  key: 'aspect',
  type: 'choice',
  head: { id: 'Aspek', en: 'Aspect' },
  help: {
    id: 'Pilih aspek dari dimensi yang sama.',
    en: 'Choose an aspect of the same dimension.',
  },
  example: 'Smart Living – Prasarana Kesehatan',
  synonyms: [
    'aspek',
    'sub dimensi',
    'subdimensi',
    'sub aspek',
    'subaspek',
    'sub pilar',
    'subpilar',
    'aspek dimensi',
    'fokus',
    'fokus area',
    'aspect',
    'sub dimension',
  ],
  width: 19,
  choices: aspectChoices,
};

/** Whose row it is; in our own form it is the agency that the form was made for. */
export const agencyColumn: FormColumn = {
  key: 'agency',
  type: 'agency',
  head: { id: 'Perangkat daerah', en: 'Agency' },
  help: {
    id: 'Perangkat daerah yang bertanggung jawab.',
    en: 'The agency in charge.',
  },
  example: 'Dinas Kesehatan',
  synonyms: [
    'perangkat daerah',
    'opd',
    'skpd',
    'nama opd',
    'nama skpd',
    'nama perangkat daerah',
    'opd pengampu',
    'perangkat daerah pengampu',
    'opd penanggung jawab',
    'perangkat daerah penanggung jawab',
    'penanggung jawab',
    'penanggungjawab',
    'perangkat daerah pelaksana',
    'opd pelaksana',
    'pelaksana',
    'pelaksana kegiatan',
    'instansi pelaksana',
    'opd pengusul',
    'opd terkait',
    'perangkat daerah terkait',
    'leading sector',
    'leading sektor',
    'koordinator',
    'instansi',
    'unit kerja',
    'pengampu',
    'pic',
    'produsen data',
    'agency',
    'lead agency',
    'responsible agency',
  ],
  width: 24,
  isForeignOnly: true,
};

/** A column for a single year such as the year of a baseline. */
export function yearColumn(
  column: Pick<FormColumn, 'key' | 'head' | 'help' | 'example' | 'synonyms'>,
): FormColumn {
  return { ...column, type: 'year', width: 8, ...YEARS };
}
