import { defineFinding } from '../diagnostics/diagnostic.js';

const SHAPE_WHY = {
  id: 'Buku dan pemeriksaan membaca setiap isian menurut bentuknya; isian yang berbentuk lain tidak terbaca.',
  en: 'Books and checks read each field by its shape; a field of another shape is not read.',
};

export const missing = defineFinding({
  id: 'schema/missing',
  severity: 'error',
  stage: 1,
  title: { id: 'Isian wajib belum ada', en: 'A required field is missing' },
  why: {
    id: 'Tanpa isian ini baris tersebut tidak dapat dikenali, dirujuk, atau dicetak.',
    en: 'Without it the row cannot be told apart, referred to or printed.',
  },
  fix: { id: 'Tambahkan baris yang disebut dalam pesan.', en: 'Add the line that the message names.' },
  messages: {
    key: {
      id: 'Isian {field} belum ada pada {parent}. Tambahkan baris: {key}: {example}',
      en: '{field} is missing from {parent}. Add the line: {key}: {example}',
    },
    section: {
      id: 'Bagian {field} belum ada pada {parent}. Tambahkan "{key}:" beserta isinya.',
      en: 'The section {field} is missing from {parent}. Add "{key}:" with its content.',
    },
  },
});

export const unknownKey = defineFinding({
  id: 'schema/unknown-key',
  severity: 'error',
  stage: 1,
  title: { id: 'Kunci tidak dikenal', en: 'Unknown key' },
  why: {
    id: 'Kunci yang salah tulis tidak dibaca, sehingga isinya hilang dari buku tanpa terlihat.',
    en: 'A misspelt key is not read, so its content would vanish from the books unseen.',
  },
  fix: {
    id: 'Perbaiki ejaan kuncinya, atau hapus bila memang tidak diperlukan.',
    en: 'Mend its spelling, or remove it if it is not needed.',
  },
  messages: {
    near: {
      id: 'Kunci "{key}" tidak dikenal pada {parent}. Maksudnya "{near}"?',
      en: 'Unknown key "{key}" in {parent}. Did you mean "{near}"?',
    },
    none: {
      id: 'Kunci "{key}" tidak dikenal pada {parent}. Kunci yang dikenal: {keys}.',
      en: 'Unknown key "{key}" in {parent}. Known keys: {keys}.',
    },
    year: {
      id: 'Kunci "{key}" pada {parent} bukan tahun. Tulis tahun empat angka saja, misalnya {example}.',
      en: 'The key "{key}" in {parent} is not a year. Write only its four digits, such as {example}.',
    },
  },
});

export const misnamedDimension = defineFinding({
  id: 'dimensions/misnamed',
  severity: 'error',
  stage: 1,
  title: { id: 'Nama dimensi keliru', en: 'Misnamed dimension' },
  why: {
    id: 'Keenam dimensi bernama baku. Nama lain membuat isi dimensi tidak terbaca dan dokumen dipertanyakan penilai.',
    en: 'The six dimensions have fixed names. Under another name the content is not read, and assessors object.',
  },
  fix: {
    id: 'Pakai id dimensi yang disebut dalam pesan.',
    en: 'Use the dimension id that the message names.',
  },
  messages: {
    key: {
      id: 'Dimensi "{key}" tidak ada. Ganti dengan nama bakunya: "{near}" ({name}).',
      en: 'There is no dimension "{key}". Write its proper name: "{near}" ({name}).',
    },
    file: {
      id: 'Nama "{key}" pada "{file}" bukan nama dimensi. Ganti namanya menjadi "{near}" ({name}).',
      en: 'The name "{key}" in "{file}" is not that of a dimension. Rename it to "{near}" ({name}).',
    },
    unknown: {
      id: 'Dimensi "{key}" tidak ada. Nama dimensi yang baku: {choices}.',
      en: 'There is no dimension "{key}". The dimensions are: {choices}.',
    },
  },
});

