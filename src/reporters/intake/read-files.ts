import { intakeWords as words } from '../../i18n/intake-words.js';
import { printable } from '../../i18n/printable.js';
import type { HandedFile, HandedRow, SheetReading } from '../../intake/handed.js';
import { columnName } from '../../sheets/grid.js';
import { textWidth } from '../cells.js';
import { type Column, clip, type TableCell, table } from '../table.js';
import { hanging } from '../text.js';
import { agencyName, say, type TextScene } from './scene.js';

/** More files than this are told in a table, a line each. */
const MOST_TOLD = 4;
const MOST_OWNERS = 3;
const LONGEST_HEAD = 40;
const INDENT = 3;

/** What was understood of each file: sheets, heads, columns; of many files a line each. */
export function* readFileLines(scene: TextScene): Iterable<string> {
  const { report, paint, all } = scene;
  const { files } = report.plan;
  if (files.length === 0) return;
  yield '';
  yield paint.strong(say(scene, words.understood));
  const isMany = files.length > MOST_TOLD && !all;
  if (isMany) yield* fileTable(scene);
  for (const file of isMany ? files.filter(isOdd) : files) yield* fileLines(file, scene);
  if (isMany) yield paint.faint(say(scene, words.moreFiles));
}

/** Something in it was left aside, which people must see whatever the number of files. */
function isOdd(file: HandedFile): boolean {
  const { readings } = file;
  return (
    isNobodys(file) ||
    readings.every(({ kind }) => kind === undefined) ||
    readings.some(
      ({ kind, skipped, columns }) =>
        (skipped !== undefined && kind !== undefined) || columns.some(({ key }) => key === undefined),
    )
  );
}

function fileTable(scene: TextScene): string[] {
  const { report, paint, width } = scene;
  const { plan, language } = report;
  const counts = countsByFile(scene);
  const columns = (['all', 'new', 'changed', 'conflict', 'questions'] as const).map(
    (id) => [id, { head: words.heads[id][language], width: 7, align: 'right' }] as const,
  );
  const wide = columns.map(([, column]) => ({ ...column, width: Math.max(7, textWidth(column.head)) }));
  const left = width - wide.reduce((sum, column) => sum + 2 + column.width, 0);
  // What stands before every name would only take up room.
  const folder = commonFolder(plan.files.map(({ file }) => file));
  const head = folder === '' ? words.file[language] : say(scene, words.fileIn, { folder });
  const names = Math.min(
    Math.max(
      textWidth(head),
      ...plan.files.map(({ file }) => textWidth(printable(file.slice(folder.length)))),
    ),
    Math.floor((left - 2) * 0.55),
  );
  const heads: Column[] = [
    { head, width: names, keep: 'end' },
    { head: words.agency[language], width: left - names - 2 },
    ...wide,
  ];
  const rows = plan.files.map((each): TableCell[] => [
    { text: each.file.slice(folder.length) },
    ownerCell(each, scene),
    ...columns.map(([id]) => countCell(id, counts.get(each.file)?.[id] ?? 0, scene)),
  ]);
  return table(heads, rows, paint.faint);
}

