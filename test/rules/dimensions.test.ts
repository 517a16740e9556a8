import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { HEAD } from '../validate/check-files.js';
import { atStage } from './at-stage.js';
import { living, tries } from './tries.js';

tries('dimensions/foreign-aspect', [
  ['a text of another dimension', living('aspects: { waste: Sampah berkurang. }'), 'foreign 8'],
  ['a goal', living('goals: [{ id: sas-1, text: Sehat, aspect: energy }]'), 'foreign 8'],
  ['a programme', living('programs: [{ id: p-1, name: Uji, aspect: service }]'), 'foreign 8'],
  ['a gap', 'gaps:\n  - { id: gap-1, dimension: living, aspect: tourism }\n', 'foreign 7'],
  [
    'a gap whose aspect and indicator belong together',
    `gaps:\n  - { id: gap-1, dimension: society, aspect: health, indicator: ind-1 }\n${living('indicators: [{ id: ind-1, name: Uji }]')}`,
    'moved 7',
  ],
  ['its own', living('aspects: { health: Sehat. }')],
]);

const six = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const dimensions = (names: readonly string[]) =>
  `dimensions:\n${names.map((name) => `  ${name}: { overview: Uji }\n`).join('')}`;

describe('dimensions/missing', () => {
  it.each<[string, string, Stage, string[]]>([
    ['all six', dimensions(six), 4, []],
    ['five, early', dimensions(six.slice(1)), 1, ['info one 6']],
    ['five, from stage II', dimensions(six.slice(1)), 2, ['warning one 6']],
    ['five, from stage III', dimensions(six.slice(1)), 3, ['error one 6']],
    ['four', dimensions(six.slice(2)), 2, ['warning several 6']],
    ['none, at stage II', '', 2, ['info all 1']],
    ['none, at stage III', '', 3, ['error all 1']],
  ])('%s', async (_, text, stage, said) => {
    const project = await loadProject(folderWith({ 'masterplan.yaml': HEAD + text }));
    const { findings } = await validate(project, { stage });
    const own = findings.filter(({ type }) => type.id === 'dimensions/missing');
    expect(own.map(({ severity, message, place }) => `${severity} ${message} ${place.line}`)).toEqual(said);
  });
});

const ASPECTS = ['harmony', 'health', 'mobility'];
const full = (strategies: readonly string[], programs: readonly string[], more = '') =>
  `dimensions:\n  living:\n    aspects:\n${ASPECTS.map((one) => `      ${one}: Uji\n`).join('')}    strategies:\n${strategies
    .map((one, index) => `      - { id: str-${index}, text: Uji${one && `, aspect: ${one}`} }\n`)
    .join('')}${more}    programs:\n${programs
    .map((one, index) => `      - { id: p-${index}, name: Uji${index}${one && `, aspect: ${one}`} }\n`)
    .join('')}`;

atStage('dimensions/aspect-empty', [
  ['all three', full(ASPECTS, ASPECTS), 3],
  ['no strategy', full(ASPECTS.slice(1), ASPECTS), 2, 'warning strategies 9'],
  ['no programme', full(ASPECTS, ASPECTS.slice(1)), 3, 'error programs 9'],
  ['neither', full(['health'], ['health', 'mobility']), 1, 'info both 9', 'info strategies 11'],
  ['a strategy without an aspect may be for any', full(['health', ''], ASPECTS), 3],
  ['so may one of a foreign aspect', full(['health', 'mobility', 'waste'], ASPECTS), 3],
  ['and one that is a mere text', full(['health', 'mobility'], ASPECTS, '      - Uji\n'), 3],
  ['no strategies yet', full([], ASPECTS).replace('    strategies:\n', ''), 3],
  ['another dimension does not matter', `${full(ASPECTS, ASPECTS)}  society: { overview: Uji }\n`, 3],
]);
