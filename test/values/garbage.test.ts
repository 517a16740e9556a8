import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../src/i18n/message.js';
import type { Cell } from '../../src/sheets/grid.js';
import { amountFactor } from '../../src/values/amount-factor.js';
import type { Answer } from '../../src/values/answer.js';
import { chooseFrom } from '../../src/values/choose-from.js';
import { matchName } from '../../src/values/match-name.js';
import { readAmount } from '../../src/values/read-amount.js';
import { readDate } from '../../src/values/read-date.js';
import { readList } from '../../src/values/read-list.js';
import { readNumber } from '../../src/values/read-number.js';
import { readPercent } from '../../src/values/read-percent.js';
import { readProse, readText } from '../../src/values/read-text.js';
import { readYear } from '../../src/values/read-year.js';
import { readYears } from '../../src/values/read-years.js';
import { diceFrom } from '../edit/format/damage.js';
import { pick } from './written/written.js';

const agencies = [
  { id: 'dinkes', names: ['Dinas Kesehatan', 'Dinkes'] },
  { id: 'disdik', names: ['Dinas Pendidikan', 'Disdik'] },
];
const funds = [
  { value: 'apbd', label: 'APBD', synonyms: ['APBD Kota'] },
  { value: 'csr', label: 'CSR/TJSL', synonyms: ['TJSL'] },
];

const readers: Readonly<Record<string, (cell: Cell) => Answer<unknown>>> = {
  readAmount,
  'readAmount in millions': (cell) => readAmount(cell, { factor: 1e6 }),
  readNumber,
  readPercent,
  readYear,
  readYears,
  readDate,
  readText,
  readProse,
  readList,
  chooseFrom: ({ text }) => chooseFrom(text, funds),
  matchName: ({ text }) => matchName(text, agencies, 'Kota Contoh'),
};

/** What cells are full of, in any order. */
const PIECES =
  'Rp|Rp.|IDR|.|,|-|–|(|)|1|0|25|250|000|2025|1.250|,50|%|juta|jt|M|ribu|miliar|±|>|s.d.|/|:|e+09|E+12| |\u00a0|\n|Juni|15/6/2022|Senin,|TA|Dinas|Kota|APBD|;|1. |2. |• |x|ﷺ|½|²|\u202e|\u0000|\ud83d|#REF!|=|__proto__|constructor'.split(
    '|',
  );
const garbage = fc.noShrink(fc.integer()).map((seed) => {
  const dice = diceFrom(seed);
  return Array.from({ length: dice(9) }, () => pick(PIECES, dice)).join('');
});
const someCell = fc.oneof(
  garbage.map((text): Cell => ({ kind: 'text', text })),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text): Cell => ({ kind: 'text', text })),
  fc.double().map((number): Cell => ({ kind: 'number', text: String(number), number })),
  fc.double().map((number): Cell => ({ kind: 'number', text: String(number), number, isPercent: true })),
  garbage.map((text): Cell => ({ kind: 'date', text })),
  garbage.map((text): Cell => ({ kind: 'error', text })),
);

describe('garbage', () => {
  it.each(Object.entries(readers))('is answered by %s, in whole sentences', (_, read) => {
    fc.assert(
      fc.property(someCell, (cell) => {
        const answer = read(cell);
        if (answer.kind === 'ask') expect(answer.readings.length).toBeGreaterThan(0);
        if (answer.kind !== 'ask' && answer.kind !== 'wrong') return;
        const { text, args } = answer.doubt;
        for (const language of ['id', 'en'] as const) {
          // A sentence whose mark nobody fills throws.
          expect(fillMessage(text, args, language)).toMatch(/[.?]$/);
        }
        for (const one of Object.values({ ...args, said: '' }))
          expect(one).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 5000) / 5 },
    );
  });

  const LONG = 100_000;
  const longest = [
    '1',
    '.',
    ',',
    ' ',
    '(',
    '-',
    '1.',
    '1,',
    '1 ',
    '; ',
    '1. a ',
    ', ',
    'Rp',
    'a ',
    'a(',
    '\n',
    '2025-',
    '+',
    'dan ',
    'Kota ',
  ];

  // Squares of this length take minutes; all of it together takes less than a second.
  it.each(Object.entries(readers))('of 100,000 characters takes %s no time', { timeout: 5000 }, (_, read) => {
    for (const piece of longest) {
      const text = piece.repeat(Math.ceil(LONG / piece.length));
      for (const one of [text, `${text}x`, `1${text}`]) read({ kind: 'text', text: one });
    }
  });

  it('in heads names no unit', { timeout: 5000 }, () => {
    for (const piece of longest) expect(amountFactor(piece.repeat(LONG))).toBe(undefined);
    fc.assert(
      fc.property(garbage, (head) => {
        expect([undefined, 1e3, 1e6, 1e9, 1e12]).toContain(amountFactor(head));
      }),
    );
  });
});
