import { living, PERIOD, tries } from './tries.js';

const index = (stated: string) =>
  `evaluations:
  2023:
    components: { baseline: 3.60, output: 3.21, outcome: 3.23, impact: 3.07, quick_win: 3.65 }
    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 }
    index: ${stated}
`;

// Computed: 3.315.
tries('evaluation/index', [
  ['0.016 below', index('3.299'), 'differ 10'],
  ['0.015 below', index('3.30')],
  ['0.015 above', index('3.33')],
  ['0.016 above', index('3.331'), 'differ 10'],
  [
    'an earlier round',
    `${index('3.31')}    rounds: [{ round: 1, components: { baseline: 2, output: 2, outcome: 2, impact: 2, quick_win: 2 }, weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 }, index: 2.5 }]\n`,
    'differ 11',
  ],
  ['a component is unknown', index('1').replace('baseline: 3.60, ', '')],
]);

const realised = (fields: string) =>
  `evaluations:\n  2023:\n    realisation:\n      - { dimension: living, ${fields} }\n`;

tries('evaluation/realisation', [
  ['6 of 7', realised('planned: 7, done: 6, percent: 85.71')],
  ['6 of 7, rounded up', realised('planned: 7, done: 6, percent: 85.72'), 'percent 9'],
  ['6 of 7, one decimal', realised('planned: 7, done: 6, percent: 85.7'), 'percent 9'],
  ['1 of 8, half a hundredth to spare', realised('planned: 8, done: 1, percent: 12.5')],
  ['all', realised('planned: 7, done: 7, percent: 100')],
  ['more than planned', realised('planned: 7, done: 8'), 'more 9'],
  [
    'a dimension twice',
    `${realised('planned: 7, done: 7')}      - { dimension: living, planned: 7, done: 7 }\n`,
    'twice 10',
  ],
  ['nothing planned', realised('planned: 0, done: 0, percent: 0')],
]);

const weights = (...values: number[]) => {
  const [baseline, output, outcome, impact, win] = values;
  return `evaluations:
  2023:
    weights: { baseline: ${baseline}, output: ${output}, outcome: ${outcome}, impact: ${impact}, quick_win: ${win} }
`;
};

tries('evaluation/weights-sum', [
  ['of the 2021 cohort', weights(10, 20, 30, 10, 30)],
  ['with fractions', weights(10.1, 20.2, 30.3, 19.9, 19.5)],
  ['a tenth short', weights(10, 20, 30, 20, 19.9), 'differ 8'],
  ['one over', weights(10, 20, 30, 20, 21), 'differ 8'],
  [
    'an earlier round',
    `${weights(10, 20, 30, 20, 20)}    rounds: [{ round: 1, weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 10 } }]\n`,
    'differ 9',
  ],
]);

const measured = (targets: string, actuals: string) =>
  `${living(`indicators: [{ id: i-1, name: Uji, targets: ${targets}, actuals: ${actuals} }]`)}evaluations:\n  2025: { assessors: 5 }\n`;
const PROVEN = '{ value: 5, evidence: [{ title: Laporan }] }';

tries('evaluation/actuals', [
  ['there', measured('{ 2025: 5 }', `{ 2025: ${PROVEN} }`)],
  ['not there', measured('{ 2025: 5 }', '{}'), 'one 8'],
  ['of another year', measured('{ 2025: 5 }', `{ 2024: ${PROVEN} }`), 'one 8'],
  [
    'a value of a year to come may be the one',
    `date: 2026-01-15\n${measured('{ 2025: 5 }', `{ 2052: ${PROVEN} }`)}`,
    'indicators/future-actual 9',
  ],
  ['no target for the year', measured('{ 2026: 5 }', '{}')],
  ['nothing evaluated', measured('{ 2025: 5 }', '{}').replace(/evaluations[\s\S]*/, '')],
  [
    'a value that is no number, which is enough',
    measured('{ 2025: 5 }', '{ 2025: { value: lima } }'),
    'schema/kind 8',
  ],
  [
    'none of two, which is one matter',
    `${living('indicators: [{ id: i-1, name: Uji satu, targets: { 2025: 5 } }, { id: i-2, name: Uji dua, targets: { 2025: 5 } }]')}evaluations:\n  2025: { assessors: 5 }\n`,
    'all 10',
  ],
]);

const win = (fields: string) =>
  `quick_wins: [{ id: qw-1, programs: [p-1], ${fields} }]\n${living('programs: [{ id: p-1, name: Uji }]')}`;

tries('evaluation/evidence', [
  ['one percent', win('progress: 1'), 'quickWin 6'],
  ['99 percent', win('progress: 99'), 'quickWin 6'],
  ['nought', win('progress: 0')],
  ['with evidence', win('progress: 50, evidence: [{ title: Laporan }]')],
  ['done, which is a matter of the quick win', win('progress: 100'), 'quick-wins/progress 6'],
  ['an idea, which is a matter of the quick win', win('progress: 40, status: idea'), 'quick-wins/progress 6'],
  ['a value with evidence', measured('{ 2025: 5 }', `{ 2025: ${PROVEN} }`)],
  ['a value without', measured('{ 2025: 5 }', '{ 2025: { value: 5 } }'), 'actual 8'],
  [
    'a value of a year that nobody evaluated',
    measured('{ 2025: 5 }', `{ 2024: { value: 5 }, 2025: ${PROVEN} }`),
  ],
]);

const advice = (...years: (readonly string[])[]) =>
  `evaluations:\n${years
    .map(
      (texts, index) =>
        `  ${2024 + index}:\n    recommendations:\n${texts.map((text) => `      - { text: "${text}" }\n`).join('')}`,
    )
    .join('')}`;

