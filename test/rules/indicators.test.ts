import { PERIOD, tries } from './tries.js';

const targets = (years: string) =>
  `${PERIOD}dimensions:\n  living:\n    indicators:\n      - id: ind-1\n        name: Waktu tunggu\n        targets: ${years}\n`;

tries('indicators/target-years', [
  ['the first and the last year', targets('{ 2025: 75, 2034: 30 }')],
  ['a year early', targets('{ 2024: 75 }'), 'outside 12'],
  ['a year late', targets('{ 2035: 30 }'), 'outside 12'],
]);
