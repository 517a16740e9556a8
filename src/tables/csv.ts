import { csvLine } from './csv-line.js';
import { type Regions, wholeRows } from './data-base.js';
import { dataPackage } from './data-package.js';
import { tables } from './tables.js';

/**
 * All tables as CSV (RFC 4180, UTF-8), a file each, with a Frictionless `datapackage.json` that tells their columns, keys and
 * references. The same bytes for the same rows.
 */
export function csvFiles(regions: Regions): ReadonlyMap<string, Uint8Array> {
  const byTable = tables.map((table) => {
    const head = csvLine(table.columns.map(({ name }) => name));
    return { table, pieces: [Buffer.from(head)] };
  });
  let isFirst = true;
  for (const region of regions) {
    for (const { table, pieces } of byTable) {
      const text = wholeRows(table, region, isFirst).map(csvLine).join('');
      if (text !== '') pieces.push(Buffer.from(text));
    }
    isFirst = false;
  }
  const files = new Map<string, Uint8Array>();
  for (const { table, pieces } of byTable) files.set(`csv/${table.name}.csv`, Buffer.concat(pieces));
  const description = dataPackage(tables, (table) => files.get(`csv/${table.name}.csv`) ?? new Uint8Array());
  return files.set('csv/datapackage.json', Buffer.from(`${JSON.stringify(description, null, 2)}\n`));
}
