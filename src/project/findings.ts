import { defineFinding, type FindingType } from '../diagnostics/diagnostic.js';
import { assetFinding } from './check-assets.js';

export const unreadableFinding = defineFinding({
  id: 'file/unreadable',
  severity: 'error',
  stage: 1,
  title: { id: 'Berkas tidak dapat dibaca', en: 'A file cannot be read' },
  why: {
    id: 'Isinya tidak diketahui, sehingga tidak diperiksa dan tidak dimuat dalam buku.',
    en: 'Its content is unknown, so it is neither checked nor printed in a book.',
  },
  fix: {
    id: 'Periksa izin berkas, tautannya, dan apakah berkas itu berkas biasa.',
    en: 'Check the permissions, where a link leads, and that it is an ordinary file.',
  },
  messages: {
    permission: {
      id: 'Tidak ada izin membaca "{name}". Minta izin kepada pemiliknya, atau salin ulang berkas ini.',
      en: 'No permission to read "{name}". Ask its owner, or copy the file again.',
    },
    broken: {
      id: 'Tautan "{name}" menunjuk ke sesuatu yang tidak ada. Ganti dengan berkas yang sebenarnya.',
      en: 'The link "{name}" leads nowhere. Replace it with the real file.',
    },
    special: {
      id: '"{name}" bukan berkas biasa, sehingga tidak dibuka. Ganti dengan berkas teks.',
      en: '"{name}" is not an ordinary file, so it is not opened. Replace it with a text file.',
    },
    failed: {
      id: '"{name}" tidak dapat dibaca ({code}).',
      en: '"{name}" could not be read ({code}).',
    },
  },
});

export const fileTooLargeFinding = defineFinding({
  id: 'file/too-large',
  severity: 'error',
  stage: 1,
  title: { id: 'Berkas terlalu besar', en: 'A file is too large' },
  why: {
    id: 'Berkas sebesar itu dapat menghabiskan memori komputer, sehingga tidak dibaca.',
    en: 'A file of that size can use up the memory of the computer, so it is not read.',
  },
  fix: {
    id: 'Bagi isinya ke beberapa berkas, atau naikkan batasnya pada baris perintah.',
    en: 'Spread its content over several files, or raise the limit on the command line.',
  },
  messages: {
    tooLarge: {
      id: 'Berkas ini berukuran {size} MiB, lebih dari batas {limit} MiB. Bagi menjadi beberapa berkas, atau naikkan batas dengan {flag}.',
      en: 'This file is {size} MiB, over the limit of {limit} MiB. Split it into several files, or raise the limit with {flag}.',
    },
    template: {
      id: 'Templat ini berukuran {size} MiB, padahal templat paling banyak memuat 1.000.000 huruf. Bila ini bukan templat, pindahkan keluar dari folder templates.',
      en: 'This template is {size} MiB, but a template holds 1,000,000 letters at most. If it is no template, move it out of the folder templates.',
    },
  },
});

export const projectTooLargeFinding = defineFinding({
  id: 'project/too-large',
  severity: 'error',
  stage: 1,
  title: { id: 'Proyek terlalu besar', en: 'The project is too large' },
  why: {
    id: 'Membaca semuanya dapat menghabiskan memori komputer, sehingga pembacaan dihentikan.',
    en: 'Reading all of it can use up the memory of the computer, so reading stopped.',
  },
  fix: {
    id: 'Pindahkan berkas yang bukan data keluar dari folder ini, atau naikkan batasnya pada baris perintah.',
    en: 'Move files that are not data out of this folder, or raise the limit on the command line.',
  },
  messages: {
    files: {
      id: 'Folder ini berisi lebih dari {limit} berkas data; berkas ini dan sesudahnya tidak dibaca. Naikkan batas dengan {flag}.',
      en: 'This folder holds more than {limit} data files; this file and those after it are not read. Raise the limit with {flag}.',
    },
    bytes: {
      id: 'Semua berkas bersama-sama lebih dari {limit} MiB; berkas ini dan sesudahnya tidak dibaca. Naikkan batas dengan {flag}.',
      en: 'All files together are over {limit} MiB; this file and those after it are not read. Raise the limit with {flag}.',
    },
  },
});

export const outsideFinding = defineFinding({
  id: 'project/outside',
  severity: 'error',
  stage: 1,
  title: { id: 'Tautan menunjuk ke luar proyek', en: 'A link leads out of the project' },
  why: {
    id: 'Hanya isi folder proyek yang dibaca, agar berkas lain di komputer ini tidak masuk ke dalam buku.',
    en: 'Only the project folder is read, so that no other file of this computer ends up in a book.',
  },
  fix: {
    id: 'Ganti tautan dengan salinan berkasnya di dalam folder proyek.',
    en: 'Replace the link by a copy of the file inside the project folder.',
  },
  messages: {
    outside: {
      id: 'Tautan "{name}" menunjuk ke luar folder proyek, sehingga tidak dibaca. Ganti dengan salinan berkasnya.',
      en: 'The link "{name}" leads out of the project folder and is not read. Replace it by a copy of the file.',
    },
    loop: {
      id: 'Tautan "{name}" menunjuk ke folder yang memuatnya sendiri, sehingga tidak dibaca. Hapus tautan ini.',
      en: 'The link "{name}" leads to a folder that holds it and is not read. Delete the link.',
    },
  },
});

