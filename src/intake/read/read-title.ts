import type { FormKind } from '../../forms/form-kind.js';
import type { GridRow } from '../../sheets/grid.js';
import { amountFactor } from '../../values/amount-factor.js';
import type { HandedCell, Question, SheetPlace } from '../handed.js';
import type { CellReader } from './cell-reader.js';
import { doubt } from './doubts.js';
import { afterAgencyLabel, agencyAtEnd, namedColumns, nameField } from './name-fields.js';
import { isPartOfAgency } from './part-of-agency.js';
import type { SheetView } from './sheet-view.js';

/** What the lines above a table, and the name on its tab, say of all its rows. */
export interface Title {
  readonly fields: ReadonlyMap<string, HandedCell>;
  /** The year, where exactly one is named. */
  readonly year: number | undefined;
  /** What amounts are counted in. */
  readonly factor: number | undefined;
  readonly questions: readonly Question[];
}

/**
 * Reads the rows above a table. A cell counts as a name of an agency or a dimension only as a whole, or behind a label
 * (`OPD : Dinas Kesehatan`), an agency also at the end of a line; two different names of one kind mean none.
 * @param isOwned whether it is known already whose rows they are
 */
export function readTitle(
  view: SheetView,
  rows: readonly GridRow[],
  kind: FormKind,
  reader: CellReader,
  isOwned: boolean,
): Title {
  const named = new Map<string, HandedCell | undefined>();
  const years = new Set<number>();
  const factors = new Set<number>();
  const questions: Question[] = [];
  const parts: Question[] = [];
  const hold = (key: string, value: string, said: string, place: SheetPlace) => {
    const isOther = named.has(key) && named.get(key)?.value !== value;
    named.set(key, isOther ? undefined : { value, said, place });
  };
  const name = (text: string, place: SheetPlace): boolean => {
    const field = nameField(text, kind, reader);
    // "Kebijakan" above a table is no enabling plan.
    if (field === undefined || field.value.startsWith('enablers')) return false;
    hold(field.key, field.value, text, place);
    return true;
  };
  for (const row of rows) {
    for (const year of yearsOf(row)) years.add(year);
    row.cells.forEach((cell, column) => {
      if (cell === undefined || cell.text === '') return;
      const factor = amountFactor(cell.text);
      if (factor !== undefined) factors.add(factor);
      const place = view.place(row.number, column);
      if (name(cell.text, place)) return;
      const agency = agencyAtEnd(cell.text, kind, reader);
      if (agency !== undefined) {
        hold('agency', agency, cell.text, place);
        return;
      }
      const labelled = afterAgencyLabel(cell.text);
      if (labelled === undefined || !namedColumns(kind).some(({ key }) => key === 'agency')) return;
      const at = labelled === '' ? nextFilled(row, column) : column;
      const said = (labelled === '' ? row.cells[at]?.text : labelled)?.replace(/^[:：=]\s*/, '') ?? '';
      if (said === '' || name(said, view.place(row.number, at))) return;
      const where = view.place(row.number, at);
      const within = agencyAtEnd(said, kind, reader);
      if (within !== undefined) {
        hold('agency', within, said, where);
        return;
      }
      const isPart = isPartOfAgency(said);
      const question: Question = {
        kind: 'ask',
        place: where,
        key: 'agency',
        said,
        readings: [],
        doubt: doubt(isPart ? 'partOfAgency' : 'titleAgency', { said }),
      };
      (isPart ? parts : questions).push(question);
    });
  }
  // A unit is no doubt where its agency is known.
  if (!isOwned && named.get('agency') === undefined) questions.push(...parts);
  const tab = nameField(view.grid.name, kind, reader);
  if (tab !== undefined && !tab.value.startsWith('enablers') && !named.has(tab.key)) {
    named.set(tab.key, { value: tab.value, said: view.grid.name, place: view.place() });
  }
  const fields = [...named].flatMap(([key, cell]) => (cell === undefined ? [] : [[key, cell] as const]));
  return { fields: new Map(fields), year: only(years), factor: only(factors), questions };
}

const YEAR =
  /\b(?:tahun(?: anggaran)?|thn|th|t\.? ?a)\b\.? *[:：]? *((?:19|20)\d\d)(?: *(?:[-–—/]|s\.? ?d\.?|sampai(?: dengan)?) *((?:19|20)\d\d))?/gi;

/** Years behind a word for year; the number of a regulation has one that is not the table's. */
function yearsOf({ cells }: GridRow): number[] {
  const text = cells.flatMap((cell) => cell?.text.slice(0, 300) ?? []).join(' ');
  if (/\b(?:nomor|no)\b/i.test(text)) return [];
  return [...text.matchAll(YEAR)].flatMap(([, first, last]) =>
    [first, last].flatMap((one) => (one ? [Number(one)] : [])),
  );
}

function nextFilled({ cells }: GridRow, column: number): number {
  const next = cells.findIndex(
    (cell, at) => at > column && cell !== undefined && !/^[:：=]?$/.test(cell.text),
  );
  return next === -1 ? column : next;
}

function only<T>(values: ReadonlySet<T>): T | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}
