import { expect, it } from 'vitest';
import { checkFiles, HEAD } from '../validate/check-files.js';
import { atStage } from './at-stage.js';
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

const rows = (...aspects: string[]) =>
  aspects
    .map((one, index) => `  - { id: gap-${index}, dimension: ${one.replace('/', ', aspect: ')} }\n`)
    .join('');
const LIVING = ['living/harmony', 'living/health', 'living/mobility'];

atStage('gaps/aspects-covered', [
  ['nothing yet', '', 1],
  ['a dimension whole, the others not begun', `gaps:\n${rows(...LIVING)}`, 1, 'info several 6'],
  ['a dimension begun', `gaps:\n${rows(...LIVING.slice(1))}`, 1, 'warning several 6'],
  ['the others not begun at stage II', `gaps:\n${rows(...LIVING)}`, 2, 'error several 6'],
  [
    'a row whose aspect is open may be for any',
    `gaps:\n${rows(...LIVING.slice(1), 'living')}`,
    1,
    'info several 6',
  ],
  [
    'and so may one of a foreign aspect',
    `gaps:\n${rows(...LIVING.slice(1), 'living/waste')}`,
    1,
    'info several 6',
  ],
]);

/** Three gaps of living, so that the dimension is whole; the figures of the last begin on line 9. */
const gap = (fields: string, rest = '') =>
  `gaps:\n${rows('living/harmony', 'living/mobility')}  - id: gap-1x\n    dimension: living\n    aspect: health\n${fields}${rest}`;
const figures = (current: string, ideal: string, more = '') =>
  gap(`    current: { text: Kini, ${current} }\n    ideal: { text: Nanti, ${ideal} }\n${more}`);

tries('gaps/years-order', [
  ['the same year', figures('year: 2025', 'year: 2025')],
  ['a year later', figures('year: 2025', 'year: 2026')],
  ['a year earlier', figures('year: 2025', 'year: 2024'), 'before 13'],
  ['one year only', figures('value: 2', 'year: 2024')],
]);

tries('gaps/ideal-worse', [
  ['up and higher', figures('value: 4', 'value: 5', '    direction: up\n')],
  ['up and lower', figures('value: 5', 'value: 4', '    direction: up\n'), 'higher 13'],
  ['down and lower', figures('value: 5', 'value: 4', '    direction: down\n')],
  ['down and higher', figures('value: 4', 'value: 5', '    direction: down\n'), 'lower 13'],
  ['the same', figures('value: 4', 'value: 4', '    direction: down\n'), 'same 13'],
  ['steady', figures('value: 4', 'value: 3', '    direction: steady\n')],
  ['no direction', figures('value: 5', 'value: 4')],
  [
    'two units are another matter',
    figures('value: 5, unit: jam', 'value: 4, unit: hari', '    direction: up\n'),
    'gaps/units-differ 13',
  ],
]);

const measured = (fields: string, indicator: string) =>
  gap(
    `    current: { text: Kini, ${fields} }\n    indicator: ind-1\n`,
    `dimensions:\n  living:\n    indicators:\n      - { id: ind-1, name: Uji, unit: menit, ${indicator} }\n`,
  );

tries('gaps/indicator-differs', [
  ['the same figure', measured('value: 90, unit: menit, year: 2024', 'baseline: { value: 90, year: 2024 }')],
  [
    'another',
    measured('value: 91, unit: menit, year: 2024', 'baseline: { value: 90, year: 2024 }'),
    'value 12',
  ],
  ['rounded', measured('value: 91, unit: menit, year: 2024', 'baseline: { value: 90.6, year: 2024 }')],
  ['of another year', measured('value: 91, year: 2023', 'baseline: { value: 90, year: 2024 }')],
  ['another unit', measured('value: 2, unit: jam', 'baseline: { value: 90 }'), 'unit 12'],
  [
    'a baseline that is itself wrong',
    measured(
      'value: 90, year: 2024',
      'direction: down, baseline: { value: 9, year: 2024 }, targets: { 2025: 80, 2026: 70, 2027: 60 }',
    ),
    'indicators/target-direction 17',
  ],
]);

