import { atStage } from './at-stage.js';
import { PERIOD, tries } from './tries.js';

const targets = (years: string) =>
  `${PERIOD}dimensions:\n  living:\n    indicators:\n      - id: ind-1\n        name: Waktu tunggu\n        targets: ${years}\n`;

tries('indicators/target-years', [
  ['the first and the last year', targets('{ 2025: 75, 2034: 30 }')],
  ['a year early', targets('{ 2024: 75 }'), 'outside 12'],
  ['a year late', targets('{ 2035: 30 }'), 'outside 12'],
]);

/** An indicator of living; its direction on line 12, its baseline on line 13, its targets on line 14. */
const going = (direction: string, baseline: string, years: string, more = '', unit = 'menit') =>
  `${PERIOD}dimensions:\n  living:\n    indicators:\n      - id: ind-1\n        name: Waktu tunggu\n        direction: ${direction}\n        baseline: ${baseline}\n        targets: ${years}\n        unit: ${unit}\n${more}`;

tries('indicators/target-direction', [
  ['rising', going('up', '{ value: 1 }', '{ 2025: 2, 2026: 2, 2027: 3 }')],
  ['falling', going('down', '{ value: 9 }', '{ 2025: 8, 2026: 8, 2027: 3 }')],
  ['steady', going('steady', '{ value: 9 }', '{ 2025: 9, 2026: 9 }')],
  ['worse than the baseline', going('up', '{ value: 3 }', '{ 2025: 2, 2026: 4, 2027: 5 }'), 'worse 14'],
  ['the only target is worse', going('down', '{ value: 3 }', '{ 2025: 4 }'), 'worse 14'],
  ['a step back', going('up', '{ value: 1 }', '{ 2025: 4, 2026: 2, 2027: 5 }'), 'back 14'],
  ['a step too far', going('up', '{ value: 1 }', '{ 2025: 40, 2026: 5, 2027: 6, 2028: 7 }'), 'ahead 14'],
  [
    'a baseline that is too good',
    going('up', '{ value: 90 }', '{ 2025: 4, 2026: 5, 2027: 6 }'),
    'baseline 13',
  ],
  ['all the other way', going('up', '{ value: 9 }', '{ 2025: 8, 2026: 7, 2027: 6 }'), 'direction 12'],
  ['steady, but moving', going('steady', '{ value: 9 }', '{ 2025: 8, 2026: 7 }'), 'direction 12'],
  ['steady but once', going('steady', '{ value: 9 }', '{ 2025: 9, 2026: 7, 2027: 9 }'), 'moves 14'],
  ['years in any order', going('up', '{ value: 1 }', '{ 2027: 3, 2025: 2 }')],
  [
    'a share above one hundred has its own finding',
    going('up', '{ value: 1 }', '{ 2025: 200, 2026: 30, 2027: 40 }', '', 'persen'),
    'indicators/percent-range 14',
  ],
  ['no direction', going('up', '{ value: 3 }', '{ 2025: 2 }').replace(/ +direction.*\n/, '')],
]);

tries('indicators/baseline-year', [
  ['before the first target', going('up', '{ value: 1, year: 2024 }', '{ 2025: 2 }')],
  ['in its year', going('up', '{ value: 1, year: 2025 }', '{ 2025: 2 }')],
  ['after it', going('up', '{ value: 1, year: 2026 }', '{ 2029: 3, 2025: 2 }'), 'late 13'],
  ['no target', going('up', '{ value: 1, year: 2026 }', '{}')],
]);

const share = (baseline: number, target: number, more = '', unit = 'persen') =>
  going('up', `{ value: ${baseline} }`, `{ 2030: ${target} }`, more, unit);
const actual = (value: number) => `        actuals: { 2025: { value: ${value} } }\n`;

tries('indicators/percent-range', [
  ['0 to 100', share(0, 100, actual(100))],
  ['below 0', share(-0.1, 100), 'planned 13'],
  ['above 100', share(1, 100.1), 'planned 14'],
  ['a sign', share(1, 101, '', '"%"'), 'planned 14'],
  ['another unit', share(-5, 1000, actual(900), 'orang')],
  ['a result', share(1, 100, actual(101)), 'actual 16'],
  ['a growth rate', share(-2, 120, actual(130)).replace('Waktu tunggu', 'Laju pertumbuhan ekonomi')],
]);

atStage('indicators/percent-range', [
  [
    'a result weighs more than a plan',
    share(-1, 100, actual(101)),
    1,
    'warning planned 13',
    'error actual 16',
  ],
  [
    'a figure of a gap',
    'gaps:\n  - id: gap-1\n    dimension: living\n    current: { text: Uji, value: 120, unit: persen }\n',
    1,
    'warning planned 9',
  ],
]);

const sourced = (sources: string) => going('up', '{ value: 1 }', '{}', sources);

atStage('indicators/baseline-sources', [
  ['before stage III', sourced(''), 2, 'info none 13'],
  ['at stage III', sourced(''), 3, 'warning none 13'],
  ['at stage IV', sourced(''), 4, 'error none 13'],
  ['an empty list', sourced('        sources: []\n'), 4, 'error none 13'],
  ['a source', sourced('        sources: [bps]\n'), 4],
  ['no baseline', sourced('').replace(/ +baseline.*\n/, ''), 4],
]);

const named = (...names: string[]) =>
  `dimensions:\n  living:\n    indicators:\n${names.map((name, index) => `      - { id: ind-${index}, name: ${name} }\n`).join('')}`;

tries('indicators/duplicate-name', [
  ['two names', named('Waktu tunggu', 'Waktu tempuh')],
  ['one name in other letters', named('Waktu tunggu', 'WAKTU  TUNGGU'), 'twice 10'],
  ['three times', named('A', 'A', 'A'), 'twice 10', 'twice 11'],
  ['in another dimension', `${named('A')}  society:\n    indicators: [{ id: ind-9, name: A }]\n`],
]);

const measured = (year: string, date = '') =>
  `date: 2026-01-15\n${named('Uji').replace(' }', `, actuals: { ${year}: { value: 1${date} } } }`)}`;

tries('indicators/future-actual', [
  ['last year', measured('2025')],
  ['this year', measured('2026')],
  ['next year', measured('2027'), 'year 10'],
  ['next year, on a day to come', measured('2027', ', date: 2027-03-01'), 'evaluation/future-date 10'],
  ['no day to count from', measured('2027').replace(/^date.*\n/, 'version: "1"\n')],
]);

const united = (name: string, unit: string) =>
  `dimensions:\n  living:\n    indicators:\n      - { id: ind-1, name: ${name}, unit: ${unit} }\n`;

tries('indicators/unit-of-name', [
  ['a share in percent', united('Persentase jalan baik', 'persen')],
  ['a share with the sign', united('Persentase jalan baik', '"%"')],
  ['a share of points', united('Persentase jalan baik', 'poin persen')],
  ['a share in kilometres', united('Persentase jalan baik', 'km'), 'share 9'],
  ['a number of people', united('Jumlah penumpang', 'orang')],
  ['a number in percent', united('Jumlah penumpang', 'persen'), 'count 9'],
  ['a number as a share', united('Jumlah penumpang (persen)', 'persen')],
  ['another name', united('Cakupan layanan', 'km')],
]);
