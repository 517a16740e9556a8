import { defineFinding } from '../diagnostics/diagnostic.js';

/** One message for each way people break YAML; `explain-syntax.ts` chooses among them. */
export const syntaxFinding = defineFinding({
  id: 'yaml/syntax',
  severity: 'error',
  stage: 1,
  title: { id: 'Penulisan YAML keliru', en: 'YAML is written wrongly' },
  why: {
    id: 'Selama penulisannya keliru, isi berkas ini tidak dapat dibaca. Hanya kekeliruan pertama yang ditunjukkan, karena yang berikutnya sering merupakan akibatnya.',
    en: 'While it is written wrongly, this file cannot be read. Only the first mistake is shown, since the next ones often follow from it.',
  },
  fix: {
    id: 'Tulis `kunci: nilai` dengan spasi sesudah titik dua. Sejajarkan kunci yang setingkat, dan pakai spasi, bukan tab. Apit dengan tanda kutip setiap teks yang memuat `: ` atau ` #`, atau yang diawali @ ` % * & ! [ { > |.',
    en: 'Write `key: value` with a space after the colon. Align keys of the same level, with spaces, not tabs. Put in quotation marks any text that holds `: ` or ` #`, or that starts with @ ` % * & ! [ { > |.',
  },
  messages: {
    tab: {
      id: 'Di sini ada tab. YAML hanya menerima spasi di awal baris; ganti setiap tab dengan dua spasi.',
      en: 'There is a tab here. YAML accepts only spaces at the start of a line; replace each tab with two spaces.',
    },
    unclosedQuote: {
      id: 'Tanda kutip {quote} ini tidak ditutup. Tambahkan {quote} di akhir teks.',
      en: 'The quotation mark {quote} is never closed. Add {quote} at the end of the text.',
    },
    badStart: {
      id: 'Teks tidak boleh diawali `{character}`. Apit seluruh teks dengan tanda kutip.',
      en: 'Text cannot start with `{character}`. Put the whole text in quotation marks.',
    },
    escape: {
      id: '`{written}` tidak dikenal dalam teks bertanda kutip ganda. Tulis `\\\\` untuk garis miring terbalik, atau pakai tanda kutip tunggal.',
      en: '`{written}` is not known in double quotation marks. Write `\\\\` for a backslash, or use single quotation marks.',
    },
    apostrophe: {
      id: "Tanda kutip tunggal menutup teks di tengah kata. Pakai tanda kutip ganda (\"Jum'at\") atau tulis '' untuk apostrof.",
      en: "A single quotation mark closes the text within a word. Use double quotation marks (\"Jum'at\") or write '' for an apostrophe.",
    },
    afterQuote: {
      id: 'Ada tulisan sesudah tanda kutip penutup. Pindahkan ke dalam tanda kutip; bila teks memuat tanda kutip ganda, tulis `\\"` di dalamnya atau apit teks dengan tanda kutip tunggal.',
      en: 'Something follows the closing quotation mark. Move it inside; if the text holds double quotation marks, write `\\"` there or put the text in single quotation marks.',
    },
    afterValue: {
      id: 'Nilai sudah selesai sebelum tulisan ini. Hapus tulisan ini, atau apit seluruh teks dengan tanda kutip.',
      en: 'The value ended before this. Delete this, or put the whole text in quotation marks.',
    },
    colonInText: {
      id: 'Teks ini memuat titik dua yang diikuti spasi, sehingga dibaca sebagai kunci lain. Apit seluruh teks dengan tanda kutip.',
      en: 'This text holds a colon followed by a space, so it is read as another key. Put the whole text in quotation marks.',
    },
    deeper: {
      id: 'Baris ini menjorok lebih dalam daripada baris di atasnya, padahal isian di atasnya sudah mempunyai nilai. Sejajarkan dengan kunci di atasnya.',
      en: 'This line is indented more than the one above, which already has a value. Align it with the key above.',
    },
    dash: {
      id: 'Tanda `- ` ini tidak sejajar dengan daftarnya, atau daftar bercampur dengan kunci. Sejajarkan tanda `-` dengan butir lain dalam daftar yang sama.',
      en: 'This `- ` is not aligned with its list, or a list and keys are mixed. Align it with the other items of the same list.',
    },
    dashAfterKey: {
      id: 'Daftar tidak boleh dimulai pada baris kuncinya. Pindahkan tanda `- ` ke baris berikutnya, menjorok dua spasi.',
      en: 'A list cannot start on the line of its key. Move the `- ` to the next line, indented by two spaces.',
    },
    colonSpace: {
      id: 'Kurang spasi sesudah titik dua. Tulis `{key}: …`.',
      en: 'A space is missing after the colon. Write `{key}: …`.',
    },
    noColon: {
      id: 'Baris ini bukan `kunci: nilai`. Tambahkan titik dua sesudah nama kunci; bila baris ini lanjutan teks di atasnya, buat menjorok lebih dalam daripada kuncinya.',
      en: 'This line is not `key: value`. Add a colon after the key; if the line continues the text above, indent it more than its key.',
    },
    bracket: {
      id: 'Tanda kurung `{open}` ini tidak ditutup. Tambahkan `{close}`, atau apit dengan tanda kutip bila ini teks.',
      en: 'The bracket `{open}` is never closed. Add `{close}`, or put the text in quotation marks if it is text.',
    },
    extraBracket: {
      id: 'Tanda kurung `{close}` ini tidak mempunyai pembuka. Hapus tanda ini, atau apit teksnya dengan tanda kutip.',
      en: 'The bracket `{close}` closes nothing. Delete it, or put the text in quotation marks.',
    },
    comma: {
      id: 'Isi di dalam tanda kurung harus dipisahkan dengan tepat satu koma. Teks yang memuat koma atau titik dua perlu diapit tanda kutip.',
      en: 'What stands in brackets must be separated by exactly one comma. Text with a comma or a colon needs quotation marks.',
    },
    blockHeader: {
      id: 'Sesudah tanda `{sign}` tidak boleh ada tulisan lain pada baris yang sama. Mulai teks pada baris berikutnya, atau apit dengan tanda kutip bila teks memang diawali `{sign}`.',
      en: 'Nothing else may follow `{sign}` on its line. Start the text on the next line, or put it in quotation marks if it really starts with `{sign}`.',
    },
    blockIndent: {
      id: 'Teks panjang sesudah `|` atau `>` harus menjorok sama dalam dari baris pertama sampai terakhir, lebih dalam daripada kuncinya.',
      en: 'The long text after `|` or `>` must be indented alike from its first line to its last, more than its key.',
    },
    comment: {
      id: 'Kurang spasi sebelum tanda `#`. Tambahkan spasi bila ini komentar, atau apit teks dengan tanda kutip.',
      en: 'A space is missing before `#`. Add one if this is a comment, or put the text in quotation marks.',
    },
    longKey: {
      id: 'Kunci ini lebih dari 1.024 huruf. Mungkin ini teks yang memuat titik dua; apit dengan tanda kutip.',
      en: 'This key is longer than 1,024 letters. It may be text that holds a colon; put it in quotation marks.',
    },
    indent: {
      id: 'Baris ini tidak sejajar dengan baris lain yang setingkat. Mulai kunci yang setingkat pada kolom yang sama.',
      en: 'This line is not aligned with the others of its level. Start keys of the same level in the same column.',
    },
    large: {
      id: 'Bagian ini ditulis dengan cara yang tidak dapat dibaca dalam berkas yang lebih besar dari {limit} MiB. Tulis dengan cara yang lebih sederhana, atau bagi berkas ini.',
      en: 'This is written in a way that cannot be read in a file larger than {limit} MiB. Write it more simply, or split the file.',
    },
    other: {
      id: 'Tulisan ini tidak dapat dibaca sebagai YAML. Periksa titik dua, tanda kutip, tanda kurung, dan jarak dari tepi pada baris ini dan baris di atasnya.',
      en: 'This cannot be read as YAML. Check colons, quotation marks, brackets and indentation on this line and the one above.',
    },
  },
});

export type SyntaxMessage = keyof typeof syntaxFinding.messages;
