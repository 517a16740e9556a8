import type { Bilingual } from '../../i18n/language.js';
import type { HandedRow, Question } from '../handed.js';

/** Questions that arise only when rows are compared with the masterplan. Whole sentences, in both languages. */
const sentences = {
  unknownCode: {
    id: 'Kode {code} tidak ada di masterplan ini. Kode baris diisi tim penyusun: kembalikan seperti semula, atau kosongkan bila ini baris baru.',
    en: 'There is no code {code} in this masterplan. Row codes are filled in by the drafting team: put the old one back, or leave it blank if this is a new row.',
  },
  otherAgency: {
    id: 'Baris {code} milik perangkat daerah lain ({agency}). Periksa kodenya, atau tanyakan kepada {agency}.',
    en: 'Row {code} belongs to another agency ({agency}). Check the code, or ask {agency}.',
  },
  sameName: {
    id: '"{said}" sudah ada sebagai {code} ({agency}). Bila sama, tulis {code} pada kolom kode baris; bila berbeda, perjelas namanya.',
    en: '"{said}" is there already as {code} ({agency}). If it is the same, write {code} in the column of row codes; if not, make the name tell them apart.',
  },
  severalNames: {
    id: '"{said}" cocok dengan beberapa baris: {codes}. Tulis kode yang dimaksud pada kolom kode baris.',
    en: '"{said}" fits several rows: {codes}. Write the code that is meant in the column of row codes.',
  },
  nearName: {
    id: 'Apakah "{said}" sama dengan "{name}" ({code})? Bila sama, tulis {code} pada kolom kode baris; bila berbeda, perjelas namanya.',
    en: 'Is "{said}" the same as "{name}" ({code})? If so, write {code} in the column of row codes; if not, make the name tell them apart.',
  },
  noCore: {
    id: 'Baris baru ini belum bernama, jadi belum dimasukkan. Isi kolom namanya.',
    en: 'This new row has no name yet, so it is not taken in. Fill in the column of its name.',
  },
  noHome: {
    id: 'Dimensi "{said}" belum diisi, jadi baris ini belum dimasukkan. Isi kolom dimensi.',
    en: 'The dimension of "{said}" is blank, so the row is not taken in. Fill in the column of dimensions.',
  },
  unknownHome: {
    id: 'Baris seperti ini tidak dapat ditempatkan pada "{said}". Pilih salah satu dimensi dari daftar.',
    en: 'A row of this kind cannot stand in "{said}". Choose a dimension from the list.',
  },
  lacking: {
    id: 'Baris baru ini belum lengkap untuk dimasukkan; isian yang wajib: {fields}.',
    en: 'This new row is not complete enough to be taken in; it must have: {fields}.',
  },
  moved: {
    id: 'Dimensi diubah dari {ours} menjadi {said}. Baris tidak dipindahkan otomatis: pindahkan di naskah bila benar.',
    en: 'The dimension was changed from {ours} to {said}. Rows are not moved by themselves: move it in the plan if that is right.',
  },
  emptied: {
    id: 'Dikosongkan, padahal semula "{ours}". Isian kosong tidak menghapus apa pun: hapus di naskah bila memang tidak berlaku lagi.',
    en: 'Left blank, but it was "{ours}". A blank deletes nothing: delete it in the plan if it holds no more.',
  },
  noField: {
    id: '"{said}" tidak berlaku bagi baris ini. Kosongkan selnya, atau tempatkan baris pada dimensi yang benar.',
    en: '"{said}" does not apply to this row. Leave the cell blank, or place the row in the right dimension.',
  },
  wrongType: {
    id: '"{said}" bukan isian yang sesuai untuk kolom ini. Tulis sesuai petunjuk kolom.',
    en: '"{said}" is not what this column takes. Write as the head of the column says.',
  },
  damaged: {
    id: 'Bagian naskah tempat baris ini ({path}) belum dapat dibaca utuh. Perbaiki dahulu dengan masterplan validate, lalu impor lagi.',
    en: 'The part of the plan where this row belongs ({path}) cannot be read in full. Mend it first (masterplan validate), then import again.',
  },
  ourFault: {
    id: 'Baris ini belum dapat ditulis dengan aman ke {file}; ini keterbatasan alat ini, bukan kesalahan isian. Tulis sendiri di naskah, dan laporkan kepada kami.',
    en: 'This row could not be written safely into {file}; that is a shortcoming of this tool, not of what was filled in. Write it into the plan by hand, and report it to us.',
  },
  recordDamaged: {
    id: '{file}, catatan impor sebelumnya, tidak dapat dibaca atau berasal dari versi yang lebih baru. Impor ini dibandingkan tanpa catatan itu dan tidak mengubahnya. Pulihkan berkas itu, atau hapus bila tidak diperlukan.',
    en: '{file}, the record of earlier imports, cannot be read or comes from a newer version. This import is compared without it and leaves it alone. Restore the file, or delete it if it is not needed.',
  },
} satisfies Record<string, Bilingual>;

/** A question about a row, or about one of its fields. */
export function rowQuestion(
  row: HandedRow,
  name: keyof typeof sentences,
  args: Readonly<Record<string, string>> = {},
  key?: string,
): Question {
  const cell = key === undefined ? undefined : row.cells.get(key);
  const said = (key === undefined ? args.said : cell?.said) ?? '';
  const kind = name === 'unknownHome' || name === 'noField' || name === 'wrongType' ? 'wrong' : 'ask';
  return {
    kind,
    place: cell?.place ?? row.place,
    ...(key !== undefined && { key }),
    said,
    readings: [],
    doubt: { text: sentences[name], args: { said, ...args } },
  };
}

/** A question about the record of earlier imports. */
export function recordQuestion(file: string): Question {
  return {
    kind: 'wrong',
    place: { file, sheet: '' },
    said: '',
    readings: [],
    doubt: { text: sentences.recordDamaged, args: { file } },
  };
}
