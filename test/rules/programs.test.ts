import { living, PERIOD, tries } from './tries.js';

const programs = (...rows: string[]) =>
  `${PERIOD}dimensions:\n  living:\n    programs:\n${rows.map((row) => `      - { id: p-1, name: Uji, ${row} }\n`).join('')}`;

const costs = (activities: string, budget: string) =>
  programs(`years: { start: 2025, end: 2026 }, activities: [${activities}], budget: ${budget}`);

tries('programs/activities-sum', [
  ['equal', costs('{ name: A, year: 2025, cost: 700000000, fund: apbd }', '{ 2025: { apbd: 700000000 } }')],
  [
    'a rupiah off',
    costs('{ name: A, year: 2025, cost: 700000001, fund: apbd }', '{ 2025: { apbd: 700000000 } }'),
    'differ 10',
  ],
  [
    'another fund',
    costs('{ name: A, year: 2025, cost: 700000000, fund: csr }', '{ 2025: { apbd: 700000000 } }'),
    'differ 10',
  ],
  [
    'another year',
    costs('{ name: A, year: 2026, cost: 700000000, fund: apbd }', '{ 2025: { apbd: 700000000 } }'),
    'differ 10',
  ],
  [
    'a cost without its fund',
    costs('{ name: A, year: 2025, cost: 700000001 }', '{ 2025: { apbd: 700000000 } }'),
  ],
  [
    'a cost without its year',
    costs('{ name: A, cost: 700000001, fund: apbd }', '{ 2025: { apbd: 700000000 } }'),
  ],
  [
    'an activity in another year, which is one mistake',
    costs(
      '{ name: A, year: 2025, cost: 400000000, fund: apbd }, { name: B, year: 2025, cost: 300000000, fund: apbd }, { name: C, year: 2026, cost: 200000000, fund: apbd }',
      '{ 2025: { apbd: 400000000 }, 2026: { apbd: 500000000 } }',
    ),
    'moved 10',
  ],
  [
    'a cost in the wrong unit, which is a matter of the amount',
    costs('{ name: A, year: 2025, cost: 700, fund: apbd }', '{ 2025: { apbd: 700000000 } }'),
    'funding/amount 10',
  ],
  [
    'a year outside the programme, which is a matter of the year',
    costs('{ name: A, year: 2027, cost: 700000000, fund: apbd }', '{ 2025: { apbd: 800000000 } }'),
    'programs/activity-years 10',
  ],
  ['activities without cost', costs('{ name: A, year: 2025 }', '{ 2025: { apbd: 700000000 } }')],
]);

const total = (rupiah: number) =>
  programs(
    `years: { start: 2025, end: 2026 }, budget: { 2025: { apbd: 700000000 }, 2026: { csr: 300000000 } }, total: ${rupiah}`,
  );

tries('programs/budget-total', [
  ['equal', total(1000000000)],
  ['a rupiah off', total(1000000001), 'differ 10'],
  ['no budget', programs('total: 1000000000')],
  [
    'an amount in the wrong unit, which is enough',
    programs(
      'years: { start: 2025, end: 2026 }, budget: { 2025: { apbd: 700000000 }, 2026: { csr: 300 } }, total: 1000000000',
    ),
    'funding/amount 10',
  ],
]);

const budgeted = (year: number) =>
  programs(`years: { start: 2026, end: 2028 }, budget: { ${year}: { apbd: 700000000 } }`);

tries('programs/budget-years', [
  ['the first year', budgeted(2026)],
  ['the last year', budgeted(2028)],
  ['a year early', budgeted(2025), 'outside 10'],
  ['a year late', budgeted(2029), 'outside 10'],
  [
    'the years are the wrong way round, which is enough',
    programs('years: { start: 2028, end: 2026 }, budget: { 2027: { apbd: 700000000 } }'),
    'programs/years-in-period 10',
  ],
  ['years unknown', programs('budget: { 2025: { apbd: 700000000 } }')],
]);

const horizon = (end: number, stated: string) =>
  programs(`years: { start: 2025, end: ${end} }, horizon: ${stated}`);

