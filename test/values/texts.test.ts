import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/decode-text.js';
import { readList } from '../../src/values/read-list.js';
import { readProse, readText } from '../../src/values/read-text.js';
import { date, number, shown, text } from './cells.js';

describe('text', () => {
  it.each([
    ['  Siaga \n Ibu\u00a0 Hamil ', 'Siaga Ibu Hamil'],
    ['x\u00adyz\u200b', 'xyz'],
    ['\u202eabc\u202c', 'abc'],
    ['a\u0000b\u001b[31mc', 'ab[31mc'],
    ['Cafe\u0301', 'Café'],
    ['half \ud83d pair', 'half pair'],
    ['-', 'blank'],
    ['–', 'blank'],
    ['n/a', 'blank'],
    ['TBD', 'blank'],
    ['(belum diisi)', 'blank'],
    ['Belum ada data.', 'blank'],
    ['belum ada', 'blank'],
    ['Nihil', 'blank'],
    ['Belum ada Perwali tentang data', 'Belum ada Perwali tentang data'],
    ['Naik', 'Naik'],
  ])('%j', (words, wanted) => expect(shown(readText(text(words)))).toBe(wanted));

  it('of how things are may be that there is none', () => {
    expect(shown(readText(text('Belum ada'), { isState: true }))).toBe('Belum ada');
    expect(shown(readProse(text('Nihil'), { isState: true }))).toBe('Nihil');
    expect(shown(readText(text('belum diisi'), { isState: true }))).toBe('blank');
  });

  it('is the digits of a number; a date was perhaps a code', () => {
    expect(shown(readText(number(2.16)))).toBe('2.16');
    expect(shown(readText(date('2025-02-01')))).toBe('? 2025-02-01');
    expect(shown(readText(text('#N/A')))).toBe('wrong');
  });

  it('keeps its lines as prose', () => {
    expect(shown(readProse(text(' Satu  kali \r\n\r\n\r\n\tDua\u2028Tiga \n')))).toBe(
      'Satu kali\n\nDua Tiga',
    );
    expect(shown(readProse(text('- satu\n- dua')))).toBe('- satu\n- dua');
  });

  it('never holds what YAML refuses', () => {
    const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('x');
    for (const answer of [readText(text(every)), readProse(text(every))]) {
      const bytes = Buffer.from(String(shown(answer)), 'utf8');
      expect(decodeText(bytes, 'a.yaml')).toHaveProperty('text');
    }
  });
});

describe('a list', () => {
  it.each([
    ['Kec. Muara; Kec. Hulu', ['Kec. Muara', 'Kec. Hulu']],
    ['Kec. Muara;\nKec. Hulu;', ['Kec. Muara', 'Kec. Hulu']],
    ['Kec. Muara,\nKec. Hulu', ['Kec. Muara', 'Kec. Hulu']],
    ['Kecamatan Muara, Hulu, dan Pesisir', ['Kecamatan Muara, Hulu, dan Pesisir']],
    ['1. Satu 2. Dua 3) Tiga', ['Satu', 'Dua', 'Tiga']],
    ['1. Satu\n2. Dua', ['Satu', 'Dua']],
    ['a. Satu\nb. Dua', ['Satu', 'Dua']],
    ['- Satu\n• Dua\n\uf0b7 Tiga', ['Satu', 'Dua', 'Tiga']],
    ['Jalan A. Yani', ['Jalan A. Yani']],
    ['A. Yani 1\nB. Katamso 2', ['A. Yani 1', 'B. Katamso 2']],
    ['A. Yani 1\nDiponegoro 2', ['A. Yani 1', 'Diponegoro 2']],
    ['-5 derajat; +62 kota', ['-5 derajat', '+62 kota']],
    ['Satu; -; Dua', ['Satu', 'Dua']],
  ])('%j', (words, wanted) => expect(shown(readList(text(words)))).toEqual(wanted));

  it.each(['-', '', ' ; ; ', 'n/a'])('%j holds nothing', (words) =>
    expect(shown(readList(text(words)))).toBe('blank'),
  );
});
