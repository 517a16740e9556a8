import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/sheets/xlsx/number-formats.js';
import { dayOf, serialOf } from '../../src/sheets/xlsx/serial-date.js';

describe('a number format', () => {
  it.each([
    ['General', 'plain'],
    ['#,##0', 'plain'],
    ['#,##0.00;[Red]-#,##0.00', 'plain'],
    ['_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)', 'plain'],
    ['"Rp"#,##0', 'plain'],
    ['[$Rp-421]#,##0', 'plain'],
    ['0.00E+00', 'plain'],
    ['@', 'plain'],
    ['0%', 'percent'],
    ['0.00%', 'percent'],
    ['[Red]0.0%;-0.0%', 'percent'],
    ['0.00"%"', 'plain'],
    ['0.00\\%', 'plain'],
    ['dd/mm/yyyy', 'date'],
    ['[$-421]dd mmmm yyyy', 'date'],
    ['[$-id-ID]d mmm yy;@', 'date'],
    ['"Tanggal" d', 'date'],
    ['"hari" 0', 'plain'],
    ['mmmm', 'date'],
    ['yyyy-mm-dd hh:mm', 'date'],
    ['hh:mm', 'plain'],
    ['[h]:mm:ss', 'plain'],
    ['[mm]:ss', 'plain'],
    ['mm:ss.0', 'plain'],
    ['', 'plain'],
  ])('%s is %s', (code, look) => {
    expect(lookOf(code)).toBe(look);
  });
});

// By hand in Excel, and from ECMA-376 part 1, 18.17.4.1.
describe('a day', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [367, '1901-01-01'],
    [44_561.99999, '2021-12-31'],
    [45_351, '2024-02-29'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])('of the system of 1900: %d is %s', (serial, day) => {
    expect(dayOf(serial, false)).toBe(day);
  });

  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [43_889, '2024-02-29'],
    [-1, '1903-12-31'],
  ])('of the system of 1904: %d is %s', (serial, day) => {
    expect(dayOf(serial, true)).toBe(day);
  });

  it('is its number again', () => {
    for (let serial = 61; serial < 2_958_465; serial += 997)
      expect(serialOf(dayOf(serial, false) ?? '')).toBe(serial);
    for (const no of ['1900-02-28', '2025-02-29', '2025-13-01', '15/06/2025', ''])
      expect(serialOf(no)).toBeUndefined();
  });
});
