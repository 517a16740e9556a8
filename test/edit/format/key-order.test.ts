import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOrder } from '../../../src/edit/format/key-order.js';
import { fields } from '../../../src/generated/fields.js';

const order = keyOrder(fields);
const sorted = (at: typeof order, keys: readonly string[]) =>
  [...keys].sort((a, b) => at.rank(a) - at.rank(b));

test.each([
  ['program', order.in('dimensions').in('living').in('programs').item()],
  ['quick-win', order.in('quick_wins').item()],
  ['region', order.in('region')],
])('keys stand as in %s.schema.json', (name, at) => {
  const path = join(import.meta.dirname, `../../../schemas/${name}.schema.json`);
  const { properties, definitions } = JSON.parse(readFileSync(path, 'utf8'));
  const keys = Object.keys(properties ?? definitions[name].properties);
  expect(keys.length).toBeGreaterThan(10);
  expect(sorted(at, [...keys].reverse())).toEqual(keys);
});

test('years stand in order, and what is no year behind them', () => {
  const budget = order.in('dimensions').in('living').in('programs').item().in('budget');
  expect(sorted(budget, ['lain', '2034', '2025', '20251'])).toEqual(['2025', '2034', 'lain', '20251']);
  expect(sorted(budget.in('2025'), ['csr', 'apbd'])).toEqual(['apbd', 'csr']);
});

test('what no schema knows has no order, at any depth, and no name is special', () => {
  const unknown = order.in('zona').in('constructor').item().in('toString');
  expect(sorted(unknown, ['b', 'a'])).toEqual(['b', 'a']);
  expect(sorted(order, ['toString', 'abc', 'region', 'format'])).toEqual([
    'format',
    'region',
    'toString',
    'abc',
  ]);
});
