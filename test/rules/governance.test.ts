import { tries } from './tries.js';

const AGENCIES =
  'agencies:\n  - { id: dinkes, name: Dinas Kesehatan, kind: dinas }\n  - { id: dinsos, name: Dinas Sosial, kind: dinas }\n';
const team = (...rows: string[]) =>
  `${AGENCIES}dimensions:\n  living:\n    coordinator: dinkes\ngovernance:\n  team:\n    coordinators:\n${rows.map((row) => `      - { ${row} }\n`).join('')}`;

tries('governance/coordinators', [
  ['the same', team('dimension: living, agency: dinkes')],
  ['another', team('dimension: living, agency: dinsos'), 'differ 15'],
  [
    'by another of its names',
    team('dimension: living, agency: Dinas Kesehatan'),
    'references/agency-name 15',
  ],
  ['unknown', team('dimension: living, agency: bappeda'), 'references/unknown 15'],
  [
    'two of one dimension',
    team('dimension: living, agency: dinkes', 'dimension: living, agency: dinsos'),
    'twice 16',
  ],
  ['the dimension says nothing', team('dimension: society, agency: dinsos')],
]);

const decree = (fields: string) =>
  `regulations:\n  - { id: sk-dewan, about: Pembentukan Dewan, ${fields} }\ngovernance:\n  council: { decree: sk-dewan }\n`;

tries('governance/decrees', [
  ['issued', decree('kind: sk, status: issued')],
  ['no status yet', decree('kind: sk')],
  ['a Perwali', decree('kind: perwali, status: issued')],
  ['planned', decree('kind: sk, status: planned'), 'planned 9'],
  [
    'planned, and its day has passed',
    `date: 2025-01-15\n${decree('kind: sk, status: planned, year: 2024')}`,
    'planned 10',
  ],
  ['a law', decree('kind: uu, status: issued'), 'kind 9'],
]);

const members = (...rows: string[]) =>
  `${AGENCIES}governance:\n  council:\n    members:\n${rows.map((row) => `      - { ${row} }\n`).join('')}`;

tries('governance/members', [
  ['two parties', members('agency: dinkes', 'agency: dinsos')],
  ['nobody', members('agency: dinkes', 'role: Anggota'), 'empty 13'],
  ['two at once', members('agency: dinkes, name: Kepala Dinas'), 'several 12'],
  ['one twice', members('agency: dinkes', 'agency: dinkes, role: Sekretaris'), 'twice 13'],
  ['an agency that is no text', members('agency: 7'), 'schema/text-needed 12'],
]);