export const definedTwiceFinding = defineFinding({
  id: 'project/defined-twice',
  severity: 'error',
  stage: 1,
  title: { id: 'Isian yang sama ada di dua tempat', en: 'The same value stands in two places' },
  why: {
    id: 'Hanya satu yang dapat berlaku, sedangkan yang lain akan diabaikan tanpa terlihat.',
    en: 'Only one of them can hold, and the other would be ignored without anyone seeing it.',
  },
  fix: {
    id: 'Pilih satu tempat untuk isian itu, lalu hapus yang lain.',
    en: 'Choose one place for the value and delete the other.',
  },
  messages: {
    twice: {
      id: '"{key}" sudah diisi di {file}. Pilih salah satu, lalu hapus yang lain.',
      en: '"{key}" is already given in {file}. Keep one of them and delete the other.',
    },
    twoFiles: {
      id: '{name} dan {file} berarti tempat yang sama. Gabungkan keduanya menjadi satu berkas; {name} tidak dibaca.',
      en: '{name} and {file} mean the same place. Merge them into one file; {name} is not read.',
    },
  },
});

export const wrappedFinding = defineFinding({
  id: 'project/wrapped',
  severity: 'warning',
  stage: 1,
  title: { id: 'Nama berkas diulang di dalamnya', en: 'A file repeats its own name' },
  why: {
    id: 'Nama berkas sudah menyatakan tempat isinya, jadi kunci yang sama tidak perlu ditulis lagi.',
    en: "A file's name already says where its content belongs, so the key need not be written again.",
  },
  fix: {
    id: 'Hapus baris kunci itu dan geser isinya ke kiri.',
    en: 'Delete the line of the key and move its content to the left.',
  },
  messages: {
    wrapped: {
      id: 'Hapus baris "{key}:" ini, lalu geser isinya ke kiri: nama berkas sudah menyatakannya.',
      en: 'Remove this line "{key}:" and move its content to the left: the name of the file already says it.',
    },
  },
});

export const notReadFinding = defineFinding({
  id: 'project/not-read',
  severity: 'warning',
  stage: 1,
  title: { id: 'Berkas tidak dibaca', en: 'A file is not read' },
  why: {
    id: 'Nama folder dan berkas menentukan tempat isinya. Nama yang tidak dikenal tidak masuk ke masterplan.',
    en: 'The names of folders and files say where their content belongs. Under an unknown name it does not enter the masterplan.',
  },
  fix: {
    id: 'Ganti namanya dengan kunci yang dikenal. Untuk catatan sendiri, awali namanya dengan "_".',
    en: 'Rename it to a known key. For notes of your own, start the name with "_".',
  },
  messages: {
    near: {
      id: '"{name}" tidak dikenal, sehingga tidak dibaca. Mungkin maksudnya "{nearest}"; ganti namanya.',
      en: '"{name}" is not known, so it is not read. It may be meant as "{nearest}"; rename it.',
    },
    unknown: {
      id: '"{name}" tidak dikenal, sehingga tidak dibaca. Ganti namanya dengan kunci yang dikenal, atau awali dengan "_" bila ini catatan.',
      en: '"{name}" is not known, so it is not read. Rename it to a known key, or start it with "_" if it is a note.',
    },
    single: {
      id: '"{parent}" berisi satu nilai, jadi tidak dapat berupa folder; "{name}" tidak dibaca. Tulis nilainya dalam berkas di atasnya.',
      en: '"{parent}" holds a single value and cannot be a folder; "{name}" is not read. Write the value in the file above.',
    },
  },
});

export const markdownFinding = defineFinding({
  id: 'project/markdown',
  severity: 'error',
  stage: 1,
  title: { id: 'Berkas .md di tempat yang bukan teks', en: 'A .md file where no text belongs' },
  why: {
    id: 'Berkas .md adalah satu teks panjang, sedangkan tempat ini berisi daftar atau beberapa isian.',
    en: 'A .md file is one long text, while this place holds a list or several values.',
  },
  fix: {
    id: 'Tulis isinya sebagai YAML (.yaml), atau awali nama berkas dengan "_" bila ini catatan.',
    en: 'Write the content as YAML (.yaml), or start the name with "_" if it is a note.',
  },
  messages: {
    list: {
      id: '"{key}" adalah daftar; berkas .md tidak dapat menjadi butirnya. Tulis butirnya dalam berkas .yaml.',
      en: '"{key}" is a list, and a .md file cannot be one of its items. Write the item in a .yaml file.',
    },
    notText: {
      id: '"{key}" bukan teks panjang, jadi tidak dapat ditulis dalam berkas .md. Tulis dalam berkas .yaml.',
      en: '"{key}" is not a long text, so it cannot be a .md file. Write it in a .yaml file.',
    },
  },
});

export const rootShapeFinding = defineFinding({
  id: 'project/root',
  severity: 'error',
  stage: 1,
  title: {
    id: 'masterplan.yaml harus berisi kunci dan nilai',
    en: 'masterplan.yaml must hold keys and values',
  },
  why: {
    id: 'Berkas ini adalah akar proyek; isinya kelompok "kunci: nilai".',
    en: 'This file is the root of the project; it holds "key: value" pairs.',
  },
  fix: {
    id: 'Mulai dengan "format: 1", lalu "region:" dan seterusnya.',
    en: 'Start with "format: 1", then "region:" and so on.',
  },
  messages: {
    notMap: {
      id: 'Isi berkas ini bukan "kunci: nilai". Mulai dengan "format: 1", lalu "region:" dan seterusnya.',
      en: 'This file does not hold "key: value" pairs. Start with "format: 1", then "region:" and so on.',
    },
  },
});

/** Every kind of finding this room can give, for `masterplan rules` and `masterplan explain`. */
export const projectFindings: readonly FindingType[] = [
  assetFinding,
  unreadableFinding,
  fileTooLargeFinding,
  projectTooLargeFinding,
  outsideFinding,
  definedTwiceFinding,
  wrappedFinding,
  notReadFinding,
  markdownFinding,
  rootShapeFinding,
];
