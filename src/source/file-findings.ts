import { defineFinding } from '../diagnostics/diagnostic.js';

export const encodingFinding = defineFinding({
  id: 'file/encoding',
  severity: 'error',
  stage: 1,
  title: { id: 'Berkas harus berupa teks UTF-8', en: 'A file must be UTF-8 text' },
  why: {
    id: 'Berkas yang disimpan dengan penyandian lain dapat kehilangan atau mengubah huruf tanpa terlihat. Karena itu, berkas tersebut tidak dibaca.',
    en: 'A file saved in another encoding can lose or change letters without anyone seeing it, so it is not read.',
  },
  fix: {
    id: 'Notepad: buka berkas, pilih File > Save As, lalu pilih UTF-8 pada pilihan Encoding. VS Code: klik nama penyandian di kanan bawah, pilih "Save with Encoding", lalu pilih UTF-8. Periksa kembali huruf beraksen dan tanda kutip sesudahnya.',
    en: 'Notepad: open the file, choose File > Save As, then UTF-8 under Encoding. VS Code: click the encoding at the bottom right, choose "Save with Encoding", then UTF-8. Check accented letters and quotation marks afterwards.',
  },
  messages: {
    utf16: {
      id: 'Berkas ini disimpan sebagai UTF-16 (terlihat pada bita ke-{position}). Simpan ulang sebagai UTF-8.',
      en: 'This file is saved as UTF-16 (seen at byte {position}). Save it again as UTF-8.',
    },
    legacy: {
      id: 'Bita ke-{position} ({byte}) bukan UTF-8. Berkas ini tampaknya disimpan sebagai Windows-1252 (ANSI). Simpan ulang sebagai UTF-8.',
      en: 'Byte {position} ({byte}) is not UTF-8. This file seems to be saved as Windows-1252 (ANSI). Save it again as UTF-8.',
    },
    cut: {
      id: 'Berkas ini terpotong di tengah sebuah huruf pada bita ke-{position}. Ambil salinan yang utuh, lalu simpan sebagai UTF-8.',
      en: 'This file is cut off in the middle of a letter at byte {position}. Fetch a whole copy and save it as UTF-8.',
    },
    nul: {
      id: 'Bita ke-{position} adalah NUL, yang tidak ada dalam teks. Berkas ini rusak atau bukan berkas teks. Buka dengan penyunting teks dan simpan ulang sebagai UTF-8.',
      en: 'Byte {position} is NUL, which no text holds. This file is damaged or not a text file. Open it in a text editor and save it again as UTF-8.',
    },
    control: {
      id: 'Bita ke-{position} adalah karakter kendali {character} yang tidak tercetak. Hapus karakter itu, lalu simpan berkas sebagai UTF-8.',
      en: 'Byte {position} is the control character {character}, which does not print. Delete it and save the file as UTF-8.',
    },
  },
});

export const emptyFileFinding = defineFinding({
  id: 'file/empty',
  severity: 'info',
  stage: 1,
  title: { id: 'Berkas kosong', en: 'An empty file' },
  why: {
    id: 'Berkas tanpa isi diperlakukan seolah-olah tidak ada.',
    en: 'A file without content is treated as if it were not there.',
  },
  fix: {
    id: 'Isi berkas itu, atau hapus bila tidak diperlukan.',
    en: 'Fill the file in, or delete it if it is not needed.',
  },
  messages: {
    empty: {
      id: 'Berkas ini belum berisi data. Isi atau hapus berkas ini.',
      en: 'This file holds no data yet. Fill it in or delete it.',
    },
  },
});
