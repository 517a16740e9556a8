import { intakeWords as words } from '../../i18n/intake-words.js';
import { printable } from '../../i18n/printable.js';
import type { HandedCell, SheetPlace } from '../../intake/handed.js';
import type { Conflict, FieldChange, PlannedRow } from '../../intake/plan.js';
import { textWidth } from '../cells.js';
import { clip } from '../table.js';
import { cellAddress, cellName } from './address.js';
import { aroundDifference } from './around.js';
import { newRowLines } from './new-row.js';
import { rowName } from './row-name.js';
import { countedQuestions, say, type TextScene } from './scene.js';

/** Rows that are shown without `--all`; what has two values comes first when there are more. */
const MOST_ROWS = 40;
const WIDEST_NAME = 30;
/** Where the names of fields begin; long texts begin there as well. */
const FIELD_INDENT = 11;
const ARROW = ' → ';

type Outcome = PlannedRow['outcome'];

/** The rows that an import touches, by file and sheet, each field with what it was and what it becomes. */
export function* rowLines(scene: TextScene): Iterable<string> {
  const { report, paint, all } = scene;
  const listed = report.plan.rows.filter(
    ({ outcome, kept = [] }) => all || outcome !== 'unchanged' || kept.length > 0,
  );
  if (listed.length === 0) return;
  const shown = all ? listed : choose(listed);
  yield '';
  yield paint.strong(say(scene, words.changes));
  let sheet = '';
  for (const planned of shown) {
    const { place } = planned.row;
    const name = `${place.file}\n${place.sheet}`;
    if (name !== sheet) yield sheetLine(planned, scene);
    sheet = name;
    yield* oneRow(planned, scene);
  }
  if (shown.length < listed.length)
    yield paint.faint(say(scene, words.moreRows, { count: listed.length - shown.length }));
}

function choose(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const urgent = rows.filter(({ conflicts }) => conflicts.length > 0);
  const others = rows.filter(({ conflicts }) => conflicts.length === 0);
  const chosen = new Set([...urgent, ...others].slice(0, MOST_ROWS));
  return rows.filter((row) => chosen.has(row));
}

function sheetLine({ row: { place } }: PlannedRow, { paint, width }: TextScene): string {
  const sheet = clip(place.sheet, 31);
  const file = clip(place.file, width - 6 - textWidth(sheet), 'end');
  return `${paint.faint('──')} ${paint.strong(`${file} › ${sheet}`)}`;
}

function* oneRow(planned: PlannedRow, scene: TextScene): Iterable<string> {
  const { words: fields, all } = scene;
  const { row, outcome, changes, conflicts, kept = [] } = planned;
  yield headLine(planned, scene);
  if (outcome === 'new') yield newLine(planned, scene);
  if (outcome === 'new' && !all) yield* newRowLines(planned, scene);
  if (outcome === 'new' && !all) return;
  const told = [...changes, ...conflicts, ...kept];
  const widest = Math.max(0, ...told.map(({ key }) => textWidth(printable(fields.nameOf(row.kind, key)))));
  const names = Math.min(widest, WIDEST_NAME);
  for (const change of changes) yield* changeLines(change, planned, names, scene);
  for (const conflict of conflicts) yield* conflictLines(conflict, planned, names, scene);
  for (const settled of kept) yield* conflictLines(settled, planned, names, scene, true);
}

const OUTCOMES: readonly Outcome[] = ['new', 'changed', 'unchanged', 'conflict', 'open'];
const TONES = {
  new: 'good',
  changed: 'info',
  unchanged: 'faint',
  conflict: 'error',
  open: 'warning',
} as const;

function headLine(planned: PlannedRow, scene: TextScene): string {
  const { paint, width } = scene;
  const { row, outcome, id, questions } = planned;
  const widest = Math.max(...OUTCOMES.map((each) => textWidth(say(scene, words.outcomes[each]))));
  const word = say(scene, words.outcomes[outcome]);
  const where = say(scene, words.row, { row: String(row.place.row ?? '–') }).padEnd(9);
  const between = `${' '.repeat(widest - textWidth(word))}  ${where}  `;
  const asked = questions.length === 0 ? '' : `  ${countedQuestions(questions.length, scene)}`;
  const room = width - 2 - textWidth(word + between) - textWidth(asked);
  const name = clip(rowName(planned, scene), room);
  // The name says most to people; a new id has its own line.
  const code = outcome === 'new' ? '' : printable(id ?? '');
  const isTold = code === '' || code === name || textWidth(code) > room - textWidth(name) - 2;
  const tail = isTold ? '' : `  ${paint.faint(code)}`;
  return `  ${paint[TONES[outcome]](word)}${between}${name}${tail}${paint.warning(asked)}`;
}

