import { type CellRange, columnName } from './grid.js';
import type { SheetLimits } from './limits.js';
import { SheetError } from './sheet-error.js';

/** Counts what all sheets of a file hold together, and refuses the file as soon as that is too much. */
export class Tally {
  readonly #file: string;
  readonly #limits: SheetLimits;
  #rows = 0;
  #cells = 0;
  #area = 0;
  #merged = 0;

  constructor(file: string, limits: SheetLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** A filled cell. @throws SheetError */
  cell(sheet: string | undefined, row: number, column: number, text: string): void {
    this.#cells += 1;
    const { cells, text: longest } = this.#limits;
    if (this.#cells > cells) throw new SheetError('many-cells', { file: this.#file, limit: cells });
    if (text.length <= longest) return;
    const address = `${columnName(column)}${row}`;
    const place = {
      id: sheet === undefined ? `sel ${address}` : `sel ${address} di lembar ${sheet}`,
      en: sheet === undefined ? `cell ${address}` : `cell ${address} of sheet ${sheet}`,
    };
    throw new SheetError('long-text', { file: this.#file, place, limit: longest });
  }

  /** A row that holds anything, up to this column. @throws SheetError */
  row(columns: number): void {
    this.#rows += 1;
    this.#area += columns;
    const { rows, area } = this.#limits;
    if (this.#rows > rows) throw new SheetError('many-rows', { file: this.#file, limit: rows });
    if (this.#area > area) throw new SheetError('scattered', { file: this.#file });
  }

  /** A merged range. @throws SheetError */
  merge({ top, left, bottom, right }: CellRange): void {
    this.#merged += (bottom - top + 1) * (right - left + 1);
    if (this.#merged > this.#limits.area) throw new SheetError('scattered', { file: this.#file });
  }
}
