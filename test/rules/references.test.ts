import { expect, it } from 'vitest';
import { checkFiles, HEAD } from '../validate/check-files.js';
import { living, tries } from './tries.js';

const table = (id: string) => {
  const sides = ['strengths', 'weaknesses', 'opportunities', 'threats'];
  const rows = (side: string) => [1, 2, 3].map((n) => `{ id: ${side.charAt(0)}${n}, text: Uji }`).join(', ');
  return `  - id: ${id}\n    scope: region\n${sides.map((side) => `    ${side}: [${rows(side)}]\n`).join('')}`;
};

tries('references/duplicate-id', [
  ['factors of two tables', `swot:\n${table('swot-a')}${table('swot-b')}`],
  ['two tables', `swot:\n${table('swot-a')}${table('swot-a')}`, 'twice 13'],
  ['two factors of a table', `swot:\n${table('swot-a').replace('w1', 's1')}`, 'twice 10'],
  [
    'an agency and a partner',
    'agencies: [{ id: uji, name: A, kind: dinas }]\npartners: [{ id: uji, name: B, sector: media }]\n',
  ],
  [
    'programmes of two dimensions',
    'dimensions:\n  living:\n    programs: [{ id: p-1, name: A }]\n  society:\n    programs: [{ id: p-1, name: B }]\n',
    'twice 10',
  ],
  [
    'a programme of a dimension and an enabling plan',
    'dimensions:\n  living:\n    programs: [{ id: p-1, name: A }]\nenablers:\n  policy: [{ id: p-1, name: B }]\n',
    'twice 10',
  ],
  [
    'three of a kind',
    'missions:\n  - { id: m-1, text: A }\n  - { id: m-1, text: B }\n  - { id: m-1, text: C }\n',
    'twice 8',
    'twice 9',
  ],
]);

it('a duplicate shows where the first one stands', async () => {
  const [found] = await checkFiles({
    'masterplan.yaml': HEAD,
    'missions.yaml': '- { id: m-1, text: A }\n',
    'missions/baru.yaml': '- { id: m-1, text: B }\n',
  });
  expect(found?.place).toMatchObject({ file: 'missions/baru.yaml', line: 1, column: 9, endColumn: 12 });
  expect(found?.related.map(({ place }) => `${place.file}:${place.line}:${place.column}`)).toEqual([
    'missions.yaml:1:9',
  ]);
});

const agencies = 'agencies:\n  - { id: dinkes, name: Dinas Kesehatan, kind: dinas }\n';
const lead = (id: string) => living(`programs: [{ id: p-1, name: Uji, lead: ${id} }]`);
const joined = (factors: string) =>
  `swot:\n${table('swot-a')}    strategies:\n      so:\n        - { id: so1, text: Uji, factors: [${factors}] }\n`;

tries('references/unknown', [
  ['its agency', agencies + lead('dinkes')],
  ['a letter off', agencies + lead('dinkas'), 'near 10'],
  ['like none', agencies + lead('bappeda'), 'none 10'],
  ['no list of agencies yet', lead('dinkes'), 'none 8'],
  ['an id of another kind', `${agencies}missions: [{ id: m-1, text: Maju }]\n${lead('m-1')}`, 'none 11'],
  ['a factor of its own table', joined('s1, o1')],
  ['a factor of no table', joined('s1, o9'), 'near 15'],
  [
    'an agency whose own id is broken',
    `${agencies.replace('dinkes', 'Dinkes')}${lead('dinkes')}`,
    'schema/form 7',
  ],
  [
    'an agency whose file has a slip',
    `${agencies.replace('id: dinkes', 'idd: dinkes')}${lead('dinkes')}`,
    'schema/unknown-key 7',
  ],
]);

it('a list that is due and absent is not missed once more by each reference to it', async () => {
  const files = { 'masterplan.yaml': HEAD + living('goals: [{ id: sas-1, text: Sehat, mission: m-1 }]') };
  const early = await checkFiles(files, { stage: 1 });
  const due = await checkFiles(files, { stage: 2 });
  expect(early.map(({ type }) => type.id)).toEqual(['references/unknown']);
  expect(due.map(({ type }) => type.id)).not.toContain('references/unknown');
  expect(due.map(({ type, args }) => `${type.id} ${args.key}`)).toContain('document/missing missions');
});
