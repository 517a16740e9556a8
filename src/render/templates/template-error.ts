import type { Arguments, Bilingual } from '../../i18n/language.js';
import type { Position } from './template.js';

/** Where in which template. */
export interface TemplatePlace {
  readonly template: string;
  readonly at: Position;
}

/** A template that cannot be read or filled. `reason` and `args` are for a finding; `message` is the English text. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly reason: Bilingual;
  readonly args: Arguments;
  readonly template: string;
  readonly line: number;
  readonly column: number;
  /** Where the partial that it stands in was included, from the inside out. */
  readonly callers: TemplatePlace[] = [];

  constructor(
    reason: Bilingual,
    place: TemplatePlace,
    args: Readonly<Record<string, string | number | Bilingual>> = {},
  ) {
    const [line, column] = place.at;
    const words = reason.en.replace(/\{(\w+)\}/g, (mark, name) => {
      const argument = args[name] ?? mark;
      return typeof argument === 'object' ? argument.en : String(argument);
    });
    super(`${place.template}.md.hbs:${line}:${column}: ${words}`);
    this.reason = reason;
    this.args = args;
    this.template = place.template;
    this.line = line;
    this.column = column;
  }
}

/** Everything that can be wrong with a template, in both languages. */
export const templateProblems = {
  syntax: {
    id: 'Susunan di antara {{ dan }} keliru di sini, sehingga templat tidak dapat dibaca. Bandingkan dengan templat bawaannya.',
    en: 'What stands between {{ and }} here is not well formed, so the template cannot be read. Compare it with the one that ships.',
  },
  openTag: {
    id: 'Tanda {{ di sini belum ditutup. Tambahkan }} di ujungnya.',
    en: 'The {{ here is not closed. Put }} at its end.',
  },
  openBlock: {
    id: 'Blok {{#{open}}} di sini belum ditutup. Tambahkan {{/{open}}} di akhir bagiannya.',
    en: 'The block {{#{open}}} here is not closed. Put {{/{open}}} at the end of its part.',
  },
  otherClose: {
    id: 'Blok {{#{open}}} di sini ditutup dengan {{/{close}}}. Tutup dengan {{/{open}}}.',
    en: 'The block {{#{open}}} here is closed by {{/{close}}}. Close it with {{/{open}}}.',
  },
  lostClose: {
    id: 'Penutup {{/{close}}} ini tidak mempunyai pembuka. Hapus, atau tambahkan {{#{close} …}} di atasnya.',
    en: 'This {{/{close}}} closes nothing. Remove it, or put {{#{close} …}} above it.',
  },
  raw: {
    id: '{field} ditulis dengan tiga kurung kurawal, dan itu tidak diperbolehkan: nilai selalu dicetak sebagai teks. Pakai dua kurung, atau prose untuk isian berformat.',
    en: '{field} is written with three braces, which is not allowed: values are always text. Use two, or prose for formatted fields.',
  },
  unsupported: {
    id: '{what} tidak didukung dalam templat.',
    en: '{what} is not supported in templates.',
  },
  lostElse: {
    id: 'Bagian {tag} ini tidak berada di dalam blok, atau bloknya sudah mempunyai {tag}. Hapus, atau periksa penutup blok di atasnya.',
    en: 'This {tag} stands in no block, or in one that has an {tag} already. Remove it, or look at how the blocks above are closed.',
  },
  needsBlock: {
    id: 'Fungsi "{helper}" harus dipakai sebagai blok: {{#{helper} …}} … {{/{helper}}}.',
    en: 'The helper "{helper}" must be used as a block: {{#{helper} …}} … {{/{helper}}}.',
  },
  unknownBlock: {
    id: 'Blok {{#{block}}} tidak dikenal. Yang tersedia: {known}. Isian daftar dibuka dengan {{#each {block}}}.',
    en: 'There is no block {{#{block}}}. There are: {known}. A field that is a list is opened with {{#each {block}}}.',
  },
  unknownBlockNear: {
    id: 'Blok {{#{block}}} tidak dikenal. Maksudnya {{#{near}}}?',
    en: 'There is no block {{#{block}}}. Did you mean {{#{near}}}?',
  },
  unknownHelper: {
    id: 'Fungsi templat "{helper}" tidak dikenal. Yang tersedia: {known}.',
    en: 'There is no template helper "{helper}". There are: {known}.',
  },
  unknownHelperNear: {
    id: 'Fungsi templat "{helper}" tidak dikenal. Maksudnya "{near}"?',
    en: 'There is no template helper "{helper}". Did you mean "{near}"?',
  },
  argumentCount: {
    id: 'Fungsi "{helper}" memerlukan {expected} argumen, tetapi diberi {given}.',
    en: 'Arguments of the helper "{helper}": {expected} expected, {given} given.',
  },
  unknownOption: {
    id: 'Fungsi "{helper}" tidak mengenal pilihan "{option}".',
    en: 'The helper "{helper}" has no option "{option}".',
  },
  privateUse: {
    id: 'Templat berisi karakter kendali atau karakter khusus (U+{code}); hapus karakter itu.',
    en: 'The template holds a control or private-use character (U+{code}); remove it.',
  },
  unknownTemplate: { id: 'Templat "{name}" tidak ada.', en: 'There is no template "{name}".' },
  unknownPartial: {
    id: 'Potongan "{name}" tidak ada. Lihat namanya dengan masterplan templates; folder partials/ tidak ikut ditulis.',
    en: 'There is no partial "{name}". See the names with masterplan templates; the folder partials/ is not written.',
  },
  unknownPartialNear: {
    id: 'Potongan "{name}" tidak ada. Maksudnya {{> {near}}}?',
    en: 'There is no partial "{name}". Did you mean {{> {near}}}?',
  },
  partialCycle: {
    id: 'Potongan templat "{name}" memanggil dirinya sendiri.',
    en: 'The partial "{name}" includes itself.',
  },
  unknownField: {
    id: 'Isian "{field}" tidak dikenal di bagian templat ini. Isian yang ada di sini: {known}.',
    en: 'The field "{field}" is not in the template\'s data here. There are: {known}.',
  },
  unknownFieldNear: {
    id: 'Isian "{field}" tidak dikenal di bagian templat ini. Maksudnya "{near}"? Isian yang ada di sini: {known}.',
    en: 'The field "{field}" is not in the template\'s data here. Did you mean "{near}"? There are: {known}.',
  },
  noFields: {
    id: 'Isian "{field}" tidak ada, karena "{holder}" berupa {type} dan tidak mempunyai isian lagi di dalamnya.',
    en: 'There is no field "{field}", since "{holder}" is {type} and has no fields of its own.',
  },
  noParent: {
    id: 'Isian "{field}": tidak ada tingkat data di atasnya.',
    en: 'The field "{field}": there is no data level above.',
  },
  notText: {
    id: '"{field}" berupa {type}, bukan teks atau angka, sehingga tidak dapat dicetak.',
    en: '"{field}" is {type}, not text or a number, and cannot be printed.',
  },
  notList: {
    id: '"{field}" berupa {type}, bukan daftar.',
    en: '"{field}" is {type}, not a list.',
  },
  wrongValue: {
    id: 'Fungsi "{helper}" memerlukan {expected}, tetapi diberi {type}.',
    en: 'The helper "{helper}" takes {expected}, but is given {type}.',
  },
  badAnchor: {
    id: '"{anchor}" bukan penanda yang sah: pakai huruf kecil, angka, dan tanda hubung.',
    en: '"{anchor}" is not an anchor: use lower-case letters, digits and hyphens.',
  },
  anchorTwice: {
    id: 'Penanda "{anchor}" dipakai dua kali dalam satu buku.',
    en: 'The anchor "{anchor}" is used twice in one book.',
  },
  unknownTarget: {
    id: 'Rujukan ke "{target}" tidak dapat dibuat: tidak ada bab, subbab, tabel, atau gambar dengan penanda itu.',
    en: 'The reference to "{target}" has no target: no chapter, section, table or figure has that anchor.',
  },
  unknownFigure: {
    id: 'Gambar "{figure}" tidak ada dalam buku ini.',
    en: 'There is no figure "{figure}" in this book.',
  },
  chapterHeading: {
    id: 'Baris "# …" tidak boleh ditulis dalam templat: judul bab dibuat dari data bab. Mulai dari "##".',
    en: 'A "# …" line may not stand in a template: the chapter\'s heading comes from its data. Start with "##".',
  },
  referenceInHeading: {
    id: 'Judul "{heading}" memuat rujukan; rujukan tidak boleh ada dalam judul.',
    en: 'The heading "{heading}" holds a reference; headings may not.',
  },
  tooDeep: {
    id: 'Blok atau kurung di sini bertingkat terlalu dalam (paling banyak {limit} tingkat). Pindahkan sebagian ke potongan tersendiri.',
    en: 'Blocks or brackets are nested too deep here ({limit} levels at most). Move a part to a partial of its own.',
  },
  tooLarge: {
    id: 'Templat ini terlalu besar (paling banyak {limit} karakter). Pindahkan sebagian ke potongan tersendiri.',
    en: 'This template is too large ({limit} characters at most). Move a part to a partial of its own.',
  },
  tooLong: {
    id: 'Templat menghasilkan teks yang terlalu panjang atau perulangan yang terlalu banyak.',
    en: 'The template makes too much text or too many repetitions.',
  },
} as const satisfies Record<string, Bilingual>;
