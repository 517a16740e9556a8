import type { FormColumn } from '../../forms/form-kind.js';
import { type Cell, columnName } from '../../sheets/grid.js';
import { canonical, type HandedRow, type SheetPlace } from '../handed.js';
import { readAmounts } from './build-amounts.js';
import { cellOf } from './cell-of.js';
import { type Draft, newDraft, type RowScene } from './draft.js';
import { readYearMarks } from './marks.js';
import { agencyAtEnd, namedColumns } from './name-fields.js';
import { isPartOfAgency } from './part-of-agency.js';
import type { RowFacts } from './row-facts.js';
import type { Item } from './sort-rows.js';
import type { TableColumn } from './table.js';

/** Reads the cells of an item. What is not understood is a question; the rest of the row is taken. */
export function buildRow(item: Item, rows: RowScene): HandedRow {
  const { table, columns } = rows;
  const draft = newDraft();
  const unit = textOf(item.first, 'unit');
  for (const [key, column] of columns.fields) readField(item, key, column, unit, rows, draft);
  if (columns.years.length > 0) readYearMarks(item.first, columns.years, rows, draft);
  if (columns.amounts.length > 0) readAmounts(item, rows, draft);
  readImplied(rows, draft);
  for (const { key } of namedColumns(table.kind)) {
    const cell = item.headings.get(key) ?? table.defaults.fields.get(key);
    if (cell === undefined || isTold(draft, key)) continue;
    draft.cells.set(key, cell);
    draft.blanks.delete(key);
  }
  dimensionFromAspect(rows, draft);
  if (item.first.core === undefined) withoutCore(item, rows, draft);
  if (item.leftovers.length > 0) askLeftovers(item, rows, draft);
  return finished(item, rows, draft);
}

/** Whether a field has a value or a question already. */
const isTold = ({ cells, questions }: Draft, field: string): boolean =>
  cells.has(field) || questions.some(({ key }) => key === field);

const textOf = ({ taken }: RowFacts, key: string): string | undefined =>
  taken.find(({ as }) => as?.form.key === key)?.cell.text;

function readField(
  item: Item,
  key: string,
  column: TableColumn,
  unit: string | undefined,
  rows: RowScene,
  draft: Draft,
): void {
  const { table, reader } = rows;
  const { form } = column;
  const found = cellOf(item.first, column, rows);
  if ('trouble' in found) {
    draft.ask(found.place, key, found.trouble, found.said, found.args);
    return;
  }
  const { cell, place } = found;
  if (form.key === 'years') readSpan(cell, place, rows, draft);
  else {
    const { factor } = column;
    const reading = reader.read(form, cell, { factor, unit: isMeasured(key) ? unit : undefined });
    if (reading.kind === 'value') draft.cells.set(key, { value: reading.value, said: reading.said, place });
    else if (reading.kind === 'blank') {
      draft.blanks.add(key);
      draft.blankCells.set(key, { said: cell?.text.trim() ?? '', place });
    } else if (key === 'agency' && isPartOfAgency(reading.said))
      readPart(reading.said, place, item, rows, draft);
    else draft.ask(place, key, reading);
  }
  for (const facts of item.more) {
    const further = facts.row.cells[column.column];
    if (further === undefined || form.key === 'id') continue;
    const said = canonical(further.text).toLowerCase();
    if (said === '' || said === canonical(cell?.text ?? '').toLowerCase()) continue;
    const at = table.view.place(facts.row.number, column.column);
    draft.ask(at, key, 'otherContinuation', further.text, {
      said: further.text,
      row: String(item.first.row.number),
    });
  }
}

/** A unit of an agency stands for the agency, where that is known from its own name, a heading, the title or the form. */
function readPart(said: string, place: SheetPlace, item: Item, rows: RowScene, draft: Draft): void {
  const { table, reader, agency } = rows;
  const named = agencyAtEnd(said, table.kind, reader);
  if (named !== undefined) draft.cells.set('agency', { value: named, said, place });
  else if (item.headings.has('agency') || table.defaults.fields.has('agency') || agency !== undefined)
    draft.blanks.add('agency');
  else draft.ask(place, 'agency', 'partOfAgency', said, { said });
}

/** What the row's own unit counts. */
const isMeasured = (key: string): boolean => /^(?:baseline|targets|actuals)\./.test(key);

function readSpan(
  cell: Cell | undefined,
  place: SheetPlace,
  { reader, table }: RowScene,
  draft: Draft,
): void {
  const ends = ['years.start', 'years.end'].filter(
    (key) => !table.columns.some(({ form }) => form.key === key),
  );
  const reading = reader.span(cell);
  if (reading.kind === 'ask' || reading.kind === 'wrong') {
    draft.ask(place, 'years', reading);
    return;
  }
  for (const key of ends) {
    if (reading.kind !== 'value') draft.blanks.add(key);
    else
      draft.cells.set(key, {
        value: key === 'years.start' ? reading.value.start : reading.value.end,
        said: reading.said,
        place,
      });
  }
}

function readImplied({ table, columns }: RowScene, draft: Draft): void {
  for (const [key, year, { form, column, head }] of columns.implied) {
    if (isTold(draft, key) || !draft.cells.has(form.key)) continue;
    draft.cells.set(key, { value: year, said: head, place: table.view.place(table.head.last, column) });
    draft.blanks.delete(key);
  }
}

/** An aspect belongs to one dimension, so that a row which names it names both. */
function dimensionFromAspect({ table, scene }: RowScene, draft: Draft): void {
  const { cells } = draft;
  const aspect = cells.get('aspect');
  const hasColumn = table.kind.columns.some(({ key }) => key === 'dimension');
  if (aspect === undefined || !hasColumn || isTold(draft, 'dimension')) return;
  const owners = scene.profile.dimensions.filter(({ aspects }) =>
    aspects.some(({ id }) => id === aspect.value),
  );
  const [owner, ...others] = owners;
  if (owner !== undefined && others.length === 0) cells.set('dimension', { ...aspect, value: owner.id });
}

/** The whole row: what our example said in it may have been meant or forgotten. */
function askLeftovers({ first, leftovers }: Item, { table }: RowScene, draft: Draft): void {
  const { number } = first.row;
  const cells = leftovers.map(({ column }) => `${columnName(column)}${number}`).join(', ');
  draft.ask(table.view.place(number), undefined, 'exampleLeft', '', { cells });
}

function withoutCore(item: Item, { table }: RowScene, draft: Draft): void {
  const { kind, view } = table;
  const core: FormColumn | undefined = kind.columns.find(({ key }) => key === kind.core);
  const first = item.first.filled[0];
  draft.ask(view.place(item.first.row.number, first?.column), undefined, 'noCore', first?.cell.text, {
    core: core?.head.id ?? kind.core,
  });
}

function finished(item: Item, { table, agency }: RowScene, draft: Draft): HandedRow {
  const { kind, view } = table;
  const { cells, blanks, blankCells, questions } = draft;
  const said = cells.get('agency')?.value;
  const isAsked = questions.some(({ key }) => key === 'agency');
  const owner = typeof said === 'string' ? said : isAsked ? undefined : agency;
  const id = kind.id === 'readiness' ? undefined : cells.get('id')?.value;
  for (const key of ['agency', 'id']) {
    cells.delete(key);
    blanks.delete(key);
  }
  for (const key of cells.keys()) blanks.delete(key);
  return {
    kind: kind.id,
    place: view.place(item.first.row.number),
    ...(typeof id === 'string' ? { id } : {}),
    ...(owner === undefined ? {} : { agency: owner }),
    cells,
    blanks,
    blankCells,
    questions,
  };
}