tries('evaluation/follow-up', [
  ['none of two', advice(['Satu hal', 'Dua hal']), 'none 9', 'none 10'],
  ['there', advice(['Satu hal']).replace('" }', '", follow_up: Sudah dikerjakan }')],
]);

tries('evaluation/same-recommendations', [
  ['different', advice(['Satu hal', 'Dua hal'], ['Tiga hal'])],
  ['one the same', advice(['Satu hal'], ['Dua hal', 'Satu hal']), 'one 13'],
  ['but for blanks and capitals', advice(['Satu hal.'], ['satu   Hal. ']), 'one 12'],
  ['a copied list is one matter', advice(['Satu hal', 'Dua hal'], ['Satu hal', 'Dua hal']), 'several 13'],
  ['copied from two years', advice(['Satu hal'], ['Dua hal'], ['Satu hal', 'Dua hal']), 'one 15', 'one 16'],
  ['twice in a year', advice(['Satu hal', 'Satu hal']), 'twice 10'],
]);

const dated = (date: string, day = 'date: 2026-01-15\n') =>
  `${day}${win(`evidence: [{ title: Laporan, date: ${date} }]`)}`;

tries('evaluation/future-date', [
  ['the day itself', dated('2026-01-15')],
  ['the day after', dated('2026-01-16'), 'future 7'],
  ['the month of the day', dated('2026-01')],
  ['the month after', dated('2026-02'), 'future 7'],
  ['no day to count from', dated('2052-01-16', '')],
  ['an evaluation', 'date: 2026-01-15\nevaluations: { 2025: { date: 2026-01-16 } }\n', 'future 7'],
  [
    'an evaluation of a year to come, which is enough',
    'date: 2026-01-15\nevaluations: { 2027: { date: 2027-11-01 } }\n',
    'evaluation/year 7',
  ],
  [
    'a source; the day it came in may well be later',
    'date: 2026-01-15\nsources: [{ id: s-1, title: A, kind: news, publisher: B, date: 2026-02, received: 2026-11-22 }]\n',
    'future 7',
  ],
  [
    'an earlier round',
    'date: 2026-01-15\nevaluations: { 2025: { rounds: [{ round: 1, date: 2026-06-01 }] } }\n',
    'future 7',
  ],
  [
    'a value',
    `date: 2026-01-15\n${measured('{ 2025: 5 }', '{ 2025: { value: 5, date: 2026-02, evidence: [{ title: Laporan, date: 2026-03 }] } }')}`,
    'future 9',
    'future 9',
  ],
  [
    'four, when the document is the old one',
    `date: 2026-01-15\n${win(`evidence: [${'{ title: Laporan, date: 2026-02-01 }, '.repeat(4)}]`)}`,
    'stale 6',
  ],
]);

const planned = (count: number, years: string, rest = '') =>
  `${PERIOD}${living(`programs: [{ id: p-1, name: Uji, years: ${years} }, { id: p-2, name: Uji dua, years: { start: 2025, end: 2025 } }]`)}${rest}evaluations:\n  2025: { realisation: [{ dimension: living, planned: ${count}, done: 1 }] }\n`;
const LATER = '{ start: 2026, end: 2027 }';

tries('evaluation/planned-programs', [
  ['as many as run', planned(1, LATER)],
  ['one more', planned(2, LATER), 'differ 11'],
  ['both run', planned(2, '{ start: 2025, end: 2029 }')],
  ['years of one are open', planned(2, LATER).replace(`, years: ${LATER}`, '')],
  ['the list is known not to be whole', planned(2, LATER, '    counts: { programs: 10 }\n')],
  [
    'the dimension stands there twice, which is enough',
    planned(2, LATER).replace('[{ dim', '[{ dimension: living }, { dim'),
    'evaluation/realisation 11',
  ],
  ['more done than planned, which is enough', planned(0, LATER), 'evaluation/realisation 11'],
]);

const rounds = (last: string, earlier: string) =>
  `evaluations:\n  2025:\n    ${last}\n    rounds:\n      - { ${earlier} }\n`;

tries('evaluation/rounds', [
  ['in order', rounds('round: 2', 'round: 1')],
  ['the same', rounds('round: 2', 'round: 2'), 'number 10'],
  ['swapped', rounds('round: 1', 'round: 2'), 'number 10'],
  ['the last is not numbered', rounds('assessors: 5', 'round: 1')],
  ['dates in order', rounds('date: 2025-11-05', 'round: 1, date: 2025-06-11')],
  ['the same day', rounds('date: 2025-11-05', 'round: 1, date: 2025-11-05')],
  ['dates swapped', rounds('date: 2025-06-11', 'round: 1, date: 2025-11-05'), 'date 10'],
  [
    'the last is dated before the year, which is enough',
    rounds('date: 2024-11-05', 'round: 1, date: 2025-06-11'),
    'evaluation/year 8',
  ],
]);

const evaluated = (year: number, date = '') =>
  `${PERIOD}date: 2026-01-15\nevaluations:\n  ${year}: { ${date} }\n`;

tries('evaluation/year', [
  ['the first of the period', evaluated(2025)],
  ['the year before', evaluated(2024), 'early 9'],
  ['the year of the day', evaluated(2026)],
  ['the year after', evaluated(2027), 'future 9'],
  ['dated in the year after', evaluated(2025, 'date: 2026-01-10')],
  ['dated on the first day', evaluated(2025, 'date: 2025-01-01')],
  ['dated the year before', evaluated(2025, 'date: 2024-12-31'), 'date 9'],
]);
