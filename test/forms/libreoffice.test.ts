import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeForm } from '../../src/forms/make-form.js';
import type { Grid } from '../../src/sheets/grid.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { completeProject, emptyFolder } from '../cli/folders.js';
import { modelOf, saveAgain } from '../cli/handed-forms.js';

const NAME = 'formulir-dinkes.xlsx';

test('a form that LibreOffice has opened and saved has the same cells, lists, checks and lock', async () => {
  const bytes = await writeWorkbook(makeForm(await modelOf(completeProject), 'dinkes'));
  const saved = readFileSync(join(await saveAgain(emptyFolder(), { [NAME]: bytes }), NAME));
  const [ours, theirs] = [await readSheets(bytes, NAME), await readSheets(saved, NAME)];
  const names = (grids: readonly Grid[]) => grids.map(({ name, isHidden }) => [name, isHidden]);
  expect(names(theirs)).toEqual(names(ours));
  const before = cellsOf(ours);
  expect(before.size).toBeGreaterThan(500);
  expect(cellsOf(theirs)).toEqual(before);

  const sheet = strFromU8(unzipSync(saved)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<sheetProtection sheet="true"/);
  const checks = sheet.match(/<dataValidation [^>]*>.*?<\/dataValidation>/g) ?? [];
  const ofType = (type: string) => checks.filter((check) => check.includes(`type="${type}"`));
  // Dimension, aspect, term, status, fund; a check for years and one for amounts may have been joined.
  expect(ofType('list')).toHaveLength(5);
  expect(ofType('whole').length).toBeGreaterThanOrEqual(2);
  expect(ofType('list').join('')).toContain('_daftar');
}, 60_000);

/** Every cell that holds something, by sheet and place. */
function cellsOf(grids: readonly Grid[]): Map<string, unknown> {
  return new Map(
    grids.flatMap(({ name, rows }) =>
      rows.flatMap(({ number, cells }) =>
        cells.flatMap((cell, column) =>
          cell === undefined || cell.text === '' ? [] : [[`${name}!${column},${number}`, cell] as const],
        ),
      ),
    ),
  );
}
