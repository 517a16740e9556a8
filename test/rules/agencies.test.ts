import { describe, expect, it } from 'vitest';
import { checkFiles, HEAD } from '../validate/check-files.js';
import { living, tries } from './tries.js';

const late = (date: string, data: string) =>
  `${date}agencies:\n  - { id: dinkes, name: Dinas Kesehatan, kind: dinas, data: { ${data} } }\n`;

tries('agencies/data-late', [
  ['the day itself', late('date: 2025-06-30\n', 'status: none, due: 2025-06-30')],
  ['a day later', late('date: 2025-07-01\n', 'status: none, due: 2025-06-30'), 'late 8'],
  ['handed in', late('date: 2025-07-01\n', 'status: complete, due: 2025-06-30')],
  ['the month is not over', late('date: 2025-06-30\n', 'status: partial, due: 2025-06')],
  ['the month is over', late('date: 2025-07-01\n', 'status: partial, due: 2025-06'), 'late 8'],
  ['no date to count from', late('', 'status: none, due: 2020-06-30')],
  ['no deadline', late('date: 2025-07-01\n', 'status: none')],
]);

describe('agencies/data-late', () => {
  it('counts from the day that is asked for, and is an error from stage III', async () => {
    const files = { 'masterplan.yaml': HEAD + late('', 'status: none, due: 2025-06-30') };
    const at = async (stage: 1 | 3) =>
      (await checkFiles(files, { asOf: '2025-07-01', stage }))
        .filter(({ type }) => type.id === 'agencies/data-late')
        .map(({ severity }) => severity);
    expect(await at(1)).toEqual(['warning']);
    expect(await at(3)).toEqual(['error']);
  });
});

const two = (first: string, second: string) =>
  `agencies:\n  - { id: dkp, ${first}, kind: dinas }\n  - { id: dpp, ${second}, kind: dinas }\n`;

tries('agencies/named-twice', [
  ['two agencies', two('name: Dinas Pangan', 'name: Dinas Pertanian')],
  ['one name', two('name: Dinas Pangan', 'name: dinas  pangan'), 'same 8'],
  ['an old name', two('name: Dinas Pangan, aliases: [Kantor Pangan]', 'name: Kantor Pangan'), 'same 8'],
  ["the other's id", two('name: Dinas Pangan', 'name: Dinas Pertanian, short: DKP'), 'same 8'],
  ['with the name of the region', two('name: Dinas Pangan', 'name: Dinas Pangan Kota Uji'), 'same 8'],
  ['an ampersand', two('name: Dinas Pangan dan Ikan', 'name: Dinas Pangan & Ikan'), 'same 8'],
  [
    'name and abbreviation are one matter',
    two('name: Dinas Pangan, short: Dispangan', 'name: Dinas Pangan, short: Dispangan'),
    'same 8',
  ],
  ['its own abbreviation', two('name: Dinas Pangan, short: dkp', 'name: Dinas Pertanian')],
]);

const listed = two('name: Dinas Pangan', 'name: Dinas Pertanian');

tries('agencies/unused', [
  ['nobody is named yet', listed],
  ['one is named', listed + living('coordinator: dkp'), 'unused 8'],
  [
    'the other handed in data',
    listed.replace('Pertanian', 'Pertanian, data: { status: partial }') + living('coordinator: dkp'),
  ],
  [
    'named by another of its names',
    listed + living('coordinator: Dinas Pertanian'),
    'unused 7',
    'references/agency-name 11',
  ],
  ['a name that may mean it', listed + living('coordinator: dppp'), 'references/unknown 11'],
]);
