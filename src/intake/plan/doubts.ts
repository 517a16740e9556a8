import type { Bilingual } from '../../i18n/language.js';
import type { HandedRow, Question, SheetPlace } from '../handed.js';

/** Questions that arise only when rows are compared with the masterplan. Whole sentences, in both languages. */
const sentences = {
  unknownCode: {
    id: 'Kode {code} tidak ada di masterplan ini. Kode baris diisi tim penyusun: kembalikan seperti semula, atau kosongkan bila ini baris baru.',
    en: 'There is no code {code} in this masterplan. Row codes are filled in by the drafting team: put the old one back, or leave it blank if this is a new row.',
  },
  otherAgency: {
    id: 'Dalam naskah "{said}" ({code}) milik {agency}, bukan milik perangkat daerah baris ini, jadi tidak ada yang diambil. Bila itu yang dimaksud, minta datanya kepada {agency}, atau ubah pemiliknya di naskah; bila bukan, beri nama lain.',
    en: 'In the plan "{said}" ({code}) belongs to {agency}, not to the agency of this row, so nothing is taken. If that is what is meant, ask {agency} for it, or change its owner in the plan; if not, give the row another name.',
  },
  ownerAsked: {
    id: 'Belum jelas milik siapa baris ini ("{said}"), jadi tidak ada yang diambil. Dalam naskah "{name}" ({code}) milik {agency}. Tulis nama perangkat daerah pemilik baris ini.',
    en: 'It is not clear whose row this is ("{said}"), so nothing is taken. In the plan "{name}" ({code}) belongs to {agency}. Write the name of the agency whose row it is.',
  },
  sameName: {
    id: '"{said}" sudah ada sebagai {code} ({agency}). Bila sama, tulis {code} pada kolom kode baris; bila berbeda, perjelas namanya.',
    en: '"{said}" is there already as {code} ({agency}). If it is the same, write {code} in the column of row codes; if not, make the name tell them apart.',
  },
  sameRow: {
    id: '"{said}" sudah diisi di baris {row} lembar ini, sedangkan baris ini tanpa kode dan isinya lain; tidak ada yang diambil dari baris ini. Bila sama, gabungkan keduanya; bila berbeda, beri nama lain.',
    en: '"{said}" stands in row {row} of this sheet already, and this row has no code and says otherwise; nothing is taken from it. If they are one, join them; if not, give this one another name.',
  },
  severalNames: {
    id: '"{said}" cocok dengan beberapa baris: {codes}. Tulis kode yang dimaksud pada kolom kode baris.',
    en: '"{said}" fits several rows: {codes}. Write the code that is meant in the column of row codes.',
  },
  nearName: {
    id: 'Apakah "{said}" sama dengan "{name}" ({code})? Bila sama, tulis kodenya pada kolom kode baris, atau namanya persis seperti itu; bila memang baru, beri nama yang jelas berbeda, atau tambahkan sendiri di naskah.',
    en: 'Is "{said}" the same as "{name}" ({code})? If so, write the code in the column of row codes, or the very same name; if it is new, give it a name that is clearly another, or add it to the plan by hand.',
  },
  nearNew: {
    id: 'Apakah "{said}" sama dengan "{name}", baris baru yang lain? Bila sama, samakan namanya; bila berbeda, beri nama yang jelas berbeda.',
    en: 'Is "{said}" the same as "{name}", another new row? If so, give both one name; if not, a name that is clearly another.',
  },
  lostCode: {
    id: 'Baris ini tanpa kode, dan "{name}" ({code}) tidak ada lagi dalam lembar ini, padahal sebagian besar isinya sama. Bila ini baris itu dengan teks baru, tulis kembali kodenya: {code}. Tidak ada yang diambil sebelum itu jelas.',
    en: 'This row has no code, and "{name}" ({code}) is no longer in this sheet, though most of what it said is the same. If this is that row with a new text, write its code again: {code}. Nothing is taken until that is clear.',
  },
  otherRow: {
    id: 'Kode {code} milik "{name}", sedangkan isi baris ini lain sama sekali, jadi tidak ada yang diambil. Bila ini baris baru, kosongkan kodenya; bila memang pengganti baris itu, ubah sendiri di naskah.',
    en: 'The code {code} belongs to "{name}", and this row says something else altogether, so nothing is taken. If it is new, leave its code blank; if it does replace that row, change the plan by hand.',
  },
  noCore: {
    id: 'Baris baru ini belum bernama, jadi belum dimasukkan. Isi kolom namanya.',
    en: 'This new row has no name yet, so it is not taken in. Fill in the column of its name.',
  },
  noHome: {
    id: 'Dimensi baris ini belum diisi, jadi barisnya belum dimasukkan. Isi kolom dimensi.',
    en: 'The dimension of this row is blank, so the row is not taken in. Fill in the column of dimensions.',
  },
  noHomeColumn: {
    id: 'Lembar ini tidak menyebut dimensi, jadi {count} baris baru belum dimasukkan (baris {rows}). Tambahkan kolom "Dimensi", tulis nama dimensi sebagai judul di atas baris-barisnya, atau sebutkan dalam import.yaml.',
    en: 'This sheet names no dimensions, so new rows ({count}) are not taken in (rows {rows}). Add a column "Dimensi", write the dimension as a heading above its rows, or name it in import.yaml.',
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
    id: 'Dimensi diubah dari {ours} menjadi "{said}". Baris tidak dipindahkan otomatis: pindahkan di naskah bila benar.',
    en: 'The dimension was changed from {ours} to "{said}". Rows are not moved by themselves: move it in the plan if that is right.',
  },
  emptied: {
    id: 'Dikosongkan, padahal semula {ours}. Isian kosong tidak menghapus apa pun: hapus di naskah bila memang tidak berlaku lagi.',
    en: 'Left blank, but it was {ours}. A blank deletes nothing: delete it in the plan if it holds no more.',
  },
  dashed: {
    id: '"{said}" dibaca sebagai kosong, padahal semula {ours}. Isian kosong tidak menghapus apa pun: hapus di naskah bila memang tidak berlaku lagi.',
    en: '"{said}" is read as blank, but it was {ours}. A blank deletes nothing: delete it in the plan if it holds no more.',
  },
  movedAmount: {
    id: '{ours} tertulis di sini, sedangkan isian {from} yang semula sebesar itu kosong. Apakah dipindahkan? Keduanya belum diubah, agar tidak terhitung dua kali. Bila ya, pindahkan di naskah; bila ini tambahan, isi kembali {from}.',
    en: '{ours} stands here, and {from}, which was the same amount, is blank. Was it moved? Neither is changed yet, so that nothing is counted twice. If so, move it in the plan; if it is more money, fill in {from} again.',
  },
  fundOpen: {
    id: 'Sumber dana salah satu baris program ini belum jelas, jadi anggaran yang berubah belum diambil.',
    en: 'The fund of one line of this programme is not clear, so no changed amount is taken yet.',
  },
  factorSmaller: {
    id: '"{said}" tepat {times} kali lebih kecil daripada {ours} di naskah. Apakah satuannya lain (ribuan, jutaan, pecahan persen)? Tulis angka lengkapnya; bila memang sekian, ubah sendiri di naskah.',
    en: '"{said}" is just {times} times less than the plan’s {ours}. Is it in another unit (thousands, millions, a fraction for percent)? Write the number in full; if it is right, change the plan by hand.',
  },
  factorLarger: {
    id: '"{said}" tepat {times} kali lebih besar daripada {ours} di naskah. Apakah satuannya lain (ribuan, jutaan, pecahan persen)? Tulis angka lengkapnya; bila memang sekian, ubah sendiri di naskah.',
    en: '"{said}" is just {times} times more than the plan’s {ours}. Is it in another unit (thousands, millions, a fraction for percent)? Write the number in full; if it is right, change the plan by hand.',
  },
  waits: {
    id: 'Isian lain dari deret yang sama ({cells}) menunggu sampai yang dipertanyakan jelas, agar deretnya tidak tercampur.',
    en: 'Other values of the same series ({cells}) wait until what is asked about is clear, so that the series is not a mixture.',
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
  const cell = key === undefined ? undefined : (row.cells.get(key) ?? row.blankCells?.get(key));
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

/** A question about a whole sheet. */
export function sheetQuestion(
  name: keyof typeof sentences,
  place: SheetPlace,
  args: Readonly<Record<string, string>>,
): Question {
  return { kind: 'ask', place, said: '', readings: [], doubt: { text: sentences[name], args } };
}

/** A question about the record of earlier imports. */
export function recordQuestion(file: string): Question {
  return { ...sheetQuestion('recordDamaged', { file, sheet: '' }, { file }), kind: 'wrong' };
}
