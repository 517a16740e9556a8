import { readFirstPage, type StatedStatus, statusChoices } from '../forms/first-page.js';
import { plainHead } from '../forms/plain-head.js';
import { holdsSent, readSent, SENT_FORMAT, SENT_SHEET, type Sent } from '../forms/sent.js';
import type { Grid } from '../sheets/grid.js';
import { LISTS_SHEET } from '../sheets/write/checks.js';
import { chooseFrom } from '../values/choose-from.js';
import { matchName } from '../values/match-name.js';
import type { HandedFile, HandedRow, Question, SheetPlace, SheetReading } from './handed.js';
import { type DoubtName, doubt } from './read/doubts.js';
import { layoutFor } from './read/layout-for.js';
import { markTwins } from './read/mark-twins.js';
import { matchSent } from './read/match-sent.js';
import { readSheet } from './read/read-sheet.js';
import { withReadinessId } from './read/readiness-id.js';
import { viewSheet } from './read/sheet-view.js';
import { askForHead } from './read/unread-table.js';
import type { IntakeScene } from './scene.js';

/**
 * What a file that was handed in says: rows of programmes, indicators, gaps, readiness and sources, whatever its layout. Our own
 * forms bring along what they said when they went out. Nothing is guessed and nothing is lost in silence: what is
 * not understood is a question, and rows that give no data are counted with why. Linear in the cells.
 * @param file as named on the command line
 */
export function readHandedFile(grids: readonly Grid[], file: string, scene: IntakeScene): HandedFile {
  const sent = grids.map(readSent).find((one) => one !== undefined);
  const questions: Question[] = sent === undefined ? [] : aboutForm(sent, file, scene);
  const isLater = sent !== undefined && sent.format > SENT_FORMAT;
  const first = firstPage(grids, file, scene, sent?.agency === undefined);
  questions.push(...(first?.questions ?? []));
  const known = scene.agencies.some(({ id }) => id === sent?.agency) ? sent?.agency : undefined;
  const agency = known ?? first?.agency;
  const readings: SheetReading[] = [];
  const rows: HandedRow[] = [];
  for (const grid of grids) {
    // Sheets of our own forms that nobody sees; a copy of a form may have lost one of them.
    if ([SENT_SHEET, LISTS_SHEET].includes(grid.name) || holdsSent(grid)) continue;
    const place = { file, sheet: grid.name };
    if (isLater || grid === first?.grid) {
      const why = isLater ? 'laterForm' : 'firstPage';
      readings.push({ place, kind: undefined, skipped: doubt(why), columns: [], count: 0 });
      continue;
    }
    const answer = readSheet(grid, file, scene, layoutFor(scene.layouts, file, grid.name), agency);
    readings.push(...answer.readings);
    rows.push(...answer.rows);
    questions.push(...answer.questions);
  }
  const isUnread = sent === undefined && rows.length === 0 && questions.length === 0;
  if (isUnread) questions.push(...readings.flatMap((reading) => aboutHead(reading, grids, scene) ?? []));
  const named = rows.map(withReadinessId);
  const matched =
    sent === undefined || isLater
      ? { rows: named.map((row) => withKnownId(row, scene)), questions: [] }
      : matchSent(named, sent, readings, file, scene);
  const owner = agency ?? onlyAgency(matched.rows);
  return {
    file,
    ...(owner === undefined ? {} : { agency: owner }),
    ...(first?.stated === undefined ? {} : { stated: first.stated }),
    readings,
    rows: markTwins(matched.rows),
    questions: [...questions, ...matched.questions],
  };
}

/** A file that gives nothing is not passed over in silence: what looks like a table is asked about. */
function aboutHead(
  { place, skipped }: SheetReading,
  grids: readonly Grid[],
  { layouts }: IntakeScene,
): Question | undefined {
  const grid = grids.find(({ name }) => name === place.sheet);
  if (grid === undefined || skipped?.text !== doubt('noHead').text) return undefined;
  const kind = layoutFor(layouts, place.file, grid.name)?.kind ?? 'programs';
  return askForHead(viewSheet(grid, place.file), kind);
}

/** The agency whose rows all are. */
function onlyAgency(rows: readonly HandedRow[]): string | undefined {
  const [first, ...others] = new Set(rows.map((row) => row.agency));
  return others.length === 0 ? first : undefined;
}

function aboutForm(sent: Sent, file: string, { region, agencies }: IntakeScene): Question[] {
  const place = { file, sheet: '' };
  const ask = (name: DoubtName, said: string, args: Record<string, string> = {}): Question[] => [
    { kind: 'ask', place, said, readings: [], doubt: doubt(name, args) },
  ];
  if (sent.format > SENT_FORMAT) return ask('laterForm', '');
  const isOther = sent.region !== '' && region !== '' && plainHead(sent.region) !== plainHead(region);
  const isUnknown = sent.agency !== undefined && agencies.every(({ id }) => id !== sent.agency);
  return [
    ...(isOther ? ask('otherRegion', sent.region, { theirs: sent.region, ours: region }) : []),
    ...(isUnknown ? ask('unknownAgency', sent.agency ?? '', { id: sent.agency ?? '' }) : []),
  ];
}

interface FirstPage {
  readonly grid: Grid;
  readonly stated?: StatedStatus;
  readonly agency?: string;
  readonly questions: readonly Question[];
}

/** What the agency has filled in on the first sheet of our form. */
function firstPage(
  grids: readonly Grid[],
  file: string,
  scene: IntakeScene,
  isNobodys: boolean,
): FirstPage | undefined {
  for (const grid of grids) {
    const page = readFirstPage(grid);
    if (page === undefined) continue;
    const { status, agency } = page;
    const questions: Question[] = [];
    const placeOf = ({ row, column }: { row: number; column: number }): SheetPlace => ({
      file,
      sheet: grid.name,
      row,
      column,
    });
    const choice = status && chooseFrom(status.cell.text, STATUSES);
    // A form for an agency of the plan knows whose it is.
    const name = isNobodys && agency && matchName(agency.cell.text, scene.agencies, scene.region);
    if (status && (choice?.kind === 'ask' || choice?.kind === 'wrong')) {
      questions.push({
        kind: choice.kind,
        place: placeOf(status),
        said: choice.said,
        readings: [],
        doubt: choice.doubt,
      });
    }
    if (agency && name && (name.kind === 'ask' || name.kind === 'wrong')) {
      const readings = name.kind === 'ask' ? name.readings : [];
      questions.push({
        kind: name.kind,
        place: placeOf(agency),
        key: 'agency',
        said: name.said,
        readings,
        doubt: name.doubt,
      });
    }
    const stated = choice?.kind === 'value' ? statedOf(choice.value) : undefined;
    return {
      grid,
      questions,
      ...(stated === undefined ? {} : { stated }),
      ...(name && name.kind === 'value' ? { agency: name.value } : {}),
    };
  }
  return undefined;
}

/** What stands under "ID" in a layout of somebody else is a code of ours only where the masterplan knows it. */
function withKnownId(row: HandedRow, { ids }: IntakeScene): HandedRow {
  if (row.id === undefined || row.kind === 'readiness' || ids[row.kind].has(row.id)) return row;
  const { id: _, ...rest } = row;
  return rest;
}

/** Words of both languages are among the synonyms. */
const STATUSES = statusChoices('id');

function statedOf(value: string | number): StatedStatus | undefined {
  return value === 'none' || value === 'partial' || value === 'complete' ? value : undefined;
}