export const kind = defineFinding({
  id: 'schema/kind',
  severity: 'error',
  stage: 1,
  title: { id: 'Jenis isian keliru', en: 'Wrong kind of value' },
  why: SHAPE_WHY,
  fix: { id: 'Ubah bentuk isian sesuai pesan.', en: 'Change the shape as the message says.' },
  messages: {
    array: {
      id: '{field} harus berupa daftar, tetapi di sini berupa {actual}. Tulis tiap butir pada baris baru yang diawali "- ".',
      en: '{field} must be a list, but here is {actual}. Write each item on a new line that begins with "- ".',
    },
    object: {
      id: '{field} harus berisi pasangan "kunci: nilai", tetapi di sini berupa {actual}. Kunci yang dikenal: {keys}.',
      en: '{field} must hold "key: value" pairs, but here is {actual}. Known keys: {keys}.',
    },
    item: {
      id: 'Setiap butir {field} harus berisi pasangan "kunci: nilai", tetapi butir ini berupa {actual}. Kunci yang dikenal: {keys}.',
      en: 'Each item of {field} must hold "key: value" pairs, but this one is {actual}. Known keys: {keys}.',
    },
    pairs: {
      id: '{field} harus berisi pasangan "kunci: nilai", tetapi di sini berupa {actual}. Contoh: {example}',
      en: '{field} must hold "key: value" pairs, but here is {actual}. Example: {example}',
    },
    years: {
      id: '{field} harus berisi pasangan "tahun: nilai", tetapi di sini berupa {actual}. Contoh: {example}',
      en: '{field} must hold "year: value" pairs, but here is {actual}. Example: {example}',
    },
    string: {
      id: '{field} harus berupa satu teks, tetapi di sini berupa {actual}. Contoh: {example}',
      en: '{field} must be one text, but here is {actual}. Example: {example}',
    },
    number: {
      id: '{field} harus berupa angka, tetapi di sini berupa {actual}. Contoh: {example}',
      en: '{field} must be a number, but here is {actual}. Example: {example}',
    },
    boolean: {
      id: '{field} hanya dapat diisi true (ya) atau false (tidak), tetapi di sini berupa {actual}.',
      en: '{field} can only be true or false, but here is {actual}.',
    },
  },
});

export const whole = defineFinding({
  id: 'schema/whole-number',
  severity: 'error',
  stage: 1,
  title: { id: 'Harus bilangan bulat', en: 'Must be a whole number' },
  why: {
    id: 'Rupiah, tahun, dan banyaknya orang atau barang tidak berpecahan.',
    en: 'Rupiah, years and counts have no fractions.',
  },
  fix: { id: 'Bulatkan, atau periksa letak titiknya.', en: 'Round it, or check where the dot stands.' },
  messages: {
    fraction: {
      id: '{field} harus bilangan bulat, tetapi tertulis {written}. Bulatkan angkanya.',
      en: '{field} must be a whole number, but {written} is written. Round it.',
    },
    thousands: {
      id: '{field} tertulis {written}, tetapi titik di sini berarti desimal, bukan pemisah ribuan. Tulis tanpa titik: {meant}',
      en: '{field} is written {written}, but a dot means decimals here, not thousands. Write it without the dot: {meant}',
    },
  },
});

export const textNeeded = defineFinding({
  id: 'schema/text-needed',
  severity: 'error',
  stage: 1,
  title: { id: 'Teks perlu tanda kutip', en: 'Text needs quotes' },
  why: {
    id: 'Tanpa tanda kutip, YAML membaca kode dan nomor sebagai angka: nol di depan atau belakang hilang dan angka panjang dibulatkan.',
    en: 'Without quotes YAML reads codes as numbers: leading and trailing zeros vanish and long numbers are rounded.',
  },
  fix: { id: 'Beri tanda kutip pada isiannya.', en: 'Put the value in quotes.' },
  messages: {
    quote: {
      id: '{field} adalah teks. Beri tanda kutip: "{written}"',
      en: '{field} is text. Put it in quotes: "{written}"',
    },
    lost: {
      id: '{field} adalah teks. Tanpa tanda kutip, {written} terbaca {value}. Beri tanda kutip: "{written}"',
      en: '{field} is text. Without quotes, {written} is read as {value}. Put it in quotes: "{written}"',
    },
  },
});

