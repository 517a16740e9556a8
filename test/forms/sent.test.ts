import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/forms/canonical.js';
import { readSent, type Sent, sentPage } from '../../src/forms/sent.js';
import { gridOf } from './grid-of.js';

const sent: Sent = {
  format: 1,
  region: 'Kota Uji',
  code: '35.76',
  agency: 'dinkes',
  rows: new Map([
    [
      'programs/antrean',
      new Map([
        ['name', 'Antrean'],
        ['budget.2025.apbd', '1250000000'],
      ]),
    ],
    ['readiness/structure/people', new Map([['current', '=SUM(A1) tiga orang']])],
  ]),
};

describe('what a form was sent out with', () => {
  it('comes back as it was', () => {
    const page = sentPage(sent);
    expect(page).toMatchObject({ name: '_masterplan', isHidden: true, isLocked: true });
    expect(readSent(gridOf(page))).toEqual(sent);
  });

  it('may lack a code and an agency, and hold no rows', () => {
    const least: Sent = { format: 1, region: '', code: undefined, agency: undefined, rows: new Map() };
    expect(readSent(gridOf(sentPage(least)))).toEqual(least);
  });

  it('is in no other sheet, and in none that only has its name', () => {
    const { rows } = sentPage(sent);
    expect(readSent(gridOf({ name: 'Program', rows }))).toBeUndefined();
    expect(readSent(gridOf({ name: '_masterplan', rows: [] }))).toBeUndefined();
    expect(
      readSent(gridOf({ name: '_masterplan', rows: [[{ value: 'masterplan-form' }, { value: 'x' }]] })),
    ).toBeUndefined();
  });

  it('keeps the first of two heads, and passes over lines that make no sense', () => {
    const rows = [
      [{ value: 'masterplan-form' }, { value: '2' }],
      [{ value: 'agency' }, { value: 'dinkes' }],
      [{ value: 'agency' }, { value: 'dlh' }],
      [undefined, { value: 'x' }, { value: 'y' }],
      [{ value: '__proto__' }, { value: 'constructor' }, { value: 'z' }],
    ];
    const read = readSent(gridOf({ name: '_masterplan', rows }));
    expect(read).toMatchObject({ format: 2, agency: 'dinkes', region: '' });
    expect([...(read?.rows ?? [])]).toEqual([['__proto__', new Map([['constructor', 'z']])]]);
    expect(({} as Record<string, unknown>).constructor).toBe(Object);
  });
});

describe('two values are compared', () => {
  it.each([
    [1250000000, '1250000000'],
    [7.5, '7.5'],
    ['  Satu\n  dua ', 'Satu dua'],
    ['Cafe\u0301', 'Café'],
    [['8 puskesmas ', 'RSUD'], '8 puskesmas; RSUD'],
  ])('%j as %j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });
});
