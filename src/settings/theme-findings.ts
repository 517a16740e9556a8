import { defineFinding, type FindingType } from '../diagnostics/diagnostic.js';

export const colourFinding = defineFinding({
  id: 'theme/colour',
  severity: 'error',
  stage: 1,
  title: { id: 'Warna tidak dapat dipakai', en: 'A colour cannot be used' },
  why: {
    id: 'Warna yang tidak terbaca tidak berlaku, dan buku memakai warna bawaan.',
    en: 'A colour that cannot be read does not hold, and the books keep ours.',
  },
  fix: {
    id: 'Tulis warna dalam tanda kutip sebagai "#rrggbb", pada accent atau pada id dimensi.',
    en: 'Write the colour in quotes as "#rrggbb", at accent or at the id of a dimension.',
  },
  messages: {
    quotes: {
      id: 'Tanpa tanda kutip, {colour} terbaca sebagai komentar sehingga warna "{key}" kosong. Tulis {key}: "{colour}"',
      en: 'Without quotes {colour} is read as a comment, so the colour "{key}" is empty. Write {key}: "{colour}"',
    },
    near: {
      id: 'Tidak ada dimensi "{key}", jadi warna ini tidak dipakai. Maksudnya "{near}"?',
      en: 'There is no dimension "{key}", so this colour is not used. Did you mean "{near}"?',
    },
    unknown: {
      id: 'Tidak ada dimensi "{key}", jadi warna ini tidak dipakai. Kunci yang dikenal: {keys}.',
      en: 'There is no dimension "{key}", so this colour is not used. The keys are: {keys}.',
    },
  },
});

export const contrastFinding = defineFinding({
  id: 'theme/contrast',
  severity: 'warning',
  stage: 1,
  title: { id: 'Warna terlalu pucat untuk dibaca', en: 'A colour is too pale to be read' },
  why: {
    id: 'Warna ini juga dipakai untuk tulisan. Di bawah kontras 4,5 : 1 terhadap kertas putih (WCAG 2.2, kriteria 1.4.3), banyak orang sulit membacanya, dan hasil fotokopinya hilang.',
    en: 'The colour is used for text as well. Below a contrast of 4.5 : 1 on white paper (WCAG 2.2, criterion 1.4.3) many people can hardly read it, and photocopies lose it.',
  },
  fix: {
    id: 'Pakai warna yang lebih tua; pesan menyebut yang terdekat.',
    en: 'Use a darker one; the message names the nearest.',
  },
  messages: {
    low: {
      id: 'Warna {colour} terlalu pucat untuk tulisan: kontrasnya {ratio} : 1, padahal paling sedikit 4,5 : 1. Pakai misalnya "{better}".',
      en: 'The colour {colour} is too pale for text: its contrast is {ratio} : 1, and 4.5 : 1 is the least. Use "{better}", for instance.',
    },
  },
});

export const fontFinding = defineFinding({
  id: 'theme/font',
  severity: 'warning',
  stage: 1,
  title: { id: 'Huruf tidak disertakan', en: 'A font is not included' },
  why: {
    id: 'PDF hanya dapat memuat huruf bawaan alat ini atau huruf dari berkas proyek. Word dan HTML memakai huruf itu hanya di komputer yang memilikinya.',
    en: 'A PDF can only hold the fonts that ship or those in files of the project. Word and HTML show the font only on computers that have it.',
  },
  fix: {
    id: 'Tambahkan berkas hurufnya ke theme.fonts.files, atau pakai Source Serif 4 dan Source Sans 3.',
    en: 'Add its files to theme.fonts.files, or use Source Serif 4 and Source Sans 3.',
  },
  messages: {
    missing: {
      id: 'Huruf "{font}" tidak disertakan, jadi PDF memakai {ours}. Tambahkan berkas hurufnya (TTF atau OTF) ke theme.fonts.files.',
      en: 'The font "{font}" is not included, so the PDF uses {ours}. Add its files (TTF or OTF) to theme.fonts.files.',
    },
    named: {
      id: 'Huruf "{font}" tidak ada dalam berkas yang disertakan; yang ada: {families}. PDF memakai {ours}. Perbaiki namanya atau berkasnya.',
      en: 'The font "{font}" is in none of the files included; they hold {families}. The PDF uses {ours}. Mend the name or the files.',
    },
  },
});

/** Every finding about how a project wants its books to look. */
export const themeFindings: readonly FindingType[] = [colourFinding, contrastFinding, fontFinding];
