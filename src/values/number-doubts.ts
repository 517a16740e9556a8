import type { Bilingual } from '../i18n/language.js';

/** Why a number was not taken as written; every mark but `{said}` is filled with digits that can be copied. */
export const numberDoubts = {
  either: {
    id: 'Angka "{said}" dapat berarti {first} atau {last}. Tulislah {first} atau {last}.',
    en: 'The number "{said}" may mean {first} or {last}. Write {first} or {last}.',
  },
  rough: {
    id: '"{said}" adalah perkiraan atau batas, bukan satu angka pasti. Bila {first} boleh dipakai, tulislah {first}.',
    en: '"{said}" is an estimate or a bound and not one exact number. If {first} will do, write {first}.',
  },
  range: {
    id: '"{said}" adalah rentang, sedangkan di sini diperlukan satu angka. Tulislah satu angka, misalnya {first} atau {last}.',
    en: '"{said}" is a range, and one number is needed here. Write one number, such as {first} or {last}.',
  },
  parentheses: {
    id: '"{said}" dapat berarti {first} (kurung sebagai tanda minus) atau {last} (kurung sebagai nomor kolom). Tulislah {first} atau {last}.',
    en: '"{said}" may mean {first} (parentheses for a minus) or {last} (the number of a column). Write {first} or {last}.',
  },
  scientific: {
    id: 'Excel menyingkat angka ini menjadi "{said}"; angka aslinya mungkin lebih panjang. Tulislah seluruh angkanya, misalnya {first}.',
    en: 'Excel shortened this number to "{said}"; the real one may be longer. Write all its digits, for example {first}.',
  },
  code: {
    id: '"{said}" diawali nol seperti kode, bukan angka. Bila yang dimaksud {first}, tulislah {first}.',
    en: '"{said}" begins with a zero like a code, not like a number. If {first} is meant, write {first}.',
  },
  unit: {
    id: 'Di belakang angka pada "{said}" ada kata "{unit}". Bila yang dimaksud {first}, tulislah {first} saja; satuannya ada di kolom satuan.',
    en: 'The number in "{said}" is followed by "{unit}". If {first} is meant, write just {first}; the unit has a column of its own.',
  },
  shownAsPercent: {
    id: 'Sel ini diformat sebagai persen: {first} terlihat, {last} tersimpan. Tulislah angkanya tanpa format persen: {first} atau {last}.',
    en: 'This cell has a percent format: {first} is seen, {last} is stored. Write the number without that format: {first} or {last}.',
  },
  fraction: {
    id: '"{said}" adalah pecahan atau perbandingan. Tulislah satu angka desimal, misalnya 0,5.',
    en: '"{said}" is a fraction or a ratio. Write one decimal number, such as 0,5.',
  },
  date: {
    id: 'Di sini diperlukan angka, tetapi sel ini berisi tanggal {said}; Excel kadang mengubah angka menjadi tanggal. Ubah format selnya menjadi angka, lalu tulis ulang angkanya.',
    en: 'A number is needed here, but this cell holds the date {said}; Excel sometimes turns numbers into dates. Set the cell to a number format and write the number again.',
  },
  tooLarge: {
    id: 'Angka "{said}" terlalu besar untuk disimpan tepat. Periksa jumlah nolnya.',
    en: 'The number "{said}" is too large to be kept exactly. Check how many zeros it has.',
  },
  none: {
    id: 'Dari "{said}" tidak terbaca satu angka. Tulislah angkanya saja, misalnya 1250 atau 35,76.',
    en: 'No single number can be read from "{said}". Write the number alone, such as 1250 or 35,76.',
  },
} as const satisfies Record<string, Bilingual>;

