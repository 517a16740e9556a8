import { atStage } from './at-stage.js';
import { tries } from './tries.js';

interface Weighted {
  readonly weights?: Readonly<Record<string, number>>;
  readonly ratings?: Readonly<Record<string, number>>;
  readonly rest?: string;
}

const SIDES = ['strengths', 'weaknesses', 'opportunities', 'threats'];
const EVEN: Readonly<Record<string, number>> = Object.fromEntries(
  SIDES.flatMap((side) => [
    [`${side.charAt(0)}1`, 0.2],
    [`${side.charAt(0)}2`, 0.2],
    [`${side.charAt(0)}3`, 0.1],
  ]),
);

/** A table with three factors a side, strengths on line 10, weaknesses on 14, opportunities on 18, threats on 22. */
function table({ weights, ratings = {}, rest = '' }: Weighted): string {
  const factor = (id: string) => {
    const weight = weights?.[id] === undefined ? '' : `, weight: ${weights[id]}, rating: ${ratings[id] ?? 2}`;
    return `      - { id: ${id}, text: Uji${weight} }\n`;
  };
  const side = (name: string) =>
    `    ${name}:\n${[1, 2, 3].map((n) => factor(`${name.charAt(0)}${n}`)).join('')}`;
  return `swot:\n  - id: swot-a\n    scope: region\n    rating_convention: same\n${SIDES.map(side).join('')}${rest}`;
}

const weighing = (changes: Readonly<Record<string, number>>) => table({ weights: { ...EVEN, ...changes } });

tries('swot/weights-sum', [
  ['1.00', weighing({})],
  ['1.01', weighing({ s1: 0.21 })],
  ['1.02', weighing({ s1: 0.22 }), 'internal 10'],
  ['0.99', weighing({ t3: 0.09 })],
  ['0.98', weighing({ t3: 0.08 }), 'external 18'],
  [
    'a factor has gone that a strategy uses, which is enough',
    `${weighing({ s1: 0.5 })}    strategies:\n      so:\n        - { id: x1, text: Uji, factors: [s9, o1] }\n`,
    'references/unknown 28',
  ],
  ['both halves', weighing({ w1: 0.5, o1: 0.5 }), 'internal 10', 'external 18'],
]);

const few = (side: string, count: number) => {
  const lines = table({}).split('\n');
  lines.splice(lines.indexOf(`    ${side}:`) + 1 + count, 3 - count);
  return lines.join('\n');
};

tries('swot/few-factors', [
  ['three', few('weaknesses', 3)],
  ['two', few('weaknesses', 2), 'few 14'],
  ['one', few('threats', 1), 'few 22'],
]);

tries('swot/empty-side', [
  ['a side left out', table({}).replace(/ {4}threats:\n(?: {6}.*\n)+/, ''), 'empty 7'],
  ['an empty list', table({}).replace(/ {4}threats:\n(?: {6}.*\n)+/, '    threats: []\n'), 'empty 22'],
]);

const quadrant = (ratings: Readonly<Record<string, number>>, stated: number, convention = 'same') =>
  table({ weights: EVEN, ratings, rest: `    quadrant: ${stated}\n` }).replace(
    'convention: same',
    `convention: ${convention}`,
  );
const strong = (...sides: string[]) =>
  Object.fromEntries(sides.flatMap((side) => [1, 2, 3].map((n) => [`${side}${n}`, 4])));

tries('swot/quadrant', [
  ['x and y above zero', quadrant(strong('s', 'o'), 1)],
  ['x above, y below', quadrant(strong('s', 't'), 2)],
  ['x below, y above', quadrant(strong('w', 'o'), 3)],
  ['both below', quadrant(strong('w', 't'), 4)],
  ['the second taken for the fourth', quadrant(strong('s', 't'), 4), 'differ 26'],
  ['the third taken for the second', quadrant(strong('w', 'o'), 2), 'differ 26'],
  ['on an axis nothing is computed', quadrant(strong('s'), 4)],
  ['nor where weaknesses are rated the other way round', quadrant(strong('s', 'o'), 4, 'reversed')],
]);

tries('swot/rating-convention', [
  ['stated', weighing({})],
  ['not stated', weighing({}).replace('    rating_convention: same\n', ''), 'missing 7'],
  ['not needed without weights', table({}).replace('    rating_convention: same\n', '')],
]);

tries('swot/weights-partial', [
  ['no weights at all', table({})],
  [
    'a factor without both',
    table({ weights: { ...EVEN, o2: Number.NaN } }).replace(', weight: NaN, rating: 2', ''),
    'lacks 20',
    'lacks 20',
  ],
  [
    'weights without any rating',
    weighing({}).replaceAll(', rating: 2', ''),
    ...[11, 12, 13, 15, 16, 17, 19, 20, 21, 23, 24, 25].map((line) => `lacks ${line}`),
  ],
  [
    'a factor without its rating',
    weighing({}).replace('s1, text: Uji, weight: 0.2, rating: 2', 's1, text: Uji, weight: 0.2'),
    'lacks 11',
  ],
]);

