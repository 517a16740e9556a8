import { atStage } from './at-stage.js';

const words = (count: number, more = '') =>
  `vision:\n  statement: ${Array.from({ length: count }, () => 'kota').join(' ')}${more}\n`;

atStage('vision/length', [
  ['four words', words(4), 2, 'warning short 7'],
  ['five', words(5), 2],
  ['forty', words(40), 2],
  ['forty-one', words(41), 2, 'warning long 7'],
  ['a dash is no word', words(40, ' – dan'), 2, 'warning long 7'],
  ['nor the only thing that is too much', words(40, ' –'), 2],
  ['before its stage', words(4), 1, 'info short 7'],
  ['none yet', '', 2],
]);
