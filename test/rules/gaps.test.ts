import { tries } from './tries.js';

const units = (current: string, ideal: string) =>
  `gaps:\n  - id: gap-1\n    dimension: living\n    current: { text: Kini, unit: ${current} }\n    ideal: { text: Nanti, unit: ${ideal} }\n`;

tries('gaps/units-differ', [
  ['the same', units('menit', 'menit')],
  ['with capitals and spaces', units('Kilo  meter', 'kilo meter')],
  ['a sign and its word', units('persen', '"%"')],
  ['only one stated', units('menit', 'menit').replace('Nanti, unit: menit', 'Nanti')],
  ['another', units('menit', 'jam'), 'differ 10'],
]);
