import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { HEAD } from '../validate/check-files.js';

/** What is tried, the lines from line 6 on, and what the rule says: `message line`. */
type Row = readonly [what: string, text: string, ...said: string[]];

/** Tests that the rule says just this of each document, and that nothing else is wrong with it. */
function tries(id: string, rows: readonly Row[], stage: Stage = 1): void {
  describe(id, () => {
    it.each(rows.map(([what, text, ...said]) => ({ what, text, said })))('$what', async ({ text, said }) => {
      const whole = text.startsWith('format:') ? text : HEAD + text;
      const project = await loadProject(folderWith({ 'masterplan.yaml': whole }));
      const { findings } = await validate(project, { stage });
      const own = findings.filter(({ type, severity }) => severity !== 'info' || type.id === id);
      const words = own.map(({ type, message, place }) =>
        type.id === id ? `${message} ${place.line}` : `${type.id} ${place.line}`,
      );
      expect(words).toEqual(said);
    });
  });
}

const PERIOD = 'period: { start: 2025, end: 2034 }\n';

const period = (start: number, end: number) => `period: { start: ${start}, end: ${end} }\n`;

tries('document/period', [
  ['two years', period(2025, 2026), 'length 6'],
  ['three years', period(2025, 2027)],
  ['ten years', period(2025, 2034)],
  ['eleven years', period(2025, 2035), 'length 6'],
  ['the wrong way round', period(2034, 2025), 'reversed 6'],
]);

tries('document/title-years', [
  ['a hyphen', `title: Masterplan 2025-2034\n${PERIOD}`],
  ['a dash with spaces', `title: Masterplan 2025 – 2034\n${PERIOD}`],
  ['another end', `title: Masterplan 2025–2033\n${PERIOD}`, 'differ 6'],
  ['another start', `title: Masterplan 2024–2034\n${PERIOD}`, 'differ 6'],
  ['no years', `title: Masterplan Smart City\n${PERIOD}`],
  ['a single year', `title: Masterplan Tahun 2024\n${PERIOD}`],
  ['no period', 'title: Masterplan 2024–2033\n'],
]);

const dimension = (text: string) => `dimensions:\n  living:\n    ${text}\n`;

tries('dimensions/foreign-aspect', [
  ['a text of another dimension', dimension('aspects: { waste: Sampah berkurang. }'), 'foreign 8'],
  ['a goal', dimension('goals: [{ id: sas-1, text: Sehat, aspect: energy }]'), 'foreign 8'],
  ['a programme', dimension('programs: [{ id: p-1, name: Uji, aspect: service }]'), 'foreign 8'],
  ['a gap', 'gaps:\n  - { id: gap-1, dimension: living, aspect: tourism }\n', 'foreign 7'],
  ['its own', dimension('aspects: { health: Sehat. }')],
]);

const index = (stated: string) =>
  `evaluations:
  2023:
    components: { baseline: 3.60, output: 3.21, outcome: 3.23, impact: 3.07, quick_win: 3.65 }
    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quick_win: 20 }
    index: ${stated}
`;

// Computed: 3.315.
tries('evaluation/index', [
  ['0.016 below', index('3.299'), 'differ 10'],
  ['0.015 below', index('3.30')],
  ['0.015 above', index('3.33')],
  ['0.016 above', index('3.331'), 'differ 10'],
  ['a component is unknown', index('1').replace('baseline: 3.60, ', '')],
]);

const realised = (fields: string) =>
  `evaluations:\n  2023:\n    realisation:\n      - { dimension: living, ${fields} }\n`;

tries('evaluation/realisation', [
  ['6 of 7', realised('planned: 7, done: 6, percent: 85.71')],
  ['6 of 7, rounded up', realised('planned: 7, done: 6, percent: 85.72'), 'percent 9'],
  ['6 of 7, one decimal', realised('planned: 7, done: 6, percent: 85.7'), 'percent 9'],
  ['1 of 8, half a hundredth to spare', realised('planned: 8, done: 1, percent: 12.5')],
  ['all', realised('planned: 7, done: 7, percent: 100')],
  ['more than planned', realised('planned: 7, done: 8'), 'more 9'],
  ['nothing planned', realised('planned: 0, done: 0, percent: 0')],
]);

const weights = (...values: number[]) => {
  const [baseline, output, outcome, impact, win] = values;
  return `evaluations:
  2023:
    weights: { baseline: ${baseline}, output: ${output}, outcome: ${outcome}, impact: ${impact}, quick_win: ${win} }
`;
};

tries('evaluation/weights-sum', [
  ['of the 2021 cohort', weights(10, 20, 30, 10, 30)],
  ['with fractions', weights(10.1, 20.2, 30.3, 19.9, 19.5)],
  ['a tenth short', weights(10, 20, 30, 20, 19.9), 'differ 8'],
  ['one over', weights(10, 20, 30, 20, 21), 'differ 8'],
]);

const programs = (...rows: string[]) =>
  `${PERIOD}dimensions:\n  living:\n    programs:\n${rows.map((row) => `      - { id: p-1, name: Uji, ${row} }\n`).join('')}`;

const ceiling = (rupiah: number) =>
  `${programs('years: { start: 2025, end: 2025 }, budget: { 2025: { apbd: 1000000000, csr: 5000000 } }')}funding:\n  ceilings:\n    2025: ${rupiah}\n`;

tries('funding/ceiling', [
  ['just enough', ceiling(1_005_000_000)],
  ['one rupiah short', ceiling(1_004_999_999), 'above 13'],
]);

const units = (current: string, ideal: string) =>
  `gaps:\n  - id: gap-1\n    dimension: living\n    current: { text: Kini, unit: ${current} }\n    ideal: { text: Nanti, unit: ${ideal} }\n`;

