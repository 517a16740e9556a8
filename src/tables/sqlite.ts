import initSqlJs from 'sql.js';
import { packageBytes } from '../package/package-bytes.js';
import { type Regions, wholeRows } from './data-base.js';
import type { Column, ColumnType, Row, Table, Value } from './table.js';
import { foreignKeys, tables } from './tables.js';
import { views, viewText } from './views.js';

/** "MPLN", by which programs such as `file` can tell these data bases. */
const APPLICATION_ID = 0x4d504c4e;
/** Counts changes of tables or columns that queries could stumble over. */
const FORMAT_VERSION = 1;

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  rupiah: 'INTEGER',
  percent: 'REAL',
  year: 'INTEGER',
  date: 'TEXT',
  boolean: 'INTEGER',
};

/**
 * All tables as the bytes of an SQLite file, the same for the same rows. `regions` is gone through once. The library
 * has no way to the disk or a network: it is given its WebAssembly, and gives bytes.
 */
export async function sqliteFile(regions: Regions): Promise<Uint8Array> {
  const { Database } = await initSqlJs({ wasmBinary: await wasm() });
  const database = new Database();
  try {
    // Nothing is to be saved when this ends half-way: there is no file before the end.
    database.run('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.run(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT_VERSION};`);
    database.run('BEGIN');
    database.run(sqliteSchema());
    const inserts = tables.map((table) => ({ table, statement: database.prepare(insertText(table)) }));
    let isFirst = true;
    for (const region of regions) {
      for (const { table, statement } of inserts)
        for (const row of wholeRows(table, region, isFirst)) statement.run(bound(row));
      isFirst = false;
    }
    for (const { statement } of inserts) statement.free();
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

/** The memory of a module is made from these bytes, so that nothing is looked for beside the bundle. */
async function wasm(): Promise<ArrayBuffer> {
  return new Uint8Array(await packageBytes('dist', 'sql-wasm.wasm')).buffer;
}

/** The SQL that makes all tables and views, with what they hold as comments, which SQLite keeps. */
function sqliteSchema(): string {
  return [...tables.map(tableText), ...views.map(viewText)].join('\n');
}

function tableText(table: Table): string {
  const { name, title, columns, key } = table;
  const lines = [
    ...columns.map((column) => ({ sql: columnText(column), comment: column.description })),
    { sql: `PRIMARY KEY (${key.join(', ')})`, comment: undefined },
    ...foreignKeys(table).map(({ columns: own, to }) => ({
      sql: `FOREIGN KEY (${own.join(', ')}) REFERENCES ${to.name} (${to.key.join(', ')})`,
      comment: undefined,
    })),
  ];
  const body = lines.map(({ sql, comment }, index) => {
    const comma = index < lines.length - 1 ? ',' : '';
    return `  ${sql}${comma}${comment ? ` -- ${comment.id} | ${comment.en}` : ''}`;
  });
  return `CREATE TABLE ${name} ( -- ${title.id} | ${title.en}\n${body.join('\n')}\n) STRICT;`;
}

function columnText({ name, type, isRequired }: Column): string {
  return `${name} ${TYPES[type]}${isRequired ? ' NOT NULL' : ''}`;
}

function insertText({ name, columns }: Table): string {
  return `INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`;
}

function bound(row: Row): (string | number | null)[] {
  return row.map((value: Value) => (typeof value === 'boolean' ? Number(value) : value));
}
