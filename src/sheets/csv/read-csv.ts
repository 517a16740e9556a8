import { cellText } from '../cell-text.js';
import type { Cell, Grid, GridRow } from '../grid.js';
import { LAST_COLUMN, type SheetLimits } from '../limits.js';
import { SheetError } from '../sheet-error.js';
import { Tally } from '../tally.js';
import { decodeText } from './decode.js';
import { csvRecords, OpenQuote } from './records.js';
import { separatorOf } from './separator.js';

/**
 * A CSV file as the one sheet that it is; every cell is a text. The first line may name the separator (`sep=;`), as
 * Excel writes it.
 * @throws SheetError
 */
export function readCsv(bytes: Uint8Array, file: string, limits: SheetLimits): Grid {
  const text = decodeText(bytes);
  const told = /^sep=([^"\w\r\n])(?:\r\n|\r|\n|$)/i.exec(text);
  const separator = told?.[1] ?? separatorOf(text);
  const tally = new Tally(file, limits);
  const rows: GridRow[] = [];
  try {
    const from = told ? { at: told[0].length, line: 2 } : { at: 0, line: 1 };
    for (const { line, fields } of csvRecords(text, separator, from)) {
      const cells: (Cell | undefined)[] = [undefined];
      for (const [index, field] of fields.entries()) {
        const said = cellText(field);
        if (said === '') continue;
        if (index >= LAST_COLUMN) throw new SheetError('scattered', { file });
        tally.cell(undefined, line, index + 1, said);
        cells[index + 1] = { kind: 'text', text: said };
      }
      if (cells.length === 1) continue;
      tally.row(cells.length - 1);
      rows.push({ number: line, cells, isHidden: false });
    }
  } catch (error) {
    if (error instanceof OpenQuote) throw new SheetError('open-quote', { file, line: error.line }, error);
    throw error;
  }
  return { name: file.replace(/\.[^.]*$/, ''), isHidden: false, rows, merges: [] };
}
