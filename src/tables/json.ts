import { type Regions, wholeRows } from './data-base.js';
import { tables } from './tables.js';

const FORMAT_VERSION = 1;

/**
 * All tables as one document: `{"masterplan_tables": 1, "tables": {"region": [{…}], …}}`, a line for each row, `null`
 * where something is unknown. The same bytes for the same rows.
 */
export function jsonFile(regions: Regions): Uint8Array {
  const byTable = tables.map((table) => ({ table, pieces: [] as Uint8Array[] }));
  let isFirst = true;
  for (const region of regions) {
    for (const { table, pieces } of byTable) {
      const lines = wholeRows(table, region, isFirst).map((row) => {
        const entries = table.columns.map(({ name }, index) => [name, row[index] ?? null]);
        return JSON.stringify(Object.fromEntries(entries));
      });
      if (lines.length > 0) pieces.push(Buffer.from(`${pieces.length > 0 ? ',\n' : ''}${lines.join(',\n')}`));
    }
    isFirst = false;
  }
  const parts: Uint8Array[] = [Buffer.from(`{\n"masterplan_tables": ${FORMAT_VERSION},\n"tables": {`)];
  for (const [index, { table, pieces }] of byTable.entries()) {
    parts.push(Buffer.from(`${index === 0 ? '' : ','}\n"${table.name}": [\n`), ...pieces, Buffer.from('\n]'));
  }
  parts.push(Buffer.from('\n}\n}\n'));
  return Buffer.concat(parts);
}
