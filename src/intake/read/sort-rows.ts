import type { GridRow } from '../../sheets/grid.js';
import type { HandedCell, Question } from '../handed.js';
import { belowTable, isNote } from './below-table.js';
import type { CellReader } from './cell-reader.js';
import { type DoubtName, doubt } from './doubts.js';
import type { ExampleRows } from './example-rows.js';
import { knownRow } from './known-rows.js';
import type { Layout } from './layout.js';
import { levelOf } from './levels.js';
import type { HeadLine } from './match-head.js';
import { nameField } from './name-fields.js';
import { type FilledCell, isFigure, type RowFacts, rowFacts } from './row-facts.js';
import type { Table } from './table.js';
import { totalRow } from './total-row.js';

/** One row of the kind, with the rows below that carry it on, and the headings under which it stands. */
export interface Item {
  readonly first: RowFacts;
  readonly more: RowFacts[];
  readonly headings: ReadonlyMap<string, HandedCell>;
  /** Cells that still say what our example said there before its mark was taken away. */
  readonly leftovers: readonly FilledCell[];
}

export interface SortedRows {
  readonly items: readonly Item[];
  /** Rows that hold something and give no data, by why. */
  readonly passed: ReadonlyMap<DoubtName, readonly number[]>;
  readonly questions: readonly Question[];
}

/**
 * Says what each row below a head is. In this order: left out by `import.yaml`, an example, a repeated head, a note below
 * the table, a total, a heading, a continuation of the row above, a row of its own. A heading is a row in which only one
 * text stands (amounts beside it are subtotals) that names a dimension, an aspect, an element, a part or an agency; it
 * holds for the rows below until another of its sort or of a sort that came before it.
 */
export function sortRows(
  table: Table,
  lines: ReadonlyMap<number, readonly HeadLine[]>,
  reader: CellReader,
  layout: Layout | undefined,
  examples: ExampleRows,
): SortedRows {
  const facts = table.rows.map((row) => rowFacts(row, table));
  const end = belowTable(facts);
  const owned = new Set(facts.flatMap(({ core, code }) => (core === undefined ? [] : (code ?? []))));
  const sorting = new Sorting(table, reader, owned);
  let isExample = false;
  facts.forEach((one, at) => {
    const { row, filled } = one;
    if (isSkipped(row, layout)) sorting.pass('skip', row);
    else if (isOtherLevel(one, layout)) sorting.pass('otherLevel', row);
    else if (filled.length === 0) sorting.pass('nothingKnown', row);
    else {
      // An example of a programme may have a line for a further fund; cells of readiness have no code, and stand for themselves.
      const isProgram = table.kind.id === 'programs';
      const carriesOn = isExample && isProgram && one.core === undefined && one.code === undefined;
      const known = carriesOn ? 'example' : knownRow(one, table, lines);
      isExample = known === 'example';
      const changed = known === 'example' ? examples.changed(one) : [];
      if (changed.length > 0) sorting.ask(one, 'changedExample', changed[0]);
      else if (known !== undefined) sorting.pass(known, row);
      else if (at >= end || (one.core === undefined && isNote(one))) sorting.below(one);
      // The examples stand first, below our help; no row that we have sent lacks its code.
      else sorting.sort(one, sorting.isFirst && one.code === undefined ? examples.left(one) : []);
    }
    if (row.isHidden) sorting.pass('hiddenRow', row);
  });
  return sorting.done();
}

function isSkipped({ number }: GridRow, layout: Layout | undefined): boolean {
  if (layout === undefined) return false;
  const isBefore = layout.first !== undefined && number < layout.first;
  return isBefore || layout.skip.some(({ first, last }) => number >= first && number <= last);
}

function isOtherLevel({ taken }: RowFacts, layout: Layout | undefined): boolean {
  const code =
    layout?.level === undefined ? undefined : taken.find(({ as }) => as?.form.key === 'code')?.cell.text;
  return code !== undefined && levelOf(code) !== layout?.level;
}

class Sorting {
  readonly #table: Table;
  readonly #reader: CellReader;
  /** Codes of rows that have a name. */
  readonly #owned: ReadonlySet<string>;
  readonly #items: Item[] = [];
  readonly #byCode = new Map<string, Item>();
  /** Rows that only have the code of another one: sorting may have moved them anywhere. */
  readonly #strays: RowFacts[] = [];
  readonly #passed = new Map<DoubtName, number[]>();
  readonly #questions: Question[] = [];
  /** Sorts of headings in the order in which they first came. */
  readonly #levels: string[] = [];
  #headings: ReadonlyMap<string, HandedCell> = new Map();

