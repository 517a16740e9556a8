import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/values/read-date.js';
import { readYear } from '../../src/values/read-year.js';
import { readYears } from '../../src/values/read-years.js';
import { date, number, sentence, shown, text } from './cells.js';

describe('a date', () => {
  it.each([
    ['15/6/2022', '2022-06-15'],
    ['15/06/2022', '2022-06-15'],
    ['15-06-2022', '2022-06-15'],
    ['15.6.2022', '2022-06-15'],
    ['5/6/2022', '2022-06-05'],
    ['2022-06-15', '2022-06-15'],
    ['2022/6/15', '2022-06-15'],
    ['2022-06-15T00:00:00', '2022-06-15'],
    ['15/06/2022 08:30', '2022-06-15'],
    ['15 Juni 2022', '2022-06-15'],
    ['15 JUNI 2022', '2022-06-15'],
    ['15-Jun-2022', '2022-06-15'],
    ['15 Jun. 2022', '2022-06-15'],
    ['15 VI 2022', '2022-06-15'],
    ['Rabu, 15 Juni 2022', '2022-06-15'],
    ['tgl. 15 Juni 2022', '2022-06-15'],
    ['June 15, 2022', '2022-06-15'],
    ['1 Agt 2022', '2022-08-01'],
    ['1 Ags 2022', '2022-08-01'],
    ['1 Agu 2022', '2022-08-01'],
    ['1 Aug 2022', '2022-08-01'],
    ['1 Okt 2022', '2022-10-01'],
    ['1 Des 2022', '2022-12-01'],
    ['1 Dec 2022', '2022-12-01'],
    ['1 Mei 2022', '2022-05-01'],
    ['1 Peb 2022', '2022-02-01'],
    ['1 Pebruari 2022', '2022-02-01'],
    ['1 Nopember 2022', '2022-11-01'],
    ['Juni 2022', '2022-06'],
    ['06/2022', '2022-06'],
    ['2022-06', '2022-06'],
    ['29/2/2024', '2024-02-29'],
    ['6/15/2022', '? 2022-06-15'],
    ['15/6/22', '? 2022-06-15'],
    ['15-Jun-98', '? 1998-06-15 | 2098-06-15'],
    ['15/6/60', '? 1960-06-15 | 2060-06-15'],
    ['Senin, 15 Juni 2022', '? 2022-06-15'],
    ['44727', '? 2022-06-15'],
    ['29/2/2023', 'wrong'],
    ['31/2/2022', 'wrong'],
    ['15/13/2022', 'wrong'],
    ['0/6/2022', 'wrong'],
    ['2022', 'wrong'],
    ['14-15 Mei 2024', 'wrong'],
    ['Triwulan I 2022', 'wrong'],
    ['I 2022', 'wrong'],
    ['15 Maaret 2022', 'wrong'],
    ['15/6-2022', 'wrong'],
    ['15 Juni 1899', 'wrong'],
    ['-', 'blank'],
    ['TBD', 'blank'],
  ])('%s', (words, wanted) => expect(shown(readDate(text(words)))).toBe(wanted));

  it('is a date cell as it is, and a number only perhaps', () => {
    expect(shown(readDate(date('2022-06-15')))).toBe('2022-06-15');
    expect(shown(readDate(number(44727)))).toBe('? 2022-06-15');
    expect(shown(readDate(number(2022)))).toBe('wrong');
  });

  it('tells which weekday it was', () => {
    expect(sentence(readDate(text('Senin, 15 Juni 2022')))).toBe(
      'Hari dan tanggal pada "Senin, 15 Juni 2022" tidak cocok: 2022-06-15 adalah hari Rabu. Periksa tanggalnya, lalu tulislah tanpa nama hari.',
    );
    expect(sentence(readDate(text('Senin, 15 Juni 2022')), 'en')).toContain('2022-06-15 is a Wednesday');
  });
});

describe('a year', () => {
  it.each([
    ['2025', 2025],
    ['Th. 2025', 2025],
    ['TA 2025', 2025],
    ['T.A. 2025', 2025],
    ['TA2025', 2025],
    ['Tahun Anggaran 2025', 2025],
    ['2025.0', 2025],
    ['2.025', 2025],
    ['2,025', 2025],
    ['Des 2025', 2025],
    ["'25", '? 2025'],
    ['25', '? 2025'],
    ['2025/2026', 'wrong'],
    ['2025-26', 'wrong'],
    ['2025 s.d. 2026', 'wrong'],
    ['1944', 'wrong'],
    ['2101', 'wrong'],
    ['20255', 'wrong'],
    ['Tahun ke-1', 'wrong'],
    ['-', 'blank'],
  ])('%s', (words, wanted) => expect(shown(readYear(text(words)))).toBe(wanted));

  it.each([
    [number(2025), 2025],
    [number(2025.5), 'wrong'],
    [number(25), '? 2025'],
    [date('2025-12-01'), 2025],
    // Day 2025 of the calendar of spreadsheets.
    [date('1905-07-17'), '? 2025'],
  ])('%j', (cell, wanted) => expect(shown(readYear(cell))).toBe(wanted));
});

describe('a span of years', () => {
  const span = (start: number, end: number) => ({ start, end });
  it.each([
    ['2024-2028', span(2024, 2028)],
    ['2024–2028', span(2024, 2028)],
    ['2024 s.d. 2028', span(2024, 2028)],
    ['2024 s/d 2028', span(2024, 2028)],
    ['2024 sd 2028', span(2024, 2028)],
    ['2024 sampai dengan 2028', span(2024, 2028)],
    ['Tahun 2024 - Tahun 2028', span(2024, 2028)],
    ['2024, 2025, 2026', span(2024, 2026)],
    ['2024 dan 2025', span(2024, 2025)],
    ['2025', span(2025, 2025)],
    ['2024-28', '? {"start":2024,"end":2028}'],
    ['2024, 2026', '? {"start":2024,"end":2026}'],
    ['2028-2024', 'wrong'],
    ['2024-sekarang', 'wrong'],
    ['5 tahun', 'wrong'],
    ['-', 'blank'],
  ])('%s', (words, wanted) => expect(shown(readYears(text(words)))).toEqual(wanted));

  it('is one year of a number cell', () =>
    expect(shown(readYears(number(2025)))).toEqual({ start: 2025, end: 2025 }));
});
