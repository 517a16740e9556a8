import { living, PERIOD, tries } from './tries.js';

const schedule = (start: string, end: string) =>
  `quick_wins:\n  - id: qw-1\n    programs: [p-1]\n    schedule: { start: ${start}, end: ${end} }\n${living('programs: [{ id: p-1, name: Uji }]')}`;

/** A quick win of a programme that runs in one year. */
function during(start: string, end: string, year: number, rest = '') {
  return schedule(start, end).replace(
    'name: Uji',
    `name: Uji, years: { start: ${year}, end: ${year} }${rest}`,
  );
}

/** Two quick wins that start in these months. */
function two(...starts: string[]) {
  const rows = starts.map(
    (start, index) =>
      `  - { id: qw-${index}, programs: [p-${index}], schedule: { start: ${start}, end: 2026-06 } }\n`,
  );
  const programs = starts.map((_, index) => `{ id: p-${index}, name: Uji ${index} }`).join(', ');
  return `${PERIOD}quick_wins:\n${rows.join('')}${living(`programs: [${programs}]`)}`;
}

tries('quick-wins/schedule', [
  ['January to December', schedule('2025-01', '2025-12')],
  ['January to January', schedule('2025-01', '2026-01'), 'long 9'],
  ['a year to the day before', schedule('2025-03-15', '2026-03-14')],
  ['a year and a day', schedule('2025-03-15', '2026-03-15'), 'long 9'],
  ['one day', schedule('2025-03-15', '2025-03-15')],
  ['a day too early', schedule('2025-03-15', '2025-03-14'), 'reversed 9'],
  ['a day in its month', schedule('2025-03-15', '2025-03')],
  ['the last day of year one', PERIOD + schedule('2025-12-31', '2026-06-30')],
  ['the first day of year two', PERIOD + schedule('2026-01-01', '2026-06-30'), 'late 10'],
  ['a month of year two', PERIOD + schedule('2026-01', '2026-06'), 'late 10'],
  ['late and long are two mistakes', PERIOD + schedule('2026-01', '2027-06'), 'late 10', 'long 10'],
  ['before the plan begins', PERIOD + schedule('2024-09', '2025-03')],
  ['in a year of its programme', during('2025-06', '2025-12', 2025)],
  ['into the first year of its programme', during('2025-06', '2026-03', 2026)],
  ['before its programme begins', during('2025-01', '2025-06', 2026), 'apart 9'],
  ['after its programme has ended', during('2025-01', '2025-06', 2023), 'apart 9'],
  [
    'the years of its programme are wrong, which is enough',
    during('2025-01', '2025-06', 2026, ', budget: { 2025: { apbd: 5000000 } }'),
    'programs/budget-years 12',
  ],
  ['two, all of them late, are one matter', two('2026-01', '2026-02'), 'allLate 7'],
  ['two, one of them late', two('2025-12', '2026-02'), 'late 9'],
]);

const six = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const plan = (rows: readonly string[]) =>
  `dimensions:\n${six.map((id) => `  ${id}: { programs: [{ id: p-${id}, name: Uji ${id} }] }\n`).join('')}quick_wins:\n${rows
    .map((row, index) => `  - { id: qw-${index}, programs: [${row}] }\n`)
    .join('')}`;
const all = six.map((id) => `p-${id}`);

const SECOND = '{ id: p-living, name: Uji living }';
const TWO = '{ id: p-living-2, name: Uji dua }';

tries('quick-wins/one-per-dimension', [
  ['one each', plan(all)],
  ['none yet', plan([])],
  ['two dimensions without', plan(all.slice(2)), 'none 13', 'none 13'],
  ['the first programme counts', plan([...all.slice(0, 5), 'p-living, p-environment']), 'moved 19'],
  [
    'a programme of no dimension',
    `${plan([...all.slice(0, 5), 'p-6'])}enablers: { policy: [{ id: p-6, name: Uji }] }\n`,
    'enabler 19',
  ],
  [
    'two programmes of others, and which fits is told by its name',
    plan(['p-living', ...all.slice(1)])
      .replaceAll('qw-3', 'qw-living')
      .replace('qw-0', 'qw-governance'),
    'moved 14',
  ],
  [
    'a second one',
    `${plan(all)}  - { id: qw-6, programs: [p-living-2] }\n`.replace(SECOND, `${SECOND}, ${TWO}`),
    'several 20',
  ],
  [
    'a second and a third',
    `${plan(all)}  - { id: qw-6, programs: [p-living-2] }\n  - { id: qw-7, programs: [p-living] }\n`.replace(
      SECOND,
      `${SECOND}, ${TWO}`,
    ),
    'several 20',
    'several 21',
  ],
  ['a programme that is not there', plan([...all.slice(0, 5), 'p-enviroment']), 'references/unknown 19'],
]);

const quickWin = (fields: string) =>
  `quick_wins:\n  - id: qw-1\n    programs: [p-1]\n    ${fields}\n${living('programs: [{ id: p-1, name: Uji }]')}`;

tries('quick-wins/progress', [
  ['an idea at nought', quickWin('status: idea\n    progress: 0')],
  ['an idea with progress', quickWin('status: idea\n    progress: 1'), 'idea 10'],
  ['an idea that is done', quickWin('status: idea\n    progress: 100'), 'idea 10'],
  ['planned, with progress', quickWin('status: planned\n    progress: 5')],
  ['99 percent without evidence', quickWin('progress: 99')],
  ['done without evidence', quickWin('progress: 100'), 'unproven 9'],
  ['done with an empty list', quickWin('progress: 100\n    evidence: []'), 'unproven 9'],
  ['done with evidence', quickWin('progress: 100\n    evidence: [{ title: Laporan }]')],
  [
    'a misspelt key, which is enough',
    quickWin('progress: 100\n    evidances: [{ title: Laporan }]'),
    'schema/unknown-key 10',
  ],
]);

tries('quick-wins/stub', [
  ['twenty letters', quickWin('problem: Antrean sangat lama.')],
  ['nineteen letters', quickWin('problem: Antrean cukup lama.'), 'short 9'],
  ['blanks do not count', quickWin('problem: "Antrean         lama sekali"'), 'short 9'],
  ['letters, not their bytes', quickWin('problem: "ééééééééééééééééééé"'), 'short 9'],
  ['an inner field', quickWin('benefits:\n      public: Lebih cepat.'), 'short 10'],
  ['another inner field', quickWin('sustainability:\n      business_model: APBD'), 'short 10'],
  ['an open field', quickWin('benefits: {}')],
]);

const partners = (...sectors: string[]) => {
  const rows = sectors
    .map((sector, index) => `  - { id: m-${index}, name: Uji, sector: ${sector} }\n`)
    .join('');
  return `partners:\n${rows}${quickWin(`partners: [${sectors.map((_, index) => `m-${index}`).join(', ')}]`)}`;
};

tries('quick-wins/partner-sectors', [
  ['three', partners('academia', 'business', 'media')],
  ['two', partners('academia', 'business'), 'few 9'],
  ['three of one', partners('media', 'media', 'media'), 'few 10'],
  ['none named yet', quickWin('progress: 5')],
  [
    'one that is not there',
    partners('academia', 'business').replace('partners: [m-0', 'partners: [m-x'),
    'references/unknown 12',
  ],
]);
