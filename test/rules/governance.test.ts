import { expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { checkFiles, HEAD } from '../validate/check-files.js';
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

const each = (names: readonly string[]) =>
  team(...names.map((name) => `dimension: ${name}, agency: ${name === 'living' ? 'dinkes' : 'dinsos'}`));
const six = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];

it.each<[string, string, Stage, string[]]>([
  ['one for each', each(six), 3, []],
  ['one is missing', each(six.slice(1)), 3, ['warning missing 14']],
  ['one is missing, early', each(six.slice(1)), 2, []],
  ['one too many may be the one', each([...six.slice(1), 'branding']), 3, ['warning twice 20']],
])('coordinators of the team: %s', async (_, text, stage, said) => {
  const found = await checkFiles({ 'masterplan.yaml': HEAD + text }, { stage });
  const own = found.filter(({ type }) => type.id === 'governance/coordinators');
  expect(own.map(({ severity, message, place }) => `${severity} ${message} ${place.line}`)).toEqual(said);
});

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

const partner = (name: string, sector: string) =>
  `partners:\n  - { id: mitra, name: ${name}, sector: ${sector} }\n`;

tries('governance/partner-sector', [
  ['a university', partner('Universitas Uji', 'academia')],
  ['a university under business', partner('Universitas Uji', 'business'), 'other 7'],
  ['a forum at a university', partner('Forum Universitas Uji', 'community')],
  ['a ministry under media', partner('Kementerian Komunikasi dan Digital', 'media'), 'other 7'],
  ['a company under academia', partner('PT Uji Sejahtera', 'academia'), 'other 7'],
  ['a broadcaster', partner('PT Radio Uji', 'media')],
  ['a waste bank', partner('Bank Sampah Uji', 'community')],
  ['a word that only begins alike', partner('Institutional Care Uji', 'community')],
]);