/** A gap of living on line 9, with a strategy and a programme. */
const answered = (strategy: string, program: string, priority = 1) =>
  gap(
    `    priority: ${priority}\n`,
    `dimensions:\n  living:\n    strategies:\n      - { id: str-0, text: Uji, gaps: [gap-0, gap-1] }\n      - { id: str-1, text: Uji, ${strategy} }\n    programs:\n      - { id: p-1, name: Uji, ${program} }\n`,
  );

atStage('gaps/priority-without-program', [
  ['by way of a strategy', answered('gaps: [gap-1x]', 'strategies: [str-1]'), 3],
  ['named by the programme', answered('gaps: []', 'gaps: [gap-1x]'), 3],
  [
    'a strategy that nobody carries out',
    answered('gaps: [gap-1x]', 'strategies: [str-0]'),
    3,
    'error none 9',
  ],
  [
    'carried out for another gap',
    answered('gaps: [gap-1x]', 'strategies: [str-1], gaps: [gap-0]'),
    3,
    'error none 9',
  ],
  ['before its stage', answered('gaps: []', 'strategies: [str-0]'), 2, 'info none 9'],
  ['priority 2', answered('gaps: [gap-1x]', 'strategies: [str-0]', 2), 3],
  ['a misspelt gap may be the one', answered('gaps: [gap-1y]', 'strategies: [str-1]'), 3],
  ['a misspelt strategy, too', answered('gaps: [gap-1x]', 'strategies: [str-9]'), 3],
  ['gaps of the wrong kind are told already', answered('gaps: [gap-1x]', 'strategies: str-1'), 3],
  ['no programmes yet', answered('gaps: []', '').replace(/ {4}programs:[\s\S]*/, ''), 3],
]);

atStage('gaps/without-strategy', [
  ['named by a strategy', answered('gaps: [gap-1x]', 'strategies: [str-1]'), 3],
  ['named by a programme only', answered('gaps: []', 'gaps: [gap-1x]'), 3, 'warning none 9'],
  [
    'an urgent one that nothing deals with has a graver finding',
    answered('gaps: []', 'strategies: [str-0]'),
    3,
  ],
  ['another that nothing deals with', answered('gaps: []', 'strategies: [str-0]', 2), 3, 'warning none 9'],
  ['a misspelt gap may be the one', answered('gaps: [gap-1y]', 'strategies: [str-0]', 2), 3],
  ['before its stage', answered('gaps: []', 'strategies: [str-0]', 2), 2, 'info none 9'],
]);

const sided = (current: string, ideal: string) =>
  `gaps:\n  - id: gap-1\n    dimension: living\n    current: { text: Kini${current} }\n    ideal: { text: Nanti${ideal} }\n`;

it.each<[string, string, string[]]>([
  ['both', sided(', value: 1', ', value: 2'), []],
  ['neither', sided(', unit: menit', ', unit: menit'), []],
  ['nought is a figure', sided(', value: 0', ', value: 2'), []],
  ['now, with its unit left', sided(', unit: menit', ', value: 2'), ['warning 9']],
  ['later, with its unit left', sided(', value: 1', ', unit: menit'), ['warning 10']],
  ['later, told in words', sided(', value: 1', ''), ['info 10']],
  ['a figure that is no number', sided(', value: satu, unit: menit', ', value: 2'), []],
])('a figure on one side only: %s', async (_, text, said) => {
  const found = await checkFiles({ 'masterplan.yaml': HEAD + text }, { stage: 2 });
  const own = found.filter(({ type }) => type.id === 'gaps/one-figure');
  expect(own.map(({ severity, place }) => `${severity} ${place.line}`)).toEqual(said);
});
