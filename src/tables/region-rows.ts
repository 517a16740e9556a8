import type { Row, Scene, Table, Value } from './table.js';
import { tableNamed, tables } from './tables.js';

/** The rows of one region by table, without the value of `region`. */
export type RowsByTable = Readonly<Record<string, readonly Row[]>>;

/**
 * The rows of one region, with keys and references that hold whatever the files say: a row without its key is left out,
 * of two with one key the later; a reference to something unknown becomes `null`, and where it is part of the key the
 * row is left out. `validate` reports each of these; here a data base must be able to rely on its keys. Linear.
 */
export function regionRows(scene: Scene): RowsByTable {
  const keys = new Map<string, Set<string>>();
  const rows: Record<string, readonly Row[]> = {};
  for (const table of tables) rows[table.name] = settle(table, table.rows(scene), keys);
  return rows;
}

function settle(table: Table, rows: readonly Row[], keys: Map<string, Set<string>>): Row[] {
  const at = (name: string) => ownColumns(table).indexOf(name);
  const keyAt = ownKey(table).map(at);
  const requiredAt = table.columns
    .flatMap(({ name, isRequired }) => (isRequired ? at(name) : []))
    .filter((index) => index >= 0);
  const references = table.references.map(({ columns, to }) => {
    const known = keys.get(to);
    if (known === undefined) throw new Error(`${table.name} stands before ${to}`);
    if (ownKey(tableNamed(to)).length !== columns.length)
      throw new Error(`${table.name} does not name a row of ${to}`);
    return { columns: columns.map(at), known };
  });
  const seen = new Set<string>();
  keys.set(table.name, seen);
  return rows.flatMap((given) => {
    const row = [...given];
    for (const { columns, known } of references)
      if (!known.has(keyText(columns.map((index) => row[index] ?? null))))
        for (const index of columns) row[index] = null;
    const key = keyText(keyAt.map((index) => row[index] ?? null));
    if (requiredAt.some((index) => row[index] === null) || seen.has(key)) return [];
    seen.add(key);
    return [row];
  });
}

/** The names of the columns that rows of one region have values for. */
function ownColumns({ columns, isShared }: Table): string[] {
  return columns.map(({ name }) => name).slice(isShared ? 0 : 1);
}

function ownKey({ key, isShared }: Table): readonly string[] {
  return isShared ? key : key.slice(1);
}

function keyText(values: readonly Value[]): string {
  return JSON.stringify(values);
}
