import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { forms } from '../../src/generated/forms.js';
import { loadProject } from '../../src/load.js';
import { messageOf } from '../../src/reporters/message-of.js';
import { DATE_FIELDS } from '../../src/rules/document/calendar-date.js';
import type { Form } from '../../src/schema/fits.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { living, PERIOD, tries } from './tries.js';

const period = (start: number, end: number) => `period: { start: ${start}, end: ${end} }\n`;

/** Title and roadmap say 2025 to 2034. */
const stated = (start: number, end: number) =>
  `${period(start, end)}title: Masterplan 2025–2034\nroadmap: { phases: [{ name: Satu, years: { start: 2025, end: 2034 } }] }\n`;

tries('document/period', [
  ['two years', period(2025, 2026), 'length 6'],
  ['a single year', period(2025, 2025), 'length 6'],
  ['three years', period(2025, 2027)],
  ['ten years', period(2025, 2034)],
  ['eleven years', period(2025, 2035), 'length 6'],
  ['the wrong way round', period(2034, 2025), 'reversed 6'],
  ['another end than title and roadmap', stated(2025, 2033), 'differs 6'],
  ['another start than title and roadmap', stated(2024, 2034), 'differs 6'],
  ['far from title and roadmap', stated(2025, 2043), 'differs 6'],
  ['the same as title and roadmap', stated(2025, 2034)],
  [
    'another than the title alone',
    `${period(2025, 2033)}title: Masterplan 2025–2034\n`,
    'document/title-years 7',
  ],
]);

const planned = (title: string) =>
  `plans: [{ id: rpjmd, kind: rpjmd, title: ${title}, period: { start: 2025, end: 2029 } }]\n`;
const enacted = (about: string) =>
  `${PERIOD}regulations: [{ id: perwali-1, kind: perwali, about: ${about}, status: issued }]\n`;

tries('document/title-years', [
  ['a hyphen', `title: Masterplan 2025-2034\n${PERIOD}`],
  ['a dash with spaces', `title: Masterplan 2025 – 2034\n${PERIOD}`],
  ['another end', `title: Masterplan 2025–2033\n${PERIOD}`, 'differ 6'],
  ['another start', `title: Masterplan 2024–2034\n${PERIOD}`, 'differ 6'],
  ['no years', `title: Masterplan Smart City\n${PERIOD}`],
  ['a single year', `title: Masterplan Tahun 2024\n${PERIOD}`],
  ['no period', 'title: Masterplan 2024–2033\n'],
  ['a plan of its own years', planned('RPJMD 2025–2029')],
  ['a plan of other years', planned('RPJMD 2021–2026'), 'plan 6'],
  ['a plan without years in its title', planned('RPJMD Kota Uji')],
  ['the regulation', enacted('Masterplan Smart City 2025–2034')],
  ['a regulation of other years', enacted('Masterplan Smart City 2024–2033'), 'law 7'],
  ['another regulation', enacted('Satu Data 2024–2033')],
]);

tries('document/profile', [
  ['the only one', 'profile: kominfo-2022\n'],
  ['none', 'title: Masterplan\n'],
  ['another', 'profile: komdigi-2026\n', 'unknown 6'],
]);

const region = (text: string) =>
  `format: 1\nregion:\n  name: Kota Uji\n  kind: kota\n  fictional: true\n${text}`;
const agencies = 'agencies:\n  - { id: dinas-uji, name: Dinas Uji, kind: dinas }\n';

const stageIn = (message: string) => /stage (\w+)/.exec(message)?.[1];

