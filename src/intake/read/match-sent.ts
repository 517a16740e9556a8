import { findFormKind, formKinds } from '../../forms/form-kinds.js';
import type { Sent } from '../../forms/sent.js';
import { canonical, type HandedRow, type Question, type SheetPlace, type SheetReading } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import { type DoubtName, doubt } from './doubts.js';
import { keepSent } from './keep-sent.js';

type SentRow = ReadonlyMap<string, string>;

/** Rows of a form that came back, each with what the form said of it when it went out. */
export interface MatchedRows {
  readonly rows: readonly HandedRow[];
  readonly questions: readonly Question[];
}

/**
 * Ties the rows of our own form to what it said when it was sent: by their code, without one by their unchanged name. A code
 * that is none of the form's, that stands beside the name of another row, or that is gone with its row is a question.
 */
export function matchSent(
  rows: readonly HandedRow[],
  sent: Sent,
  readings: readonly SheetReading[],
  file: string,
  scene: IntakeScene,
): MatchedRows {
  const byCore = sentByCore(sent);
  const met = new Set<string>();
  // A row whose code was taken away is that row only where no other one carries the code.
  const coded = new Set(rows.flatMap(({ kind, id }) => (id === undefined ? [] : [`${kind}/${id}`])));
  const matched = rows.map((row) => {
    const found = matchRow(row, sent, byCore, coded);
    const one = found.sent === undefined ? found : keepSent(found, found.sent, scene);
    if (one.id !== undefined) {
      met.add(`${row.kind}/${one.id}`);
      coded.add(`${row.kind}/${one.id}`);
    } else if (row.id !== undefined) met.add(`${row.kind}/${row.id}`);
    return one;
  });
  return { rows: matched, questions: missingRows(sent, met, readings, file) };
}

/** The ids that a form gave to each core, by kind: one that two rows share is nobody's. */
function sentByCore(sent: Sent): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [name, values] of sent.rows) {
    const at = name.indexOf('/');
    const core = coreOf(name.slice(0, at), values);
    if (core === undefined) continue;
    const key = `${name.slice(0, at)}/${core}`;
    found.set(key, found.has(key) ? undefined : name.slice(at + 1));
  }
  return found;
}

function coreOf(kind: string, values: SentRow): string | undefined {
  const key = findFormKind(kind)?.core;
  return key === undefined ? undefined : values.get(key);
}

function matchRow(
  row: HandedRow,
  sent: Sent,
  byCore: ReadonlyMap<string, string | undefined>,
  coded: ReadonlySet<string>,
): HandedRow {
  const core = findFormKind(row.kind)?.core ?? '';
  const cell = row.cells.get(core);
  const said = cell === undefined ? undefined : canonical(cell.value);
  const owner = said === undefined ? undefined : byCore.get(`${row.kind}/${said}`);
  if (row.id === undefined) {
    const values = owner === undefined ? undefined : sent.rows.get(`${row.kind}/${owner}`);
    const isFree = !coded.has(`${row.kind}/${owner}`);
    return values !== undefined && row.kind !== 'readiness' && isFree
      ? withSent({ ...row, id: owner ?? '' }, values)
      : row;
  }
  const values = sent.rows.get(`${row.kind}/${row.id}`);
  if (values === undefined)
    return row.kind === 'readiness' ? row : asking(withoutId(row), 'unknownCode', 'id', row.id);
  const theirs = values.get(core);
  if (owner !== undefined && owner !== row.id && row.kind !== 'readiness') {
    return asking(withoutId(row), 'movedCode', undefined, said ?? '', { theirs: theirs ?? row.id });
  }
  const isEmptied = row.cells.size === 0 && values.size > 0 && row.kind !== 'readiness';
  if (isEmptied) {
    const { place, kind, id } = row;
    const bare: HandedRow = { ...row, cells: new Map(), blanks: new Set(), questions: [], sent: values };
    return asking(bare, 'emptied', undefined, '', {
      name: theirs ?? id ?? kind,
      row: String(place.row ?? ''),
    });
  }
  return withSent(row, values);
}

/** Fields that the form said and the sheet has a column for, but no row any more, were emptied too: a fund deleted, for one. */
function withSent(row: HandedRow, sent: SentRow): HandedRow {
  const years = new Set(
    [...row.cells.keys(), ...row.blanks].flatMap((key) => /^budget\.(\d{4})\./.exec(key)?.[1] ?? []),
  );
  const asked = new Set(row.questions.map(({ key }) => key));
  const gone = [...sent.keys()].filter((key) => {
    const year = /^budget\.(\d{4})\./.exec(key)?.[1];
    return year !== undefined && years.has(year) && !row.cells.has(key) && !asked.has(key);
  });
  return { ...row, blanks: new Set([...row.blanks, ...gone]), sent };
}

function withoutId({ id: _, ...row }: HandedRow): HandedRow {
  return row;
}

function asking(
  row: HandedRow,
  name: DoubtName,
  key: string | undefined,
  said: string,
  args: Readonly<Record<string, string>> = {},
): HandedRow {
  const question: Question = {
    kind: 'ask',
    place: row.place,
    ...(key === undefined ? {} : { key }),
    said,
    readings: [],
    doubt: doubt(name, { said, ...args }),
  };
  return { ...row, questions: [question, ...row.questions] };
}

/** One question for a sheet that is gone, and one for each row that is gone from a sheet. */
function missingRows(
  sent: Sent,
  met: ReadonlySet<string>,
  readings: readonly SheetReading[],
  file: string,
): Question[] {
  const questions: Question[] = [];
  for (const { id: kind, name } of formKinds) {
    if (kind === 'readiness') continue;
    const reading = readings.find((one) => one.kind === kind && one.skipped === undefined);
    const all = [...sent.rows].filter(([row]) => row.startsWith(`${kind}/`));
    const gone = all.filter(([row]) => !met.has(row));
    const ask = (place: SheetPlace, which: DoubtName, args: Record<string, string>) =>
      questions.push({ kind: 'ask', place, said: '', readings: [], doubt: doubt(which, args) });
    if (reading === undefined) {
      const place = { file, sheet: '' };
      if (all.length > 0) ask(place, 'sheetGone', { name: name.id, count: String(all.length) });
      continue;
    }
    for (const [row, values] of gone) ask(reading.place, 'rowGone', { name: coreOf(kind, values) ?? row });
  }
  return questions;
}
