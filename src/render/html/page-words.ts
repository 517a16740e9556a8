import type { Language } from '../../i18n/language.js';

/** Words of the HTML page around a book's content; those every format prints are in i18n. `{}` takes a number or name. */
export interface PageWords {
  readonly skip: string;
  readonly home: string;
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
  /** Of a chapter, by its number or title. */
  readonly sections: string;
  readonly search: string;
  readonly searchAll: string;
  readonly searchWords: string;
  readonly searchHint: string;
  readonly searchKeys: string;
  readonly searchLoading: string;
  readonly searchNone: string;
  readonly searchSome: string;
  readonly searchMore: string;
  readonly searchMissing: string;
  readonly searchFailed: string;
  readonly close: string;
}

const id: PageWords = {
  skip: 'Langsung ke isi',
  home: 'Beranda',
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
  sections: 'Isi {}',
  search: 'Cari',
  searchAll: 'Cari di semua buku',
  searchWords: 'Kata yang dicari',
  searchHint: 'Nama program, perangkat daerah, indikator …',
  searchKeys: 'Panah atas dan bawah untuk memilih, Enter untuk membuka, Esc untuk menutup.',
  searchLoading: 'Pencarian sedang disiapkan …',
  searchNone: 'Tidak ada yang cocok dengan “{}”. Periksa ejaannya atau gunakan kata lain.',
  searchSome: '{} bagian ditemukan.',
  searchMore: '{} bagian ditemukan; {} yang paling sesuai ditampilkan.',
  searchMissing: 'Tidak ikut dicari karena tidak ada di folder ini: {}.',
  searchFailed:
    'Pencarian tidak dapat dijalankan karena berkas cari/pencarian.js tidak ada di folder buku. Salin seluruh folder buku, lalu buka lagi halaman ini.',
  close: 'Tutup',
};

const en: PageWords = {
  skip: 'Skip to content',
  home: 'Home',
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
  sections: 'Sections of {}',
  search: 'Search',
  searchAll: 'Search all books',
  searchWords: 'Words to look for',
  searchHint: 'A programme, an agency, an indicator …',
  searchKeys: 'Arrows to choose, Enter to open, Esc to close.',
  searchLoading: 'Getting the search ready …',
  searchNone: 'Nothing matches “{}”. Check the spelling or try another word.',
  searchSome: '{} places found.',
  searchMore: '{} places found; the {} that fit best are shown.',
  searchMissing: 'Not searched, because not in this folder: {}.',
  searchFailed:
    'The search cannot run because the file cari/pencarian.js is not in the folder of books. Copy the whole folder, then open this page again.',
  close: 'Close',
};

export const pageWords: Readonly<Record<Language, PageWords>> = { id, en };

/** Puts `values` in the places of `{}`, in order. */
export function fill(words: string, ...values: readonly (string | number)[]): string {
  let next = 0;
  return words.replace(/\{\}/g, () => String(values[next++] ?? ''));
}
