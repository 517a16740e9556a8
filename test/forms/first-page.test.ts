import { describe, expect, it } from 'vitest';
import { isExampleMark } from '../../src/forms/example-mark.js';
import { readFirstPage, statusChoices } from '../../src/forms/first-page.js';
import { makeForm } from '../../src/forms/make-form.js';
import { chooseFrom } from '../../src/values/choose-from.js';
import { modelFrom, SMALL } from './a-model.js';
import { gridOf, pageOf } from './grid-of.js';

describe('the first sheet', () => {
  it('says what the agency says of its data, and where', () => {
    const page = pageOf(makeForm(modelFrom(), 'dinkes'), 'Petunjuk');
    const read = readFirstPage(gridOf(page));
    expect(read?.status).toMatchObject({ cell: { text: 'Sebagian' }, column: 2 });
    expect(page.rows[(read?.status?.row ?? 0) - 1]?.[0]?.value).toBe('Status pengisian');
    expect(read?.agency?.cell.text).toBe('Dinas Kesehatan');
  });

  it('is blank where nothing is said', () => {
    expect(readFirstPage(gridOf(pageOf(makeForm(modelFrom(), undefined), 'Petunjuk')))).toEqual({});
  });

  it('is read after somebody has moved its cells, and in English', () => {
    const rows = [[], [undefined, { value: ' STATUS  pengisian: ' }, undefined, { value: 'Lengkap' }]];
    expect(readFirstPage(gridOf({ name: 'petunjuk', rows }))?.status).toMatchObject({ row: 2, column: 4 });
    const english = makeForm(modelFrom({ ...SMALL, language: 'en' }), 'dinkes');
    expect(readFirstPage(gridOf(pageOf(english, 'Instructions')))?.status?.cell.text).toBe('In part');
  });

  it('is no other sheet', () => {
    expect(readFirstPage(gridOf({ name: 'Program', rows: [] }))).toBeUndefined();
  });

  it.each([
    ['Belum', 'none'],
    ['belum ada', 'none'],
    ['SEBAGIAN', 'partial'],
    ['Lengkap', 'complete'],
    ['sudah lengkap', 'complete'],
    ['Complete', 'complete'],
  ])('%s is %s', (said, value) => {
    expect(chooseFrom(said, statusChoices('id'))).toMatchObject({ kind: 'value', value });
  });
});

it.each([
  ['Contoh', true],
  [' (contoh) ', true],
  ['CONTOH:', true],
  ['example', true],
  ['contoh-program', false],
  ['', false],
])('%j marks an example: %s', (text, is) => {
  expect(isExampleMark(text)).toBe(is);
});
