import { atStage } from './at-stage.js';

const plans = (goals: string) =>
  `plans:\n  - { id: rpjmd, kind: rpjmd, title: RPJMD${goals} }\n  - { id: rtrw, kind: rtrw, title: RTRW, goals: [{ id: rtrw-1, text: Uji }] }\n`;
const PLANS = plans(', goals: [{ id: rpjmd-1, text: Uji }]');
const goal = (fields: string) =>
  `dimensions:\n  living:\n    goals:\n      - { id: sas-1, text: Uji${fields} }\n`;

atStage('goals/rpjmd-goal', [
  ['one of the RPJMD', PLANS + goal(', plan_goals: [rtrw-1, rpjmd-1]'), 3],
  ['of another plan only', PLANS + goal(', plan_goals: [rtrw-1]'), 3, 'error goal 12'],
  ['the same at stage II', PLANS + goal(', plan_goals: [rtrw-1]'), 2, 'warning goal 12'],
  ['and before', PLANS + goal(', plan_goals: [rtrw-1]'), 1, 'info goal 12'],
  ['none yet is told already', PLANS + goal(''), 3],
  ['a misspelt one may be of the RPJMD', PLANS + goal(', plan_goals: [rtrw-1, rpjmd-9]'), 3],
  ['an RPJMD without goals', plans('') + goal(', plan_goals: [rtrw-1]'), 2, 'warning goals 7'],
  ['no plans yet', goal(''), 3],
]);

const strategies = (...goals: string[]) =>
  `${goal('')}      - { id: sas-2, text: Uji }\n    strategies:\n${goals
    .map((ids, index) => `      - { id: str-${index}, text: Uji${ids} }\n`)
    .join('')}`;

atStage('goals/without-strategy', [
  ['both served', strategies(', goals: [sas-1, sas-2]'), 3],
  ['one not', strategies(', goals: [sas-1]'), 3, 'warning none 10'],
  ['before its stage', strategies(', goals: [sas-1]'), 2, 'info none 10'],
  ['no strategies yet', goal(''), 3],
  ['a strategy that is still open may serve it', strategies(', goals: [sas-1]', ''), 3],
  ['a misspelt goal may be the one', strategies(', goals: [sas-1, sas-9]'), 3],
  ['a strategy that is a mere text, too', strategies(', goals: [sas-1]').concat('      - Uji\n'), 3],
]);

const DIMENSIONS = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const missions = (of: (dimension: string) => string) =>
  `missions:\n  - { id: misi-1, text: Uji }\n  - { id: misi-2, text: Uji }\ndimensions:\n${DIMENSIONS.map(
    (id) => `  ${id}: { goals: [{ id: sas-${id}, text: Uji${of(id)} }] }\n`,
  ).join('')}`;

atStage('missions/without-goal', [
  ['both have one', missions((id) => `, mission: ${id === 'living' ? 'misi-2' : 'misi-1'}`), 3],
  ['one has none', missions(() => ', mission: misi-1'), 3, 'warning none 8'],
  ['before its stage', missions(() => ', mission: misi-1'), 2, 'info none 8'],
  [
    'a goal that is still open may be for it',
    missions((id) => (id === 'living' ? '' : ', mission: misi-1')),
    3,
  ],
  [
    'and so may a dimension without goals',
    missions(() => ', mission: misi-1').replace(/ {2}living.*\n/, ''),
    3,
  ],
]);
