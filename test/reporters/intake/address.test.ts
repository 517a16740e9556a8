import { expect, test } from 'vitest';
import { cellAddress } from '../../../src/reporters/intake/address.js';
import { place } from './sample-import.js';

test.each([
  [place('Program', 12, 6), 'Program!F12'],
  [place('Program', 12, 28), 'Program!AB12'],
  [place('Program', 12), 'Program!12'],
  [place('Program', undefined, 3), 'Program!C'],
  [place('Program'), 'Program'],
  [place('Daftar Program', 12, 6), "'Daftar Program'!F12"],
  [place("Jum'at", 1, 1), "'Jum''at'!A1"],
  // Excel would take this for a cell.
  [place('AB1', 2, 2), "'AB1'!B2"],
])('%o goes by %s, as spreadsheet programs call it', (at, address) => {
  expect(cellAddress(at)).toBe(address);
});
