import type { Cell, Grid } from '../../src/sheets/grid.js';
import type { Page, PageCell, WorkbookSpec } from '../../src/sheets/page.js';

/** What a page holds, as somebody who opens it finds it. */
export function gridOf({ name, rows, isHidden }: Pick<Page, 'name' | 'rows' | 'isHidden'>): Grid {
  return {
    name,
    isHidden: isHidden === true,
    merges: [],
    rows: rows.map((cells, index) => ({
      number: index + 1,
      isHidden: false,
      cells: [undefined, ...cells.map((cell) => (cell === undefined ? undefined : cellOf(cell)))],
    })),
  };
}

function cellOf({ value, form }: PageCell): Cell | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return { kind: 'number', text: String(value), number: value };
  return { kind: form === 'date' ? 'date' : 'text', text: value };
}

/** The sheet of this name. */
export function pageOf({ pages }: WorkbookSpec, name: string): Page {
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw new Error(`no sheet ${name}`);
  return page;
}

/** What stands in the cells of a page, row by row; blank cells at the end of a row are left out. */
export function valuesOf({ rows }: Page): (string | number | undefined)[][] {
  return rows.map((cells) => {
    const values = cells.map((cell) => cell?.value);
    return values.slice(0, values.findLastIndex((value) => value !== undefined) + 1);
  });
}