  constructor(table: Table, reader: CellReader, owned: ReadonlySet<string>) {
    this.#owned = owned;
    this.#table = table;
    this.#reader = reader;
  }

  pass(why: DoubtName, { number }: GridRow): void {
    const rows = this.#passed.get(why);
    if (rows === undefined) this.#passed.set(why, [number]);
    else rows.push(number);
  }

  /** Whether our own form's first row is still to come. */
  get isFirst(): boolean {
    return this.#items.length === 0 && this.#passed.has('help');
  }

  sort(facts: RowFacts, leftovers: readonly FilledCell[]): void {
    const total = totalRow(facts, this.#table);
    if (total === 'likely') this.ask(facts, 'maybeTotal');
    else if (total !== undefined) this.pass(total, facts.row);
    else if (!this.#isHeading(facts)) this.#take(facts, leftovers);
  }

  /** A note or a signature, unless it holds what only data do. */
  below(facts: RowFacts): void {
    const total = totalRow(facts, this.#table);
    const data = facts.taken.find((one) => this.#isData(one));
    if (total === 'total' || total === 'computed') this.pass(total, facts.row);
    else if (data !== undefined) this.ask(facts, 'belowTable', data);
    else this.pass('note', facts.row);
  }

  /** A figure where figures stand, or one of the words that a column is filled in with. */
  #isData({ cell, as }: FilledCell): boolean {
    if (as === undefined || CIVIL_SERVANT.test(cell.text)) return false;
    const { form } = as;
    if (form.type === 'choice') return !form.isFree && this.#reader.surely(form, cell.text) !== undefined;
    return (form.type === 'amount' || form.type === 'number' || form.type === 'percent') && isFigure(cell);
  }

  #take(facts: RowFacts, leftovers: readonly FilledCell[]): void {
    const above = this.#items.at(-1);
    if (above !== undefined && this.#continues(facts, above)) above.more.push(facts);
    else if (facts.core === undefined) this.#withoutName(facts);
    else this.#start(facts, leftovers);
  }

  done(): SortedRows {
    for (const facts of this.#strays) {
      const item = this.#byCode.get(facts.code ?? '');
      if (item === undefined) this.#start(facts);
      else item.more.push(facts);
    }
    return { items: this.#items, passed: this.#passed, questions: this.#questions };
  }

  #start(facts: RowFacts, leftovers: readonly FilledCell[] = []): void {
    const item: Item = { first: facts, more: [], headings: this.#headings, leftovers };
    this.#items.push(item);
    if (facts.code !== undefined && !this.#byCode.has(facts.code)) this.#byCode.set(facts.code, item);
  }

  #isHeading(facts: RowFacts): boolean {
    const [only, ...others] = facts.words;
    if (only === undefined || others.length > 0 || facts.code !== undefined) return false;
    const named = nameField(only.cell.text, this.#table.kind, this.#reader);
    // "Aplikasi" with an amount, where names of programmes stand, may well be one.
    const isMain =
      named?.key === 'agency' || (named?.key === 'dimension' && !named.value.startsWith('enablers'));
    const isName = !isMain && only.column === this.#table.core.column && facts.filled.length > 1;
    if (named !== undefined && (!isName || this.#looksLikeHeading(facts, only))) {
      this.#hold(named.key, { value: named.value, said: only.cell.text, place: this.#place(facts, only) });
      this.pass('section', facts.row);
      return true;
    }
    if (facts.filled.length > 1 || !this.#looksLikeHeading(facts, only)) return false;
    this.#headings = new Map();
    this.ask(facts, 'unknownSection');
    return true;
  }

  #hold(key: string, cell: HandedCell): void {
    if (!this.#levels.includes(key)) this.#levels.push(key);
    const above = this.#levels.slice(0, this.#levels.indexOf(key));
    this.#headings = new Map([...[...this.#headings].filter(([one]) => above.includes(one)), [key, cell]]);
  }

  /** Laid over several columns, or numbered as parts of a paper are. */
  #looksLikeHeading({ row }: RowFacts, { column, cell }: FilledCell): boolean {
    const merge = this.#table.view.merge(row.number, column);
    const width = merge === undefined ? 0 : this.#columnsIn(merge.left, merge.right);
    const before = row.cells.slice(0, column).findLast((one) => one !== undefined)?.text ?? '';
    return (
      width > 1 ||
      /^(?:[IVXLC]{1,6}|[A-Z])[.)]\s/.test(cell.text) ||
      /^(?:[IVXLC]{1,6}|[A-Z])[.)]?$/.test(before)
    );
  }

  #columnsIn(left: number, right: number): number {
    return this.#table.columns.filter(({ column }) => column >= left && column <= right).length;
  }

  /** Whether a row carries on the one above: its name merged over both, or another fund of the same programme. */
  #continues(facts: RowFacts, above: Item): boolean {
    const { view, core, kind } = this.#table;
    const merge = view.merge(facts.row.number, core.column);
    if (
      facts.core === undefined &&
      merge !== undefined &&
      merge.top <= above.first.row.number &&
      merge.top > 0
    )
      return merge.top === above.first.row.number;
    if (above.headings !== this.#headings) return false;
    const isSameCode = facts.code !== undefined && facts.code === above.first.code;
    if (facts.core === undefined && isSameCode) return true;
    if (kind.id !== 'programs') return false;
    if (facts.code !== undefined && above.first.code !== undefined && !isSameCode) return false;
    if (facts.core !== undefined) {
      const isOneOwner = facts.taken.every(({ as, cell, column }) => {
        const before = OWNERS.has(as?.form.key ?? '') ? textIn(above, column) : undefined;
        return before === undefined || same(cell.text, before);
      });
      return isOneOwner && same(facts.core.cell.text, above.first.core?.cell.text);
    }
    // The code was taken away from the first row alone.
    const isLeft = facts.code !== undefined && above.first.code === undefined && !this.#owned.has(facts.code);
    const others = facts.taken.filter(
      ({ as }) => as?.form.type !== 'amount' && !(isLeft && as?.form.key === 'id'),
    );
    if (isLeft && others.length === 0) return this.#isBelow(facts, above);
    const hasFund = others.some(({ as }) => as?.form.key === 'fund');
    return (
      hasFund &&
      others.every(
        ({ as, cell, column }) => as?.form.key === 'fund' || same(cell.text, textIn(above, column)),
      )
    );
  }

  #isBelow({ row }: RowFacts, { first, more }: Item): boolean {
    return row.number === (more.at(-1) ?? first).row.number + 1;
  }

  #withoutName(facts: RowFacts): void {
    const { code, taken } = facts;
    if (code !== undefined) {
      this.#strays.push(facts);
      return;
    }
    const keys = taken.map(({ as }) => as?.form.key);
    // A cell of readiness is named by its element and part, which our form fills in; what is said of it may be any column.
    const isNamed = this.#table.kind.id === 'readiness' && keys.includes('element') && keys.includes('part');
    if (taken.length === 0 || (isNamed && keys.length === 2)) this.pass('nothingKnown', facts.row);
    else if (isNamed) this.#start(facts);
    else this.ask(facts, 'noCore');
  }

  ask(facts: RowFacts, name: DoubtName, about = facts.words[0] ?? facts.filled[0]): void {
    const { kind } = this.#table;
    const core = kind.columns.find(({ key }) => key === kind.core)?.head.id ?? kind.core;
    this.#questions.push({
      kind: 'ask',
      place: this.#place(facts, about),
      said: about?.cell.text ?? '',
      readings: [],
      doubt: doubt(name, { core }),
    });
  }

  #place({ row }: RowFacts, cell: FilledCell | undefined): HandedCell['place'] {
    return this.#table.view.place(row.number, cell?.column);
  }
}

/** The number under a signature, eighteen digits. */
const CIVIL_SERVANT = /^\d{8} ?\d{6} ?\d ?\d{3}$/;

/** Programmes of one name under two of these are two. */
const OWNERS = new Set(['agency', 'dimension', 'aspect']);

const textIn = ({ first }: Item, column: number): string | undefined => first.row.cells[column]?.text;

function same(text: string, other: string | undefined): boolean {
  const folded = (one: string) => one.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return other !== undefined && folded(text) === folded(other);
}
