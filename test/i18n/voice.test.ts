import { describe, expect, it } from 'vitest';
import { nouns, qualified } from '../../src/i18n/nouns.js';
import { voiceFor } from '../../src/i18n/voice.js';

const [id, en] = [voiceFor('id'), voiceFor('en')];

describe('a voice', () => {
  it('counts in words, nothing as missing', () => {
    expect([id.count(12), en.count(12)]).toEqual(['dua belas', 'twelve']);
    expect([id.some(0), id.some(1), en.some(0), en.some(1)]).toEqual([undefined, 'satu', undefined, 'one']);
  });

  it('gives a noun the form that its count asks for', () => {
    expect([0, 1, 2].map((value) => en.counted(value, nouns.gap))).toEqual([
      'zero gaps',
      'one gap',
      'two gaps',
    ]);
    expect([1, 2].map((value) => id.counted(value, nouns.gap))).toEqual([
      'satu kesenjangan',
      'dua kesenjangan',
    ]);
    const shortTerm = qualified(nouns.program, en.word('horizon', 'short'));
    expect([1, 60].map((value) => en.counted(value, shortTerm))).toEqual([
      'one short-term programme',
      'sixty short-term programmes',
    ]);
    expect(id.counted(2, qualified(nouns.program, id.word('horizon', 'short')))).toBe(
      'dua program jangka pendek',
    );
  });

  it('enumerates in digits what is there, one alone in words', () => {
    const three = [
      [6, nouns.mission],
      [0, nouns.goal],
      [1, nouns.program],
    ] as const;
    expect(id.enumerated(three)).toEqual(['6 misi', '1 program']);
    expect(en.enumerated(three)).toEqual(['6 missions', '1 programme']);
    expect(en.enumerated([[1, nouns.mission]])).toEqual(['one mission']);
    expect(
      en.enumerated([
        [2, 'running'],
        [3, undefined],
      ]),
    ).toEqual(['2 running', '3']);
  });

  it('joins, leaving out what is missing', () => {
    const items = ['a', undefined, 'b', 'c'];
    expect([id.joined(items), en.joined(items), en.joined([undefined])]).toEqual([
      'a, b, dan c',
      'a, b and c',
      undefined,
    ]);
  });

  it('writes numbers, money and dates its own way', () => {
    expect([id.decimal(1234.5), en.decimal(1234.5)]).toEqual(['1.234,5', '1,234.5']);
    expect([id.percent(85.714), en.percent(85.714)]).toEqual(['85,71%', '85.71%']);
    expect(en.rupiahInWords(1_250_000_000)).toBe('Rp1.25 billion');
    expect(en.datesInWords('2024-05-14', '2024-05-15')).toBe('14–15 May 2024');
    expect(en.datesInWords(undefined, '2024-05-15')).toBeUndefined();
  });
});