tries('gaps/units-differ', [
  ['the same', units('menit', 'menit')],
  ['with capitals and spaces', units('Kilo  meter', 'kilo meter')],
  ['a sign and its word', units('persen', '"%"')],
  ['another', units('menit', 'jam'), 'differ 10'],
]);

const targets = (years: string) =>
  `${PERIOD}dimensions:\n  living:\n    indicators:\n      - id: ind-1\n        name: Waktu tunggu\n        targets: ${years}\n`;

tries('indicators/target-years', [
  ['the first and the last year', targets('{ 2025: 75, 2034: 30 }')],
  ['a year early', targets('{ 2024: 75 }'), 'outside 12'],
  ['a year late', targets('{ 2035: 30 }'), 'outside 12'],
]);

const costs = (activities: string, budget: string) =>
  programs(`years: { start: 2025, end: 2026 }, activities: [${activities}], budget: ${budget}`);

tries('programs/activities-sum', [
  ['equal', costs('{ name: A, year: 2025, cost: 700, fund: apbd }', '{ 2025: { apbd: 700 } }')],
  ['a rupiah off', costs('{ name: A, year: 2025, cost: 701, fund: apbd }', '{ 2025: { apbd: 700 } }'), 'differ 10'],
  ['another fund', costs('{ name: A, year: 2025, cost: 700, fund: csr }', '{ 2025: { apbd: 700 } }'), 'differ 10'],
  ['another year', costs('{ name: A, year: 2026, cost: 700, fund: apbd }', '{ 2025: { apbd: 700 } }'), 'differ 10'],
  ['a cost without its fund', costs('{ name: A, year: 2025, cost: 701 }', '{ 2025: { apbd: 700 } }')],
  ['activities without cost', costs('{ name: A, year: 2025 }', '{ 2025: { apbd: 700 } }')],
]);

const total = (rupiah: number) =>
  programs(`years: { start: 2025, end: 2026 }, budget: { 2025: { apbd: 700 }, 2026: { csr: 300 } }, total: ${rupiah}`);

tries('programs/budget-total', [
  ['equal', total(1000)],
  ['a rupiah off', total(1001), 'differ 10'],
  ['no budget', programs('total: 1000')],
]);

const budgeted = (year: number) => programs(`years: { start: 2026, end: 2028 }, budget: { ${year}: { apbd: 700 } }`);

tries('programs/budget-years', [
  ['the first year', budgeted(2026)],
  ['the last year', budgeted(2028)],
  ['a year early', budgeted(2025), 'outside 10'],
  ['a year late', budgeted(2029), 'outside 10'],
  ['years unknown', programs('budget: { 2025: { apbd: 700 } }')],
]);

const horizon = (end: number, stated: string) => programs(`years: { start: 2025, end: ${end} }, horizon: ${stated}`);

tries('programs/horizon', [
  ['ends in year one', horizon(2025, 'short')],
  ['ends in year two', horizon(2026, 'short'), 'differ 10'],
  ['ends in year five', horizon(2029, 'medium')],
  ['ends in year six', horizon(2030, 'medium'), 'differ 10'],
  ['ends in year ten', horizon(2034, 'long')],
]);

const runs = (start: number, end: number, rest = '') => programs(`years: { start: ${start}, end: ${end} }${rest}`);

tries('programs/years-in-period', [
  ['the whole period', runs(2025, 2034)],
  ['a year early', runs(2024, 2030), 'outside 10'],
  ['a year early, but under way', runs(2024, 2030, ', status: running'), 'before 10'],
  ['a year early, and only planned', runs(2024, 2030, ', status: planned'), 'outside 10'],
  ['a year late', runs(2025, 2035), 'outside 10'],
  ['the wrong way round', runs(2030, 2026), 'reversed 10'],
]);

const schedule = (start: string, end: string) =>
  `quick_wins:\n  - id: qw-1\n    programs: [p-1]\n    schedule: { start: ${start}, end: ${end} }\n${dimension('programs: [{ id: p-1, name: Uji }]')}`;

tries('quick-wins/schedule', [
  ['January to December', schedule('2025-01', '2025-12')],
  ['January to January', schedule('2025-01', '2026-01'), 'long 9'],
  ['a year to the day before', schedule('2025-03-15', '2026-03-14')],
  ['a year and a day', schedule('2025-03-15', '2026-03-15'), 'long 9'],
  ['one day', schedule('2025-03-15', '2025-03-15')],
  ['a day too early', schedule('2025-03-15', '2025-03-14'), 'reversed 9'],
  ['a day in its month', schedule('2025-03-15', '2025-03')],
]);

const table = (id: string) =>
  `  - id: ${id}\n    scope: region\n${['strengths', 'weaknesses', 'opportunities', 'threats']
    .map((side) => `    ${side}: [${[1, 2, 3].map((n) => `{ id: ${side[0]}${n}, text: Uji }`).join(', ')}]\n`)
    .join('')}`;

tries('references/duplicate-id', [
  ['factors of two tables', `swot:\n${table('swot-a')}${table('swot-b')}`],
  ['two tables', `swot:\n${table('swot-a')}${table('swot-a')}`, 'twice 13', 'twice 15', 'twice 16', 'twice 17', 'twice 18'].slice(0, 2) as unknown as Row,
  ['an agency and a partner', 'agencies: [{ id: uji, name: A, kind: dinas }]\npartners: [{ id: uji, name: B, sector: media }]\n'],
  [
    'programmes of two dimensions',
    'dimensions:\n  living:\n    programs: [{ id: p-1, name: A }]\n  society:\n    programs: [{ id: p-1, name: B }]\n',
    'twice 10',
  ],
]);
