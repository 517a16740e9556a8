import type { Bilingual } from '../i18n/language.js';

export const dateDoubts = {
  monthFirst: {
    id: 'Tanggal "{said}" tampaknya ditulis cara Amerika, bulan lebih dahulu: {first}. Bila benar, tulislah {first}.',
    en: 'The date "{said}" seems to be written the American way, month first: {first}. If so, write {first}.',
  },
  shortYear: {
    id: 'Tahun pada "{said}" hanya dua angka. Bila yang dimaksud {first}, tulislah {first}.',
    en: 'The year in "{said}" has two digits only. If {first} is meant, write {first}.',
  },
  weekday: {
    id: 'Hari dan tanggal pada "{said}" tidak cocok: {first} adalah hari {day}. Periksa tanggalnya, lalu tulislah tanpa nama hari.',
    en: 'Weekday and date in "{said}" do not agree: {first} is a {weekday}. Check the date and write it without the weekday.',
  },
  serial: {
    id: 'Angka "{said}" tampaknya tanggal yang kehilangan formatnya: {first}. Bila benar, ubah format selnya menjadi tanggal atau tulislah {first}.',
    en: 'The number "{said}" seems to be a date that lost its format: {first}. If so, set the cell to a date format or write {first}.',
  },
  impossible: {
    id: 'Tanggal "{said}" tidak ada dalam kalender. Periksa hari dan bulannya.',
    en: 'The date "{said}" is in no calendar. Check its day and month.',
  },
  yearOnly: {
    id: '"{said}" hanya tahun. Tulislah juga bulannya, misalnya Juni {said}, atau tanggal lengkapnya.',
    en: '"{said}" is only a year. Write its month too, such as Juni {said}, or the whole date.',
  },
  yearOutside: {
    id: 'Tahun pada "{said}" berada di luar {first} sampai {last}. Periksa tahunnya.',
    en: 'The year in "{said}" lies outside {first} to {last}. Check it.',
  },
  none: {
    id: 'Tanggal tidak terbaca dari "{said}". Tulislah misalnya 15/6/2022, 15 Juni 2022, atau Juni 2022.',
    en: 'No date can be read from "{said}". Write, for example, 15/6/2022, 15 Juni 2022 or Juni 2022.',
  },
} as const satisfies Record<string, Bilingual>;

export const yearDoubts = {
  shortYear: {
    id: 'Tahun "{said}" hanya dua angka. Bila yang dimaksud {first}, tulislah {first}.',
    en: 'The year "{said}" has two digits only. If {first} is meant, write {first}.',
  },
  formatted: {
    id: 'Sel ini terlihat sebagai tanggal {said}; tampaknya tahun {first} diformat sebagai tanggal. Bila benar, ubah format selnya menjadi angka.',
    en: 'This cell is seen as the date {said}; it seems that the year {first} was given a date format. If so, set the cell to a number format.',
  },
  several: {
    id: '"{said}" memuat lebih dari satu tahun, sedangkan di sini diperlukan satu. Tulislah {first} atau {second}.',
    en: '"{said}" holds more than one year, and one is needed here. Write {first} or {second}.',
  },
  outside: {
    id: 'Tahun "{said}" berada di luar {first} sampai {last}. Periksa angkanya.',
    en: 'The year "{said}" lies outside {first} to {last}. Check it.',
  },
  none: {
    id: 'Tahun tidak terbaca dari "{said}". Tulislah empat angka, misalnya 2025.',
    en: 'No year can be read from "{said}". Write four digits, such as 2025.',
  },
  noSpan: {
    id: 'Masa tidak terbaca dari "{said}". Tulislah tahun awal dan tahun akhirnya, misalnya 2024-2028.',
    en: 'No span of years can be read from "{said}". Write the first and the last year, such as 2024-2028.',
  },
  backwards: {
    id: 'Tahun akhir pada "{said}" mendahului tahun awalnya. Periksa keduanya, lalu tulislah misalnya {first}-{second}.',
    en: 'The last year in "{said}" comes before the first. Check both and write, for example, {first}-{second}.',
  },
  shortEnd: {
    id: 'Tahun akhir pada "{said}" hanya dua angka. Bila masanya {first}-{second}, tulislah {first}-{second}.',
    en: 'The last year in "{said}" has two digits only. If {first}-{second} is meant, write {first}-{second}.',
  },
  gaps: {
    id: 'Tahun-tahun pada "{said}" tidak berurutan. Bila masanya {first}-{second}, tulislah {first}-{second}.',
    en: 'The years in "{said}" do not follow one another. If {first}-{second} is meant, write {first}-{second}.',
  },
} as const satisfies Record<string, Bilingual>;
