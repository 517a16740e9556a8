import { agencyWords as words } from '../../i18n/agency-words.js';
import { formatDate } from '../../i18n/dates.js';
import type { Bilingual, Language } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { formatNumber } from '../../i18n/numbers.js';
import { inertLine } from '../../i18n/printable.js';
import { statusWords } from '../../i18n/status-words.js';
import { byDeadline } from '../../status/agency-status.js';
import { jsonText } from '../json-text.js';
import { clip } from '../table.js';
import { wrap } from '../wrap.js';
import { agencyJson } from './agency-json.js';
import { type AgencyRow, agencyRowsTable } from './agency-table.js';
import type { StatusReport } from './status-report.js';
import type { StatusTextOptions } from './text.js';

/** Without being asked for all, more rows than this are only counted. */
const MOST = 40;
const NARROWEST = 40;

/** Who is late, for people: the agencies of one plan by deadline. */
export function agenciesText(report: StatusReport, options: StatusTextOptions): string {
  const { status, language, fictional, stage } = report;
  const { paint } = options;
  const width = Math.max(NARROWEST, options.width);
  const region = fictional ? `${report.region} (${statusWords.fictional[language]})` : report.region;
  const about = [
    statusWords.stages[stage][language],
    statusWords.asOf[language].replace('{date}', formatDate(status.today, language)),
  ];
  const rows = status.agencies.map((agency) => ({ region: undefined, agency }));
  return textOf([
    paint.strong(clip(region, width)),
    paint.faint(about.join(' · ')),
    '',
    ...agencyLines(rows, language, options),
  ]);
}

/** Lines of text that cannot be taken for commands of whatever reads the output. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${inertLine(line)}\n`).join('');
}

/** How many are late, and the table of all, in the order of their deadlines. */
export function agencyLines(
  all: readonly AgencyRow[],
  language: Language,
  { paint, all: isWhole, ...options }: StatusTextOptions,
): string[] {
  const width = Math.max(NARROWEST, options.width);
  if (all.length === 0) return [paint.faint(statusWords.noAgencies[language])];
  const rows = sorted(all);
  const shown = isWhole ? rows : rows.slice(0, MOST);
  const { late, soon, open, complete, days } = countsOf(rows);
  const said = late === 0 ? words.noneLate : days === 1 ? words.someLateOne : words.someLate;
  const fill = (sentence: Bilingual, counts: Readonly<Record<string, number>>) => {
    const texts = Object.entries(counts).map(([name, count]) => [name, formatNumber(count, language)]);
    return wrap(fillMessage(sentence, Object.fromEntries(texts), language), width);
  };
  const tone = late === 0 ? paint.good : paint.error;
  const more = fill(statusWords.moreAgencies, { count: rows.length - shown.length });
  const { lines, legend } = agencyRowsTable(shown, language, width, paint);
  return [
    ...fill(said, { late, all: rows.length, days }).map((line) => tone(line)),
    ...fill(words.others, { soon, open, complete }),
    '',
    ...lines,
    ...(shown.length < rows.length ? more.map((line) => paint.faint(line)) : []),
    '',
    ...legend.flatMap((line) => wrap(line, width)).map((line) => paint.faint(line)),
  ];
}

/** The same as one JSON document: `counts` by standing, `days` of the latest, and `agencies` by deadline. */
export function agenciesJson({ status, region, title, stage, documentStatus }: StatusReport): string {
  const { days, ...counts } = countsOf(status.agencies.map((agency) => ({ region: undefined, agency })));
  return jsonText({
    region,
    title: title ?? null,
    stage,
    status: documentStatus ?? null,
    asOf: status.today,
    counts,
    lateDays: days,
    agencies: byDeadline(status.agencies).map(agencyJson),
  });
}

/** Those of several plans as one list; where deadlines are the same, the order of the plans. */
function sorted(rows: readonly AgencyRow[]): AgencyRow[] {
  const rowOf = new Map(rows.map((row) => [row.agency, row]));
  return byDeadline(rows.map(({ agency }) => agency)).flatMap((agency) => rowOf.get(agency) ?? []);
}

function countsOf(rows: readonly AgencyRow[]) {
  const counts = { late: 0, soon: 0, open: 0, complete: 0 };
  let days = 0;
  for (const { agency } of rows) {
    counts[agency.standing] += 1;
    days = Math.max(days, agency.lateDays);
  }
  return { ...counts, days };
}
