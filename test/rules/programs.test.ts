import { PERIOD, tries } from './tries.js';

const programs = (...rows: string[]) =>
  `${PERIOD}dimensions:\n  living:\n    programs:\n${rows.map((row) => `      - { id: p-1, name: Uji, ${row} }\n`).join('')}`;

const costs = (activities: string, budget: string) =>
  programs(`years: { start: 2025, end: 2026 }, activities: [${activities}], budget: ${budget}`);

tries('programs/activities-sum', [
  ['equal', costs('{ name: A, year: 2025, cost: 700, fund: apbd }', '{ 2025: { apbd: 700 } }')],
  [
    'a rupiah off',
    costs('{ name: A, year: 2025, cost: 701, fund: apbd }', '{ 2025: { apbd: 700 } }'),
    'differ 10',
  ],
  [
    'another fund',
    costs('{ name: A, year: 2025, cost: 700, fund: csr }', '{ 2025: { apbd: 700 } }'),
    'differ 10',
  ],
  [
    'another year',
    costs('{ name: A, year: 2026, cost: 700, fund: apbd }', '{ 2025: { apbd: 700 } }'),
    'differ 10',
  ],
  ['a cost without its fund', costs('{ name: A, year: 2025, cost: 701 }', '{ 2025: { apbd: 700 } }')],
  ['a cost without its year', costs('{ name: A, cost: 701, fund: apbd }', '{ 2025: { apbd: 700 } }')],
  ['activities without cost', costs('{ name: A, year: 2025 }', '{ 2025: { apbd: 700 } }')],
]);

const total = (rupiah: number) =>
  programs(
    `years: { start: 2025, end: 2026 }, budget: { 2025: { apbd: 700 }, 2026: { csr: 300 } }, total: ${rupiah}`,
  );

tries('programs/budget-total', [
  ['equal', total(1000)],
  ['a rupiah off', total(1001), 'differ 10'],
  ['no budget', programs('total: 1000')],
]);

const budgeted = (year: number) =>
  programs(`years: { start: 2026, end: 2028 }, budget: { ${year}: { apbd: 700 } }`);

tries('programs/budget-years', [
  ['the first year', budgeted(2026)],
  ['the last year', budgeted(2028)],
  ['a year early', budgeted(2025), 'outside 10'],
  ['a year late', budgeted(2029), 'outside 10'],
  [
    'the years are the wrong way round, which is enough',
    programs('years: { start: 2028, end: 2026 }, budget: { 2027: { apbd: 700 } }'),
    'programs/years-in-period 10',
  ],
  ['years unknown', programs('budget: { 2025: { apbd: 700 } }')],
]);

const horizon = (end: number, stated: string) =>
  programs(`years: { start: 2025, end: ${end} }, horizon: ${stated}`);

tries('programs/horizon', [
  ['ends in year one', horizon(2025, 'short')],
  ['ends in year two', horizon(2026, 'short'), 'differ 10'],
  ['ends in year five', horizon(2029, 'medium')],
  ['ends in year six', horizon(2030, 'medium'), 'differ 10'],
  ['ends in year ten', horizon(2034, 'long')],
]);

const runs = (start: number, end: number, rest = '') =>
  programs(`years: { start: ${start}, end: ${end} }${rest}`);

tries('programs/years-in-period', [
  ['the whole period', runs(2025, 2034)],
  ['a year early', runs(2024, 2030), 'outside 10'],
  ['a year early, but under way', runs(2024, 2030, ', status: running'), 'before 10'],
  ['a year early, and only planned', runs(2024, 2030, ', status: planned'), 'outside 10'],
  ['a year late', runs(2025, 2035), 'outside 10'],
  ['the wrong way round', runs(2030, 2026), 'reversed 10'],
]);
