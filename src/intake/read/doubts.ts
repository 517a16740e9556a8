import type { Bilingual } from '../../i18n/language.js';
import type { Doubt } from '../../values/answer.js';

/** Why a sheet, a column or a row was not taken as it stands, and what to do; of cells the readers of values speak. */
const sentences = {
  // Files and sheets
  laterForm: {
    id: 'Formulir ini dibuat versi alat yang lebih baru. Perbarui masterplan, lalu impor lagi.',
    en: 'This form was made by a later version of the tool. Update masterplan, and import again.',
  },
  otherRegion: {
    id: 'Formulir ini dikirim untuk {theirs}, sedangkan naskah ini milik {ours}. Pastikan berkasnya tidak tertukar.',
    en: 'This form was sent out for {theirs}, and this plan is that of {ours}. Make sure that the files were not mixed up.',
  },
  unknownAgency: {
    id: 'Formulir ini dikirim untuk perangkat daerah dengan id {id}, yang tidak ada di agencies.yaml. Tambahkan di sana, atau pulihkan id-nya.',
    en: 'This form was sent out for the agency with the id {id}, which agencies.yaml does not have. Add it there, or restore its id.',
  },
  sheetGone: {
    id: 'Lembar "{name}" tidak ada lagi dalam berkas ini, padahal formulirnya dikirim dengan {count} baris yang terisi di sana. Baris itu tetap seperti dalam naskah.',
    en: 'The sheet "{name}" is no longer in this file, though the form went out with {count} filled rows there. Those rows stay as they are in the plan.',
  },
  rowGone: {
    id: 'Baris "{name}" ada ketika formulir dikirim, tetapi sekarang tidak ada. Dalam naskah baris itu tetap; bila memang harus dihapus, hapuslah di naskah.',
    en: 'The row "{name}" was there when the form went out, and is not there now. In the plan it stays; if it is to go, delete it in the plan.',
  },
  hiddenSheet: {
    id: 'Lembar ini disembunyikan, sehingga tidak dibaca. Bila isinya diperlukan, tampilkan dahulu (klik kanan pada salah satu nama lembar, lalu pilih Perlihatkan atau Tampilkan Lembar; lembar yang tidak muncul di daftar itu hanya dapat ditampilkan pembuatnya), simpan, dan impor lagi.',
    en: 'This sheet is hidden, so it is not read. If what it holds is needed, show it (right click on any of the tabs, then Unhide; a sheet that is not in that list can only be shown by who made it), save, and import again.',
  },
  ignoredSheet: {
    id: 'import.yaml mengatakan bahwa lembar ini tidak dibaca.',
    en: 'import.yaml says that this sheet is not to be read.',
  },
  emptySheet: { id: 'Lembar ini kosong.', en: 'This sheet is empty.' },
  firstPage: {
    id: 'Ini lembar petunjuk; yang dibaca hanya status pengisiannya.',
    en: 'These are the instructions; only how far the form is filled in is read from them.',
  },
  noHead: {
    id: 'Kepala tabel tidak dikenali dalam 40 baris pertama. Bila lembar ini berisi data, tulis kepala kolom seperti pada formulir kami, atau jelaskan letaknya dalam import.yaml.',
    en: 'No head of a table is known in the first 40 rows. If this sheet holds data, use the heads of our form, or describe the sheet in import.yaml.',
  },
  noCoreColumn: {
    id: 'Kolom untuk "{core}" tidak dapat dipastikan, sehingga tabel ini belum dapat dibaca. Sebutkan kolomnya dalam import.yaml.',
    en: 'No column can be taken for "{core}" with certainty, so this table cannot be read yet. Name the column in import.yaml.',
  },
  coreMissing: {
    id: 'Lembar ini tampak seperti tabel, tetapi kolom "{core}" tidak ditemukan, sehingga tidak ada yang diambil. Kepala yang dikenal: {heads}. Ubah kepala kolom yang dimaksud, atau tulis dalam import.yaml dengan huruf kolom yang benar: {lines} Bila lembar ini tidak diperlukan, tulis ignore: true sebagai ganti kind dan columns.',
    en: 'This sheet looks like a table, but no column for "{core}" was found, so nothing is taken. Heads that are known: {heads}. Change the head of the column that is meant, or write in import.yaml, with the right letter: {lines} If this sheet is not needed, write ignore: true instead of kind and columns.',
  },
  headMissing: {
    id: 'Tidak ada yang diambil dari berkas ini karena kepala tabelnya tidak dikenal. Tulis kepala kolom seperti pada formulir kami, atau sebutkan dalam import.yaml, dengan kind, baris kepala, dan huruf kolom yang benar: {lines} Bila lembar ini tidak diperlukan, tulis ignore: true sebagai ganti kind, head, dan columns.',
    en: 'Nothing was taken from this file, since the head of its table is not known. Use the heads of our form, or write in import.yaml, with the right kind, row of the head and letter: {lines} If this sheet is not needed, write ignore: true instead of kind, head and columns.',
  },
  headOutside: {
    id: 'Menurut import.yaml kepala tabel ada di baris {row}, tetapi baris itu kosong.',
    en: 'import.yaml says that the head is in row {row}, but that row is empty.',
  },
  partOfAgency: {
    id: '"{said}" adalah bagian dari sebuah perangkat daerah, dan tidak disebut perangkat daerah yang mana. Tulis nama perangkat daerahnya; bila satu berkas milik satu perangkat daerah, sebutkan dengan --agency.',
    en: '"{said}" is a unit of an agency, and nothing says of which. Write the name of the agency; if the whole file belongs to one agency, name it with --agency.',
  },
  titleAgency: {
    id: 'Perangkat daerah "{said}" di atas tabel tidak dikenal. Tulis namanya seperti di agencies.yaml, atau tambahkan sebagai alias di sana.',
    en: 'The agency "{said}" above the table is not known. Write its name as in agencies.yaml, or add it there as an alias.',
  },

  // Columns
  twiceColumn: {
    id: 'Kolom {columns} sama-sama dapat berarti "{name}", sehingga tidak ada yang diambil. Ubah salah satu kepalanya, atau tentukan dalam import.yaml.',
    en: 'The columns {columns} may all mean "{name}", so none of them is taken. Change all heads but one, or decide in import.yaml.',
  },
  otherColumn: {
    id: 'Kolom ini juga dapat berarti "{name}", yang sudah diambil dari kolom {column}. Isi kolom ini tidak diambil; bila keliru, tentukan dalam import.yaml.',
    en: 'This column may mean "{name}" as well, which was taken from column {column}. What it holds is not taken; if that is wrong, decide in import.yaml.',
  },
  noYear: {
    id: 'Kolom ini berisi {name}, tetapi tahunnya tidak disebut. Tulis tahunnya di kepala kolom, misalnya "{head} 2025", atau sebutkan dengan year dalam import.yaml.',
    en: 'This column holds {name}, but no year is named. Write the year into the head, as in "{head} 2025", or give it as year in import.yaml.',
  },
  bareYear: {
    id: 'Kepala kolom ini hanya tahun {year}, dan angkanya terlalu kecil untuk rupiah. Tulis apa isinya, misalnya "Anggaran {year} (Rp juta)" atau "Target {year}".',
    en: 'The head of this column is only the year {year}, and its numbers are too small for rupiah. Write what it holds: "Anggaran {year} (Rp juta)" or "Target {year}".',
  },
  noFundColumn: {
    id: 'Anggaran dalam tabel ini tidak menyebut sumber dananya, sehingga tidak diambil. Tambahkan kolom "Sumber dana", atau sebutkan dengan fund dalam import.yaml.',
    en: 'No fund is named for the amounts of this table, so they are not taken. Add a column "Sumber dana", or give it as fund in import.yaml.',
  },
  layoutColumn: {
    id: 'import.yaml menyebut kolom "{column}", yang tidak ada dalam tabel ini.',
    en: 'import.yaml names the column "{column}", which this table does not have.',
  },

  // Rows
  noCore: {
    id: 'Baris ini berisi data, tetapi "{core}" kosong, sehingga tidak diketahui milik apa. Isi "{core}", atau gabungkan dengan baris yang dimaksud.',
    en: 'This row holds data, but "{core}" is blank, so nobody knows what it belongs to. Fill in "{core}", or join it to the row that is meant.',
  },
  unknownSection: {
    id: 'Baris ini tampak seperti judul bagian, tetapi bukan nama dimensi, aspek, atau perangkat daerah yang dikenal. Judul bagian sebelumnya tidak berlaku lagi di bawahnya.',
    en: 'This row looks like a heading, but it is no dimension, aspect or agency that is known. Headings above it no longer hold below.',
  },
  changedExample: {
    id: 'Baris contoh ini diubah. Kalau memang data, hapus kata "Contoh" di awal barisnya, dan ganti semua isi contohnya; kalau bukan, kosongkan barisnya.',
    en: 'This example was changed. If it is data, delete the word "Example" at the beginning of its row, and replace all that the example said; if not, empty the row.',
  },
  exampleLeft: {
    id: 'Sel {cells} masih berisi tulisan dari baris contoh, jadi baris ini belum diambil. Ganti atau kosongkan sel itu; bila isinya memang benar, pindahkan baris ini ke baris kosong di bawah.',
    en: 'The cells {cells} still say what the example said, so this row is not taken yet. Change or empty them; if they are right as they are, move the row to an open one below.',
  },
  belowTable: {
    id: 'Sel ini berada di antara catatan atau tanda tangan di bawah tabel, sehingga tidak diambil. Bila ini data, pindahkan ke barisnya di dalam tabel; bila bukan, hapus.',
    en: 'This cell stands among the notes or signatures below the table, so it is not taken. If it is data, move it into its row of the table; if not, delete it.',
  },
  levels: {
    id: 'Kode rekening menunjukkan tabel bertingkat: baris induk memuat jumlah baris rinciannya, sehingga anggaran akan terhitung dua kali. Sisakan satu tingkat saja, atau sebutkan tingkatnya dalam import.yaml (level: 3 untuk program, 5 untuk kegiatan, 6 untuk subkegiatan).',
    en: 'The budget codes show a table in levels: a row above holds the sum of those below it, so money would be counted twice. Leave one level only, or name it in import.yaml (level: 3 for programmes, 5 for activities, 6 for sub-activities).',
  },
  maybeTotal: {
    id: 'Baris ini tampak seperti baris jumlah. Bila ini baris data, ubah namanya agar tidak diawali "Jumlah" atau "Total".',
    en: 'This row looks like a total. If it is a row of data, change its name so that it does not begin with "Jumlah" or "Total".',
  },
  sameCode: {
    id: 'Kode baris "{said}" sudah dipakai di baris {row} dengan nama lain. Untuk baris baru, kosongkan kodenya.',
    en: 'The row code "{said}" stands in row {row} already, with another name. Leave the code of a new row blank.',
  },
  sameName: {
    id: '"{said}" sudah ada di baris {row}. Bila sama, gabungkan; bila berbeda, bedakan namanya.',
    en: '"{said}" stands in row {row} already. Join the two if they are one; give them different names if they are not.',
  },
  sameBoth: {
    id: 'Baris ini sama dengan baris {row}: kode dan namanya sama. Bila sama, hapus salah satunya; bila ini baris baru, kosongkan kodenya dan bedakan namanya.',
    en: 'This row is the same as row {row}: they have one code and one name. If they are one, delete either; if this is a new row, leave its code blank and give it another name.',
  },
  unknownCode: {
    id: 'Kode baris "{said}" tidak dikenal dalam formulir ini. Untuk baris baru, kosongkan kodenya; selain itu, pulihkan kode aslinya.',
    en: 'The row code "{said}" is not one of this form. Leave the code of a new row blank; otherwise restore the code that was there.',
  },
  movedCode: {
    id: 'Kode baris ini milik "{theirs}", tetapi namanya "{said}", yang kodenya lain. Kodenya mungkin tertukar ketika baris diurutkan; samakan lagi kode dan namanya.',
    en: 'The code of this row belongs to "{theirs}", but its name is "{said}", which has another code. Sorting may have mixed them up; put code and name together again.',
  },
  emptied: {
    id: 'Semua isi baris "{name}" dikosongkan. Dalam naskah tidak ada yang dihapus; bila memang harus dihapus, hapuslah di naskah.',
    en: 'Everything in the row "{name}" was emptied. Nothing is deleted in the plan; if it is to go, delete it in the plan.',
  },
  otherContinuation: {
    id: 'Baris lanjutan ini berisi "{said}", sedangkan baris {row} berisi lain. Yang diambil isi baris {row}; samakan keduanya.',
    en: 'This continuation says "{said}", and row {row} says otherwise. What row {row} says was taken; make them the same.',
  },

  // Cells
  noFund: {
    id: 'Anggaran ada, tetapi sumber dananya tidak disebut, sehingga belum diambil. Isi sumber dananya.',
    en: 'There is an amount, but no fund is named, so it is not taken yet. Fill in the fund.',
  },
  noAmountYear: {
    id: 'Tahun anggaran ini tidak disebut pada kepala kolom, dan baris ini berlaku lebih dari satu tahun. Tulis anggarannya per tahun.',
    en: 'The head does not name the year of this amount, and the row spans several years. Write one amount for each year.',
  },
  sharedMerge: {
    id: 'Sel ini digabung untuk {count} baris yang berbeda, sehingga tidak diketahui berapa bagian masing-masing. Pisahkan selnya dan isi setiap baris.',
    en: 'This cell is merged over {count} different rows, so nobody knows what part of it each has. Unmerge it and fill in every row.',
  },
  wideMerge: {
    id: 'Sel ini digabung untuk beberapa kolom ({columns}), sehingga tidak diketahui kolom mana yang dimaksud. Pisahkan selnya dan isi setiap kolom.',
    en: 'This cell is merged over several columns ({columns}), so nobody knows which of them is meant. Unmerge it and fill in each column.',
  },
  twiceAmount: {
    id: 'Anggaran {year} dari sumber dana yang sama tertulis di beberapa baris untuk program ini. Bila harus dijumlahkan, tulis jumlahnya di satu baris.',
    en: 'The amount of {year} from the same fund stands in several rows of this programme. If they are to be added, write the sum into one row.',
  },
  smallAmount: {
    id: 'Rp{said} terlalu kecil untuk anggaran; satuannya mungkin ribuan atau jutaan. Tulis rupiah utuh, atau sebutkan satuannya di kepala kolom, misalnya "(Rp juta)".',
    en: 'Rp{said} is too little for a budget; it may be in thousands or millions. Write whole rupiah, or name the unit in the head, as in "(Rp juta)".',
  },
  noMark: {
    id: 'Di kolom ini diharapkan tanda centang, tetapi tertulis "{said}".',
    en: 'A tick is expected in this column, and "{said}" is written.',
  },
  yearsApart: {
    id: 'Tahun yang diberi tanda tidak berurutan: {said}. Tulis tahun mulai dan tahun selesainya.',
    en: 'The years that are ticked do not follow each other: {said}. Write the first and the last year.',
  },
  severalFunds: {
    id: 'Beberapa sumber dana diberi tanda: {said}. Tulis satu baris untuk setiap sumber dana, dengan anggarannya.',
    en: 'Several funds are ticked: {said}. Write one row for each fund, with its amount.',
  },
  beyond: {
    id: '"{said}" berada di luar batas {least} sampai {most}. Periksa angkanya.',
    en: '"{said}" lies outside {least} to {most}. Check the number.',
  },

  // What holds for a whole table
  heldDimension: { id: 'dimensi semua baris menurut "{said}"', en: 'the dimension of all rows, by "{said}"' },
  heldAspect: { id: 'aspek semua baris menurut "{said}"', en: 'the aspect of all rows, by "{said}"' },
  heldElement: { id: 'elemen semua baris menurut "{said}"', en: 'the element of all rows, by "{said}"' },
  heldPart: { id: 'unsur semua baris menurut "{said}"', en: 'the part of all rows, by "{said}"' },
  heldAgency: {
    id: 'perangkat daerah semua baris menurut "{said}"',
    en: 'the agency of all rows, by "{said}"',
  },
  heldFactor: {
    id: 'anggaran dikalikan {factor}, sesuai satuan di atas tabel atau di kepala kolom',
    en: 'amounts are multiplied by {factor}, as the unit above the table or in the head says',
  },
  heldYear: {
    id: 'tahun anggaran {year}, sesuai judul atau import.yaml',
    en: 'budget year {year}, by the title or import.yaml',
  },
  heldFund: { id: 'sumber dana {fund}, sesuai import.yaml', en: 'fund {fund}, by import.yaml' },

  // Rows that are passed over
  title: { id: 'judul di atas tabel', en: 'titles above the table' },
  example: { id: 'baris contoh', en: 'examples' },
  help: { id: 'penjelasan kolom', en: 'explanations of the columns' },
  headAgain: { id: 'kepala tabel yang diulang', en: 'heads repeated' },
  numbering: { id: 'nomor kolom', en: 'numbers of the columns' },
  total: { id: 'baris jumlah', en: 'totals' },
  computed: { id: 'hasil rumus tanpa nama', en: 'results of formulas without a name' },
  section: {
    id: 'judul bagian, berlaku untuk baris di bawahnya',
    en: 'headings, which hold for the rows below',
  },
  note: { id: 'catatan atau tanda tangan di bawah tabel', en: 'notes or signatures below the table' },
  nothingKnown: {
    id: 'tidak berisi apa pun di kolom yang diambil',
    en: 'nothing in the columns that were taken',
  },
  otherLevel: {
    id: 'tingkat lain daripada level dalam import.yaml',
    en: 'other levels than import.yaml names',
  },
  skip: { id: 'dilewati menurut import.yaml', en: 'left out as import.yaml says' },
  hiddenRow: {
    id: 'baris tersembunyi, tetap dibaca',
    en: 'hidden rows, read all the same',
  },
} as const satisfies Record<string, Bilingual>;

export type DoubtName = keyof typeof sentences;

/** The doubt of this name, its marks filled. */
export function doubt(name: DoubtName, args: Readonly<Record<string, string>> = {}): Doubt {
  return { text: sentences[name], args };
}
