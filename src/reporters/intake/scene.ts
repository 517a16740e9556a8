import { formatDate } from '../../i18n/dates.js';
import { intakeWords as words } from '../../i18n/intake-words.js';
import type { Arguments, Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { printable } from '../../i18n/printable.js';
import type { Paint } from '../report.js';
import { wrap } from '../wrap.js';
import type { FieldWords } from './field-words.js';
import type { ImportReport } from './import-report.js';

/** What every part of the report for people is written with. */
export interface TextScene {
  readonly report: ImportReport;
  readonly words: FieldWords;
  readonly paint: Paint;
  /** Columns of the terminal, never fewer than the report can do with. */
  readonly width: number;
  /** Every row, question and finding; otherwise the first of them. */
  readonly all: boolean;
  /** How a file of the masterplan is called from where the reader stands. */
  readonly fileName: (file: string) => string;
}

/** A sentence of ours in the reader's language, harmless whatever fills it; a date stands in it as people write one. */
export function say({ report }: TextScene, sentence: Bilingual, args: Arguments = {}): string {
  const { language } = report;
  const written = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'string' ? formatDate(value, language) : value,
  ]);
  return printable(fillMessage(sentence, Object.fromEntries(written), language));
}

/** A printable text over several lines, `indent` columns from the left. */
export function indented(text: string, indent: number, { width }: TextScene): string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
}

/** `3 berkas`, `3 files`, `1 file`: in Indonesian the number alone, since its sentences name the noun. */
export function countedFiles(count: number, { report }: TextScene): string {
  return report.language === 'id' ? String(count) : `${count} ${count === 1 ? 'file' : 'files'}`;
}

/** `3 pertanyaan`, `1 question`. */
export function countedQuestions(count: number, scene: TextScene): string {
  return say(scene, count === 1 ? words.askingOnce : words.asking, { count });
}

/** An agency as people call it; its id where it has no name. */
export function agencyName(id: string, { report }: TextScene): string {
  const { name, short } = report.agencies.get(id) ?? {};
  return name ?? short ?? id;
}
