import { agencyWords as words } from '../../i18n/agency-words.js';
import { formatDate, formatShortDate } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { formatNumber } from '../../i18n/numbers.js';
import { statusWords } from '../../i18n/status-words.js';
import type { AgencyStatus, Standing } from '../../status/agency-status.js';
import { textWidth } from '../cells.js';
import type { Paint } from '../report.js';
import { type Column, type TableCell, table } from '../table.js';
import { nameIn } from './tables.js';

/** An agency of one plan of many; of a single plan nobody needs to be told the region. */
export interface AgencyRow {
  readonly region: string | undefined;
  readonly agency: AgencyStatus;
}

/** A column besides mark, region and name. */
interface Shown {
  readonly head: string;
  readonly width: number;
  readonly align?: 'right';
  readonly cell: (agency: AgencyStatus) => TableCell;
}

type ColumnId = keyof ReturnType<typeof columnsFor>;

/** From what a wide screen has room for to what nobody can do without. */
const LAYOUTS: readonly (readonly ColumnId[])[] = [
  'data due time programs indicators gaps sources errors warnings infos',
  'data shortDue time rows errors warnings infos',
  'data shortDue time rows errors',
  'data shortDue time',
  'shortDue time',
].map((names) => names.split(' ') as ColumnId[]); // Names of columns, written above.

/** Names of agencies are long; with less room than this a layout with fewer columns is taken. */
const LEAST_NAME = 22;
const LEAST_REGION = 12;
const MOST_REGION = 24;

/** What tells standings apart where there is no colour. */
const MARKS: Readonly<Record<Standing, string>> = { late: '!', soon: '>', open: '', complete: '' };

/** Agencies as a table in at most `width` columns where words allow, and what its marks and heads mean. */
export function agencyRowsTable(
  rows: readonly AgencyRow[],
  language: Language,
  width: number,
  paint: Paint,
): { readonly lines: string[]; readonly legend: string[] } {
  const all = columnsFor(language, paint);
  const regions = rows.map(({ region }) => (region === undefined ? 0 : textWidth(region)));
  const longest = Math.max(...regions);
  const region = longest === 0 ? 0 : Math.min(MOST_REGION, Math.max(LEAST_REGION, longest));
  const room = (layout: readonly ColumnId[]) =>
    layout.reduce((left, id) => left - all[id].width - 2, width - 3 - (region === 0 ? 0 : region + 2));
  const layout = LAYOUTS.find((one) => room(one) >= LEAST_NAME) ?? LAYOUTS.at(-1) ?? [];
  const ids = rows.map(({ agency }) => textWidth(agency.name ?? agency.short ?? agency.id));
  const head = statusWords.agency[language];
  const name = Math.max(head.length, Math.min(Math.max(...ids), room(layout)));
  const shown = layout.map((id) => all[id]);
  const columns: Column[] = [
    { head: '', width: 1 },
    ...(region === 0 ? [] : [{ head: words.region[language], width: region }]),
    { head, width: name },
    ...shown,
  ];
  const cells = rows.map(({ region: of, agency }) => {
    const tone = toneOf(agency.standing, paint);
    return [
      { text: MARKS[agency.standing], paint: tone },
      ...(region === 0 ? [] : [{ text: of ?? '–' }]),
      { text: nameIn(name, agency) },
      ...shown.map(({ cell }) => cell(agency)),
    ];
  });
  const legend = [words.marks[language], ...(layout.includes('rows') ? [words.rowsMean[language]] : [])];
  return { lines: table(columns, cells, paint.faint), legend };
}

function columnsFor(language: Language, paint: Paint) {
  const number = (
    head: string,
    of: (agency: AgencyStatus) => number,
    tone?: (text: string) => string,
  ): Shown => ({
    head,
    width: Math.max(5, head.length),
    align: 'right',
    cell: (agency) => {
      const count = of(agency);
      return {
        text: count === 0 ? '–' : formatNumber(count, language),
        ...(count > 0 && tone && { paint: tone }),
      };
    },
  });
  const date = (width: number, format: typeof formatDate): Shown => ({
    head: statusWords.deadline[language],
    width,
    cell: ({ due }) => ({ text: due === undefined ? '–' : format(due, language) }),
  });
  return {
    data: {
      head: statusWords.data[language],
      width: 9,
      cell: ({ data }): TableCell => ({
        text: data === undefined ? '–' : statusWords.dataStates[data][language],
        ...(data === 'complete' && { paint: paint.good }),
      }),
    },
    due: date(17, formatDate),
    shortDue: date(11, formatShortDate),
    time: {
      head: words.time[language],
      width: 14,
      cell: (agency): TableCell => ({
        text: timeText(agency, language),
        paint: toneOf(agency.standing, paint),
      }),
    },
    rows: number(
      words.rows[language],
      ({ programs, indicators, gaps, sources }) => programs + indicators + gaps + sources,
    ),
    programs: number(statusWords.programs[language], ({ programs }) => programs),
    indicators: number(statusWords.indicators[language], ({ indicators }) => indicators),
    gaps: number(statusWords.gaps[language], ({ gaps }) => gaps),
    sources: number(words.sources[language], ({ sources }) => sources),
    errors: number(words.errors[language], ({ findings }) => findings.error, paint.error),
    warnings: number(words.warnings[language], ({ findings }) => findings.warning, paint.warning),
    infos: number(words.infos[language], ({ findings }) => findings.info),
  } satisfies Record<string, Shown>;
}

function toneOf(standing: Standing, paint: Paint): (text: string) => string {
  if (standing === 'late') return paint.error;
  return standing === 'soon' ? paint.warning : paint.faint;
}

/** How far the deadline is, of what is not yet complete. */
function timeText({ standing, days, lateDays }: AgencyStatus, language: Language): string {
  if (standing === 'complete' || days === undefined) return '–';
  if (days === 0) return words.today[language];
  const [one, several] = lateDays > 0 ? [words.overdueOne, words.overdue] : [words.leftOne, words.left];
  const count = Math.abs(days);
  return (count === 1 ? one : several)[language].replace('{days}', formatNumber(count, language));
}
