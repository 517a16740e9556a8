import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatYears } from '../../src/i18n/dates.js';
import { terbilang } from '../../src/i18n/number-words.js';
import {
  formatNumber,
  formatPercent,
  formatRupiah,
  formatRupiahShort,
  letters,
  roman,
} from '../../src/i18n/numbers.js';

describe('numbers', () => {
  it.each([
    [1234.5, '1.234,5', '1,234.5'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [-1234567, '-1.234.567', '-1,234,567'],
    [0.1 + 0.2, '0,3', '0.3'],
    [999, '999', '999'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-9, '0', '0'],
    [-1e-9, '0', '0'],
    [3.12, '3,12', '3.12'],
  ])('writes %d', (value, id, en) => {
    expect(formatNumber(value, 'id')).toBe(id);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('rounds halves on the digits a reader sees', () => {
    expect(formatNumber(0.285, 'id', { digits: 2 })).toBe('0,29');
    expect(formatNumber(1.005, 'id', { digits: 2 })).toBe('1,01');
    expect(formatNumber(-2.5, 'id', { digits: 0 })).toBe('-3');
    expect(formatNumber(0.999, 'id', { digits: 2 })).toBe('1,00');
    expect(formatNumber(0.05, 'id', { digits: 1 })).toBe('0,1');
    expect(formatNumber(7, 'id', { digits: 2 })).toBe('7,00');
  });

  it('writes years without separator', () => {
    expect(formatNumber(2023, 'id', { group: false })).toBe('2023');
  });

  it('agrees with Intl wherever no half is rounded', () => {
    const intl = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = whole + Math.sign(whole || 1) * (cents / 100);
        expect(formatNumber(value, 'id', { maxDigits: 2 })).toBe(intl.format(value).replace(/^-0$/, '0'));
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN, 'id')).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 'id')).toThrow(RangeError);
  });

  it.each([
    [1_250_000_000, 'Rp1.250.000.000', 'Rp1,25 miliar', 'Rp1.25 billion'],
    [750_000_000, 'Rp750.000.000', 'Rp750 juta', 'Rp750 million'],
    [2_300_000_000_000, 'Rp2.300.000.000.000', 'Rp2,3 triliun', 'Rp2.3 trillion'],
    [999_999_999, 'Rp999.999.999', 'Rp1 miliar', 'Rp1 billion'],
    [999_994_999, 'Rp999.994.999', 'Rp999,99 juta', 'Rp999.99 million'],
    [999_999, 'Rp999.999', 'Rp1 juta', 'Rp1 million'],
    [500_000, 'Rp500.000', 'Rp500.000', 'Rp500,000'],
    [0, 'Rp0', 'Rp0', 'Rp0'],
    [-1_250_000_000, '-Rp1.250.000.000', '-Rp1,25 miliar', '-Rp1.25 billion'],
  ])('writes %d rupiah', (value, full, short, english) => {
    expect(formatRupiah(value, 'id')).toBe(full);
    expect(formatRupiahShort(value, 'id')).toBe(short);
    expect(formatRupiahShort(value, 'en')).toBe(english);
  });

  it('writes percent with two decimals at most', () => {
    expect(formatPercent((6 / 7) * 100, 'id')).toBe('85,71%');
    expect(formatPercent(50, 'id')).toBe('50%');
    expect(formatPercent(50, 'en', 2)).toBe('50.00%');
  });

  it('counts in Roman and in letters', () => {
    expect([1, 4, 9, 14, 40, 1994, 3999].map(roman)).toEqual([
      'I',
      'IV',
      'IX',
      'XIV',
      'XL',
      'MCMXCIV',
      'MMMCMXCIX',
    ]);
    expect([0, -1, 4000, 1.5].map(roman)).toEqual(['0', '-1', '4000', '1.5']);
    expect([1, 26, 27, 52, 53, 702, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [2023, 'dua ribu dua puluh tiga'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_250_000_000, 'satu miliar dua ratus lima puluh juta'],
    [3_000_000_000_000, 'tiga triliun'],
    [-7, 'minus tujuh'],
    [3.12, 'tiga koma satu dua'],
    [-0.5, 'minus nol koma lima'],
    [1.05, 'satu koma nol lima'],
  ])('says %d', (value, words) => {
    expect(terbilang(value, 'id')).toBe(words);
  });

  it.each([
    [0, 'zero'],
    [21, 'twenty-one'],
    [40, 'forty'],
    [115, 'one hundred fifteen'],
    [1_250_000, 'one million two hundred fifty thousand'],
    [2.5, 'two point five'],
  ])('says %d in English', (value, words) => {
    expect(terbilang(value, 'en')).toBe(words);
  });

  it('refuses what it cannot say', () => {
    expect(() => terbilang(Number.NaN, 'id')).toThrow(RangeError);
    expect(() => terbilang(1e18, 'id')).toThrow(RangeError);
  });
});

describe('dates', () => {
  it.each([
    ['2023-11-03', '3 November 2023', '3 November 2023'],
    ['2023-08', 'Agustus 2023', 'August 2023'],
    ['2023', '2023', '2023'],
    ['2023-13-01', '2023-13-01', '2023-13-01'],
    ['awal 2023', 'awal 2023', 'awal 2023'],
  ])('writes %s', (date, id, en) => {
    expect(formatDate(date, 'id')).toBe(id);
    expect(formatDate(date, 'en')).toBe(en);
  });

  it('joins years with an en dash', () => {
    expect(formatYears(2023, 2032)).toBe('2023–2032');
    expect(formatYears(2023, 2023)).toBe('2023');
  });
});
