import type { FormKind } from '../../forms/form-kind.js';
import { plainHead } from '../../forms/plain-head.js';
import type { GridRow } from '../../sheets/grid.js';
import type { CellReader } from './cell-reader.js';
import type { Head } from './find-head.js';
import { numbersRows } from './head-words.js';
import { nameField } from './name-fields.js';
import type { SheetView } from './sheet-view.js';

/** Heads of two kinds that are this close are told apart by what stands below them. */
const CLOSE = 2;
/** One word above a column may be anything. */
const LEAST_COLUMNS = 2;
/** Rows below the head that are looked at for that. */
const PROBED = 25;

/**
 * The head that is believed, of those that fit several kinds. What counts: how many columns are known, the name on the tab and
 * above the table, whose core column stands first; where that is close, which kind's dimensions, aspects or
 * elements the rows name. Undefined where no head has more than its core column and no name speaks for it, or less than two
 * columns that are known.
 */
export function chooseKind(
  view: SheetView,
  all: readonly Head[],
  titles: readonly GridRow[],
  reader: CellReader,
): Head | undefined {
  const heads = all.filter(({ matches, lines }) => {
    const isNumbered = [...lines.values()].some((texts) => texts.some(({ text }) => numbersRows(text)));
    return matches.size + (isNumbered ? 1 : 0) >= LEAST_COLUMNS;
  });
  const firsts = heads.map((head) => coreColumn(head));
  const leftmost = Math.min(...firsts);
  const judged = heads.map((head, at) => {
    const hint = hintOf(view.grid.name, titles, head.kind);
    return { head, hint, score: head.score + hint + (firsts[at] === leftmost ? 0.5 : 0) };
  });
  judged.sort((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (best === undefined || (best.head.score < 3.5 && best.hint === 0)) return undefined;
  if (second === undefined || best.score - second.score > CLOSE) return best.head;
  const close = judged.filter(({ score }) => best.score - score <= CLOSE);
  const probed = close.map((one) => ({ ...one, fits: probe(view, one.head, reader) }));
  probed.sort((a, b) => b.fits - a.fits || b.score - a.score);
  return probed[0]?.head;
}

function coreColumn({ matches, kind }: Head): number {
  for (const [column, { form }] of matches) if (form.key === kind.core) return column;
  return Number.MAX_SAFE_INTEGER;
}

function hintOf(tab: string, titles: readonly GridRow[], kind: FormKind): number {
  const names = [kind.name.id, kind.name.en, ...kind.synonyms].map(plainHead);
  const plain = plainHead(tab);
  if (names.includes(plain)) return 1.5;
  const long = names.filter((name) => name.length >= 6);
  const isIn = (text: string) => long.some((name) => ` ${text} `.includes(` ${name} `));
  if (isIn(plain)) return 0.75;
  const isTitled = titles.some(({ cells }) =>
    cells.some((cell) => cell !== undefined && isIn(plainHead(cell.text.slice(0, 200)))),
  );
  return isTitled ? 0.75 : 0;
}

/** Cells below that are values of this kind's choices, and headings of its own, less the cells that are none. */
function probe(view: SheetView, head: Head, reader: CellReader): number {
  const rows = view.grid.rows.slice(head.last + 1, head.last + 1 + PROBED);
  const choices = [...head.matches].filter(([, { form }]) => form.type === 'choice' && !form.isFree);
  let fits = 0;
  for (const { cells } of rows) {
    const texts = cells.filter((cell) => cell?.kind === 'text');
    const [only, ...others] = texts;
    if (only !== undefined && others.length === 0 && nameField(only.text, head.kind, reader)) fits++;
    for (const [column, { form }] of choices) {
      const text = cells[column]?.text;
      if (text !== undefined && text !== '') fits += reader.surely(form, text) === undefined ? -1 : 1;
    }
  }
  return fits;
}