export const amountDoubts = {
  oneGroup: {
    id: 'Jumlah "{said}" belum jelas: {first} rupiah, {first} ribu ({second}), atau {first} juta ({last})? Tulislah seluruh angkanya: {first}, {second}, atau {last}.',
    en: 'The amount "{said}" is not clear: {first} rupiah, {first} thousand ({second}) or {first} million ({last})? Write all its digits: {first}, {second} or {last}.',
  },
  either: {
    id: 'Jumlah "{said}" dapat berarti {first} atau {last} rupiah. Tulislah {first} atau {last}.',
    en: 'The amount "{said}" may mean {first} or {last} rupiah. Write {first} or {last}.',
  },
  letter: {
    id: 'Huruf M pada "{said}" dapat berarti miliar ({first}) atau, pada angka yang ditulis cara Inggris, juta ({last}). Tulislah {first} atau {last}.',
    en: 'The M of "{said}" may mean miliar ({first}) or, with a number written the English way, million ({last}). Write {first} or {last}.',
  },
  noUnit: {
    id: 'Jumlah "{said}" bukan rupiah utuh; satuannya tampaknya tertinggal: juta ({first}) atau miliar ({last})? Tulislah {first} atau {last}.',
    en: 'The amount "{said}" is not in whole rupiah; its unit seems to be missing: million ({first}) or miliar ({last})? Write {first} or {last}.',
  },
  cents: {
    id: 'Jumlah "{said}" memuat pecahan rupiah, padahal anggaran dicatat dalam rupiah utuh. Tulislah {first} atau {last}.',
    en: 'The amount "{said}" has a fraction of a rupiah, and budgets are kept in whole rupiah. Write {first} or {last}.',
  },
  scaledTwice: {
    id: 'Kepala kolom menyebut satuan yang lebih besar, tetapi "{said}" tampaknya sudah ditulis lengkap: {first} atau {last}? Tulislah dengan kata satuannya: {first} atau {last}.',
    en: 'The head of the column names a larger unit, but "{said}" seems to be written in full already: {first} or {last}? Write it with the word for its unit: {first} or {last}.',
  },
  percent: {
    id: 'Di sini diperlukan jumlah rupiah, tetapi tertulis persentase "{said}". Tulislah jumlahnya, misalnya 1.250.000.000 atau 1,25 miliar.',
    en: 'An amount in rupiah is needed here, but a percentage is written: "{said}". Write the amount, such as 1.250.000.000 or 1,25 miliar.',
  },
  words: {
    id: 'Jumlah "{said}" ditulis dengan huruf. Tulislah dengan angka, misalnya 2.000.000 atau 2 juta.',
    en: 'The amount "{said}" is written in words. Write it in digits, such as 2.000.000 or 2 juta.',
  },
  none: {
    id: 'Jumlah rupiah tidak terbaca dari "{said}". Tulislah satu angka, misalnya 1.250.000.000 atau 1,25 miliar.',
    en: 'No amount in rupiah can be read from "{said}". Write one number, such as 1.250.000.000 or 1,25 miliar.',
  },
} as const satisfies Record<string, Bilingual>;

export const percentDoubts = {
  share: {
    id: '"{said}" dapat berarti {first} atau {last}. Tulislah {first} atau {last}.',
    en: '"{said}" may mean {first} or {last}. Write {first} or {last}.',
  },
  formatted: {
    id: 'Sel ini terlihat sebagai {first}, lebih dari 100; mungkin {last} diketik sebelum sel diformat persen. Bila {last} yang dimaksud, tulislah {last}.',
    en: 'This cell is seen as {first}, more than 100; perhaps {last} was typed before the percent format was set. If {last} is meant, write {last}.',
  },
  bounds: {
    id: 'Persentase "{said}" berada di luar 0 sampai 100. Periksa angkanya.',
    en: 'The percentage "{said}" lies outside 0 to 100. Check the number.',
  },
  none: {
    id: 'Persentase tidak terbaca dari "{said}". Tulislah satu angka dengan tanda persen, misalnya 85,71%.',
    en: 'No percentage can be read from "{said}". Write one number with a percent sign, such as 85,71%.',
  },
} as const satisfies Record<string, Bilingual>;
