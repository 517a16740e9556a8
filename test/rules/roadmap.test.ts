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

const milestone = (text: string) =>
  `${PERIOD}roadmap:\n  phases:\n    - name: Satu\n      years: { start: 2025, end: 2029 }\n      milestones:\n        - ${text}\n    - name: Dua\n      years: { start: 2030, end: 2034 }\n`;

tries('roadmap/milestone-years', [
  ['the first year', milestone('Pasar terhubung pada 2025')],
  ['the last year', milestone('Pasar terhubung pada 2029')],
  ['a year of the next phase', milestone('Pasar terhubung pada 2030'), 'outside 12'],
  ['a year after the period', milestone('Pasar terhubung pada 2035'), 'outside 12'],
  ['a year before the period', milestone('Pasar terhubung sejak 2024'), 'outside 12'],
  [
    'a year that no phase has, which is enough',
    milestone('Pasar terhubung pada 2030').replace('start: 2030', 'start: 2031'),
    'roadmap/phases 8',
  ],
  ['one of two inside', milestone('Pasar yang dibangun sejak 2019 terhubung pada 2026')],
  ['the years of a plan', milestone('Sasaran selaras dengan RPJMD Tahun 2021–2026')],
  ['a number', milestone('Sebanyak 2050 rumah tersambung')],
  ['no year', milestone('Pasar terhubung')],
]);
