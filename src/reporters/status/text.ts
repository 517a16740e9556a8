import type { Stage } from '../../diagnostics/diagnostic.js';
import { formatDate } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { inertLine, printable } from '../../i18n/printable.js';
import { reportWords } from '../../i18n/report-words.js';
import { statusWords as words } from '../../i18n/status-words.js';
import { termOf } from '../../i18n/terms.js';
import type { AgencyStatus } from '../../status/agency-status.js';
import type { MissingPart } from '../../status/missing-parts.js';
import { textWidth } from '../cells.js';
import type { Paint } from '../report.js';
import { summaryLine } from '../summary-line.js';
import { clip, table } from '../table.js';
import { wrap } from '../wrap.js';
import { percent } from './bar.js';
import { partName } from './part-name.js';
import type { StatusReport } from './status-report.js';
import { agencyTable, bookTable, dimensionTable } from './tables.js';

export interface StatusTextOptions {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Every agency and every open part; otherwise the most urgent. */
  readonly all: boolean;
}

/** Tables do not get narrower than this; a smaller terminal breaks their lines. */
const NARROWEST = 60;
const MOST_AGENCIES = 12;
const MOST_PARTS = 12;

/** Where a plan stands, for people: books, dimensions, agencies, and what is open for this stage and the next. */
export function statusText(report: StatusReport, { paint, all, ...options }: StatusTextOptions): string {
  const { status, language } = report;
  const width = Math.max(NARROWEST, options.width);
  const most = (limit: number) => (all ? Number.POSITIVE_INFINITY : limit);
  const agencies = byUrgency(status.agencies);
  const lines = [
    ...heading(report, width, paint),
    '',
    ...bookTable(report, width, paint),
    '',
    ...dimensionTable(report, width, paint),
    '',
    ...(agencies.length > 0
      ? agencyTable(agencies.slice(0, most(MOST_AGENCIES)), report, width, paint)
      : [paint.faint(words.noAgencies[language])]),
    ...more(words.moreAgencies[language], agencies.length - most(MOST_AGENCIES), width, paint),
    ...missing(report, most(MOST_PARTS), width, paint),
  ];
  return lines.map((line) => `${inertLine(line)}\n`).join('');
}

function heading(report: StatusReport, width: number, paint: Paint): string[] {
  const { status, region, title, stage, language } = report;
  const name = report.fictional ? `${region} (${words.fictional[language]})` : region;
  const about = [
    words.stages[stage][language],
    termOf('documentStatus', report.documentStatus, language),
    words.asOf[language].replace('{date}', formatDate(status.today, language)),
  ];
  const { due, whole } = status.whole;
  const done =
    due === undefined ? words.nothingDue[language] : words.due[language].replace('{percent}', percent(due));
  const { errors, warnings, infos } = status.findings;
  const hasFindings = errors + warnings + infos > 0;
  return [
    paint.strong(clip(name, width)),
    ...(title && title !== region ? [clip(title, width)] : []),
    paint.faint(about.filter(Boolean).join(' · ')),
    '',
    ...wrap(`${done} · ${words.whole[language].replace('{percent}', percent(whole))}.`, width),
    hasFindings ? summaryLine(status.findings, language, paint) : `${reportWords[language].clean}.`,
  ];
}

/** Late ones first, the latest on top; then those with most open places. */
function byUrgency(agencies: readonly AgencyStatus[]): AgencyStatus[] {
  return [...agencies].sort((a, b) => b.lateDays - a.lateDays || b.open - a.open);
}

function missing(report: StatusReport, most: number, width: number, paint: Paint): string[] {
  const { status, stage, language } = report;
  const now = status.missing.filter((part) => part.stage <= stage);
  const next = status.missing.find((part) => part.stage > stage)?.stage;
  const later = status.missing.filter((part) => part.stage === next);
  const list = (parts: readonly MissingPart[], sentence: string, of: Stage) => [
    '',
    paint.strong(
      sentence
        .replace('{stage}', inSentence(words.stages[of][language]))
        .replace('{count}', String(parts.length)),
    ),
    ...partLines(parts.slice(0, most), language, width, paint),
    ...more(words.moreParts[language], parts.length - most, width, paint),
  ];
  const done = status.whole.due === 100 ? ['', paint.good(words.nothingMissing[language])] : [];
  return [
    ...(now.length > 0 ? list(now, words.missingNow[language], stage) : done),
    ...(next === undefined ? [] : list(later, words.missingNext[language], next)),
  ];
}

// "tahap II" inside a sentence, "Tahap II" at the head of a line.
function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function partLines(parts: readonly MissingPart[], language: Language, width: number, paint: Paint): string[] {
  const counts = 12;
  // Only where a part has a name is its key told beside it.
  const longest = Math.max(0, ...parts.map((one) => (partName(one, language) ? textWidth(one.part) : 0)));
  const keys = Math.min(longest, Math.floor((width - counts - 6) * 0.55));
  const columns = [
    { head: '', width: width - counts - keys - 6 },
    { head: '', width: keys },
    { head: '', width: counts, align: 'right' as const },
  ];
  const rows = parts.map((missing) => {
    const { part, open, of } = missing;
    const name = partName(missing, language);
    const count = words.ofRows[language].replace('{open}', String(open)).replace('{of}', String(of));
    return [
      { text: name ?? printable(part) },
      { text: name === undefined ? '' : part, paint: paint.faint },
      { text: of > 1 ? count : '', paint: paint.faint },
    ];
  });
  return table(columns, rows, paint.faint)
    .slice(1)
    .map((line) => `  ${line}`);
}

function more(sentence: string, count: number, width: number, paint: Paint): string[] {
  if (count <= 0) return [];
  return wrap(sentence.replace('{count}', String(count)), width).map((line) => paint.faint(line));
}