const strategies = (crossing: string, factors: string) =>
  table({
    rest: `    strategies:\n      ${crossing}:\n        - { id: x1, text: Uji, factors: [${factors}] }\n`,
  });

tries('swot/strategy-sides', [
  ['so', strategies('so', 's1, o1')],
  ['wo', strategies('wo', 'w1, o1')],
  ['st', strategies('st', 's1, t1')],
  ['wt', strategies('wt', 'w1, t1')],
  ['so without an opportunity', strategies('so', 's1, s2'), 'lacks 28'],
  ['wo with a strength', strategies('wo', 's1, o1'), 'lacks 28'],
  ['st with both of the others', strategies('st', 'w1, o1'), 'lacks 28'],
  ['wt of nothing', strategies('wt', ''), 'lacks 28'],
  ['a factor that is not there has its own finding', strategies('so', 's1, o9'), 'references/unknown 28'],
]);

const every = 's1, s2, s3, o1, o2, o3';
const used = (wt: string) =>
  `${strategies('so', every)}      wt:\n        - { id: x2, text: Uji, factors: [${wt}] }\n`;

tries('swot/unused-factor', [
  ['every factor', used('w1, w2, w3, t1, t2, t3')],
  ['all but one', used('w1, w2, t1, t2, t3'), 'unused 17'],
  ['a misspelt factor may be the one', used('w1, w2, w9, t1, t2, t3'), 'references/unknown 30'],
  ['a strategy that lacks its side may have used it', used('w1, w2, w3'), 'swot/strategy-sides 30'],
  ['no strategies yet', table({})],
]);

const said = (...texts: [id: string, text: string][]) =>
  texts.reduce(
    (whole, [id, text]) => whole.replace(`id: ${id}, text: Uji`, `id: ${id}, text: ${text}`),
    table({}),
  );

tries('swot/factor-both-sides', [
  [
    'the same words on both sides',
    said(['s2', 'Warga muda melek digital'], ['w3', 'warga  muda melek digital.']),
    'both 17',
  ],
  [
    'inside and outside',
    said(['s2', 'Warga muda melek digital'], ['o1', 'Warga muda melek digital']),
    'both 19',
  ],
  ['on one side', said(['s2', 'Warga muda melek digital'], ['s3', 'Warga muda melek digital'])],
  ['a mere label', said(['s2', 'Tenaga teknis'], ['w3', 'Tenaga teknis'])],
]);

tries('swot/rating', [
  ['1 and 4', table({ weights: EVEN, ratings: { s1: 1, s2: 4 } })],
  ['0.9', table({ weights: EVEN, ratings: { s1: 0.9 } }), 'schema/range 11'],
  ['4.1', table({ weights: EVEN, ratings: { o1: 4.1 } }), 'schema/range 19'],
]);

/** A table of living with two strategies, on lines 28 and 30, and a strategy of the dimension. */
const takenUp = (swot: string, scope = 'living') =>
  `${table({}).replace('scope: region', `scope: ${scope}`)}    strategies:
      so:
        - { id: so1, text: Uji, factors: [${every}] }
      wt:
        - { id: wt1, text: Uji, factors: [w1, w2, w3, t1, t2, t3] }
dimensions:
  living: { strategies: [{ id: str-1, text: Uji${swot} }] }
`;

atStage('swot/strategy-unused', [
  ['both taken up', takenUp(', swot: [swot-a/so1, swot-a/wt1]'), 3],
  ['one not', takenUp(', swot: [swot-a/so1]'), 3, 'warning one 30'],
  ['none', takenUp(''), 3, 'warning table 26'],
  ['before its stage', takenUp(', swot: [swot-a/so1]'), 2, 'info one 30'],
  ['a table of the region', takenUp('', 'region'), 3],
  ['a misspelt one may be it', takenUp(', swot: [swot-a/so1, swot-a/wt9]'), 3],
  ['no strategies of the dimension yet', takenUp('').replace(/^dimensions:[\s\S]*/m, ''), 3],
]);

const six = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const sides = ['strengths', 'weaknesses', 'opportunities', 'threats']
  .map((side) => `${side}: [${[1, 2, 3].map((n) => `{ id: ${side.charAt(0)}${n}, text: Uji }`).join(', ')}]`)
  .join(', ');
const scoped = (scopes: readonly string[]) =>
  `swot:\n${scopes.map((scope, index) => `  - { id: t-${index}, scope: ${scope}, ${sides} }\n`).join('')}`;

tries('swot/scope-twice', [
  ['one each', scoped(six)],
  ['the last for another', scoped([...six.slice(0, 5), 'living']), 'twice 12'],
  ['two of the region', scoped([...six, 'region', 'region'])],
  ['a draft with some', scoped(['living', 'living', 'society'])],
  [
    'one that cannot be named',
    scoped([...six.slice(0, 5), 'living']).replace('t-5', '[5]'),
    'schema/kind 12',
  ],
]);
