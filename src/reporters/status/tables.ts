import type { Stage } from '../../diagnostics/diagnostic.js';
import { formatDate } from '../../i18n/dates.js';
import type { Bilingual } from '../../i18n/language.js';
import { statusWords as words } from '../../i18n/status-words.js';
import type { AgencyStatus } from '../../status/agency-status.js';
import type { Completeness } from '../../status/completeness.js';
import { textWidth } from '../cells.js';
import type { Paint } from '../report.js';
import { type Column, type TableCell, table } from '../table.js';
import { barCells, percent } from './bar.js';
import type { StatusReport } from './status-report.js';

const BAR = 10;
/** Below this a table leaves out its bars, and what else says nothing new. */
const ROOMY = 72;
const STAGES: readonly Stage[] = [2, 3, 4];

const right = (head: string, width: number): Column => ({ head, width, align: 'right' });

/** The books, each with its share of the whole and of what each stage adds. */
export function bookTable({ status, stage, language }: StatusReport, width: number, paint: Paint): string[] {
  const share = shareColumns(width, words.filled[language]);
  const columns = [
    { head: words.book[language], width: width - widthOf(share) - STAGES.length * 6 },
    ...share,
    ...STAGES.map((each) => right(words.short[each][language], 4)),
  ];
  const rows = status.books.map(({ number, title, completeness }) => [
    { text: `${number}  ${title}` },
    ...shareCells(width, completeness, paint),
    ...stageCells(completeness, stage, paint),
  ]);
  return table(columns, rows, paint.faint);
}

/** How full something is: a bar and its percent, or the percent alone where there is little room. */
function shareColumns(width: number, head: string): Column[] {
  return width < ROOMY ? [right(head, Math.max(4, head.length))] : [{ head, width: BAR }, right('', 4)];
}

function shareCells(width: number, completeness: Completeness, paint: Paint): TableCell[] {
  return barCells(completeness, BAR, paint).slice(width < ROOMY ? 1 : 0);
}

/** What the columns take up, with the space before each. */
function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + 2 + column.width, 0);
}

function stageCells({ stages }: Completeness, stage: Stage, paint: Paint): TableCell[] {
  return STAGES.map((each) => {
    const share = stages[each];
    const isOpen = share !== undefined && share < 100;
    // What is due and open is what the reader looks for; what comes later may wait.
    const tone = isOpen && each <= stage ? paint.error : isOpen ? undefined : paint.faint;
    return { text: percent(share), ...(tone && { paint: tone }) };
  });
}

interface Counted {
  readonly head: Bilingual;
  readonly count: (dimension: StatusReport['status']['dimensions'][number]) => number;
}

/** The dimensions, each with its share of the whole and how much it holds. */
export function dimensionTable({ status, language }: StatusReport, width: number, paint: Paint): string[] {
  const all: readonly Counted[] = [
    { head: words.gaps, count: ({ gaps }) => gaps },
    { head: words.goals, count: ({ goals }) => goals },
    { head: words.indicators, count: ({ indicators }) => indicators },
    { head: words.programs, count: ({ programs }) => programs },
    { head: words.quickWins, count: ({ quickWins }) => quickWins },
  ];
  const counted = width < ROOMY ? all.slice(2) : all;
  const counts = counted.map(({ head }) => right(head[language], head[language].length));
  const share = shareColumns(width, words.filled[language]);
  const columns = [
    { head: words.dimension[language], width: width - widthOf([...share, ...counts]) },
    ...share,
    ...counts,
  ];
  const rows = status.dimensions.map((dimension) => [
    { text: dimension.name },
    ...shareCells(width, dimension.completeness, paint),
    ...counted.map(({ count }) => ({
      text: String(count(dimension)),
      ...(count(dimension) === 0 && { paint: paint.warning }),
    })),
  ]);
  return table(columns, rows, paint.faint);
}

/** Agencies with the state of their data, and how full their rows are. */
export function agencyTable(
  agencies: readonly AgencyStatus[],
  { language }: StatusReport,
  width: number,
  paint: Paint,
): string[] {
  const isRoomy = width >= ROOMY;
  const others = [
    { head: words.data[language], width: 9 },
    { head: words.deadline[language], width: 18 },
    ...(isRoomy ? [right(words.filled[language], 6), right(words.programs[language], 7)] : []),
    right(words.open[language], 6),
  ];
  const names = width - widthOf(others);
  const columns = [{ head: words.agency[language], width: names }, ...others];
  const rows = agencies.map((agency) => {
    const { data, due, lateDays, completeness, programs, open } = agency;
    const state = data && words.dataStates[data][language];
    return [
      { text: nameIn(names, agency) },
      { text: state ?? '–', ...(data === 'complete' && { paint: paint.good }) },
      lateDays > 0
        ? { text: lateText(lateDays, language), paint: paint.error }
        : { text: due === undefined ? '–' : formatDate(due, language), paint: paint.faint },
      ...(isRoomy ? [{ text: percent(completeness.whole) }, { text: String(programs) }] : []),
      { text: open === 0 ? '–' : String(open), ...(open > 0 && { paint: paint.warning }) },
    ];
  });
  return table(columns, rows, paint.faint);
}

/** The name, or what the agency is called for short where the name does not fit or is not there. */
export function nameIn(width: number, { id, name, short }: AgencyStatus): string {
  if (name === undefined) return short ?? id;
  return short !== undefined && textWidth(name) > width ? short : name;
}

function lateText(days: number, language: StatusReport['language']): string {
  return (days === 1 ? words.lateOne : words.late)[language].replace('{days}', String(days));
}
