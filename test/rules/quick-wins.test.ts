import { living, tries } from './tries.js';

const schedule = (start: string, end: string) =>
  `quick_wins:\n  - id: qw-1\n    programs: [p-1]\n    schedule: { start: ${start}, end: ${end} }\n${living('programs: [{ id: p-1, name: Uji }]')}`;

tries('quick-wins/schedule', [
  ['January to December', schedule('2025-01', '2025-12')],
  ['January to January', schedule('2025-01', '2026-01'), 'long 9'],
  ['a year to the day before', schedule('2025-03-15', '2026-03-14')],
  ['a year and a day', schedule('2025-03-15', '2026-03-15'), 'long 9'],
  ['one day', schedule('2025-03-15', '2025-03-15')],
  ['a day too early', schedule('2025-03-15', '2025-03-14'), 'reversed 9'],
  ['a day in its month', schedule('2025-03-15', '2025-03')],
]);

const six = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const plan = (rows: readonly string[]) =>
  `dimensions:\n${six.map((id) => `  ${id}: { programs: [{ id: p-${id}, name: Uji }] }\n`).join('')}quick_wins:\n${rows
    .map((row, index) => `  - { id: qw-${index}, programs: [${row}] }\n`)
    .join('')}`;
const all = six.map((id) => `p-${id}`);

tries('quick-wins/one-per-dimension', [
  ['one each', plan(all)],
  ['none yet', plan([])],
  ['two dimensions without', plan(all.slice(2)), 'none 13', 'none 13'],
  ['the first programme counts', plan([...all.slice(0, 5), 'p-living, p-environment']), 'none 13'],
  ['a programme that is not there', plan([...all.slice(0, 5), 'p-enviroment']), 'references/unknown 19'],
]);