/** `masuk/` where all names begin with it; '' where they have no folder in common. */
function commonFolder(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const ends = [...first.matchAll(/\//g)].map(({ index }) => first.slice(0, index + 1));
  return ends.findLast((folder) => others.every((name) => name.startsWith(folder))) ?? '';
}

type Counted = 'all' | 'new' | 'changed' | 'conflict' | 'questions';

function countCell(id: Counted, count: number, { paint }: TextScene): TableCell {
  if (count === 0) return { text: '–', paint: paint.faint };
  const tone = id === 'conflict' ? paint.error : id === 'questions' ? paint.warning : undefined;
  return { text: String(count), ...(tone && { paint: tone }) };
}

function countsByFile({ report: { plan } }: TextScene): Map<string, Record<Counted, number>> {
  const counts = new Map<string, Record<Counted, number>>();
  const of = (file: string) => {
    const known = counts.get(file) ?? { all: 0, new: 0, changed: 0, conflict: 0, questions: 0 };
    counts.set(file, known);
    return known;
  };
  for (const { row, outcome, questions } of plan.rows) {
    const known = of(row.place.file);
    known.all += 1;
    if (outcome === 'new' || outcome === 'changed' || outcome === 'conflict') known[outcome] += 1;
    known.questions += questions.length;
  }
  for (const { place } of plan.questions) of(place.file).questions += 1;
  return counts;
}

/** Whose rows a file holds: its own agency, or those that its rows name. */
function ownersOf({ agency, rows }: HandedFile): string[] {
  if (agency !== undefined) return [agency];
  return [...new Set(rows.flatMap((row) => row.agency ?? []))];
}

function ownerCell(file: HandedFile, scene: TextScene): TableCell {
  const [first, ...others] = ownersOf(file);
  if (first === undefined) return { text: '–', paint: scene.paint.faint };
  if (others.length > 0) return { text: say(scene, words.manyAgencies, { count: others.length + 1 }) };
  return { text: scene.report.agencies.get(first)?.short ?? agencyName(first, scene) };
}

/** Some of its rows name nobody; whose is not clear is asked by itself, and the cells of readiness are everybody's. */
function isNobodys({ agency, rows }: HandedFile): boolean {
  const isSilent = (row: HandedRow) =>
    row.agency === undefined &&
    row.kind !== 'readiness' &&
    !row.questions.some(({ key }) => key === 'agency');
  return agency === undefined && rows.some(isSilent);
}

/** All of a few agencies by name, otherwise how many they are. */
function ownersText(owners: readonly string[], scene: TextScene): string {
  if (owners.length > MOST_OWNERS) return say(scene, words.manyAgencies, { count: owners.length });
  return printable(owners.map((id) => agencyName(id, scene)).join('; '));
}

function* fileLines(file: HandedFile, scene: TextScene): Iterable<string> {
  const { paint, width } = scene;
  const margin = ' '.repeat(INDENT);
  yield `${paint.faint('──')} ${paint.strong(clip(file.file, width - INDENT, 'end'))}`;
  const owners = ownersOf(file);
  const about = [
    ...(owners.length > 0 ? [ownersText(owners, scene)] : []),
    ...(file.stated ? [say(scene, words.stated[file.stated])] : []),
  ];
  if (about.length > 0) yield* hanging(about.join(', '), margin, width);
  if (isNobodys(file))
    yield* hanging(say(scene, words.noAgency), margin, width).map((line) => paint.warning(line));
  // Pages of a workbook that hold no rows, such as instructions, are named only where something is said of them.
  const told = file.readings.filter(({ kind, skipped }) => kind !== undefined || skipped !== undefined);
  const names = Math.min(Math.max(0, ...told.map(({ place }) => textWidth(printable(place.sheet)))), 24);
  for (const reading of told) yield* sheetLines(reading, names, scene);
  if (told.length === 0)
    yield* hanging(say(scene, words.noSheets), margin, width).map((line) => paint.warning(line));
}

function* sheetLines(reading: SheetReading, names: number, scene: TextScene): Iterable<string> {
  const { words: fields, paint, width } = scene;
  const { place, kind, skipped, head, columns, count } = reading;
  const margin = ' '.repeat(INDENT + names + 2);
  const sheet = clip(place.sheet, names);
  const first = `${' '.repeat(INDENT)}${sheet}${' '.repeat(names - textWidth(sheet) + 2)}`;
  if (kind === undefined || skipped !== undefined) {
    const why = skipped ? `: ${say(scene, skipped.text, skipped.args)}` : '';
    yield* hanging(`${say(scene, words.skipped)}${why}`, first, width).map((line) => paint.faint(line));
    return;
  }
  const taken = columns.filter(({ key }) => key !== undefined);
  const parts = [
    ...(fields.kindOf(kind) === place.sheet ? [] : [fields.kindOf(kind)]),
    say(scene, words.rows, { count }),
    ...(head === undefined ? [] : [headText(head, scene)]),
    taken.length === columns.length
      ? say(scene, words.allColumns, { all: columns.length })
      : say(scene, words.columnsTaken, { taken: taken.length, all: columns.length }),
  ];
  yield* hanging(parts.join(' · '), first, width);
  const renamed = taken.flatMap(({ column, head: written, key = '' }) => {
    const name = fields.nameOf(kind, key);
    return plain(written) === plain(name) ? [] : [`${said(written, column, scene)} → ${name}`];
  });
  const left = columns.filter(({ key }) => key === undefined);
  const lists = [
    [words.takenFor, renamed],
    [words.notTaken, left.map(({ head: written, column }) => said(written, column, scene))],
  ] as const;
  for (const [label, list] of lists) {
    if (list.length === 0) continue;
    const text = `${say(scene, label)}: ${list.join('; ')}`;
    const lines = hanging(printable(text), margin, width);
    yield* label === words.notTaken
      ? lines.map((line) => paint.warning(line))
      : lines.map((line) => paint.faint(line));
  }
  for (const { text, args } of reading.held ?? [])
    yield* hanging(printable(say(scene, text, args)), margin, width).map((line) => paint.faint(line));
  for (const { rows, why, isUsual } of reading.passed ?? []) {
    if (isUsual && !scene.all) continue;
    const text = `${say(scene, words.rowsAside, { rows: rowList(rows) })}: ${say(scene, why.text, why.args)}`;
    yield* hanging(text, margin, width).map((line) => paint.faint(line));
  }
}

const MOST_ROWS = 12;

/** `5, 9–11`; of many the first. */
function rowList(rows: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const before = spans.at(-1);
    if (before !== undefined && row === before.last + 1) before.last = row;
    else spans.push({ first: row, last: row });
  }
  const shown = spans
    .slice(0, MOST_ROWS)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return spans.length > MOST_ROWS ? `${shown.join(', ')}, …` : shown.join(', ');
}

function headText({ first, last }: { first: number; last: number }, scene: TextScene): string {
  return first === last
    ? say(scene, words.headRow, { row: String(first) })
    : say(scene, words.headRows, { first: String(first), last: String(last) });
}

/** A head as it was written, with its column: `"Nama Kegiatan" (C)`. */
function said(head: string, column: number, scene: TextScene): string {
  const text = head.trim() === '' ? say(scene, words.noHead) : `"${clip(head, LONGEST_HEAD)}"`;
  return `${text} (${columnName(column)})`;
}

/** Heads are the same when nothing but case, signs and spaces differs. */
function plain(head: string): string {
  return head.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