tries('programs/horizon', [
  ['ends in year one', horizon(2025, 'short')],
  ['ends in year two', horizon(2026, 'short'), 'differ 10'],
  ['ends in year five', horizon(2029, 'medium')],
  ['ends in year six', horizon(2030, 'medium'), 'differ 10'],
  ['ends in year ten', horizon(2034, 'long')],
]);

const runs = (start: number, end: number, rest = '') =>
  programs(`years: { start: ${start}, end: ${end} }${rest}`);

tries('programs/years-in-period', [
  ['the whole period', runs(2025, 2034)],
  ['a year early', runs(2024, 2030), 'outside 10'],
  ['a year early, but under way', runs(2024, 2030, ', status: running'), 'before 10'],
  ['a year early, and only planned', runs(2024, 2030, ', status: planned'), 'outside 10'],
  ['a year late', runs(2025, 2035), 'outside 10'],
  ['the wrong way round', runs(2030, 2026), 'reversed 10'],
]);

const activity = (year: number, years = '{ start: 2025, end: 2026 }') =>
  programs(`years: ${years}, activities: [{ name: A, year: ${year} }]`);

tries('programs/activity-years', [
  ['the first year', activity(2025)],
  ['the last year', activity(2026)],
  ['a year early', activity(2024), 'outside 10'],
  ['a year late', activity(2027), 'outside 10'],
  [
    'the years are the wrong way round, which is enough',
    activity(2027, '{ start: 2026, end: 2025 }'),
    'programs/years-in-period 10',
  ],
]);

const code = (written: string) => programs(`code: "${written}"`);

tries('programs/code', [
  ['a programme', code('2.16.03')],
  ['an activity', programs('activities: [{ name: A, code: "2.16.03.2.02" }]')],
  ['a sub-activity', code('2.16.03.2.02.0012')],
  ['two groups', code('5.01')],
  ['one group', code('216'), 'form 10'],
  ['commas', code('2,16,03'), 'dots 10'],
  ['hyphens', code('2-16-03'), 'dots 10'],
  ['a dot at the end', code('2.16.03.'), 'dots 10'],
  ['a blank', code('2. 16.03'), 'dots 10'],
  ['letters from the sample of the regulation', code('X.XX.01'), 'form 10'],
  ['an activity with letters', programs('activities: [{ name: A, code: Diskominfo }]'), 'form 10'],
]);

const named = (...names: string[]) =>
  `dimensions:\n  living:\n    programs:\n${names.map((name, index) => `      - { id: p-${index}, name: "${name}" }\n`).join('')}`;

tries('programs/same-name', [
  ['different names', named('Pasar Aman', 'Pasar Nontunai')],
  ['capitals, spaces and hyphens', named('Pasar  Non-tunai', 'pasar non tunai'), 'same 10'],
  ['three of one name', named('Pasar Aman', 'Pasar Aman', 'Pasar Aman'), 'same 10', 'same 11'],
  ['a name without letters', named('+', '=')],
  [
    'copied with its id, which is enough',
    programs('kind: program', 'kind: program'),
    'references/duplicate-id 11',
  ],
  [
    'in a dimension and an enabling plan',
    `${named('Satu Data')}enablers:\n  policy: [{ id: satu-data, name: Satu Data }]\n`,
    'same 11',
  ],
]);

const AGENCIES = '\nagencies: [{ id: dinkes, name: Dinas Kesehatan, kind: dinas }]';
const support = (fields: string) =>
  `${living(`programs: [{ id: p-1, name: Uji, ${fields} }]`)}${AGENCIES.trim()}\n`;

tries('programs/lead-in-support', [
  ['only as the lead', support('lead: dinkes')],
  ['only as a supporter', support('support: [dinkes]')],
  ['both', support('lead: dinkes, support: [dinkes]'), 'lead 8'],
  [
    'an agency that is not there',
    support('lead: dinsos, support: [dinsos]'),
    'references/unknown 8',
    'lead 8',
  ],
]);

const status = (fields: string, date = 'date: 2027-03-01\n') =>
  `${date}${PERIOD}${living(`programs: [{ id: p-1, name: Uji, ${fields} }]`)}`;