/** Where a new row goes, under which id, and how much of it there is. */
function newLine({ row, id, changes }: PlannedRow, scene: TextScene): string {
  const { words: fields, paint, width } = scene;
  const home = row.cells.get('dimension')?.value;
  const count = changes.length === 1 ? words.oneField : words.fields;
  const parts = [
    ...(home === undefined ? [] : [fields.valueOf(row.kind, 'dimension', home)]),
    say(scene, count, { count: changes.length }),
    ...(id === undefined ? [] : [say(scene, words.newId, { id })]),
  ];
  return `    ${paint.faint(clip(parts.join(' · '), width - 4))}`;
}

/** `    G8    Tahun selesai  2026 → 2027`; what does not fit into the line stands below it, on two of its own. */
function* changeLines(
  { key, ours, theirs }: FieldChange,
  { row, outcome }: PlannedRow,
  names: number,
  scene: TextScene,
): Iterable<string> {
  const { words: fields, paint, width } = scene;
  const start = fieldStart(key, theirs, row.kind, names, scene);
  const room = width - textWidth(start);
  const after = printable(fields.valueOf(row.kind, key, theirs.value));
  if (outcome === 'new') {
    yield start + clip(after, room);
    return;
  }
  const isBlank = ours === undefined || ours === '';
  const before = isBlank ? say(scene, words.blank) : printable(fields.valueOf(row.kind, key, ours));
  if (textWidth(before) + ARROW.length + textWidth(after) <= room) {
    yield `${start}${paint.faint(before)}${ARROW}${after}`;
    return;
  }
  const below = width - FIELD_INDENT;
  const [was, becomes] = isBlank ? [before, clip(after, below)] : aroundDifference(before, after, below);
  yield start.trimEnd();
  yield `${' '.repeat(FIELD_INDENT)}${paint.faint(was)}`;
  yield `${' '.repeat(FIELD_INDENT - 2)}→ ${becomes}`;
}

/** Both values, each with who says it. */
function* conflictLines(
  { key, ours, theirs, first }: Conflict,
  { row }: PlannedRow,
  names: number,
  scene: TextScene,
  isSettled = false,
): Iterable<string> {
  const { words: fields, paint, width } = scene;
  const own = fields.valueOf(row.kind, key, ours);
  const mine = isSettled ? say(scene, words.stays, { value: own }) : printable(own);
  const other = printable(fields.valueOf(row.kind, key, theirs.value));
  const labels = [first ? otherSheet(first, theirs.place) : say(scene, words.ours), say(scene, words.theirs)];
  const widest = Math.max(...labels.map(textWidth)) + 2;
  const start = fieldStart(key, theirs, row.kind, names, scene);
  const fits = Math.max(textWidth(mine), textWidth(other)) + widest <= width - textWidth(start);
  const margin = ' '.repeat(fits ? textWidth(start) : FIELD_INDENT);
  const values = aroundDifference(mine, other, width - margin.length - widest);
  const tone = isSettled ? paint.faint : paint.error;
  const lines = labels.map(
    (label, at) => `${tone(label)}${' '.repeat(widest - textWidth(label))}${values[at]}`,
  );
  if (!fits) yield start.trimEnd();
  yield `${fits ? start : margin}${lines[0]}`;
  yield `${margin}${lines[1]}`;
}

/** The cell of this import that said something else before. */
function otherSheet(first: SheetPlace, here: SheetPlace): string {
  const cell = cellAddress(first);
  return clip(first.file === here.file ? cell : `${first.file} ${cell}`, WIDEST_NAME, 'end');
}

function fieldStart(
  key: string,
  { place }: HandedCell,
  kind: PlannedRow['row']['kind'],
  names: number,
  { words: fields }: TextScene,
): string {
  const name = clip(fields.nameOf(kind, key), names);
  return `    ${cellName(place).padEnd(FIELD_INDENT - 6)}  ${name}${' '.repeat(names - textWidth(name) + 2)}`;
}
