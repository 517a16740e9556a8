import { describe, expect, it } from 'vitest';
import type { HandedFile } from '../../src/intake/handed.js';
import { readHandedFile } from '../../src/intake/read-handed-file.js';
import type { Grid } from '../../src/sheets/grid.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { csvFiles } from './messy/csv.js';
import { indicators } from './messy/indicators.js';
import { leftOf, lostRows, type Messy, passedOf, questionsOf, rowsOf, scene } from './messy/messy.js';
import { others } from './messy/others.js';
import { programCells } from './messy/program-cells.js';
import { programs } from './messy/programs.js';

function expectRead(
  read: HandedFile,
  sheets: readonly Grid[],
  { rows, questions = [], passed = {}, left = [] }: Omit<Messy, 'sheets'>,
): void {
  expect(rowsOf(read)).toEqual(rows);
  expect(questionsOf(read)).toEqual([...questions].sort());
  expect(passedOf(read)).toEqual(passed);
  expect(leftOf(read)).toEqual(left);
  expect(lostRows(read, sheets)).toEqual([]);
}

describe('a workbook that arrives', () => {
  it.each([...programs, ...programCells, ...indicators, ...others].map((one) => [one.name, one] as const))(
    '%s',
    (_, messy) => {
      const { sheets, file = 'data.xlsx', layouts = [] } = messy;
      expectRead(readHandedFile(sheets, file, { ...scene, layouts }), sheets, messy);
    },
  );
});

describe('a CSV file that arrives', () => {
  it.each(csvFiles.map((one) => [one.name, one] as const))('%s', async (_, messy) => {
    const { text, file, layouts = [] } = messy;
    const sheets = await readSheets(new TextEncoder().encode(text), file);
    expectRead(readHandedFile(sheets, file, { ...scene, layouts }), sheets, messy);
  });
});
