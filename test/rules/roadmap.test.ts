import { PERIOD, tries } from './tries.js';

const phases = (...years: (readonly [number, number] | undefined)[]) =>
  `${PERIOD}roadmap:\n  phases:\n${years
    .map(
      (one, index) =>
        `    - { name: Tahap ${index}${one ? `, years: { start: ${one[0]}, end: ${one[1]} }` : ''} }\n`,
    )
    .join('')}`;

tries('roadmap/phases', [
  ['side by side', phases([2025, 2027], [2028, 2034])],
  ['in another order', phases([2028, 2034], [2025, 2027])],
  ['a year in two phases', phases([2025, 2028], [2028, 2034]), 'overlap 10'],
  ['one inside another', phases([2025, 2034], [2028, 2030]), 'overlap 10'],
  ['a year left out', phases([2025, 2027], [2029, 2034]), 'hole 8'],
  ['the first year left out', phases([2026, 2034]), 'hole 8'],
  ['the last year left out', phases([2025, 2033]), 'hole 8'],
  ['before the period', phases([2024, 2034]), 'outside 9'],
  ['after the period', phases([2025, 2030], [2031, 2035]), 'outside 10'],
  ['the wrong way round', phases([2027, 2025], [2028, 2034]), 'reversed 9'],
  ['years still open', phases([2025, 2027], undefined)],
]);
