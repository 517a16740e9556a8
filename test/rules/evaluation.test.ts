import { tries } from './tries.js';

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
]);
