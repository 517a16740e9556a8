import { defineFinding } from '../diagnostics/diagnostic.js';

export const tooDeepFinding = defineFinding({
  id: 'yaml/too-deep',
  severity: 'error',
  stage: 1,
  title: { id: 'Isian bersarang terlalu dalam', en: 'Values are nested too deeply' },
  why: {
    id: 'Masterplan tidak membutuhkan isian sedalam itu. Berkas yang bersarang ratusan tingkat dapat membuat komputer berhenti bekerja, sehingga tidak dibaca.',
    en: 'No masterplan needs such depth. A file nested hundreds of levels deep can stop the computer, so it is not read.',
  },
  fix: {
    id: 'Periksa tanda kurung, tanda `-`, dan tanda `?` pada tempat yang ditunjuk, lalu sederhanakan susunannya.',
    en: 'Check the brackets and the `-` and `?` signs at the place shown, and simplify the structure.',
  },
  messages: {
    tooDeep: {
      id: 'Isian ini bersarang lebih dari {limit} tingkat. Sederhanakan susunannya, atau naikkan batas dengan {flag}.',
      en: 'This is nested more than {limit} levels deep. Simplify it, or raise the limit with {flag}.',
    },
  },
});

export const tooManyKeysFinding = defineFinding({
  id: 'yaml/too-many-keys',
  severity: 'error',
  stage: 1,
  title: { id: 'Terlalu banyak kunci dalam satu kelompok', en: 'Too many keys in one mapping' },
  why: {
    id: 'Kelompok dengan ribuan kunci hampir selalu berasal dari kekeliruan, misalnya daftar yang kehilangan tanda `- `.',
    en: 'A mapping with thousands of keys nearly always comes from a slip, such as a list that lost its `- ` signs.',
  },
  fix: {
    id: 'Tulis sebagai daftar (`- id: …`), atau naikkan batasnya pada baris perintah.',
    en: 'Write it as a list (`- id: …`), or raise the limit on the command line.',
  },
  messages: {
    tooMany: {
      id: 'Kelompok ini berisi lebih dari {limit} kunci. Tulis sebagai daftar, atau naikkan batas dengan {flag}.',
      en: 'This mapping has more than {limit} keys. Write it as a list, or raise the limit with {flag}.',
    },
  },
});

export const tooManyValuesFinding = defineFinding({
  id: 'yaml/too-many-values',
  severity: 'error',
  stage: 1,
  title: { id: 'Terlalu banyak isian', en: 'Too many values' },
  why: {
    id: 'Jutaan isian dapat menghabiskan memori komputer, sehingga berkas ini dan berkas sesudahnya tidak dibaca.',
    en: 'Millions of values can use up the memory of the computer, so this file and those after it are not read.',
  },
  fix: {
    id: 'Periksa apakah ada berkas yang bukan isi masterplan, atau naikkan batasnya pada baris perintah.',
    en: 'See whether some file is no content of a masterplan, or raise the limit on the command line.',
  },
  messages: {
    tooMany: {
      id: 'Sampai di sini masterplan berisi lebih dari {limit} isian. Periksa apakah berkas ini bagian dari masterplan, atau naikkan batas dengan {flag}.',
      en: 'Up to here the masterplan holds more than {limit} values. See whether this file is part of it, or raise the limit with {flag}.',
    },
  },
});

export const duplicateKeyFinding = defineFinding({
  id: 'yaml/duplicate-key',
  severity: 'error',
  stage: 1,
  title: { id: 'Kunci ditulis dua kali', en: 'A key is written twice' },
  why: {
    id: 'Hanya satu dari kedua nilai yang dapat dipakai, sehingga nilai yang lain akan hilang tanpa terlihat.',
    en: 'Only one of the two values can be used, so the other would be lost without anyone seeing it.',
  },
  fix: {
    id: 'Gabungkan kedua isian, atau hapus salah satunya.',
    en: 'Merge the two values, or delete one of them.',
  },
  messages: {
    again: {
      id: 'Kunci "{key}" sudah ditulis sebelumnya. Gabungkan keduanya atau hapus salah satu.',
      en: 'The key "{key}" has already been written. Merge the two or delete one.',
    },
    sameText: {
      id: 'Kunci "{key}" sama dengan kunci "{first}" yang sudah ditulis, walaupun cara menulisnya berbeda. Gabungkan keduanya atau hapus salah satu.',
      en: 'The key "{key}" is the same as the key "{first}" written before, although it is spelt differently. Merge the two or delete one.',
    },
  },
});

export const reservedKeyFinding = defineFinding({
  id: 'yaml/reserved-key',
  severity: 'error',
  stage: 1,
  title: { id: 'Nama kunci yang tidak boleh dipakai', en: 'A key name that must not be used' },
  why: {
    id: 'Nama ini mempunyai arti khusus bagi program komputer dan tidak pernah menjadi bagian dari masterplan.',
    en: 'This name means something special to computer programs and is never part of a masterplan.',
  },
  fix: { id: 'Ganti nama kuncinya atau hapus isian ini.', en: 'Rename the key or delete this entry.' },
  messages: {
    reserved: {
      id: 'Nama "{key}" tidak boleh dipakai sebagai kunci. Ganti namanya atau hapus isian ini.',
      en: 'The name "{key}" must not be used as a key. Rename it or delete this entry.',
    },
  },
});

