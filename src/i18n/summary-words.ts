import type { Language } from './language.js';

/** The words of the summary that people read on a page of their CI service. */
interface SummaryWords {
  readonly title: string;
  readonly severity: string;
  readonly count: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly line: string;
  readonly rules: string;
  readonly why: string;
  readonly fix: string;
}

const id: SummaryWords = {
  title: 'Hasil pemeriksaan masterplan',
  severity: 'Tingkat',
  count: 'Jumlah',
  error: 'Galat',
  warning: 'Peringatan',
  info: 'Info',
  line: 'baris {line}',
  rules: 'Penjelasan aturan',
  why: 'Mengapa',
  fix: 'Cara memperbaiki',
};

const en: SummaryWords = {
  title: 'What the masterplan check found',
  severity: 'Severity',
  count: 'Count',
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
  line: 'line {line}',
  rules: 'The rules explained',
  why: 'Why',
  fix: 'How to mend',
};

export const summaryWords: Readonly<Record<Language, SummaryWords>> = { id, en };
