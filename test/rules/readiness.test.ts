import { READINESS_PARTS } from '../../src/model/readiness.js';
import { atStage } from './at-stage.js';
import { tries } from './tries.js';

const cells = Object.entries(READINESS_PARTS).flatMap(([element, parts]) =>
  parts.map((part) => ({ element, part })),
);
const grid = (left: (cell: (typeof cells)[number]) => boolean, more = '') =>
  `readiness:\n${cells
    .filter(left)
    .map(({ element, part }) => `  - { element: ${element}, part: ${part} }\n`)
    .join('')}${more}`;

atStage('readiness/parts-covered', [
  ['nothing yet', '', 1],
  ['all nine', grid(() => true), 2],
  ['all but one', grid(({ part }) => part !== 'social'), 1, 'warning one 6'],
  ['the same from stage II', grid(({ part }) => part !== 'social'), 2, 'error one 6'],
  ['an element not begun', grid(({ element }) => element !== 'structure'), 1, 'info several 6'],
  ['nor at stage II', grid(({ element }) => element !== 'structure'), 2, 'error several 6'],
  [
    'a part that stands twice may be the one',
    grid(({ part }) => part !== 'people', '  - { element: structure, part: budget }\n'),
    2,
  ],
  [
    'so may one of another element',
    grid(({ part }) => part !== 'people', '  - { element: structure, part: digital }\n'),
    2,
  ],
]);

const scored = (score: string) =>
  grid(({ part }) => part !== 'people', `  - element: structure\n    part: people\n    score: ${score}\n`);

tries('readiness/score', [
  ['up to its scale', scored('{ now: 2, target: 5, scale: 5 }')],
  ['at its target', scored('{ now: 5, target: 5, scale: 5 }')],
  ['now beyond the scale', scored('{ now: 5.1, target: 5, scale: 5 }'), 'beyond 17'],
  ['the target beyond the scale', scored('{ now: 2, target: 6, scale: 5 }'), 'beyond 17'],
  ['both', scored('{ now: 30, target: 60, scale: 5 }'), 'scale 17'],
  ['a target below now', scored('{ now: 3, target: 2.9, scale: 5 }'), 'decline 17'],
]);
