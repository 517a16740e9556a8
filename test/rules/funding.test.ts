import { expect, it } from 'vitest';
import { checkFiles, HEAD } from '../validate/check-files.js';
import { living, PERIOD, tries } from './tries.js';

const ceiling = (rupiah: number) =>
  `${living('programs: [{ id: p-1, name: Uji, budget: { 2025: { apbd: 1000000000, csr: 5000000 } } }]')}funding:\n  ceilings:\n    2025: ${rupiah}\n`;

tries('funding/ceiling', [
  ['just enough', ceiling(1_005_000_000)],
  ['one rupiah short', ceiling(1_004_999_999), 'above 11'],
  ['a ceiling in millions, which is a matter of the amount', ceiling(1005), 'funding/amount 11'],
  [
    'a budget with zeros too many, which is a matter of the amount',
    ceiling(1_005_000_000).replace('1000000000,', '10000000000001,'),
    'funding/amount 8',
  ],
]);

const amount = (rupiah: number) =>
  living(`programs: [{ id: p-1, name: Uji, budget: { 2025: { apbd: ${rupiah} } } }]`);

tries('funding/amount', [
  ['nothing', amount(0)],
  ['a rupiah', amount(1), 'small 8'],
  ['a rupiah below a million', amount(999_999), 'small 8'],
  ['a million', amount(1_000_000)],
  ['ten trillion', amount(10_000_000_000_000)],
  ['a rupiah above ten trillion', amount(10_000_000_000_001), 'large 8'],
  [
    'an activity',
    living('programs: [{ id: p-1, name: Uji, activities: [{ name: A, cost: 350 }] }]'),
    'small 8',
  ],
  [
    'several of one programme',
    living(
      'programs: [{ id: p-1, name: Uji, budget: { 2025: { apbd: 350, csr: 2450 }, 2026: { apbd: 900 } } }]',
    ),
    'together 8',
  ],
  [
    'several of one programme, in two units',
    living('programs: [{ id: p-1, name: Uji, budget: { 2025: { apbd: 350, csr: 450000 } } }]'),
    'small 8',
    'small 8',
  ],
  ['a ceiling', 'funding:\n  ceilings:\n    2025: 76500\n', 'small 8'],
  ['a total, which has its sum to answer to', living('programs: [{ id: p-1, name: Uji, total: 450 }]')],
  [
    'ten of nineteen, which is a habit',
    years(Array.from({ length: 19 }, (_, index) => (index < 9 ? 450_000_000 : 450))),
    'habit 17',
  ],
  [
    'nine of ten, each a slip of its own',
    years(Array.from({ length: 10 }, (_, index) => (index === 0 ? 450_000_000 : 450))),
    ...Array.from({ length: 9 }, (_, index) => `small ${9 + index}`),
  ],
]);

/** A ceiling a line, from line 8 on. */
function years(amounts: readonly number[]): string {
  return `funding:\n  ceilings:\n${amounts.map((rupiah, index) => `    ${2025 + index}: ${rupiah}\n`).join('')}`;
}

const meant = async (text: string) => {
  const [found] = await checkFiles({ 'masterplan.yaml': HEAD + text });
  return found && [found.args.unit, found.args.digits];
};

it.each([
  ['a budget of 450.000', amount(450_000), 'ribuan rupiah', '450000000'],
  ['a budget of 2.450', amount(2450), 'jutaan rupiah', '2450000000'],
  ['a budget of 12', amount(12), 'jutaan rupiah', '12000000'],
  ['a budget of 3', amount(3), 'miliaran rupiah', '3000000000'],
  ['a ceiling of 76.500', years([76_500]), 'jutaan rupiah', '76500000000'],
  ['a ceiling of 76', years([76]), 'miliaran rupiah', '76000000000'],
])('%s is read as %s', async (_, text, unit, digits) => {
  expect(await meant(text)).toEqual([expect.objectContaining({ id: unit }), digits]);
});

it('an amount with zeros too many loses three', async () => {
  expect(await meant(amount(125_000_000_000_000))).toEqual(['', '125000000000']);
});

const ceilings = (...list: number[]) =>
  `${PERIOD}funding:\n  ceilings:\n${list.map((year) => `    ${year}: 76500000000\n`).join('')}`;
const ALL = Array.from({ length: 10 }, (_, index) => 2025 + index);

tries('funding/ceiling-years', [
  ['every year', ceilings(...ALL)],
  ['a year early', ceilings(2024, ...ALL), 'outside 9'],
  ['a year late', ceilings(...ALL, 2035), 'outside 19'],
  ['years open', ceilings(...ALL.slice(0, 8)), 'open 8'],
  ['a year miswritten is one matter', ceilings(...ALL.slice(0, 9), 2043), 'outside 18'],
  ['no period', ceilings(2025).replace(PERIOD, '')],
]);

const funded = (count: number, funds: string) =>
  living(
    `programs:\n${Array.from({ length: count }, (_, index) => `      - { id: p-${index}, name: Uji ${index}, budget: { 2025: { ${index === 0 ? funds : 'apbd: 5000000'} } } }\n`).join('')}`,
  );

tries('funding/only-apbd', [
  ['only the regional budget', funded(5, 'apbd: 5000000'), 'only 6'],
  ['another source', funded(5, 'apbd: 5000000, blud: 2000000')],
  ['too few budgets to say', funded(4, 'apbd: 5000000')],
]);

const national = (apbn: number, dak: number) =>
  living(`programs: [{ id: p-1, name: Uji, budget: { 2025: { apbn: ${apbn}, dak: ${dak} } } }]`);

tries('funding/dak-in-apbn', [
  ['different amounts', national(5_000_000, 6_000_000)],
  ['the same amount', national(5_000_000, 5_000_000), 'twice 8'],
  ['nothing of both', national(0, 0)],
]);
