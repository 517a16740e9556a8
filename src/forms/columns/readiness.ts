import { terms } from '../../i18n/terms.js';
import { termChoices } from '../choices.js';
import type { FormColumn, FormKind } from '../form-kind.js';

/** The nine cells: three elements of three parts each, in the order of the books. */
export const READINESS_PARTS = {
  structure: ['people', 'budget', 'governance'],
  infrastructure: ['physical', 'digital', 'social'],
  superstructure: ['policy', 'institutions', 'procedures'],
} as const;

const prose = (
  column: Pick<FormColumn, 'key' | 'head' | 'help' | 'example' | 'exampleEn' | 'synonyms'>,
): FormColumn => ({ ...column, type: 'prose', width: 44 });

/** Readiness: nine cells, the same for every agency. */
export const readinessForm: FormKind = {
  id: 'readiness',
  name: { id: 'Kesiapan', en: 'Readiness' },
  synonyms: [
    'kesiapan',
    'kesiapan daerah',
    'analisis kesiapan',
    'analisis kesiapan daerah',
    'analisa kesiapan',
    'readiness',
    'smart city readiness',
    'kesiapan smart city',
  ],
  intro: {
    id: 'Kesiapan daerah menurut sembilan bagian, sama untuk semua perangkat daerah.',
    en: 'How ready the region is in nine parts, the same for every agency.',
  },
  hint: {
    id: 'Isi atau perbaiki bagian yang menjadi urusan Anda; yang lain biarkan.',
    en: 'Fill in or mend what concerns you; leave the rest.',
  },
  core: 'current',
  columns: [
    {
      key: 'element',
      type: 'choice',
      head: { id: 'Unsur', en: 'Element' },
      help: { id: 'Sudah terisi.', en: 'Filled in already.' },
      example: 'Struktur',
      synonyms: ['unsur', 'elemen', 'elemen kesiapan', 'komponen', 'kelompok', 'kategori', 'element'],
      width: 16,
      choices: termChoices(terms.readinessElement, { superstructure: ['superstruktur'] }),
    },
    {
      key: 'part',
      type: 'choice',
      head: { id: 'Bagian', en: 'Part' },
      help: { id: 'Sudah terisi.', en: 'Filled in already.' },
      example: 'Sumber Daya Manusia',
      synonyms: [
        'bagian',
        'sub elemen',
        'subelemen',
        'sub unsur',
        'sub komponen',
        'aspek',
        'parameter',
        'indikator kesiapan',
        'part',
      ],
      width: 18,
      choices: termChoices(terms.readinessPart, {
        people: ['SDM', 'sumber daya manusia SDM', 'SDM aparatur'],
        budget: ['keuangan', 'pendanaan', 'sumber daya keuangan', 'kapasitas keuangan', 'fiskal'],
        governance: ['tata kelola pemerintahan'],
        physical: ['fisik'],
        digital: ['infrastruktur TIK', 'TIK'],
        social: ['sosial'],
        policy: ['regulasi', 'kebijakan daerah', 'peraturan'],
        institutions: ['institusi', 'organisasi'],
        procedures: ['tatalaksana', 'ketatalaksanaan', 'SOP', 'prosedur'],
      }),
    },
    prose({
      key: 'current',
      head: { id: 'Kondisi saat ini', en: 'Condition now' },
      help: {
        id: 'Keadaan nyata, dengan data bila ada.',
        en: 'How things really are, with data where there is any.',
      },
      example: 'Tiga dari delapan puskesmas memiliki pengelola data tetap.',
      exampleEn: 'Three of eight health centres have permanent data staff.',
      synonyms: [
        'kondisi saat ini',
        'kondisi eksisting',
        'kondisi existing',
        'eksisting',
        'kondisi awal',
        'kondisi sekarang',
        'keadaan saat ini',
        'uraian',
        'deskripsi',
        'penjelasan',
        'as is',
        'condition now',
      ],
    }),
    prose({
      key: 'ideal',
      head: { id: 'Kondisi yang diharapkan', en: 'Condition wanted' },
      help: { id: 'Keadaan yang ingin dicapai.', en: 'How things should be.' },
      example: 'Setiap puskesmas memiliki satu pengelola data tetap.',
      exampleEn: 'Every health centre has one permanent data officer.',
      synonyms: [
        'kondisi yang diharapkan',
        'kondisi ideal',
        'ideal',
        'kondisi diharapkan',
        'kondisi yang diinginkan',
        'harapan',
        'kondisi harapan',
        'keadaan ideal',
        'to be',
        'condition wanted',
      ],
    }),
    prose({
      key: 'gap',
      head: { id: 'Kesenjangan', en: 'Gap' },
      help: { id: 'Apa yang kurang, dan mengapa.', en: 'What is lacking, and why.' },
      example: 'Lima puskesmas memakai petugas rangkap yang sering berganti.',
      exampleEn: 'Five health centres use staff with two jobs, who often change.',
      synonyms: [
        'kesenjangan',
        'gap',
        'analisis kesenjangan',
        'analisis gap',
        'gap analysis',
        'kekurangan',
        'masalah',
        'permasalahan',
      ],
    }),
    prose({
      key: 'solution',
      head: { id: 'Solusi', en: 'Solution' },
      help: { id: 'Langkah yang diusulkan.', en: 'What you propose.' },
      example: 'Mengangkat lima pengelola data dan melatih mereka setiap tahun.',
      exampleEn: 'Appoint five data officers and train them every year.',
      synonyms: [
        'solusi',
        'rekomendasi',
        'usulan solusi',
        'upaya',
        'tindak lanjut',
        'rencana tindak lanjut',
        'kebutuhan',
        'solution',
      ],
    }),
  ],
};
