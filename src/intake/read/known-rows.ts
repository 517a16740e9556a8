import { isExampleMark } from '../../forms/example-mark.js';
import { plainHead } from '../../forms/plain-head.js';
import type { GridRow } from '../../sheets/grid.js';
import type { DoubtName } from './doubts.js';
import type { HeadLine } from './match-head.js';
import type { FilledCell, RowFacts } from './row-facts.js';
import type { Table } from './table.js';

/** Which of the rows that never hold data this is, as far as the row alone says: examples, repeated heads, numbers of columns. */
export function knownRow(
  facts: RowFacts,
  table: Table,
  lines: ReadonlyMap<number, readonly HeadLine[]>,
): DoubtName | undefined {
  if (isExample(facts, table)) return 'example';
  if (isHelp(facts)) return 'help';
  if (repeatsHead(facts, lines)) return 'headAgain';
  if (isNumberingLine(facts.row)) return 'numbering';
  return undefined;
}

/** Our forms mark their examples in the first cell; where that column was deleted, their words are known. */
function isExample({ filled, taken, core }: RowFacts, table: Table): boolean {
  const first = filled[0];
  if (first?.column === (table.columns[0]?.column ?? 0) && isExampleMark(first.cell.text)) return true;
  if (core === undefined || !isOurs(core)) return false;
  return taken.filter(isOurs).length >= SAMPLED;
}

/** A real programme may share a few words with our example. */
const SAMPLED = 5;

function isOurs({ cell, as }: FilledCell): boolean {
  return as !== undefined && (cell.text === String(as.form.example) || cell.text === as.form.exampleEn);
}

/** The sentences that explain the columns of our form. */
function isHelp({ taken }: RowFacts): boolean {
  const same = taken.filter(
    ({ cell, as }) => as && (cell.text === as.form.help.id || cell.text === as.form.help.en),
  );
  return same.length >= 2;
}

/** No head is longer. */
const LONGEST_HEAD = 200;

/** The same but for capitals and signs; most texts differ in their first letter already. */
export function isSameHead(head: string, text: string): boolean {
  return head[0]?.toLowerCase() === text[0]?.toLowerCase() && plainHead(head) === plainHead(text);
}

function repeatsHead({ filled }: RowFacts, lines: ReadonlyMap<number, readonly HeadLine[]>): boolean {
  const same = filled.filter(({ column, cell }) => {
    if (cell.text.length > LONGEST_HEAD) return false;
    return lines.get(column)?.some(({ text }) => isSameHead(text, cell.text));
  });
  return same.length > 0 && same.length >= filled.length * 0.6 && (same.length >= 2 || filled.length === 1);
}

/** `1 2 3 4`, `(1) (2) (3)`, also with what is computed: `6 = 4 + 5`. */
export function isNumberingLine({ cells }: GridRow): boolean {
  let last = 0;
  let count = 0;
  for (const cell of cells) {
    if (cell === undefined || cell.text === '') continue;
    const number =
      cell.text.length > 20 ? Number.NaN : Number(/^\(?\s*(\d{1,2})\s*\)?(?:\s*=.*)?$/.exec(cell.text)?.[1]);
    if (!(number > last && number <= last + 3)) return false;
    last = number;
    count++;
  }
  return count >= 3;
}

/** A line under a head that only names units: `(Rp) | (%) | (tahun)`. */
export function isUnitLine({ cells }: GridRow): boolean {
  const texts = cells.flatMap((cell) => (cell === undefined || cell.text === '' ? [] : [cell.text]));
  return texts.length > 0 && texts.every((text) => /^\(.{1,24}\)$|^rp\.?$|^%$/i.test(text.trim()));
}
