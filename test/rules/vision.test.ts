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

const keywords = (list: string, explanation = '') =>
  `vision:\n  statement: Kota yang terhubung, tangguh, dan menyejahterakan warga\n${explanation}  keywords: [${list}]\n`;

atStage('vision/keywords', [
  ['as they stand', keywords('terhubung, Tangguh'), 2],
  ['another form of the word', keywords('kesejahteraan, ketangguhan'), 2],
  ['a word that is not there', keywords('terhubung, religius'), 2, 'warning absent 8'],
  ['one word of two', keywords('warga religius'), 2, 'warning absent 8'],
  ['in the explanation', keywords('religius', '  explanation: Warganya religius.\n'), 2],
  ['short words tell nothing', keywords('dan di'), 2],
  ['before its stage', keywords('religius'), 1, 'info absent 8'],
]);
