import { describe, expect, it } from 'vitest';
import { plainFigure } from '../../src/values/plain-figure.js';
import { readNumber } from '../../src/values/read-number.js';
import { readPercent } from '../../src/values/read-percent.js';
import { date, number, percent, sentence, shown, text } from './cells.js';

describe('a number', () => {
  it.each([
    ['35,76', 35.76],
    ['35.76', 35.76],
    ['0,5', 0.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['0.125', 0.125],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1250,500', 1250.5],
    ['1.250.000', 1_250_000],
    ['12 ribu', 12_000],
    ['3,5 juta', 3_500_000],
    ['-3,5', -3.5],
    ['+2', 2],
    ['nihil', 0],
    ['-', 'blank'],
    ['belum ada', 'blank'],
    ['1.250', '? 1250 | 1.25'],
    ['1,250', '? 1.25 | 1250'],
    ['1.250,500', '? 1250.5 | 1250500'],
    ['(5)', '? -5 | 5'],
    ['5-10', '? 5 | 10'],
    ['500 ribu - 1 juta', '? 500000 | 1000000'],
    ['± 12', '? 12'],
    ['12 ribuan', '? 12000'],
    ['007', '? 7'],
    ['12 unit', '? 12'],
    ['35,76 %', '? 35.76'],
    ['2.5E+06', '? 2500000'],
    ['1/2', 'wrong'],
    ['1:4', 'wrong'],
    ['seratus', 'wrong'],
    ['12-5-2025', 'wrong'],
    ['2024-01', 'wrong'],
    ['± 1.250', '? 1250 | 1.25'],
    ['1.25.0', 'wrong'],
    ['99999999999999999999', 'wrong'],
  ])('%s', (words, wanted) => expect(shown(readNumber(text(words)))).toBe(wanted));

  it('may carry its own unit', () => {
    const people = (words: string) => shown(readNumber(text(words), { unit: 'Orang' }));
    expect(people('12 orang')).toBe(12);
    expect(people('3,5 juta orang.')).toBe(3_500_000);
    expect(people('1.250 orang')).toBe('? 1250 | 1.25');
    expect(people('12 unit')).toBe('? 12');
    expect(shown(readNumber(text('35,76 %'), { unit: 'persen' }))).toBe(35.76);
    expect(shown(readNumber(text('112 persen'), { unit: '%' }))).toBe(112);
  });

  it('is a stored number; one shown in percent depends on the unit', () => {
    expect(shown(readNumber(number(35.76)))).toBe(35.76);
    expect(shown(readNumber(number(0.1 + 0.2)))).toBe(0.3);
    expect(shown(readNumber(percent(0.3576), { unit: 'persen' }))).toBe(35.76);
    expect(shown(readNumber(percent(0.3576), { unit: 'indeks' }))).toBe('? 35.76 | 0.3576');
    expect(shown(readNumber(date('2025-05-12')))).toBe('wrong');
  });

  it('is asked about in words that name both readings', () => {
    expect(sentence(readNumber(text('1.250')))).toBe(
      'Angka "1.250" dapat berarti 1250 atau 1,25. Tulislah 1250 atau 1,25.',
    );
    expect(sentence(readNumber(text('1.250')), 'en')).toBe(
      'The number "1.250" may mean 1250 or 1,25. Write 1250 or 1,25.',
    );
  });
});

describe('a percentage', () => {
  it.each([
    ['85,71%', 85.71],
    ['85.71 %', 85.71],
    ['85,71', 85.71],
    ['85,71 persen', 85.71],
    ['85,714%', 85.714],
    ['85.714', 85.714],
    ['100%', 100],
    ['0%', 0],
    ['0', 0],
    ['0,5 %', 0.5],
    ['1 %', 1],
    ['85％', 85],
    ['0,8571', '? 85.71 | 0.8571'],
    ['1', '? 100 | 1'],
    ['80-90%', '? 80 | 90'],
    ['80% - 90%', '? 80 | 90'],
    ['± 80%', '? 80'],
    ['> 80%', '? 80'],
    ['112%', 'wrong'],
    ['-5%', 'wrong'],
    ['6 dari 7', 'wrong'],
    ['3/4', 'wrong'],
    ['85 orang', 'wrong'],
    ['-', 'blank'],
  ])('%s', (words, wanted) => expect(shown(readPercent(text(words)))).toBe(wanted));

  it.each([
    [percent(0.8571), 85.71],
    [percent(0.07), 7],
    [percent(0.285), 28.5],
    [percent(1), 100],
    [percent(85.71), '? 85.71'],
    [number(85.71), 85.71],
    [number(0), 0],
    [number(0.8571), '? 85.71 | 0.8571'],
    [number(1), '? 100 | 1'],
    [number(8571), 'wrong'],
  ])('%j', (cell, wanted) => expect(shown(readPercent(cell))).toBe(wanted));
});

it.each([
  [1250, '1250'],
  [1_250_000, '1.250.000'],
  [-450_000, '-450000'],
  [35.76, '35,76'],
  [1.125, '1,1250'],
  [1_250_000.5, '1.250.000,5'],
])('%d is written so that it can be read in one way only', (value, written) => {
  expect(plainFigure(value)).toBe(written);
  expect(shown(readNumber(text(written)))).toBe(value);
});
