/** What `masterplan import` says. Heads of tables are lower case; `{…}` marks are filled by the report. */
export const intakeWords = {
  title: { id: 'Impor ke masterplan {region}', en: 'Import into the masterplan of {region}' },
  titleUnnamed: { id: 'Impor ke masterplan', en: 'Import into the masterplan' },
  fictional: { id: 'daerah rekaan', en: 'fictional region' },
  trial: { id: 'Baru dicoba, belum ada yang ditulis', en: 'A trial: nothing is written yet' },
  refused: { id: 'Tidak ada yang ditulis', en: 'Nothing was written' },
  done: { id: 'Sudah ditulis', en: 'Written' },
  received: { id: 'diterima {date}', en: 'received {date}' },

  understood: { id: 'Yang dibaca', en: 'What was read' },
  manyAgencies: { id: '{count} perangkat daerah', en: '{count} agencies' },
  noAgency: {
    id: 'perangkat daerahnya tidak disebut; sebutkan dengan --agency bila isinya dari satu perangkat daerah',
    en: 'no agency is named; name it with --agency if all of it comes from one',
  },
  stated: {
    none: { id: 'datanya dinyatakan belum ada', en: 'says that it has no data yet' },
    partial: { id: 'datanya dinyatakan baru sebagian', en: 'says that its data is partial' },
    complete: { id: 'datanya dinyatakan lengkap', en: 'says that its data is complete' },
  },
  headRow: { id: 'kepala tabel di baris {row}', en: 'head in row {row}' },
  headRows: { id: 'kepala tabel di baris {first}–{last}', en: 'head in rows {first}–{last}' },
  columnsTaken: { id: '{taken} dari {all} kolom diambil', en: '{taken} of {all} columns taken' },
  allColumns: { id: '{all} kolom diambil', en: '{all} columns taken' },
  rows: { id: '{count} baris', en: 'rows: {count}' },
  takenFor: { id: 'dibaca sebagai', en: 'taken for' },
  notTaken: { id: 'tidak diambil', en: 'not taken' },
  noHead: { id: 'tanpa judul', en: 'no head' },
  rowsAside: { id: 'baris {rows}', en: 'rows {rows}' },
  skipped: { id: 'tidak dibaca', en: 'not read' },
  noSheets: { id: 'tidak ada isian yang dikenal', en: 'holds nothing that is known' },
  moreFiles: {
    id: 'Yang dibaca dari setiap lembar: tambahkan --all.',
    en: 'Add --all to see what was read from each sheet.',
  },
  file: { id: 'berkas', en: 'file' },
  fileIn: { id: 'berkas di {folder}', en: 'file in {folder}' },
  agency: { id: 'perangkat daerah', en: 'agency' },
  heads: {
    all: { id: 'baris', en: 'rows' },
    new: { id: 'baru', en: 'new' },
    changed: { id: 'berubah', en: 'changed' },
    conflict: { id: 'konflik', en: 'conflicts' },
    questions: { id: 'tanya', en: 'asked' },
  },

  changes: { id: 'Perubahan', en: 'Changes' },
  outcomes: {
    new: { id: 'baru', en: 'new' },
    changed: { id: 'berubah', en: 'changed' },
    unchanged: { id: 'tetap', en: 'same' },
    conflict: { id: 'konflik', en: 'conflict' },
    open: { id: 'belum jelas', en: 'open' },
  },
  row: { id: 'baris {row}', en: 'row {row}' },
  fields: { id: '{count} isian', en: 'fields: {count}' },
  oneField: { id: '1 isian', en: '1 field' },
  newYears: { id: 'Tahun {years}', en: 'Years {years}' },
  newTargets: { id: 'Target', en: 'Targets' },
  newId: { id: 'kode baru {id}', en: 'new id {id}' },
  blank: { id: '(kosong)', en: '(blank)' },
  ours: { id: 'naskah', en: 'plan' },
  theirs: { id: 'lembar', en: 'sheet' },
  stays: { id: '{value} (tetap)', en: '{value} (stays)' },
  unnamed: { id: '(tanpa nama)', en: '(unnamed)' },
  moreRows: {
    id: '… dan {count} baris lain. Tambahkan --all untuk melihat semuanya.',
    en: '… and {count} more rows. Add --all to see them all.',
  },

  questions: { id: 'Yang perlu dijawab', en: 'What needs an answer' },
  mayMean: { id: 'Mungkin maksudnya: {readings}.', en: 'It may mean: {readings}.' },
  alsoAt: { id: 'Sama di {cells}.', en: 'The same in {cells}.' },
  alsoMore: { id: '{cells}, dan {count} lagi', en: '{cells}, and {count} more' },
  moreQuestions: {
    id: '… dan {count} pertanyaan lain. Tambahkan --all untuk melihat semuanya.',
    en: '… and {count} more questions. Add --all to see them all.',
  },
  whole: { id: 'seluruh berkas', en: 'the whole file' },

  unread: { id: 'Tidak dapat dibaca', en: 'Could not be read' },

  statuses: { id: 'Status data', en: 'Data status' },
  statusChange: { id: '{agency}: {from} → {to}', en: '{agency}: {from} → {to}' },

  newFindings: {
    id: 'Temuan baru {when}: {errors} galat, {warnings} peringatan, {infos} info.',
    en: 'New findings {when}: errors {errors}, warnings {warnings}, notes {infos}.',
  },
  gone: { id: 'Temuan yang hilang: {count}.', en: 'Findings that go away: {count}.' },
  once: { id: 'bila ini ditulis', en: 'once this is written' },
  now: { id: 'sesudah impor ini', en: 'after this import' },
  moreFindings: {
    id: '… dan {count} lagi; lihat semuanya dengan masterplan validate.',
    en: '… and {count} more; see them all with masterplan validate.',
  },
  moreFindingsBefore: {
    id: '… dan {count} lagi; lihat semuanya dengan --all.',
    en: '… and {count} more; see them all with --all.',
  },

  kept: { id: '{count} konflik selesai dengan nilai naskah', en: 'conflicts settled for the plan: {count}' },
  asking: { id: '{count} pertanyaan', en: '{count} questions' },
  askingOnce: { id: '1 pertanyaan', en: '1 question' },
  summary: {
    id: '{rows} baris dari {files} berkas: {parts}.',
    en: 'Rows: {rows}, from {files}: {parts}.',
  },
  nothingNew: {
    id: 'Tidak ada yang berubah: semua {rows} baris dari {files} berkas sudah sama dengan naskah.',
    en: 'Nothing changes: all {rows} rows from {files} are in the plan already.',
  },
  noRows: {
    id: 'Tidak ada baris yang dibaca dari {files} berkas.',
    en: 'No row was read from {files}.',
  },
  writtenTo: { id: 'Ditulis ke {files} berkas:', en: 'Written to {files}:' },
  wouldWrite: { id: 'Akan ditulis ke {files} berkas:', en: 'To be written to {files}:' },
  andMore: { id: '… dan {count} berkas lain', en: '… and {count} more' },

  nextWrite: {
    id: 'Bila sudah sesuai, tulis ke naskah dengan perintah yang sama ditambah --write.',
    en: 'If this is right, write it into the plan: the same command with --write.',
  },
  nextUnread: {
    id: 'Selama ada berkas yang tidak dapat dibaca, tidak ada yang ditulis. Minta berkas itu dikirim ulang, atau jalankan lagi tanpa berkas itu.',
    en: 'While a file cannot be read, nothing is written. Ask for it to be sent again, or run without it.',
  },
  nextLayouts: {
    id: 'Selama import.yaml keliru, tidak ada yang ditulis. Perbaiki berkas itu di folder masterplan, lalu jalankan lagi.',
    en: 'While import.yaml is wrong, nothing is written. Mend that file in the folder of the plan, and run again.',
  },
  nextSheets: {
    id: 'Dua lembar menyebut nilai yang berbeda untuk isian yang sama: samakan dahulu keduanya; --take tidak dapat memilihkan.',
    en: 'Two sheets give one field different values: make them say the same first; --take cannot choose between them.',
  },
  nextConflicts: {
    id: 'Konflik: nilai naskah tetap dipakai. Pilih untuk semuanya dengan --take theirs (pakai nilai lembar) atau --take ours (tetap nilai naskah), atau ubah sendiri di naskah.',
    en: 'Conflicts: the plan keeps its value. Choose for all of them with --take theirs (the sheet’s value) or --take ours (the plan’s), or change the plan by hand.',
  },
  nextQuestions: {
    id: 'Pertanyaan: perbaiki sel yang disebut di atas, simpan, lalu impor lagi. Yang ditanyakan tidak ditulis; selebihnya tidak perlu menunggu.',
    en: 'Questions: mend the cells named above, save, and import again. What is asked about is not written; the rest need not wait.',
  },
} as const;