export const decimalComma = defineFinding({
  id: 'schema/decimal-comma',
  severity: 'error',
  stage: 1,
  title: { id: 'Koma desimal', en: 'Decimal comma' },
  why: {
    id: 'Di berkas YAML desimal ditulis dengan titik; di buku tetap tercetak dengan koma.',
    en: 'YAML writes decimals with a dot; the books still print a comma.',
  },
  fix: { id: 'Ganti koma dengan titik.', en: 'Replace the comma by a dot.' },
  messages: {
    comma: {
      id: '{field} tertulis {written} dengan koma. Pakai titik: {meant}',
      en: '{field} is written {written} with a comma. Use a dot: {meant}',
    },
  },
});

export const numberFormat = defineFinding({
  id: 'schema/number-format',
  severity: 'error',
  stage: 1,
  title: { id: 'Angka bukan angka polos', en: 'Number is not plain' },
  why: {
    id: 'Tanda kutip, pemisah ribuan, "Rp", dan tanda persen membuat angka terbaca sebagai teks dan tidak ikut dihitung.',
    en: 'Quotes, thousands separators, "Rp" and percent signs turn a number into text that is not added up.',
  },
  fix: { id: 'Tulis angkanya saja.', en: 'Write the bare number.' },
  messages: {
    plain: {
      id: '{field} tertulis {written} sehingga terbaca sebagai teks. Tulis angkanya saja: {meant}',
      en: '{field} is written {written} and so is read as text. Write the bare number: {meant}',
    },
  },
});

export const empty = defineFinding({
  id: 'schema/empty',
  severity: 'error',
  stage: 1,
  title: { id: 'Isian kosong', en: 'Empty value' },
  why: {
    id: 'Isian wajib yang kosong sama dengan tidak ada. Isian lain yang kosong dianggap belum diketahui.',
    en: 'A required field left empty is the same as absent. Any other empty field counts as not known yet.',
  },
  fix: { id: 'Isi, atau hapus barisnya.', en: 'Fill it in, or remove the line.' },
  messages: {
    required: {
      id: '{field} wajib diisi, tetapi masih kosong. Contoh: {example}',
      en: '{field} is required but empty. Example: {example}',
    },
    optional: {
      id: '{field} masih kosong dan dianggap belum diketahui.',
      en: '{field} is empty and counts as not known yet.',
    },
    item: {
      id: 'Satu butir {field} kosong. Isi, atau hapus tanda "-" di baris ini.',
      en: 'An item of {field} is empty. Fill it in, or remove the "-" on this line.',
    },
  },
});

export const choice = defineFinding({
  id: 'schema/choice',
  severity: 'error',
  stage: 1,
  title: { id: 'Bukan pilihan yang tersedia', en: 'Not one of the choices' },
  why: SHAPE_WHY,
  fix: { id: 'Pakai salah satu pilihan dalam pesan.', en: 'Use one of the choices in the message.' },
  messages: {
    near: {
      id: '"{written}" bukan pilihan untuk {field}. Maksudnya "{near}"? Pilihan: {choices}.',
      en: '"{written}" is not a choice for {field}. Did you mean "{near}"? Choices: {choices}.',
    },
    none: {
      id: '"{written}" bukan pilihan untuk {field}. Pilihan: {choices}.',
      en: '"{written}" is not a choice for {field}. Choices: {choices}.',
    },
  },
});

