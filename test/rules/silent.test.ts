import { describe, expect, it } from 'vitest';
import { checkFiles, HEAD } from '../validate/check-files.js';
import { living, PERIOD } from './tries.js';

const program = (fields: string) => PERIOD + living(`programs: [{ id: p-1, name: Uji, ${fields} }]`);

const SIDES = ['strengths', 'weaknesses', 'opportunities', 'threats'];
const side = (name: string, weight: string) =>
  `    ${name}:\n${[1, 2, 3].map((n) => `      - { id: ${name.charAt(0)}${n}, text: Uji${weight} }\n`).join('')}`;
const swot = (weight = '', rest = '') =>
  `swot:\n  - id: swot-a\n    scope: region\n    rating_convention: same\n${SIDES.map((name) => side(name, weight)).join('')}${rest}`;
const even = swot(', weight: 0.16, rating: 2');

/** A mistake, and the only finding it may give: what is computed from it must not be blamed as well. */
const mistakes: readonly (readonly [what: string, text: string, said: string])[] = [
  [
    'a budget year that is no number: the total',
    program('budget: { 2025: { apbd: 700000000 }, 2026: { apbd: 1.5 miliar } }, total: 2200000000'),
    'schema/number-format 9',
  ],
  [
    'a budget that is no number: its activities',
    program(
      'activities: [{ name: A, year: 2025, cost: 700000000, fund: apbd }], budget: { 2025: { apbd: tujuh ratus } }',
    ),
    'schema/kind 9',
  ],
  [
    'an activity that costs no number: the budget',
    program(
      'activities: [{ name: A, year: 2025, cost: 500000000, fund: apbd }, { name: B, year: 2025, cost: "200000000", fund: apbd }], budget: { 2025: { apbd: 700000000 } }',
    ),
    'schema/number-format 9',
  ],
  [
    'a year key that is no year: the total',
    program('budget: { 2025: { apbd: 700000000 }, th2026: { apbd: 300000000 } }, total: 1000000000'),
    'schema/unknown-key 9',
  ],
  [
    'an end of the period that is no number: years, targets and phases',
    `period: { start: 2025, end: "2026" }\n${living('programs: [{ id: p-1, name: Uji, locations: [Uji], years: { start: 2027, end: 2028 } }]')}roadmap:\n  phases: [{ name: A, years: { start: 2025, end: 2034 } }]\n`,
    'schema/number-format 6',
  ],
  [
    'a phase with a misspelt key: the years it leaves out',
    `${PERIOD}roadmap:\n  phases:\n    - { name: A, years: { start: 2025, end: 2027 } }\n    - { name: B, yaers: { start: 2028, end: 2034 } }\n`,
    'schema/unknown-key 10',
  ],
  [
    'a weight that is no number: the sum and the quadrant',
    even.replace('0.16', '"0.16"'),
    'schema/number-format 11',
  ],
  [
    'a factor that is a mere text: the number of factors',
    swot().replace('{ id: s2, text: Uji }', 'Uji'),
    'schema/kind 12',
  ],
  [
    'a strategy that is a mere text: the factors it may use',
    swot(
      '',
      '    strategies:\n      so:\n        - Uji\n        - { id: x, text: Uji, factors: [s1, o1] }\n',
    ),
    'schema/kind 28',
  ],
  [
    'an evaluated component above its limit: the index',
    'evaluations:\n  2023:\n    components: { baseline: 36, output: 3.21, outcome: 3.23, impact: 3.07, quick_win: 3.65 }\n    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 }\n    index: 3.31\n',
    'schema/range 8',
  ],
  [
    'a programme that is a mere text: what refers to it',
    `${living('programs: [Siaga Ibu]')}quick_wins: [{ id: qw-1, programs: [siaga-ibu] }]\n`,
    'schema/kind 8',
  ],
  [
    'a programme without its id: what a rule would call it by that',
    `${PERIOD}${living('programs: [{ name: Uji, locations: [Uji], years: { start: 2025, end: 2025 }, horizon: long }]')}`,
    'schema/missing 9',
  ],
  [
    'a recommendation without its text: the same text elsewhere',
    'evaluations:\n  2025:\n    recommendations:\n      - { follow_up: Sudah dikerjakan }\n      - { follow_up: Sudah dikerjakan, text: Satu hal }\n',
    'schema/missing 9',
  ],
  ['a file with a slip of YAML: what refers into it', '', 'yaml/syntax 2'],
];

describe('a rule is silent about what has a finding already', () => {
  it.each(mistakes)('%s', async (_, text, said) => {
    const files: Record<string, string> = { 'masterplan.yaml': HEAD + text };
    if (text === '') {
      files['masterplan.yaml'] = HEAD + living('programs: [{ id: p-1, name: Uji, lead: dinkes }]');
      files['agencies.yaml'] = '- id: dinkes\n\tname: Dinas Kesehatan\n';
    }
    const findings = await checkFiles(files);
    expect(findings.map(({ type, place }) => `${type.id} ${place.line}`)).toEqual([said]);
  });
});

it('a rule does not name what has been taken out: a table whose id has the wrong form', async () => {
  const text = swot(', weight: 0.2, rating: 2').replace('swot-a', 'SWOT Daerah');
  const findings = await checkFiles({ 'masterplan.yaml': HEAD + text });
  expect(findings.map(({ type, place }) => `${type.id} ${place.line}`)).toEqual(['schema/form 7']);
});
