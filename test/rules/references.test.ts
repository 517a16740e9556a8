import { expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits.js';
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
  ['a factor of no table', joined('s1, o9'), 'factor 15'],
  [
    'a factor of a side that is empty',
    joined('s1, o1').replace(/ {4}opportunities.*\n/, ''),
    'swot/empty-side 7',
  ],
  [
    'one id at two places',
    `${agencies}${living('coordinator: bappeda\n    programs: [{ id: p-1, name: Uji, lead: bappeda }]')}`,
    'often 10',
  ],
  [
    'one id at two places, near another',
    `${agencies}${living('coordinator: dinkas\n    programs: [{ id: p-1, name: Uji, lead: dinkas }]')}`,
    'oftenNear 10',
  ],
  [
    'two are equally near',
    `missions: [{ id: m-1, text: A }, { id: m-2, text: B }]\n${living('goals: [{ id: s-1, text: Uji, mission: m-3 }]')}`,
    'none 9',
  ],
  [
    'a row that was copied with its id may be the one',
    `missions: [{ id: m-1, text: A }, { id: m-1, text: B }]\n${living('goals: [{ id: s-1, text: Uji, mission: m-3 }]')}`,
    'references/duplicate-id 6',
  ],
  [
    'a row that was copied whole is not',
    `missions: [{ id: m-1, text: A }, { id: m-1, text: A }]\n${living('goals: [{ id: s-1, text: Uji, mission: m-3 }]')}`,
    'references/duplicate-id 6',
    'near 9',
  ],
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

const named =
  'agencies:\n  - { id: dinkes, name: Dinas Kesehatan, short: Dinkes, aliases: [DKK], kind: dinas }\n';

tries('references/agency-name', [
  ['its id', named + lead('dinkes')],
  ['its abbreviation', named + lead('Dinkes'), 'name 10'],
  ['its name', named + lead('Dinas Kesehatan'), 'name 10'],
  ['with the name of the region', named + lead('Dinas Kesehatan Kota Uji'), 'name 10'],
  ['an alias', named + lead('D.K.K.'), 'name 10'],
  [
    'at several places',
    `${named}${living('coordinator: DKK\n    programs: [{ id: p-1, name: Uji, lead: DKK }]')}`,
    'often 10',
  ],
  [
    'an agency that bears the id of another one',
    `${named}  - { id: dinkes, name: Dinas Sosial, kind: dinas }\n${lead('DKK')}`,
    'references/duplicate-id 8',
  ],
  [
    'a name that two share',
    `${named}  - { id: dkk-lama, name: Dinas Lama, short: DKK, kind: dinas }\n${lead('DKK')}`,
    'agencies/named-twice 8',
    'references/unknown 11',
  ],
]);

it.each([
  ['plain', 'lead: Dinas Kesehatan # ketua', 'lead: dinkes # ketua'],
  ['quoted', 'lead: "Dinas Kesehatan"', 'lead: dinkes'],
  ['in brackets', 'support: [Dinkes,  DKK]', 'support: [dinkes,  dinkes]'],
])('the repair writes the id and nothing else: %s', async (_, written, mended) => {
  const text = `${HEAD}${named}dimensions:\n  living:\n    programs:\n      - id: p-1\n        name: Uji\n        ${written}\n`;
  const found = await checkFiles({ 'masterplan.yaml': text });
  expect(
    applyEdits(
      text,
      found.flatMap(({ fix = [] }) => fix),
    ),
  ).toBe(text.replace(written, mended));
});

it('a block is not re-laid for the sake of one word', async () => {
  const text = `${HEAD}${named}dimensions:\n  living:\n    coordinator: >-\n      Dinas Kesehatan\n`;
  const [found] = await checkFiles({ 'masterplan.yaml': text });
  expect(found?.type.id).toBe('references/agency-name');
  expect(found?.fix ?? []).toEqual([]);
});

it('an id that reads as a number is quoted by the repair', async () => {
  const text = `${HEAD}agencies:\n  - { id: "119", name: Pusat Siaga, kind: other }\n${living('coordinator: Pusat Siaga')}`;
  const found = await checkFiles({ 'masterplan.yaml': text });
  expect(
    applyEdits(
      text,
      found.flatMap(({ fix = [] }) => fix),
    ),
  ).toContain('coordinator: "119"\n');
});

const several = (list: string) => living(`programs: [{ id: p-1, name: Uji, support: [${list}] }]`);
const both = `${agencies}  - { id: dinsos, name: Dinas Sosial, kind: dinas }\n`;

tries('references/twice', [
  ['two', both + several('dinkes, dinsos')],
  ['one twice', both + several('dinkes, dinkes'), 'twice 11'],
  [
    'in two lists',
    `${both}${several('dinkes')}enablers: { policy: [{ id: p-2, name: Uji Dua, support: [dinkes] }] }\n`,
  ],
]);

const sources =
  'sources:\n  - { id: s-1, title: A, kind: other, publisher: BPS }\n  - { id: s-2, title: B, kind: other, url: "https://uji.example" }\n';

tries('references/unused', [
  ['nobody refers to any yet', sources],
  ['one is used', `${sources}vision: { sources: [s-1] }\n`, 'unused 8'],
  ['both are used', `${sources}vision: { sources: [s-1, s-2] }\n`],
  ['a slip may have meant it', `${sources}vision: { sources: [s-1, s-3] }\n`, 'references/unknown 9'],
  [
    'a broken list may have meant it',
    `${sources}vision: { sources: [s-1] }\npotential: [{ id: p-1, kind: nature, text: Uji, sources: s-2 }]\n`,
    'schema/kind 10',
  ],
  [
    'the partner of the memorandum comes before the others',
    'partners:\n  - { id: k, name: K, sector: government }\n  - { id: l, name: L, sector: media }\nregulations: [{ id: m, kind: mou, about: A, partner: k }]\n',
  ],
]);

tries('references/untraceable-source', [
  ['publisher or address', sources],
  ['neither', 'sources:\n  - { id: s-1, title: A, kind: other }\n', 'nowhere 7'],
]);

const dated = (fields: string) =>
  `sources:\n  - { id: s-1, title: A, kind: news, publisher: B, ${fields} }\n`;

tries('references/year-of-date', [
  ['the same', dated('year: 2024, date: 2024-01-22')],
  ['another', dated('year: 2023, date: 2024-01'), 'differ 7'],
  ['the date alone', dated('date: 2024-01-22')],
]);
