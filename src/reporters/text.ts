import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import { printable } from '../i18n/printable.js';
import { reportWords } from '../i18n/report-words.js';
import type { SourceFile } from '../source/tree.js';
import { excerpt } from './excerpt.js';
import type { Reporter } from './formats.js';
import { type LinesOf, linesOf } from './lines-of.js';
import { messageOf } from './message-of.js';
import { type Paint, plainPaint, type Report } from './report.js';
import { summaryLine } from './summary-line.js';
import { wrap } from './wrap.js';

export interface TextOptions {
  readonly paint: Paint;
  /** Show every finding; otherwise the first 200, and of notes (severity info) the first 10 once nothing graver is left. */
  readonly all: boolean;
  /** How a file of the project is called from where the reader stands. */
  readonly fileName: (file: string) => string;
  /** Columns of the terminal. */
  readonly width: number;
}

const MOST = 200;
const MOST_NOTES = 10;
const INDENT = '  ';

/** Columns of a report that is kept as a file. */
const PAGE = 100;

/** The findings for people, all of them, to be kept as a file. */
export const textReport: Reporter = (report, { fromReader }) =>
  reportText(report, { paint: plainPaint, all: true, fileName: fromReader, width: PAGE });

/** The findings for people: each with its place, excerpt and caret, and a last line that counts. In pieces. */
export function* reportText(report: Report, options: TextOptions): Iterable<string> {
  const { language, files, findings } = report;
  const shown = options.all ? findings : choose(findings);
  yield* findingsText(shown, files, language, options);
  if (shown.length > 0) yield '\n';
  yield `${closingLines(report, shown, options).join('\n')}\n`;
}

/** Findings in this order, each under the name of its file; with excerpts where the file is among `files`. */
export function* findingsText(
  findings: Iterable<Diagnostic>,
  files: readonly SourceFile[],
  language: Language,
  options: Omit<TextOptions, 'all'>,
): Iterable<string> {
  const texts = new Map(files.map((file) => [file.name, linesOf(file)]));
  let file: string | undefined;
  for (const finding of findings) {
    const isNew = finding.place.file !== file;
    // Notes are short and many; everything else has room around it.
    if (file !== undefined && (isNew || finding.severity !== 'info')) yield '\n';
    if (isNew) yield `${fileLine(finding.place.file, options)}\n`;
    file = finding.place.file;
    yield `${findingLines(finding, texts.get(finding.place.file), language, options).join('\n')}\n`;
  }
}

function closingLines(
  { findings, language, summary }: Report,
  shown: readonly Diagnostic[],
  { paint, width }: TextOptions,
): string[] {
  const lines: string[] = [];
  const grave = shown.find(({ severity }) => severity !== 'info');
  if (grave) lines.push(paint.faint(reportWords[language].explain.replace('{rule}', grave.type.id)));
  if (shown.length < findings.length)
    lines.push(...wrap(moreLine(findings, shown, language), width).map((line) => paint.faint(line)));
  const fixable = findings.filter(({ fix = [] }) => fix.length > 0).length;
  if (fixable > 0) lines.push(...wrap(fixableLine(fixable, language), width));
  lines.push(summaryLine(summary, language, paint));
  return lines;
}

// What is not filled in yet would bury the one mistake that has to be mended now.
function choose(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const graver = findings.filter(({ severity }) => severity !== 'info');
  return graver.length > 0 ? graver.slice(0, MOST) : findings.slice(0, MOST_NOTES);
}

function moreLine(findings: readonly Diagnostic[], shown: readonly Diagnostic[], language: Language): string {
  const visible = new Set(shown);
  const onlyNotes = findings.every((finding) => finding.severity === 'info' || visible.has(finding));
  const words = reportWords[language];
  return (onlyNotes ? words.moreInfo : words.more).replace('{count}', String(findings.length - shown.length));
}

function fixableLine(count: number, language: Language): string {
  const line = reportWords[language].fixable.replace('{count}', String(count));
  return count === 1 ? line.replace('findings', 'finding') : line;
}

/** The head of what follows about a file. Its mark keeps the name from beginning a line, where a CI service might obey it. */
export function fileLine(file: string, { paint, fileName }: Pick<TextOptions, 'paint' | 'fileName'>): string {
  return `${paint.faint('──')} ${paint.strong(printable(fileName(file)))}`;
}

function findingLines(
  finding: Diagnostic,
  lineAt: LinesOf | undefined,
  language: Language,
  { paint, width, fileName }: Omit<TextOptions, 'all'>,
): string[] {
  const { place, severity, type } = finding;
  const where = ({ file, line, column }: Place) => `${printable(fileName(file))}:${line}:${column}`;
  const word = paint[severity](reportWords[language][severity]);
  const said = hanging(printable(messageOf(finding, language)), INDENT, width);
  const lines = [`${word} ${place.line}:${place.column} ${paint.faint(type.id)}`, ...said];
  // Notes say what is not there yet; an excerpt would show the line beside the hole.
  if (severity !== 'info' && lineAt !== undefined) lines.push(...excerpt(lineAt, place, width, paint));
  for (const { message, args, place: at } of finding.related) {
    const text = `${where(at)} ${printable(fillMessage(message, args, language))}`;
    lines.push(...hanging(text, `${INDENT}↳ `, width).map((line) => paint.faint(line)));
  }
  return lines;
}

/** A printable text over several lines: the first begins with `first`, the others stand under its text. */
export function hanging(text: string, first: string, width: number): string[] {
  return wrap(text, width - first.length).map((line, at) => {
    // CI services obey lines that begin like this, also when they are indented.
    const inert = /^(::|##)/.test(line) ? `› ${line}` : line;
    return (at === 0 ? first : ' '.repeat(first.length)) + inert;
  });
}
