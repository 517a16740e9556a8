import { defineFinding, type FindingType } from '../../diagnostics/diagnostic.js';
import { templateProblems } from './template-error.js';

export const templateMistake = defineFinding({
  id: 'templates/mistake',
  severity: 'error',
  stage: 1,
  title: { id: 'Templat keliru', en: 'A mistake in a template' },
  why: {
    id: 'Bab yang templatnya keliru tidak dapat disusun, dan buku tanpa bab itu tidak lengkap.',
    en: 'A chapter cannot be made from a wrong template, and a book without the chapter is not whole.',
  },
  fix: {
    id: 'Perbaiki yang ditunjuk, atau hapus berkasnya agar templat bawaan dipakai lagi. Untuk membandingkan, salin templat bawaan dengan masterplan templates --copy.',
    en: 'Mend what is pointed at, or delete the file so that the one that ships is used again. To compare, copy that one out with masterplan templates --copy.',
  },
  messages: {
    ...templateProblems,
    inOurs: {
      id: 'Templat bawaan "{template}" tidak dapat diisi dengan yang diberikan di sini: {problem}',
      en: 'The template "{template}" that ships cannot be filled with what it is given here: {problem}',
    },
  },
});

export const unknownTemplate = defineFinding({
  id: 'templates/unknown',
  severity: 'warning',
  stage: 1,
  title: { id: 'Berkas templat tidak dipakai', en: 'A template file is not used' },
  why: {
    id: 'Berkas di folder templates/ menggantikan templat bawaan yang bernama sama. Nama yang lain tidak menggantikan apa pun, sehingga buku tetap memakai kata-kata bawaan.',
    en: 'A file in templates/ takes the place of the template of the same name that ships. Any other name replaces nothing, and the books keep the words that ship.',
  },
  fix: {
    id: 'Perbaiki nama berkasnya. Semua nama tampil dengan masterplan templates.',
    en: 'Mend the file name. masterplan templates lists all names.',
  },
  messages: {
    near: {
      id: 'Berkas ini tidak menggantikan templat mana pun. Maksudnya {near}? Ganti namanya.',
      en: 'This file replaces no template. Did you mean {near}? Rename it.',
    },
    none: {
      id: 'Berkas ini tidak menggantikan templat mana pun. Pilih nama dari daftar masterplan templates, atau awali namanya dengan "_" bila ini catatan.',
      en: 'This file replaces no template. Take a name from the list of masterplan templates, or start its name with "_" if it is a note.',
    },
    partial: {
      id: 'Potongan ini tidak dipakai oleh templat mana pun. Panggil dengan {{> {partial}}} dalam templat Anda, atau hapus berkas ini.',
      en: 'No template uses this partial. Include it with {{> {partial}}} in a template of yours, or delete the file.',
    },
  },
});

/** Every kind of finding about a region's own templates. */
export const templateFindings: readonly FindingType[] = [templateMistake, unknownTemplate];
