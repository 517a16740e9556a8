import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf, setHash, shardFlag, shardsOf } from '../../src/cli/many/shard.js';
import type { Bilingual } from '../../src/i18n/language.js';
import { fillMessage } from '../../src/i18n/message.js';
import { ToldError } from '../../src/i18n/told-error.js';

function refusal(text: string): Bilingual {
  try {
    shardFlag(text);
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    const { text: sentence, args } = error;
    return { id: fillMessage(sentence, args, 'id'), en: fillMessage(sentence, args, 'en') };
  }
  throw new Error(`${text} was accepted`);
}

describe('--shard', () => {
  test.each([
    ['1/1', { number: 1, of: 1 }],
    ['2/8', { number: 2, of: 8 }],
    ['8/8', { number: 8, of: 8 }],
    ['02/08', { number: 2, of: 8 }],
  ])('%s', (text, expected) => expect(shardFlag(text)).toEqual(expected));

  test('is the whole set where it is not given', () => {
    expect(shardFlag(undefined)).toEqual({ number: 1, of: 1 });
  });

  test.each(['0/8', '2/0', '0/0', 'a/b', '2', '2/', '/8', '-1/8', '1.5/8', '2/8/3', ' 2/8', '1/10001', ''])(
    '"%s" is refused in both languages',
    (text) => {
      const { id, en } = refusal(text);
      expect(id).toBe(`--shard tidak mengenal "${text}". Tulis bagian ke berapa dari berapa, misalnya 2/8.`);
      expect(en).toBe(`--shard does not know "${text}". Write which part of how many, such as 2/8.`);
    },
  );

  test('9/8 is told which parts there are', () => {
    const { id, en } = refusal('9/8');
    expect(id).toBe('--shard 9/8: bagian ke-9 tidak ada kalau hanya ada 8 bagian. Pilih 1/8 sampai 8/8.');
    expect(en).toBe('--shard 9/8: there is no part 9 where there are 8. Choose 1/8 to 8/8.');
  });
});

describe('the parts of a set', () => {
  test('are what everybody can count off', () => {
    const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const parts = [1, 2, 3].map((number) => partOf(list, { number, of: 3 }).join(''));
    expect(parts).toEqual(['adg', 'be', 'cf']);
  });

  test('make up the set, overlap nowhere, and differ by one at most', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        (list, of) => {
          const parts = Array.from({ length: of }, (_, index) => partOf(list, { number: index + 1, of }));
          expect(parts.flat().sort()).toEqual([...list].sort());
          const sizes = parts.map((part) => part.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('know their set by all of its paths', () => {
    const { of, have, projects, set } = shardsOf(['a', 'b'], { number: 2, of: 8 });
    expect({ of, have, projects }).toEqual({ of: 8, have: [2], projects: 2 });
    expect(set).toBe(setHash(['a', 'b']));
    for (const other of [['a'], ['a', 'c'], ['ab'], ['b', 'a']]) expect(setHash(other)).not.toBe(set);
  });
});