describe('document/missing', () => {
  const severityOf = async (field: string, text: string, stage: Stage) => {
    const project = await loadProject(folderWith({ 'masterplan.yaml': region(text) }));
    const { findings } = await validate(project, { stage });
    return findings
      .filter(({ type, args }) => type.id === 'document/missing' && args.key === field)
      .map((found) => `${found.severity} ${stageIn(messageOf(found, 'en'))} ${found.place.line}`);
  };

  it.each<[string, string, Stage, string[]]>([
    ['missions', '', 1, ['info II 1']],
    ['missions', '', 2, ['error II 1']],
    ['missions', 'missions:\n', 2, ['error II 6']],
    ['missions', 'missions: []\n', 2, ['error II 6']],
    ['missions', 'missions: [{ id: m-1, text: Maju }]\n', 2, []],
    ['agencies[0].data', agencies, 1, ['info II 7']],
    ['agencies[0].data', agencies, 2, ['error II 7']],
    ['region.province', '', 2, ['error II 2']],
    ['dimensions.living.coordinator', living('overview: Sehat'), 2, ['info III 7']],
    ['dimensions.living.coordinator', living('overview: Sehat'), 3, ['error III 7']],
    ['governance', '', 3, ['info IV 1']],
    ['governance', '', 4, ['error IV 1']],
    ['governance.team', 'governance:\n  council: { decree: SK 1 }\n', 4, ['error IV 6']],
    ['evaluations', '', 4, ['info implementation 1']],
    ['evaluations', '', 5, ['error implementation 1']],
  ])('%s in %j at stage %i', async (field, text, stage, said) => {
    expect(await severityOf(field, text, stage)).toEqual(said);
  });

  it('asks once for what is absent with everything in it', async () => {
    const project = await loadProject(folderWith({ 'masterplan.yaml': region('') }));
    const { findings } = await validate(project, { stage: 2 });
    const keys = findings.filter(({ type }) => type.id === 'document/missing').map(({ args }) => args.key);
    expect(keys.filter((key) => String(key).startsWith('vision'))).toEqual(['vision']);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const law = (fields: string) =>
  `regulations:\n  - { id: p, about: Masterplan Smart City Kota Uji, ${fields} }\n`;
const bimtek = (...dates: string[]) =>
  `bimtek:\n${dates.map((one, index) => `  - { stage: ${index + 1}, ${one} }\n`).join('')}`;

tries('document/dates-in-order', [
  ['in order', bimtek('start: 2024-05-14, end: 2024-05-15', 'start: 2024-06-25')],
  ['on one day', bimtek('start: 2024-05-14', 'start: 2024-05-14')],
  ['ends before it starts', bimtek('start: 2024-05-14, end: 2024-04-15'), 'early 7'],
  [
    'the stray one is told from its neighbours',
    bimtek('start: 2025-05-14', 'start: 2024-06-25', 'start: 2024-08-06'),
    'late 7',
  ],
  ['too early', bimtek('start: 2024-05-14', 'start: 2023-06-25', 'start: 2024-08-06'), 'early 8'],
  ['the month alone', bimtek('start: 2024-05-14', 'start: 2024-05')],
  ['an earlier month', bimtek('start: 2024-05-14', 'start: 2024-04'), 'early 8'],
  [
    'written in another order',
    'bimtek:\n  - { stage: 2, start: 2024-06-25 }\n  - { stage: 1, start: 2024-05-14 }\n',
  ],
  [
    'a stage twice, and one not at all',
    'bimtek:\n  - { stage: 1 }\n  - { stage: 2 }\n  - { stage: 2 }\n  - { stage: 4 }\n',
    'stage 9',
  ],
  ['a stage in two sessions', 'bimtek:\n  - { stage: 1 }\n  - { stage: 2 }\n  - { stage: 2 }\n'],
  ['the cohort of that year', `cohort: 2024\n${bimtek('start: 2024-05-14')}`],
  ['a later cohort', `cohort: 2025\n${bimtek('start: 2024-05-14')}`, 'early 8'],
  ['a cohort far from all', `cohort: 2042\n${bimtek('start: 2024-05-14', 'start: 2024-06-25')}`, 'late 6'],
  ['signed before', `${bimtek('start: 2024-05-14')}approval: { date: 2024-03-01 }\n`, 'early 8'],
  [
    'enacted before it is signed',
    `approval: { date: 2024-09-18 }\n${law('kind: perwali, date: 2024-08-01, status: issued')}`,
    'early 8',
  ],
  [
    'signed on a day to come',
    `date: 2026-01-15\napproval: { date: 2042-09-18 }\n${law('kind: perwali, date: 2024-12-09, status: issued')}`,
    'late 7',
  ],
  ['enacted in that year', `approval: { date: 2024-09-18 }\n${law('kind: perwali, year: 2024')}`],
  [
    'enactment is still planned',
    `approval: { date: 2024-09-18 }\n${law('kind: perwali, year: 2023, status: planned')}`,
  ],
]);

tries('document/calendar-date', [
  ['the last of June', bimtek('start: 2024-06-30')],
  ['a day after', bimtek('start: 2024-06-31'), 'never 7'],
  ['a leap day', bimtek('start: 2024-02-29')],
  ['a leap day of another year', bimtek('start: 2023-02-29'), 'never 7'],
  ['a month', bimtek('start: 2024-02')],
]);

it('every date of the schemas is looked at', () => {
  const patterns = new Set<string>();
  const visit = (form: Form | undefined, pattern: string): void => {
    if (form?.pattern?.startsWith('^[0-9]{4}-'))
      patterns.add(pattern.replace(/^dimensions\.\w+/, 'dimensions.*'));
    if (form?.items !== undefined) visit(forms[form.items], `${pattern}[]`);
    const inner = {
      ...form?.properties,
      ...(form?.patternProperties && { '*': Object.values(form.patternProperties)[0] }),
    };
    for (const [key, row] of Object.entries(inner))
      visit(forms[row ?? -1], pattern === '' ? key : `${pattern}.${key}`);
  };
  visit(forms.at(-1), '');
  expect([...patterns].sort()).toEqual([...DATE_FIELDS].sort());
});

const MOU = 'regulations:\n  - { id: m, kind: mou, about: Smart City';

tries('document/mou', [
  ['before', `${bimtek('start: 2024-05-14')}${MOU}, date: 2024-03-12 }\n`],
  ['on the day', `${bimtek('start: 2024-05-14')}${MOU}, date: 2024-05-14 }\n`],
  ['after', `${bimtek('start: 2024-05-14')}${MOU}, date: 2024-05-15 }\n`, 'late 9'],
  ['a year later', `${bimtek('start: 2024-05-14')}${MOU}, year: 2025 }\n`, 'late 9'],
  ['in that year', `${bimtek('start: 2024-05-14')}${MOU}, year: 2024 }\n`],
  [
    'another one was in time',
    `${bimtek('start: 2024-05-14')}${MOU}, date: 2025-01-01 }\n  - { id: n, kind: mou, about: A, date: 2024-01-01 }\n`,
  ],
  ['none', law('kind: perwali'), 'missing 6'],
  ['planned', `${MOU}, status: planned }\n`, 'planned 7'],
  ['no regulations yet', 'title: Masterplan\n'],
]);

tries('document/enacted', [
  ['enacted', `status: enacted\n${law('kind: perwali, status: issued')}`],
  ['no status of the regulation', `status: enacted\n${law('kind: perwali')}`],
  ['no regulation', 'status: enacted\n', 'missing 6'],
  [
    'another regulation',
    `status: enacted\n${law('kind: perwali').replace('Masterplan', 'Tim')}`,
    'missing 6',
  ],
  ['planned', `status: enacted\n${law('kind: perwali, status: planned')}`, 'planned 8'],
  ['a draft', `status: draft\n${law('kind: perwali, status: planned')}`],
]);

const status = (fields: string, date = 'date: 2025-03-01\n') =>
  `${date}regulations:\n  - { id: p, kind: perda, about: Ruang, ${fields} }\n`;

tries('document/regulation-status', [
  ['issued before', status('status: issued, date: 2025-02-28')],
  ['issued later', status('status: issued, date: 2025-03-02'), 'future 8'],
  ['issued in that year', status('status: issued, year: 2025')],
  ['planned for this month', status('status: planned, date: 2025-03')],
  ['planned for last month', status('status: planned, date: 2025-02'), 'overdue 8'],
  ['no date to count from', status('status: planned, date: 2020-02', '')],
  [
    'year and date contradict each other',
    status('status: planned, date: 2024-02-01, year: 2023'),
    'references/year-of-date 8',
  ],
]);

const revisions = (head: string, ...rows: (readonly [string, string])[]) =>
  `${head}revisions:\n${rows.map(([version, date]) => `  - { version: "${version}", date: ${date}, summary: Uji }\n`).join('')}`;

tries('document/revisions', [
  ['in order', revisions('', ['0.9', '2024-01-01'], ['0.10', '2024-02-01'])],
  [
    'newest first',
    revisions('version: "1.1"\n', ['1.1', '2024-03-01'], ['1.0', '2024-02-01'], ['0.9', '2024-01-01']),
  ],
  [
    'a date too early',
    revisions('', ['0.1', '2024-02-01'], ['0.2', '2024-01-01'], ['0.3', '2024-03-01']),
    'date 8',
  ],
  [
    'a version too low',
    revisions('', ['0.5', '2024-01-01'], ['0.2', '2024-02-01'], ['0.9', '2024-03-01']),
    'version 8',
  ],
  ['a version twice', revisions('', ['0.5', '2024-01-01'], ['0.5', '2024-02-01']), 'twice 8'],
  ['the document is ahead', revisions('version: "1.2"\n', ['1.0', '2024-01-01']), 'latest 6'],
  ['the document is older', revisions('date: 2023-12-01\n', ['1.0', '2024-01-01']), 'older 6'],
]);

const rpjmd = (years: string, rest = '') =>
  `${PERIOD}plans:\n  - { id: r, kind: rpjmd, title: RPJMD, period: { ${years} } }\n${rest}`;

tries('document/rpjmd', [
  ['valid', rpjmd('start: 2025, end: 2029')],
  ['into the first year', rpjmd('start: 2021, end: 2025')],
  ['over', rpjmd('start: 2020, end: 2024'), 'over 8'],
  ['the wrong way round', rpjmd('start: 2029, end: 2025'), 'reversed 8'],
  ['another plan only', `${PERIOD}plans:\n  - { id: r, kind: rtrw, title: RTRW }\n`, 'none 7'],
]);

const ROADMAP =
  'roadmap:\n  phases:\n    - { name: A, years: { start: 2025, end: 2029 } }\n    - { name: B, years: { start: 2030, end: 2034 } }\n';

tries('document/rpjmd-review', [
  ['a phase starts then', rpjmd('start: 2025, end: 2029', ROADMAP)],
  ['no phase starts then', rpjmd('start: 2025, end: 2028', ROADMAP), 'ahead 8'],
  [
    'a year that no phase holds is a matter of the phases',
    rpjmd('start: 2025, end: 2029', ROADMAP.replace('2030', '2031')),
    'roadmap/phases 10',
  ],
  ['no roadmap yet', rpjmd('start: 2025, end: 2028')],
  ['as long as the plan', rpjmd('start: 2025, end: 2034', ROADMAP)],
  ['the day has come', `date: 2030-01-01\n${rpjmd('start: 2025, end: 2029', ROADMAP)}`, 'due 9'],
  ['its last day', `date: 2029-12-31\n${rpjmd('start: 2025, end: 2029', ROADMAP)}`],
]);