export const keyFinding = defineFinding({
  id: 'yaml/key',
  severity: 'error',
  stage: 1,
  title: { id: 'Kunci harus berupa teks', en: 'A key must be text' },
  why: {
    id: 'Setiap isian dikenali dari nama kuncinya. Kunci yang kosong atau berupa daftar tidak dapat dikenali.',
    en: 'Each value is known by the name of its key. An empty key, or a key that is a list, cannot be known.',
  },
  fix: {
    id: 'Tulis "nama: nilai". Bila yang dimaksud adalah teks yang diawali `{` atau `[`, apit teks itu dengan tanda kutip.',
    en: 'Write "name: value". If you meant text that starts with `{` or `[`, put it in quotation marks.',
  },
  messages: {
    empty: {
      id: 'Tidak ada nama kunci sebelum tanda titik dua. Tulis "nama: nilai".',
      en: 'There is no key before the colon. Write "name: value".',
    },
    complex: {
      id: 'Kunci tidak boleh berupa daftar atau kelompok. Bila ini teks, apit dengan tanda kutip: "{written}".',
      en: 'A key cannot be a list or a mapping. If this is text, put it in quotation marks: "{written}".',
    },
  },
});

export const anchorFinding = defineFinding({
  id: 'yaml/anchor',
  severity: 'error',
  stage: 1,
  title: {
    id: 'Rujukan YAML (`&`, `*`, `<<`) tidak dipakai',
    en: 'YAML references (`&`, `*`, `<<`) are not used',
  },
  why: {
    id: 'Rujukan membuat isian sulit dibaca dan dapat melipatgandakan ukuran berkas. Dalam masterplan, setiap isian ditulis di tempatnya dan dirujuk dengan "id".',
    en: 'References make a file hard to read and can multiply its size. In a masterplan each value is written in its place and referred to by its "id".',
  },
  fix: {
    id: 'Tulis isinya secara lengkap di setiap tempat. Bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.',
    en: 'Write the value out in each place. If the sign is part of a text, put the text in quotation marks.',
  },
  messages: {
    anchor: {
      id: '`&{name}` menandai isian untuk dirujuk, dan hal itu tidak dipakai di sini. Hapus tanda itu dan tulis isinya di setiap tempat; bila ini teks, apit dengan tanda kutip.',
      en: '`&{name}` marks a value for reuse, which is not used here. Remove it and write the value out in each place; if this is text, put it in quotation marks.',
    },
    alias: {
      id: '`*{name}` dibaca sebagai rujukan. Bila ini teks, apit dengan tanda kutip; bila bukan, tulis isinya secara lengkap.',
      en: '`*{name}` is read as a reference. If this is text, put it in quotation marks; if not, write the value out.',
    },
    merge: {
      id: '`<<` menyalin isian dari tempat lain, dan hal itu tidak dipakai di sini. Tulis isinya secara lengkap.',
      en: '`<<` copies values from elsewhere, which is not used here. Write the values out.',
    },
    used: { id: 'Dipakai di sini.', en: 'Used here.' },
  },
});

export const tagFinding = defineFinding({
  id: 'yaml/tag',
  severity: 'error',
  stage: 1,
  title: { id: 'Penanda jenis (`!`) tidak dipakai', en: 'Type tags (`!`) are not used' },
  why: {
    id: 'Jenis setiap isian sudah ditentukan oleh skema masterplan. Penanda jenis tidak dikenal, sehingga isiannya dapat berubah arti.',
    en: 'The schema already says what each value is. Tags are not known here, and the value could change its meaning.',
  },
  fix: {
    id: 'Hapus penanda itu. Bila `!` bagian dari teks, apit teksnya dengan tanda kutip.',
    en: 'Remove the tag. If the `!` is part of a text, put the text in quotation marks.',
  },
  messages: {
    tag: {
      id: '`{tag}` dibaca sebagai penanda jenis. Hapus penanda itu; bila ini teks, apit dengan tanda kutip.',
      en: '`{tag}` is read as a type tag. Remove it; if this is text, put it in quotation marks.',
    },
    used: { id: 'Dipakai juga di sini.', en: 'Also used here.' },
  },
});

export const directiveFinding = defineFinding({
  id: 'yaml/directive',
  severity: 'error',
  stage: 1,
  title: { id: 'Baris pengarah (`%`) tidak dipakai', en: 'Directives (`%`) are not used' },
  why: {
    id: 'Baris seperti `%YAML 1.1` mengubah cara membaca isian, misalnya `no` menjadi salah/tidak.',
    en: 'A line such as `%YAML 1.1` changes how values are read: `no`, for one, becomes false.',
  },
  fix: { id: 'Hapus baris itu.', en: 'Delete the line.' },
  messages: {
    directive: {
      id: 'Baris yang diawali `%` dibaca sebagai pengarah YAML dan tidak dipakai di sini. Hapus baris "{directive}".',
      en: 'A line that starts with `%` is read as a YAML directive, which is not used here. Delete the line "{directive}".',
    },
    used: { id: 'Juga di sini.', en: 'Here too.' },
  },
});

export const documentsFinding = defineFinding({
  id: 'yaml/documents',
  severity: 'error',
  stage: 1,
  title: { id: 'Satu berkas berisi satu dokumen', en: 'One file holds one document' },
  why: {
    id: 'Hanya dokumen pertama yang dibaca; isi sesudah `---` akan hilang tanpa terlihat.',
    en: 'Only the first document is read; what follows `---` would be lost without anyone seeing it.',
  },
  fix: {
    id: 'Hapus baris `---`, atau pindahkan bagian kedua ke berkas lain.',
    en: 'Delete the `---` line, or move the second part to another file.',
  },
  messages: {
    second: {
      id: 'Dokumen kedua dimulai di sini dan tidak dibaca. Hapus baris `---` atau `...`, atau pindahkan bagian ini ke berkas lain.',
      en: 'A second document starts here and is not read. Delete the `---` or `...` line, or move this part to another file.',
    },
  },
});
