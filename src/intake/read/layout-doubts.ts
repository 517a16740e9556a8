import type { Bilingual } from '../../i18n/language.js';

/** What is wrong with `import.yaml`; each sentence begins with file and line. */
export const layoutDoubts = {
  unreadable: {
    id: 'import.yaml tidak dapat dibaca, sehingga tidak dipakai.',
    en: 'import.yaml cannot be read, so it is not used.',
  },
  shape: {
    id: 'import.yaml, baris {line}: import.yaml harus berisi "layouts:" dan di bawahnya daftar tata letak, masing-masing diawali tanda "-".',
    en: 'import.yaml, line {line}: import.yaml must hold "layouts:" and below it a list of layouts, each with a "-" before it.',
  },
  unknownKey: {
    id: 'import.yaml, baris {line}: "{key}" tidak dikenal. Yang dikenal: {known}.',
    en: 'import.yaml, line {line}: "{key}" is not known. Known are: {known}.',
  },
  nearKey: {
    id: 'import.yaml, baris {line}: "{key}" tidak dikenal. Maksudnya "{near}"?',
    en: 'import.yaml, line {line}: "{key}" is not known. Did you mean "{near}"?',
  },
  text: {
    id: 'import.yaml, baris {line}: "{key}" harus berisi satu teks.',
    en: 'import.yaml, line {line}: "{key}" must hold one text.',
  },
  glob: {
    id: 'import.yaml, baris {line}: "{said}" bukan pola nama. Tulis nama saja, tanpa folder; * berarti huruf apa pun, misalnya "renja*.xlsx".',
    en: 'import.yaml, line {line}: "{said}" is no pattern for names. Write a name without folders; * stands for any letters, as in "renja*.xlsx".',
  },
  kind: {
    id: 'import.yaml, baris {line}: kind harus salah satu dari {known}.',
    en: 'import.yaml, line {line}: kind must be one of {known}.',
  },
  agency: {
    id: 'import.yaml, baris {line}: perangkat daerah "{said}" tidak ada di agencies.yaml. Tulis id-nya seperti di sana.',
    en: 'import.yaml, line {line}: agencies.yaml has no agency "{said}". Write its id as it stands there.',
  },
  rows: {
    id: 'import.yaml, baris {line}: "{key}" harus nomor baris, misalnya 5, atau dari–sampai, misalnya "5-7".',
    en: 'import.yaml, line {line}: "{key}" must be the number of a row, such as 5, or from–to, such as "5-7".',
  },
  factor: {
    id: 'import.yaml, baris {line}: factor harus 1, 1000, 1000000, atau 1000000000.',
    en: 'import.yaml, line {line}: factor must be 1, 1000, 1000000 or 1000000000.',
  },
  year: {
    id: 'import.yaml, baris {line}: year harus tahun empat angka, misalnya 2025.',
    en: 'import.yaml, line {line}: year must be a year of four digits, such as 2025.',
  },
  level: {
    id: 'import.yaml, baris {line}: level harus banyaknya kelompok angka dalam kode rekening: 3 untuk program, 5 untuk kegiatan, 6 untuk subkegiatan.',
    en: 'import.yaml, line {line}: level must be the number of groups in a budget code: 3 for programmes, 5 for activities, 6 for sub-activities.',
  },
  fund: {
    id: 'import.yaml, baris {line}: sumber dana "{said}" tidak dikenal. Pilih salah satu: {known}.',
    en: 'import.yaml, line {line}: the fund "{said}" is not known. Choose one of {known}.',
  },
  columns: {
    id: 'import.yaml, baris {line}: columns harus berisi pasangan kolom dan isian, misalnya "C: name" atau "Nama Giat: name".',
    en: 'import.yaml, line {line}: columns must hold pairs of a column and a field, such as "C: name" or "Nama Giat: name".',
  },
  columnKey: {
    id: 'import.yaml, baris {line}: isian "{said}" tidak dikenal untuk {kind}. Tulis salah satu dari {known}, atau ignore.',
    en: 'import.yaml, line {line}: the field "{said}" is not known for {kind}. Write one of {known}, or ignore.',
  },
  nearColumnKey: {
    id: 'import.yaml, baris {line}: isian "{said}" tidak dikenal untuk {kind}. Maksudnya "{near}"?',
    en: 'import.yaml, line {line}: the field "{said}" is not known for {kind}. Did you mean "{near}"?',
  },
  kindless: {
    id: 'import.yaml, baris {line}: columns memerlukan kind, supaya isiannya jelas: {known}.',
    en: 'import.yaml, line {line}: columns need a kind, so that their fields are clear: {known}.',
  },
  nothing: {
    id: 'import.yaml, baris {line}: tata letak ini tidak mengatakan berkas atau lembar mana yang dimaksud. Tulis files atau sheet.',
    en: 'import.yaml, line {line}: this layout does not say which files or sheets are meant. Write files or sheet.',
  },
} as const satisfies Record<string, Bilingual>;