tries('programs/status', [
  ['planned, in its last year', status('years: { start: 2025, end: 2027 }, status: planned')],
  ['planned, a year after its last', status('years: { start: 2025, end: 2026 }, status: planned'), 'over 10'],
  ['an idea, a year after its last', status('years: { start: 2025, end: 2026 }, status: idea'), 'over 10'],
  ['running behind time', status('years: { start: 2025, end: 2026 }, status: running')],
  ['stopped', status('years: { start: 2025, end: 2026 }, status: stopped')],
  ['no day to count from', status('years: { start: 2025, end: 2026 }, status: planned', '')],
  [
    'before the period, which is enough',
    status('years: { start: 2024, end: 2026 }, status: planned'),
    'programs/years-in-period 10',
  ],
  ['an idea with progress', status('status: idea, progress: 1'), 'idea 10'],
  ['an idea at nought', status('status: idea, progress: 0')],
  ['planned, with progress', status('status: planned, progress: 10')],
]);

const located = (fields: string) => living(`programs: [{ id: p-1, name: Uji, ${fields} }]`);
const YEARS = 'years: { start: 2025, end: 2026 }';

tries('programs/location', [
  ['named', located(`${YEARS}, locations: [Seluruh kecamatan]`)],
  ['not named', located(YEARS), 'none 8'],
  ['an empty list', located(`${YEARS}, locations: []`), 'none 8'],
  ['years unknown', located('status: planned')],
  [
    'a misspelt key, which is enough',
    located(`${YEARS}, location: [Kecamatan Hulu]`),
    'schema/unknown-key 8',
  ],
  ['an enabling programme', `enablers:\n  policy: [{ id: p-1, name: Uji, ${YEARS} }]\n`],
]);

const ends = (dimension: string, years: readonly string[]) =>
  `  ${dimension}:\n    programs:\n${years
    .map((end, index) => {
      const known = end === '' ? '' : `, years: { start: ${end}, end: ${end} }`;
      return `      - { id: ${dimension}-${index}, name: Uji ${dimension} ${index}${known} }\n`;
    })
    .join('')}`;
const horizons = (period: string, ...dimensions: string[]) =>
  `period: ${period}\ndimensions:\n${dimensions.join('')}`;
const TEN = '{ start: 2025, end: 2034 }';

tries('programs/every-horizon', [
  ['all three', horizons(TEN, ends('living', ['2025', '2029', '2030']))],
  ['none short', horizons(TEN, ends('living', ['2026', '2030'])), 'one 9'],
  ['none long', horizons(TEN, ends('living', ['2025', '2029'])), 'one 9'],
  ['two missing are one matter', horizons(TEN, ends('living', ['2030'])), 'one 9'],
  ['years of one are open', horizons(TEN, ends('living', ['2025', '']))],
  ['no programme yet', horizons(TEN, '  living: { programs: [] }\n')],
  ['five years have no long term', horizons('{ start: 2025, end: 2029 }', ends('living', ['2025', '2029']))],
  ['six years have', horizons('{ start: 2025, end: 2030 }', ends('living', ['2025', '2029'])), 'one 9'],
  [
    'missing everywhere is one matter',
    horizons(TEN, ends('living', ['2025', '2029']), ends('society', ['2025', '2027'])),
    'all 7',
  ],
  [
    'missing everywhere, and more in one',
    horizons(TEN, ends('living', ['2025', '2029']), ends('society', ['2025'])),
    'all 7',
    'one 13',
  ],
]);

const led = (counts: Readonly<Record<string, number>>) => {
  const ids = Object.keys(counts);
  const agencies = ids.map((id) => `  - { id: ${id}, name: Dinas ${id}, kind: dinas }\n`).join('');
  const rows = Object.entries(counts).flatMap(([id, count]) =>
    Array.from(
      { length: count },
      (_, index) => `      - { id: ${id}-${index}, name: Uji ${id} ${index}, lead: ${id} }\n`,
    ),
  );
  return `agencies:\n${agencies}dimensions:\n  living:\n    programs:\n${rows.join('')}`;
};

tries('programs/lead-share', [
  ['30 percent', led({ a: 3, b: 3, c: 2, d: 2 })],
  ['40 percent', led({ a: 2, b: 4, c: 2, d: 2 }), 'much 8'],
  ['two above', led({ a: 4, b: 4, c: 2 }), 'much 7', 'much 8'],
  ['too few programmes to say', led({ a: 9 })],
]);