export const range = defineFinding({
  id: 'schema/range',
  severity: 'error',
  stage: 1,
  title: { id: 'Angka di luar batas', en: 'Number out of range' },
  why: {
    id: 'Batas ini mengikuti arti isiannya: persen 0 sampai 100, nilai 1 sampai 4, rupiah tidak negatif.',
    en: 'The limits follow the meaning: percent 0 to 100, ratings 1 to 4, rupiah never negative.',
  },
  fix: { id: 'Periksa angkanya.', en: 'Check the number.' },
  messages: {
    low: {
      id: '{field} tertulis {written}, padahal paling kecil {limit}. Periksa angkanya.',
      en: '{field} is {written}, but the least is {limit}. Check the number.',
    },
    above: {
      id: '{field} tertulis {written}, padahal harus lebih dari {limit}. Periksa angkanya.',
      en: '{field} is {written}, but must be more than {limit}. Check the number.',
    },
    high: {
      id: '{field} tertulis {written}, padahal paling besar {limit}. Periksa angkanya.',
      en: '{field} is {written}, but the most is {limit}. Check the number.',
    },
  },
});

export const form = defineFinding({
  id: 'schema/form',
  severity: 'error',
  stage: 1,
  title: { id: 'Bentuk tulisan keliru', en: 'Wrong form' },
  why: {
    id: 'Id dirujuk dari berkas lain, tanggal diurutkan, dan kode dicocokkan; karena itu bentuknya tetap.',
    en: 'Ids are referred to, dates are sorted and codes are matched; so their form is fixed.',
  },
  fix: { id: 'Tulis seperti contoh dalam pesan.', en: 'Write it like the example in the message.' },
  messages: {
    id: {
      id: '"{written}" tidak dapat menjadi id. Pakai huruf kecil, angka, dan tanda hubung, misalnya {meant}.',
      en: '"{written}" cannot be an id. Use small letters, digits and hyphens, such as {meant}.',
    },
    date: {
      id: '{field} tertulis "{written}". Tulis tanggal sebagai tahun-bulan-hari, misalnya {meant}.',
      en: '{field} is written "{written}". Write dates as year-month-day, such as {meant}.',
    },
    other: {
      id: '{field} tertulis "{written}", padahal bentuknya harus seperti: {meant}',
      en: '{field} is written "{written}", but must look like this: {meant}',
    },
  },
});

export const tooFew = defineFinding({
  id: 'schema/too-few',
  severity: 'error',
  stage: 1,
  title: { id: 'Daftar belum berisi', en: 'List has nothing in it' },
  why: SHAPE_WHY,
  fix: { id: 'Tambahkan paling sedikit satu butir.', en: 'Add at least one item.' },
  messages: {
    items: {
      id: '{field} harus berisi paling sedikit {limit} butir. Contoh: {example}',
      en: '{field} holds too few items; the least is {limit}. Example: {example}',
    },
  },
});

export const invalid = defineFinding({
  id: 'schema/invalid',
  severity: 'error',
  stage: 1,
  title: { id: 'Isian tidak sesuai skema', en: 'Value does not fit the schema' },
  why: SHAPE_WHY,
  fix: {
    id: 'Bandingkan dengan contoh pada acuan isian.',
    en: 'Compare it with the example in the field reference.',
  },
  messages: {
    tooLong: {
      id: '{field} terlalu panjang; paling banyak {limit} huruf. Contoh: {example}',
      en: '{field} is too long; {limit} letters at most. Example: {example}',
    },
    tooMany: {
      id: '{field} terlalu banyak; paling banyak {limit} butir. Hapus yang tidak diperlukan.',
      en: '{field} holds too many; {limit} items at most. Delete those that are not needed.',
    },
    other: {
      id: '{field} tidak sesuai ketentuan "{keyword}". Contoh: {example}',
      en: '{field} breaks the rule "{keyword}". Example: {example}',
    },
  },
});

/** Every finding this room can make. */
export const schemaFindings = [
  missing,
  unknownKey,
  misnamedDimension,
  kind,
  whole,
  textNeeded,
  decimalComma,
  numberFormat,
  empty,
  choice,
  range,
  form,
  tooFew,
  invalid,
];
