import type { Language } from '../../i18n/language.js';

/** Words of the HTML page around a book's content; those every format prints are in i18n. `{}` takes a number or name. */
export interface PageWords {
  readonly skip: string;
  readonly backToIndex: string;
  readonly book: string;
  readonly wideTable: string;
  readonly showList: string;
  readonly notes: string;
  readonly note: string;
  readonly backToText: string;
  readonly backToTextAgain: string;
  readonly status: string;
  readonly date: string;
  readonly bookOf: string;
  readonly booksOf: string;
  readonly books: string;
  readonly otherFormats: string;
  readonly pages: string;
}

const id: PageWords = {
  skip: 'Langsung ke isi',
  backToIndex: 'Kembali ke indeks',
  book: 'Buku {}',
  wideTable: 'Tabel tanpa judul',
  showList: 'Tampilkan {} judul',
  notes: 'Catatan',
  note: 'Catatan {}',
  backToText: 'Kembali ke teks dari catatan {}',
  backToTextAgain: 'Kembali ke teks dari catatan {}, rujukan ke-{}',
  status: 'Status',
  date: 'Tanggal',
  bookOf: '{}, {}.',
  booksOf: 'Buku-buku masterplan smart city {}.',
  books: 'Daftar buku',
  otherFormats: 'Format lain buku {}',
  pages: '{} halaman',
};

const en: PageWords = {
  skip: 'Skip to content',
  backToIndex: 'Back to the index',
  book: 'Book {}',
  wideTable: 'Table without a title',
  showList: 'Show {} titles',
  notes: 'Notes',
  note: 'Note {}',
  backToText: 'Back to the text from note {}',
  backToTextAgain: 'Back to the text from note {}, reference {}',
  status: 'Status',
  date: 'Date',
  bookOf: '{}, {}.',
  booksOf: 'The smart-city masterplan books of {}.',
  books: 'The books',
  otherFormats: 'Other formats of book {}',
  pages: '{} pages',
};

export const pageWords: Readonly<Record<Language, PageWords>> = { id, en };

/** Puts `values` in the places of `{}`, in order. */
export function fill(words: string, ...values: readonly (string | number)[]): string {
  let next = 0;
  return words.replace(/\{\}/g, () => String(values[next++] ?? ''));
}
