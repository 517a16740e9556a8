import type { Arguments, Bilingual } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';

const messages = {
  'old-word': {
    id: '--reference: dokumen instansi berformat Word lama (.doc). Buka di Word, pilih Simpan Sebagai, jenis Dokumen Word (.docx), lalu pakai berkas yang baru.',
    en: "--reference: the office's document is in the old Word format (.doc). Open it in Word, choose Save As, type Word Document (.docx), then give the new file.",
  },
  locked: {
    id: '--reference: dokumen instansi dikunci dengan kata sandi, jadi isinya tidak terbaca. Simpan salinan tanpa kata sandi, lalu pakai salinan itu.',
    en: "--reference: the office's document is locked with a password, so it cannot be read. Save a copy without a password, then give that copy.",
  },
  'open-document': {
    id: '--reference: dokumen instansi berformat OpenDocument ({kind}). Buka di LibreOffice, pilih Simpan Sebagai, jenis Word (.docx), lalu pakai berkas yang baru.',
    en: "--reference: the office's document is in OpenDocument format ({kind}). Open it in LibreOffice, choose Save As, type Word (.docx), then give the new file.",
  },
  pdf: {
    id: '--reference: yang diberikan berkas PDF. Gaya dan kop surat hanya bisa diambil dari dokumen Word (.docx) aslinya.',
    en: '--reference: the file is a PDF. Styles and letterhead can only be taken from the original Word document (.docx).',
  },
  'not-word': {
    id: '--reference: yang diberikan bukan dokumen Word (.docx). Pilih dokumen Word instansi yang memuat gaya dan kop surat.',
    en: "--reference: the file is no Word document (.docx). Choose the office's Word document that holds its styles and letterhead.",
  },
  'cut-short': {
    id: '--reference: dokumen instansi terpotong, mungkin karena belum selesai disalin atau diunduh. Salin sekali lagi, lalu pakai salinan yang utuh.',
    en: "--reference: the office's document is cut short, perhaps because it was not copied or downloaded to its end. Copy it again, then give the whole file.",
  },
  macros: {
    id: '--reference: dokumen instansi memuat makro, yaitu program yang bisa merusak. Simpan sebagai Dokumen Word tanpa makro (.docx), lalu pakai berkas yang baru.',
    en: "--reference: the office's document holds macros, which are programs that could do harm. Save it as a Word Document without macros (.docx), then give the new file.",
  },
  damaged: {
    id: '--reference: dokumen instansi rusak pada bagian {part}. Buka di Word, simpan lagi, lalu pakai berkas yang baru.',
    en: "--reference: the office's document is damaged in its part {part}. Open it in Word, save it again, then give the new file.",
  },
  'too-large': {
    id: '--reference: isi dokumen instansi terlalu besar ({part}, batas {limit} MiB). Pakai dokumen yang hanya memuat gaya dan kop surat.',
    en: "--reference: the office's document holds too much ({part}, limit {limit} MiB). Use a document that holds only styles and letterhead.",
  },
  'too-many': {
    id: '--reference: dokumen instansi terdiri atas lebih dari {limit} bagian. Pakai dokumen yang hanya memuat gaya dan kop surat.',
    en: "--reference: the office's document is made of more than {limit} parts. Use a document that holds only styles and letterhead.",
  },
  'long-letterhead': {
    id: '--reference: kop surat dokumen instansi terlalu panjang (lebih dari {limit} unsur pada {part}). Pakai kop surat yang hanya memuat beberapa baris dan gambar.',
    en: "--reference: the letterhead of the office's document is too long (more than {limit} elements in {part}). Use one that holds a few lines and pictures only.",
  },
  'linked-picture': {
    id: '--reference: gambar pada kop surat hanya ditautkan, tidak disimpan di dalam dokumen. Hapus gambar itu, sisipkan lagi dari berkasnya, simpan, lalu jalankan lagi.',
    en: '--reference: a picture of the letterhead is only linked, not kept in the document. Delete it, insert it again from its file, save, then run again.',
  },
  'picture-kind': {
    id: '--reference: gambar pada kop surat bukan PNG, JPEG, atau GIF ({part}). Simpan gambar itu sebagai PNG, sisipkan lagi, simpan, lalu jalankan lagi.',
    en: '--reference: a picture of the letterhead is not PNG, JPEG or GIF ({part}). Save it as PNG, insert it again, save, then run again.',
  },
} satisfies Record<string, Bilingual>;

export type ReferenceProblem = keyof typeof messages;

/** The office's own document cannot be used. Told in both languages, with what to do. */
export class ReferenceDocumentError extends ToldError {
  readonly problem: ReferenceProblem;

  constructor(problem: ReferenceProblem, args: Arguments = {}, cause?: unknown) {
    super(messages[problem], args, cause);
    this.problem = problem;
  }
}
