import type { Arguments, Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';

const SAVE_AS: Bilingual = {
  id: 'Buka di Excel atau LibreOffice, pilih Simpan Sebagai → Excel Workbook (.xlsx), lalu impor hasilnya.',
  en: 'Open it in Excel or LibreOffice, choose Save As → Excel Workbook (.xlsx), and import the result.',
};

const messages = {
  empty: {
    id: '{file} kosong (0 bita). Minta pengirim mengirimkannya lagi.',
    en: '{file} is empty (0 bytes). Ask the sender for it again.',
  },
  'too-large': {
    id: '{file} lebih besar dari {limit} MiB. Hapus gambar dan lembar yang tidak perlu, lalu simpan ulang.',
    en: '{file} is larger than {limit} MiB. Remove pictures and sheets that are not needed, and save it again.',
  },
  'old-excel': saveAs(
    '{file} berformat Excel 97–2003 (.xls), yang tidak dapat dibaca.',
    '{file} is in the format of Excel 97–2003 (.xls), which cannot be read.',
  ),
  locked: {
    id: '{file} terkunci dengan kata sandi. Buka dengan kata sandinya, hapus di File → Info → Proteksi Buku Kerja → Enkripsi dengan Kata Sandi, lalu simpan.',
    en: '{file} is locked with a password. Open it with the password, remove it in File → Info → Protect Workbook → Encrypt with Password, and save.',
  },
  binary: saveAs(
    '{file} berformat Excel biner (.xlsb), yang tidak dapat dibaca.',
    '{file} is in Excel’s binary format (.xlsb), which cannot be read.',
  ),
  'open-document': saveAs(
    '{file} berformat OpenDocument (.ods), yang tidak dapat dibaca.',
    '{file} is in the OpenDocument format (.ods), which cannot be read.',
  ),
  'web-page': saveAs(
    '{file} sebenarnya halaman web (HTML), seperti hasil unduhan beberapa aplikasi pemerintah, apa pun akhiran namanya.',
    '{file} is really a web page (HTML), as some government systems export it, whatever its name ends in.',
  ),
  'xml-2003': saveAs(
    '{file} berformat Spreadsheet XML 2003, yang tidak dapat dibaca.',
    '{file} is in the format XML Spreadsheet 2003, which cannot be read.',
  ),
  pdf: {
    id: '{file} adalah PDF, dan tabel di dalam PDF tidak dapat dibaca dengan pasti. Minta berkas Excel asalnya.',
    en: '{file} is a PDF, and tables in a PDF cannot be read with certainty. Ask for the Excel file it was made from.',
  },
  'not-a-sheet': saveAs(
    '{file} bukan buku kerja Excel (.xlsx) dan bukan teks CSV.',
    '{file} is neither an Excel workbook (.xlsx) nor a CSV text.',
  ),
  damaged: {
    id: '{file} rusak di bagian {part}. Buka di Excel atau LibreOffice, biarkan diperbaiki, lalu Simpan Sebagai .xlsx; bila tidak terbuka, minta pengirim mengirimkannya lagi.',
    en: '{file} is damaged in its part {part}. Open it in Excel or LibreOffice, let it be repaired, and save it as .xlsx; if it does not open, ask the sender for it again.',
  },
  'cut-short': {
    id: '{file} terpotong, mungkin saat diunduh atau dikirim. Unduh lagi, atau minta pengirim mengirimkannya lagi.',
    en: '{file} is cut short, perhaps while it was downloaded or sent. Download it again, or ask the sender for it again.',
  },
  'many-parts': {
    id: '{file} terdiri atas lebih dari {limit} bagian, terlalu banyak untuk buku kerja. Salin tabelnya ke buku kerja baru, lalu impor itu.',
    en: '{file} has more than {limit} parts, too many for a workbook. Copy its tables to a new workbook, and import that.',
  },
  'unpacks-too-large': {
    id: '{file} menjadi lebih dari {limit} MiB bila dibuka. Hapus baris dan kolom kosong di bawah dan di kanan tabel (juga formatnya), atau salin tabelnya ke buku kerja baru.',
    en: '{file} becomes more than {limit} MiB when it is unpacked. Delete the empty rows and columns below and beside the tables (with their formats), or copy the tables to a new workbook.',
  },
  'leads-out': {
    id: '{file} berisi bagian yang menunjuk ke luar berkas ({part}), jadi tidak dibaca. Salin tabelnya ke buku kerja baru, lalu impor itu.',
    en: '{file} has a part that leads out of the file ({part}), so it is not read. Copy its tables to a new workbook, and import that.',
  },
  twice: {
    id: '{file} memuat bagian {part} dua kali, jadi tidak jelas mana yang berlaku. Simpan ulang dari Excel atau LibreOffice.',
    en: '{file} holds its part {part} twice, so it is not clear which one counts. Save it again from Excel or LibreOffice.',
  },
  doctype: {
    id: '{file} memuat DOCTYPE di bagian {part}; Excel dan LibreOffice tidak pernah menulisnya, jadi berkas ini tidak dibaca. Jangan buka berkas ini; tanyakan kepada pengirimnya.',
    en: '{file} has a DOCTYPE in its part {part}; no spreadsheet program writes one, so this file is not read. Do not open it; ask who sent it.',
  },
  'many-sheets': {
    id: '{file} berisi lebih dari {limit} lembar. Bagi menjadi beberapa berkas.',
    en: '{file} has more than {limit} sheets. Split it into several files.',
  },
  'many-rows': {
    id: '{file} berisi lebih dari {limit} baris. Bagi menjadi beberapa berkas.',
    en: '{file} has more than {limit} rows. Split it into several files.',
  },
  'many-cells': {
    id: '{file} berisi lebih dari {limit} sel. Bagi menjadi beberapa berkas, atau hapus lembar yang tidak perlu.',
    en: '{file} has more than {limit} cells. Split it into several files, or remove sheets that are not needed.',
  },
  scattered: {
    id: 'Isi {file} tersebar terlalu jauh: ada sel terisi atau sel gabungan jauh di kanan tabel. Hapus isi dan penggabungan di sana, lalu simpan.',
    en: 'What {file} holds is scattered too far: cells far to the right of the tables are filled or merged. Clear and unmerge them, and save.',
  },
  'long-text': {
    id: 'Di {file}, {place} berisi teks lebih dari {limit} karakter. Pendekkan, lalu simpan.',
    en: 'In {file}, {place} holds a text of more than {limit} characters. Shorten it, and save.',
  },
  'open-quote': {
    id: 'Di {file}, tanda kutip (") yang dibuka di baris {line} tidak pernah ditutup. Tutup atau hapus tanda kutip itu, lalu simpan.',
    en: 'In {file}, the quotation mark (") opened on line {line} is never closed. Close or remove it, and save.',
  },
  'too-long-to-write': {
    id: 'Teks di {place} lebih dari {limit} karakter, lebih panjang daripada yang muat dalam satu sel Excel. Pendekkan teks itu di masterplan.',
    en: 'The text in {place} has more than {limit} characters, more than a cell of Excel holds. Shorten it in the masterplan.',
  },
} satisfies Record<string, Bilingual>;

export type SheetProblem = keyof typeof messages;

/** A file that cannot or must not be read as a sheet, or a workbook that cannot be written. Told in both languages. */
export class SheetError extends ToldError {
  readonly problem: SheetProblem;

  constructor(problem: SheetProblem, args: Arguments, cause?: unknown) {
    super(messages[problem], args, cause);
    this.problem = problem;
  }
}

function saveAs(id: string, en: string): Bilingual {
  return { id: `${id} ${SAVE_AS.id}`, en: `${en} ${SAVE_AS.en}` };
}
