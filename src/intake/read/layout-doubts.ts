import type { Bilingual } from '../../i18n/language.js';

/** What is wrong with `import.yaml`; each sentence begins with its line. */
export const layoutDoubts = {
  unreadable: {
    id: 'import.yaml tidak dapat dibaca, sehingga tidak dipakai.',
    en: 'import.yaml cannot be read, so it is not used.',
  },
  yaml: { id: 'Baris {line}: {problem}', en: 'Line {line}: {problem}' },
  shape: {
    id: 'Baris {line}: import.yaml harus berisi "layouts:" dan di bawahnya daftar tata letak, masing-masing diawali tanda "-".',
    en: 'Line {line}: import.yaml must hold "layouts:" and below it a list of layouts, each with a "-" before it.',
  },
  unknownKey: {
    id: 'Baris {line}: "{key}" tidak dikenal. Yang dikenal: {known}.',
    en: 'Line {line}: "{key}" is not known. Known are: {known}.',
  },
  nearKey: {
    id: 'Baris {line}: "{key}" tidak dikenal. Maksudnya "{near}"?',
    en: 'Line {line}: "{key}" is not known. Did you mean "{near}"?',
  },
  text: {
    id: 'Baris {line}: "{key}" harus berisi satu teks.',
    en: 'Line {line}: "{key}" must hold one text.',
  },
  glob: {
    id: 'Baris {line}: "{said}" bukan pola nama. Tulis nama saja, tanpa folder; * berarti huruf apa pun, misalnya "renja*.xlsx".',
    en: 'Line {line}: "{said}" is no pattern for names. Write a name without folders; * stands for any letters, as in "renja*.xlsx".',
  },
  kind: {
    id: 'Baris {line}: kind harus salah satu dari {known}.',
    en: 'Line {line}: kind must be one of {known}.',
  },
  agency: {
    id: 'Baris {line}: perangkat daerah "{said}" tidak ada di agencies.yaml. Tulis id-nya seperti di sana.',
    en: 'Line {line}: agencies.yaml has no agency "{said}". Write its id as it stands there.',
  },
  rows: {
    id: 'Baris {line}: "{key}" harus nomor baris, misalnya 5, atau dari–sampai, misalnya "5-7".',
    en: 'Line {line}: "{key}" must be the number of a row, such as 5, or from–to, such as "5-7".',
  },
  factor: {
    id: 'Baris {line}: factor harus 1, 1000, 1000000, atau 1000000000.',
    en: 'Line {line}: factor must be 1, 1000, 1000000 or 1000000000.',
  },
  year: {
    id: 'Baris {line}: year harus tahun empat angka, misalnya 2025.',
    en: 'Line {line}: year must be a year of four digits, such as 2025.',
  },
  fund: {
    id: 'Baris {line}: sumber dana "{said}" tidak dikenal. Pilih salah satu: {known}.',
    en: 'Line {line}: the fund "{said}" is not known. Choose one of {known}.',
  },
  columns: {
    id: 'Baris {line}: columns harus berisi pasangan kolom dan isian, misalnya "C: name" atau "Nama Giat: name".',
    en: 'Line {line}: columns must hold pairs of a column and a field, such as "C: name" or "Nama Giat: name".',
  },
  columnKey: {
    id: 'Baris {line}: isian "{said}" tidak dikenal untuk {kind}. Tulis salah satu dari {known}, atau ignore.',
    en: 'Line {line}: the field "{said}" is not known for {kind}. Write one of {known}, or ignore.',
  },
  nearColumnKey: {
    id: 'Baris {line}: isian "{said}" tidak dikenal untuk {kind}. Maksudnya "{near}"?',
    en: 'Line {line}: the field "{said}" is not known for {kind}. Did you mean "{near}"?',
  },
  kindless: {
    id: 'Baris {line}: columns memerlukan kind, supaya isiannya jelas: {known}.',
    en: 'Line {line}: columns need a kind, so that their fields are clear: {known}.',
  },
  nothing: {
    id: 'Baris {line}: tata letak ini tidak mengatakan berkas atau lembar mana yang dimaksud. Tulis files atau sheet.',
    en: 'Line {line}: this layout does not say which files or sheets are meant. Write files or sheet.',
  },
} as const satisfies Record<string, Bilingual>;
