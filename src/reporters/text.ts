import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Summary } from '../diagnostics/summary.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { printable } from '../i18n/printable.js';
import { reportWords } from '../i18n/report-words.js';
import { excerpt } from './excerpt.js';
import { messageOf } from './message-of.js';
import type { Paint, Report } from './report.js';

export interface TextOptions {
  readonly paint: Paint;
  /** Show every finding; otherwise the first 200, and the first 10 notes (severity info). */
  readonly all: boolean;
  /** How a file of the project is called from where the reader stands. */
  readonly fileName: (file: string) => string;
  /** Columns of the terminal. */
  readonly width: number;
}

const MOST = 200;
const MOST_INFOS = 10;

/** The findings for people: grouped by file, each with its excerpt and caret, and a last line that counts. */
export function reportText(report: Report, options: TextOptions): string {
  const { language, files } = report;
  const shown = choose(report.findings, options.all);
  const texts = new Map(files.map((file) => [file.name, file.text]));
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of shown) {
    if (finding.place.file !== file) {
      file = finding.place.file;
      if (lines.length > 0) lines.push('');
      lines.push(options.paint.strong(printable(options.fileName(file))));
    }
    lines.push(...findingLines(finding, texts.get(file), language, options));
  }
  const hidden = report.findings.length - shown.length;
  if (hidden > 0) lines.push('', options.paint.faint(moreLine(report, shown, language)));
  if (lines.length > 0) lines.push('');
  lines.push(summaryLine(report.summary, language, options.paint));
  return `${lines.join('\n')}\n`;
}

function choose(findings: readonly Diagnostic[], all: boolean): readonly Diagnostic[] {
  if (all) return findings;
  let infos = 0;
  let others = 0;
  return findings.filter(({ severity }) => (severity === 'info' ? ++infos <= MOST_INFOS : ++others <= MOST));
}

function moreLine({ findings }: Report, shown: readonly Diagnostic[], language: Language): string {
  const count = findings.length - shown.length;
  const visible = new Set(shown);
  const onlyInfos = findings.every((finding) => finding.severity === 'info' || visible.has(finding));
  const words = reportWords[language];
  return (onlyInfos ? words.moreInfo : words.more).replace('{count}', String(count));
}

function findingLines(
  finding: Diagnostic,
  text: string | undefined,
  language: Language,
  { paint, width, fileName }: TextOptions,
): string[] {
  const { place, severity, type } = finding;
  const word = paint[severity](reportWords[language][severity]);
  const message = printable(messageOf(finding, language));
  const head = `  ${place.line}:${place.column}  ${word}  `;
  const indent = '     ';
  const lines = [
    `${head}${paint.faint(type.id)}`,
    ...wrap(message, Math.max(30, width - indent.length)).map((line) => indent + line),
  ];
  // Notes say what is not there yet; an excerpt would show the line beside the hole.
  if (severity !== 'info' && text !== undefined) lines.push(...excerpt(text, place, paint));
  for (const { message: label, args, place: at } of finding.related) {
    const where = `${fileName(at.file)}:${at.line}:${at.column}`;
    lines.push(
      paint.faint(`${indent}↳ ${printable(where)} ${printable(fillMessage(label, args, language))}`),
    );
  }
  return lines;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function summaryLine(summary: Summary, language: Language, paint: Paint): string {
  const words = reportWords[language];
  const part = (severity: Severity, count: number, template: string) => {
    const counted = template.replace('{count}', String(count));
    const text = language === 'en' && count === 1 ? counted.replace(/s$/, '') : counted;
    return count > 0 ? paint[severity](text) : text;
  };
  const files = words.inFiles.replace('{count}', String(summary.files));
  const inFiles = language === 'en' && summary.files === 1 ? files.replace(/s$/, '') : files;
  if (summary.errors + summary.warnings + summary.infos === 0) return `${words.clean} ${inFiles}.`;
  const parts = [
    part('error', summary.errors, words.errors),
    part('warning', summary.warnings, words.warnings),
    part('info', summary.infos, words.infos),
  ];
  return `${parts.join(', ')} ${inFiles}.`;
}
