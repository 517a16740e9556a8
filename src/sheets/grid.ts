/** What stands in one cell, as far as reading data needs to know. A cell without content is no cell. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /**
   * As people see it, trimmed: the words of a text (every cell of a CSV file is a text), a number with a dot as its
   * decimal sign and nothing else, a date as `YYYY-MM-DD`, an error as `#REF!`.
   */
  readonly text: string;
  /** The value of a number. */
  readonly number?: number;
  /** Shown as a percentage: 0.8571 is seen as 85.71 %. */
  readonly isPercent?: boolean;
  /** It comes from a formula: its last result is stored, or none is, and `text` is empty. */
  readonly formula?: 'stored' | 'lost';
}

/** Rows and columns count from 1, as people do; `bottom` and `right` belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridRow {
  /** As in the margin of the sheet; of a CSV file the line on which the row starts. */
  readonly number: number;
  /** By column: the first stands at 1, so that `cells[0]` is always absent. */
  readonly cells: readonly (Cell | undefined)[];
  readonly isHidden: boolean;
}

/** One sheet of a workbook, or a CSV file. */
export interface Grid {
  /** The name on its tab; of a CSV file the file's name without its ending. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold anything, in order. */
  readonly rows: readonly GridRow[];
  /** Merged cells; their content stands in the first one. */
  readonly merges: readonly CellRange[];
}

/** `A` for 1, `AB` for 28: a column as people know it. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
