import type { Language } from './language.js';

/** The words a book prints around its content: what stands before a number, and headings it makes itself. */
export interface BookWords {
  /** Stands wherever the data has nothing yet. Markdown, the only words here that are. */
  readonly missing: string;
  /** Before a chapter's number in its heading: "BAB I". */
  readonly chapter: string;
  readonly annex: string;
  readonly section: string;
  readonly table: string;
  readonly figure: string;
  readonly contents: string;
  readonly tables: string;
  readonly figures: string;
  /** Anchor prefixes, part of every link into a book. */
  readonly chapterAnchor: string;
  readonly annexAnchor: string;
  readonly contentsAnchor: string;
  readonly tablesAnchor: string;
  readonly figuresAnchor: string;
  readonly yes: string;
  readonly no: string;
  readonly and: string;
  /** Whether a comma stands before the last "and" of three or more. */
  readonly commaBeforeAnd: boolean;
  readonly draft: string;
  readonly fictional: string;
  readonly period: string;
  readonly version: string;
}

const id: BookWords = {
  missing: '*(belum diisi)*',
  chapter: 'BAB',
  annex: 'Lampiran',
  section: 'Subbab',
  table: 'Tabel',
  figure: 'Gambar',
  contents: 'Daftar Isi',
  tables: 'Daftar Tabel',
  figures: 'Daftar Gambar',
  chapterAnchor: 'bab',
  annexAnchor: 'lampiran',
  contentsAnchor: 'daftar-isi',
  tablesAnchor: 'daftar-tabel',
  figuresAnchor: 'daftar-gambar',
  yes: 'Ya',
  no: 'Tidak',
  and: 'dan',
  commaBeforeAnd: true,
  draft: 'DRAF',
  fictional: 'Contoh fiktif, bukan dokumen resmi daerah mana pun.',
  period: 'Periode',
  version: 'Versi',
};

const en: BookWords = {
  missing: '*(not filled in)*',
  chapter: 'Chapter',
  annex: 'Annex',
  section: 'Section',
  table: 'Table',
  figure: 'Figure',
  contents: 'Contents',
  tables: 'List of Tables',
  figures: 'List of Figures',
  chapterAnchor: 'chapter',
  annexAnchor: 'annex',
  contentsAnchor: 'contents',
  tablesAnchor: 'list-of-tables',
  figuresAnchor: 'list-of-figures',
  yes: 'Yes',
  no: 'No',
  and: 'and',
  commaBeforeAnd: false,
  draft: 'DRAFT',
  fictional: 'A fictional example, not an official document of any region.',
  period: 'Period',
  version: 'Version',
};

export const bookWords: Readonly<Record<Language, BookWords>> = { id, en };
