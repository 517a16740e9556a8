import type { HandedFile, HandedRow } from '../handed.js';

/** Which rows of a sheet say something of which rows of the masterplan. */
export class SheetRows {
  private readonly byFile = new Map<HandedFile, Map<string, HandedRow>>();

  /**
   * The number of another row of the same sheet that speaks of the same row: one that carries its code, wherever it stands,
   * or one above that is known by the same name. Rows with a code of their own have no such other.
   */
  other(file: HandedFile, row: HandedRow, name: string): number | undefined {
    const rows = this.rowsOf(file);
    const key = keyOf(row, name);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, row);
    if (known === undefined || known === row || row.id !== undefined) return undefined;
    return known.place.row;
  }

  private rowsOf(file: HandedFile): Map<string, HandedRow> {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const coded = file.rows.filter(({ id }) => id !== undefined);
    const rows = new Map(coded.map((row) => [keyOf(row, `${row.kind} ${row.id}`), row]));
    this.byFile.set(file, rows);
    return rows;
  }
}

function keyOf({ place }: HandedRow, name: string): string {
  return `${place.sheet}\n${name}`;
}
