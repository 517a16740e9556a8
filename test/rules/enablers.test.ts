import { living, tries } from './tries.js';

const policy = (fields: string) => `enablers:\n  policy:\n    - { id: e-1, name: Uji, ${fields} }\n`;
const around = living(
  'strategies: [{ id: s-1, text: Uji }]\n    indicators: [{ id: i-1, name: Uji }, { id: i-2, name: Uji dua }]\n    goals: [{ id: g-1, text: Uji, indicators: [i-1] }]',
);
const GAP = 'gaps: [{ id: gap-1, dimension: living }]\n';

tries('enablers/untied', [
  ['a strategy', policy('strategies: [s-1]') + around],
  ['a gap', policy('gaps: [gap-1]') + GAP],
  ['an indicator of a goal', policy('indicators: [i-1]') + around],
  ['an indicator of no goal', policy('indicators: [i-2]') + around, 'untied 8'],
  ['nothing', policy('status: planned'), 'untied 8'],
  ['an empty list', policy('strategies: []'), 'untied 8'],
  ['a misspelt key, which is enough', policy('strategy: [s-1]') + around, 'schema/unknown-key 8'],
  [
    'a programme of a dimension, whose strategies the profile asks for',
    living('programs: [{ id: p-1, name: Uji }]'),
  ],
]);
