import type { Bilingual } from '../i18n/language.js';

/** The sentences of a form's first sheet. */
export const instructionWords = {
  title: { id: 'Formulir Data Perangkat Daerah', en: 'Data Form for Agencies' },
  plan: { id: 'Masterplan Smart City', en: 'Smart-City Masterplan' },
  why: {
    id: 'Formulir ini menghimpun program, indikator, kesenjangan, kesiapan, dan sumber data perangkat daerah untuk masterplan smart city {region}. Yang sudah diketahui tim penyusun telah terisi; mohon diperiksa, diperbaiki, dan dilengkapi.',
    en: 'This form collects the programmes, indicators, gaps, readiness and sources of an agency for the smart-city masterplan of {region}. What the drafting team knows already is filled in; please check, mend and complete it.',
  },
  to: { id: 'Narahubung', en: 'Contact at the agency' },
  due: { id: 'Tenggat', en: 'Due' },
  chair: { id: 'Ketua tim pelaksana', en: 'Head of the team' },
  back: { id: 'Dikirim kembali kepada', en: 'Send back to' },
  team: { id: 'Tim penyusun masterplan smart city {region}', en: 'The drafting team of {region}' },
  statusHelp: {
    id: 'Pilih sebelum formulir dikirim kembali: sejauh mana data sudah terisi.',
    en: 'Choose before you send the form back: how much of the data is there.',
  },
  statusRefusal: { id: 'Pilih salah satu dari daftar.', en: 'Choose one from the list.' },
  ownName: {
    id: 'Tulis nama lengkap perangkat daerah Anda di sini.',
    en: 'Write the full name of your agency here.',
  },
  sheets: { id: 'Isi formulir', en: 'What is in it' },
  known: { id: '{count} baris sudah terisi.', en: '{count} rows are filled in.' },
  steps: { id: 'Cara mengisi', en: 'How to fill it in' },
  ways: { id: 'Cara menulis', en: 'How to write' },
  colours: { id: 'Arti warna', en: 'What the colours mean' },
} as const satisfies Record<string, Bilingual>;

/** What there is to do, in order. */
export const instructionSteps: readonly { readonly head: Bilingual; readonly text: Bilingual }[] = [
  {
    head: { id: 'Periksa', en: 'Check' },
    text: {
      id: 'Baca baris yang sudah terisi, dan perbaiki yang keliru langsung di selnya.',
      en: 'Read the rows that are filled in, and mend what is wrong in its cell.',
    },
  },
  {
    head: { id: 'Tambah', en: 'Add' },
    text: {
      id: 'Tulis yang baru di baris kosong di bawahnya. Kode baris diisi tim penyusun.',
      en: 'Write what is new into the blank rows below. Row codes are given by the drafting team.',
    },
  },
  {
    head: { id: 'Pilih', en: 'Choose' },
    text: {
      id: 'Pilih dari daftar. Bila tidak ada yang tepat, kosongkan; tim akan menanyakannya.',
      en: 'Choose from the list. If nothing fits, leave the cell blank; the team will ask.',
    },
  },
  {
    head: { id: 'Kosongkan', en: 'Leave blank' },
    text: {
      id: 'Yang belum diketahui dikosongkan saja, tanpa strip dan tanpa nol. Mengosongkan sel tidak menghapus data; yang perlu dihapus, sampaikan kepada tim penyusun.',
      en: 'What is not known stays blank, without a dash or a zero. Emptying a cell deletes nothing; tell the drafting team what should go.',
    },
  },
  {
    head: { id: 'Tempel', en: 'Paste' },
    text: {
      id: 'Tempel nilainya saja (Tempel Khusus, Nilai), agar daftar pilihan tetap ada.',
      en: 'Paste values alone (Paste Special, Values), so that the lists stay.',
    },
  },
  {
    head: { id: 'Kirim', en: 'Send' },
    text: {
      id: 'Pilih Status pengisian di atas, simpan sebagai Excel (.xlsx), lalu kirim kembali. Nama lembar dan judul kolom jangan diubah.',
      en: 'Choose above how far you are, save as Excel (.xlsx), and send it back. Do not change sheet names and heads.',
    },
  },
];

/** How values are written. */
export const instructionWays: readonly { readonly what: Bilingual; readonly how: Bilingual }[] = [
  {
    what: { id: 'Rupiah', en: 'Rupiah' },
    how: {
      id: 'Rupiah utuh, bukan ribuan atau juta: 1250000000. Titiknya muncul sendiri.',
      en: 'Whole rupiah, not thousands or millions: 1250000000. Separators appear by themselves.',
    },
  },
  {
    what: { id: 'Sumber dana', en: 'Fund' },
    how: {
      id: 'Satu baris satu sumber dana. Sumber dana berikutnya ditulis di baris tepat di bawahnya; kolom selain sumber dana dan anggaran dikosongkan.',
      en: 'One row for one fund. A further fund goes into the row right below; all columns but fund and amounts stay blank.',
    },
  },
  {
    what: { id: 'Angka dan persen', en: 'Figures, percent' },
    how: {
      id: 'Angka saja: 3,12 atau 85,71. Satuan ditulis di kolomnya sendiri, tanpa tanda %.',
      en: 'The figure alone: 3.12 or 85.71. Units have their own column; no % sign.',
    },
  },
  {
    what: { id: 'Tahun dan tanggal', en: 'Years and dates' },
    how: {
      id: 'Tahun dengan empat angka: 2025. Tanggal, bulan, tahun: 28/02/2025.',
      en: 'Years in four digits: 2025. Day, month, year: 28/02/2025.',
    },
  },
  {
    what: { id: 'Beberapa lokasi', en: 'Several locations' },
    how: {
      id: 'Dipisah titik koma: Kecamatan Hulu; Kecamatan Muara.',
      en: 'Parted by semicolons: Hulu District; Muara District.',
    },
  },
];

/** What cells of each look are. */
export const instructionColours = {
  input: { id: 'Diisi di lembar ini', en: 'To be filled in on this sheet' },
  open: { id: 'Sel untuk diisi atau diperbaiki', en: 'Cells to be filled in or mended' },
  code: { id: 'Terkunci: diisi tim penyusun', en: 'Locked: filled in by the drafting team' },
  example: {
    id: 'Contoh cara mengisi; tidak ikut terbaca',
    en: 'An example of how to fill in; it is not read',
  },
} as const satisfies Record<string, Bilingual>;
