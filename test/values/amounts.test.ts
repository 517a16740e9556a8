import { describe, expect, it } from 'vitest';
import { amountFactor } from '../../src/values/amount-factor.js';
import { readAmount } from '../../src/values/read-amount.js';
import { date, number, percent, sentence, shown, text } from './cells.js';

const read = (words: string) => shown(readAmount(text(words)));

describe('an amount that is clear', () => {
  it.each([
    ['1250000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1.250.000,00', 1_250_000],
    ['Rp1.250.000,-', 1_250_000],
    ['Rp. 1.250.000.-', 1_250_000],
    ['Rp.1.250.000', 1_250_000],
    ['RP 1.250.000,--', 1_250_000],
    ['Rp. 3,7 miliar', 3_700_000_000],
    ['3,7 M', 3_700_000_000],
    ['Rp 1,2 M', 1_200_000_000],
    ['1,1 milyar', 1_100_000_000],
    ['3.7 miliar', 3_700_000_000],
    ['0,125 miliar', 125_000_000],
    ['2 T', 2_000_000_000_000],
    ['500jt', 500_000_000],
    ['500 Juta,-', 500_000_000],
    ['2,5 juta rupiah', 2_500_000],
    ['750 rb', 750_000],
    ['1,5 bio', 1_500_000_000],
    ['1,250,000', 1_250_000],
    ['1,250,000.00', 1_250_000],
    ['IDR 5.000.000', 5_000_000],
    ['1.250.000 rupiah', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u202f000', 1_250_000],
    ["1'250'000", 1_250_000],
    ['１.２５０.０００', 1_250_000],
    ['\u200e1.250.000\u200b', 1_250_000],
    ['450.000,-', 450_000],
    ['450.000 rupiah', 450_000],
    ['(1.000.000)', -1_000_000],
    ['(Rp1.000.000,-)', -1_000_000],
    ['-1.000.000', -1_000_000],
    ['Rp -1.000.000', -1_000_000],
    ['\u22121.000.000', -1_000_000],
    ['1.000.000-', -1_000_000],
    ['0', 0],
    ['Rp0,00', 0],
    ['nihil', 0],
  ])('%s', (words, rupiah) => expect(read(words)).toBe(rupiah));

  it('is a stored number as it is, without the noise of sums', () => {
    expect(shown(readAmount(number(1_250_000)))).toBe(1_250_000);
    expect(shown(readAmount(number(0.1 + 0.2), { factor: 10 }))).toBe(3);
    expect(shown(readAmount(number(3.7), { factor: 1e9 }))).toBe(3_700_000_000);
  });
});

it.each(['', '  ', '-', '–', 'Rp -', 'Rp', 'Rp. -', 'n/a', 'belum ada', 'tidak ada', '...'])(
  '%j says nothing',
  (words) => expect(read(words)).toBe('blank'),
);

it('nothing in the sheet is nothing', () => expect(readAmount(undefined).kind).toBe('blank'));

describe('an amount that is asked about', () => {
  it.each([
    ['1.250', '? 1250 | 1250000 | 1250000000'],
    ['1,250', '? 1250 | 1250000 | 1250000000'],
    ['Rp 450.000', '? 450000 | 450000000 | 450000000000'],
    ['(1.000)', '? -1000 | -1000000 | -1000000000'],
    ['-1.000', '? -1000 | -1000000 | -1000000000'],
    ['(5)', '? -5 | 5'],
    ['1.250 juta', '? 1250000000 | 1250000'],
    ['1,250 miliar', '? 1250000000 | 1250000000000'],
    ['1.2 M', '? 1200000000 | 1200000'],
    ['IDR 3 M', '? 3000000000 | 3000000'],
    ['1.250.000,50', '? 1250000 | 1250001'],
    ['1.250.000,500', '? 1250000 | 1250001 | 1250000500'],
    ['3,7', '? 3700000 | 3700000000'],
    ['± 500 juta', '? 500000000'],
    ['> 1 M', '? 1000000000'],
    ['sekitar Rp 2 miliar', '? 2000000000'],
    ['500 jutaan', '? 500000000'],
    ['1-2 miliar', '? 1000000000 | 2000000000'],
    ['500 juta s.d. 1 miliar', '? 500000000 | 1000000000'],
    ['1.25E+09', '? 1250000000'],
    ['1,25E+09', '? 1250000000'],
    ['007', '? 7'],
  ])('%s', (words, readings) => expect(read(words)).toBe(readings));

  it('says what was read, why that is unclear and what to write instead', () => {
    expect(sentence(readAmount(text('1.250')))).toBe(
      'Jumlah "1.250" belum jelas: 1250 rupiah, 1250 ribu (1.250.000), atau 1250 juta (1.250.000.000)? Tulislah seluruh angkanya: 1250, 1.250.000, atau 1.250.000.000.',
    );
    expect(sentence(readAmount(text('3,7')))).toContain('juta (3,7 juta) atau miliar (3,7 miliar)? Tulislah');
  });

  it('is a stored number with a fraction of a rupiah, or without its unit', () => {
    expect(shown(readAmount(number(1_250_000.5)))).toBe('? 1250000 | 1250001');
    expect(shown(readAmount(number(3.7)))).toBe('? 3700000 | 3700000000');
  });
});

describe('no amount', () => {
  it.each([
    'dua juta',
    '85%',
    'Rp 100.000.000/tahun',
    '1.25.0',
    '12 34',
    '250¹',
    '\u202e052.1',
    '1.250.000.00',
    '2025-01-01',
    '1.000.000-007',
    '99.999.999.999.999.999.999',
    '#REF!',
    '٣٤٥',
    `${'9'.repeat(500)}`,
  ])('%s', (words) => expect(read(words)).toBe('wrong'));

  it.each([
    [percent(0.85), '85%'],
    [date('2025-01-01'), 'Excel kadang mengubah angka menjadi tanggal'],
    [{ kind: 'error', text: '#DIV/0!' } as const, 'galat "#DIV/0!"'],
    [{ kind: 'boolean', text: 'TRUE' } as const, 'nilai logika "TRUE"'],
    [{ kind: 'number', text: '', formula: 'lost' } as const, 'rumus yang hasilnya tidak tersimpan'],
  ])('%j', (cell, words) => {
    const answer = readAmount(cell);
    expect(answer.kind).toBe('wrong');
    expect(sentence(answer)).toContain(words);
  });

  it('takes words for what they are', () => {
    expect(sentence(readAmount(text('dua juta')))).toContain('ditulis dengan huruf');
  });
});

describe('below a head that names a unit', () => {
  const inMillions = (words: string) => readAmount(text(words), { factor: 1e6 });

  it.each([
    ['450', 450_000_000],
    ['12,5', 12_500_000],
    ['1.250,5', 1_250_500_000],
    ['3,7 miliar', 3_700_000_000],
    ['-', 'blank'],
    ['1.250', '? 1250000000 | 1250000'],
    ['Rp 1.250.000.000', '? 1250000000 | 1250000000000000'],
    ['450.000.000 rupiah', '? 450000000 | 450000000000000'],
  ])('%s', (words, wanted) => expect(shown(inMillions(words))).toBe(wanted));

  it('the answer is asked for in a way that the head does not multiply again', () => {
    expect(sentence(inMillions('1.250'))).toContain('Tulislah 1250 juta atau 1,25 juta.');
    expect(shown(inMillions('1,25 juta'))).toBe(1_250_000);
    const inThousands = (words: string) => readAmount(text(words), { factor: 1e3 });
    expect(sentence(inThousands('1.250'))).toContain('Tulislah 1,25 juta atau 1,25 ribu.');
    expect(shown(inThousands('1,25 ribu'))).toBe(1250);
  });
});

describe('the unit in a head', () => {
  it.each([
    ['Anggaran (ribu rupiah)', 1e3],
    ['Pagu dalam ribuan', 1e3],
    ['Anggaran (Rp 000)', 1e3],
    ['Anggaran (Rp.000,-)', 1e3],
    ['(x 1.000)', 1e3],
    ['Pagu Indikatif (Rp juta)', 1e6],
    ['Anggaran 2025 (Rp. Juta)', 1e6],
    ['Anggaran\n(dalam jutaan rupiah)', 1e6],
    ['Rp jt', 1e6],
    ['(Rp 1.000.000)', 1e6],
    ['Kebutuhan (miliar Rp)', 1e9],
    ['dalam triliun rupiah', 1e12],
    [`${'Rencana kerja dan pendanaan '.repeat(20)}(Rp juta)`, 1e6],
    ['Anggaran (Rp)', undefined],
    ['Anggaran 2025', undefined],
    ['Target 1 juta pohon', undefined],
    ['Kontribusi (juta orang) dan Rp ribu', undefined],
    ['Pagu (juta/miliar rupiah)', undefined],
    ['', undefined],
  ])('%j', (head, factor) => expect(amountFactor(head)).toBe(factor));
});
