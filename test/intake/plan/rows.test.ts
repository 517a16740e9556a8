import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HandedFile, HandedRow } from '../../../src/intake/handed.js';
import type { ImportPlan } from '../../../src/intake/plan.js';
import { file, plan, projectOf, row, SMALL, take, textsOf } from './handed.js';

const ROWS = {
  ...SMALL,
  'dimensions/living/programs/dinkes.yaml': `- id: siaga-ibu
  name: Siaga Ibu
  years: {start: 2025, end: 2025}
  lead: dinkes
  locations: [8 puskesmas, RSUD]
  status: planned # tetap
- id: pasien
  name: Pasien Terhubung
  lead: dinkes
`,
  'dimensions/living/programs/dishub.yaml': `- id: bus-kota
  name: Bus Kota
  lead: dishub
- id: tanpa-nama
  name: Tanpa Pemilik
`,
  'dimensions/society/programs.yaml': `- id: kader
  name: Pelatihan Kader
  lead: dinkes
`,
} as const;

const living = (cells: Record<string, string | number>, parts: Parameters<typeof row>[2] = {}) =>
  row('programs', { dimension: 'living', ...cells }, { agency: 'dinkes', ...parts });

const of = (...rows: readonly HandedRow[]): HandedFile => file(rows, { agency: 'dinkes' });

/** Each row's outcome, with what it asks about. */
function told({ rows }: ImportPlan) {
  return rows.map(({ outcome, id, questions, conflicts }) => [
    outcome,
    ...(id === undefined ? [] : [id]),
    ...questions.map(({ key = 'row', doubt }) => `${key}: ${doubt.text.en.slice(0, 30)}`),
    ...conflicts.map(({ key, ours, theirs }) => `${key}: ${ours} | ${theirs.said}`),
  ]);
}

describe('the row that is meant', () => {
  it.each<[what: string, handed: HandedRow, expected: string[]]>([
    [
      'by code',
      living({ name: 'Nama Baru' }, { id: 'pasien', sent: { name: 'Pasien Terhubung' } }),
      ['changed', 'pasien'],
    ],
    ['by name', living({ name: 'SIAGA  ibu', status: 'planned' }), ['unchanged', 'siaga-ibu']],
    ['by name, of nobody yet', living({ name: 'Tanpa pemilik' }), ['unchanged', 'tanpa-nama']],
    [
      'a code that is none',
      living({ name: 'X' }, { id: 'siaga-ayah' }),
      ['open', 'id: There is no code {code} in thi'],
    ],
    [
      'a code of another agency',
      living({ name: 'Bus Kota' }, { id: 'bus-kota' }),
      ['open', 'row: In the plan "{said}" ({code}) '],
    ],
    [
      'a name of another agency there',
      living({ name: 'Bus Kota' }),
      ['open', 'row: In the plan "{said}" ({code}) '],
    ],
    [
      'a name that is elsewhere',
      row('programs', { dimension: 'society', name: 'Bus Kota' }, { agency: 'dinkes' }),
      ['open', 'row: In the plan "{said}" ({code}) '],
    ],
    [
      'a name that is nearly one',
      living({ name: 'Pasien Terhubumg' }),
      ['open', 'name: Is "{said}" the same as "{name'],
    ],
    ['a new name', living({ name: 'Telemedisin' }), ['new', 'telemedisin']],
    [
      'in another dimension than before',
      row('programs', { dimension: 'living', name: 'Pelatihan Kader' }, { agency: 'dinkes' }),
      ['open', 'kader', 'dimension: The dimension was changed from'],
    ],
  ])('%s', async (_, handed, expected) => {
    expect(told(await plan(projectOf(ROWS), [of(handed)]))).toEqual([expected]);
  });

  it('is not guessed where two have the name', async () => {
    const root = projectOf({
      ...ROWS,
      'dimensions/economy/programs.yaml': '- {id: k-2, name: Pelatihan Kader, lead: dinkes}\n',
    });
    const handed = living({ name: 'Pelatihan Kader' });
    expect(told(await plan(root, [of(handed)]))).toEqual([['open', 'name: "{said}" fits several rows: {c']]);
  });
});

describe('a new row that is not clear stays out', () => {
  const ask = (key?: string) => ({
    kind: 'ask' as const,
    place: { file: 'isian.xlsx', sheet: 'Program', row: 5 },
    ...(key !== undefined && { key }),
    said: '?',
    readings: [],
    doubt: { text: { id: 'Tanya', en: 'Asked' }, args: {} },
  });
  it.each<[what: string, handed: HandedRow, about: string]>([
    [
      'without dimension',
      row('programs', { name: 'Baru' }, { agency: 'dinkes', blanks: ['dimension'] }),
      'dimension: The dimension of this row is b',
    ],
    [
      'a gap without dimension',
      row('gaps', { 'current.text': 'Antrean panjang.' }, { blanks: ['dimension'] }),
      'dimension: The dimension of this row is b',
    ],
    [
      'in a dimension that is none',
      row('programs', { dimension: 'smart', name: 'Baru' }),
      'dimension: A row of this kind cannot stan',
    ],
    [
      'without name',
      row('programs', { dimension: 'living', status: 'planned' }),
      'name: This new row has no name yet, ',
    ],
    [
      'with a dimension that is asked about',
      row('programs', { name: 'Baru' }, { questions: [ask('dimension')] }),
      'dimension: Asked',
    ],
    ['that is asked about as a whole', living({ name: 'Baru' }, { questions: [ask()] }), 'row: Asked'],
    [
      'a source without kind',
      row('sources', { title: 'Profil Kesehatan' }),
      'row: This new row is not complete e',
    ],
  ])('%s', async (_, handed, about) => {
    const planned = await plan(projectOf(ROWS), [of(handed)]);
    expect(told(planned)).toEqual([['open', about]]);
    expect([...planned.changes]).toEqual([]);
  });

  it('but one with a question about another field comes in without it', async () => {
    const planned = await plan(projectOf(ROWS), [
      of(living({ name: 'Baru' }, { questions: [ask('budget.2025.apbd')] })),
    ]);
    expect(told(planned)).toEqual([['new', 'baru', 'budget.2025.apbd: Asked']]);
  });

  it('where its list could not be read', async () => {
    const root = projectOf({ ...ROWS, 'dimensions/living/programs/rusak.yaml': '- id: a\n  name: "A\n' });
    expect(told(await plan(root, [of(living({ name: 'Baru' }))]))).toEqual([
      ['open', 'row: The part of the plan where thi'],
    ]);
  });

  it('with a value that its field cannot hold, that value', async () => {
    const handed = row('programs', {
      dimension: 'enablers.policy',
      name: 'Perwali Data',
      aspect: 'health',
      progress: 'separuh',
    });
    const planned = await plan(projectOf(ROWS), [of(handed)]);
    expect(told(planned)).toEqual([
      [
        'new',
        'perwali-data',
        'aspect: "{said}" does not apply to thi',
        'progress: "{said}" is not what this colu',
      ],
    ]);
    expect(textsOf(planned)['enablers/policy.yaml']).toContain('- id: perwali-data\n  name: Perwali Data\n');
  });
});

describe('values of one row', () => {
  const sent = { name: 'Siaga Ibu', 'years.end': '2025', status: 'planned' };

  it('are taken, kept or asked about field by field', async () => {
    const root = projectOf(ROWS);
    const path = join(root, 'dimensions/living/programs/dinkes.yaml');
    // People have changed the status since the form was sent.
    writeFileSync(path, ROWS['dimensions/living/programs/dinkes.yaml'].replace('planned', 'developing'));
    const handed = living(
      { name: 'Siaga Ibu', 'years.end': 2026, status: 'running', progress: 10 },
      { id: 'siaga-ibu', sent },
    );
    const planned = await plan(root, [of(handed)]);
    expect(told(planned)).toEqual([['conflict', 'siaga-ibu', 'status: developing | running']]);
    const { 'dimensions/living/programs/dinkes.yaml': text = '' } = textsOf(planned);
    expect(text).toContain('years: {start: 2025, end: 2026}');
    expect(text).toContain('  status: developing # tetap\n  progress: 10\n');
  });

  it.each(['theirs', 'ours'] as const)(
    'with --take %s are settled, and the next import is quiet',
    async (side) => {
      const root = projectOf(ROWS);
      const handed = [of(living({ status: 'running' }, { id: 'siaga-ibu' }))];
      expect(told(await plan(root, handed))).toEqual([
        ['conflict', 'siaga-ibu', 'status: planned | running'],
      ]);
      const planned = await take(root, handed, { take: side });
      expect(told(planned)).toEqual([[side === 'theirs' ? 'changed' : 'unchanged', 'siaga-ibu']]);
      expect(planned.rows[0]?.kept?.map(({ key, ours }) => [key, ours])).toEqual(
        side === 'theirs' ? undefined : [['status', 'planned']],
      );
      expect(Object.keys(textsOf(planned))).toEqual(
        // An agency that answers has handed in data.
        side === 'theirs'
          ? ['agencies.yaml', 'dimensions/living/programs/dinkes.yaml', 'sources.yaml']
          : ['agencies.yaml'],
      );
      const again = await plan(root, handed);
      expect(told(again)).toEqual([['unchanged', 'siaga-ibu']]);
      expect([...again.changes]).toEqual([]);
      // What the agency says next is weighed anew.
      const next = [of(living({ status: 'evaluated' }, { id: 'siaga-ibu' }))];
      expect((await plan(root, next)).rows[0]?.outcome).toBe(side === 'theirs' ? 'changed' : 'conflict');
    },
  );

  it('changed by hand since the last import are a conflict', async () => {
    const root = projectOf(ROWS);
    const handed = [of(living({ progress: 10 }, { id: 'siaga-ibu' }))];
    await take(root, handed);
    const path = join(root, 'dimensions/living/programs/dinkes.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('progress: 10', 'progress: 25'));
    expect(told(await plan(root, handed))).toEqual([['conflict', 'siaga-ibu', 'progress: 25 | 10']]);
  });

  it('that are blank delete nothing; what was there before is asked about', async () => {
    const handed = living(
      { name: 'Siaga Ibu' },
      { id: 'siaga-ibu', sent, blanks: ['status', 'code', 'years.end'] },
    );
    const planned = await plan(projectOf(ROWS), [of(handed)]);
    expect(told(planned)).toEqual([
      [
        'open',
        'siaga-ibu',
        'status: Left blank, but it was {ours}.',
        'years.end: Left blank, but it was {ours}.',
      ],
    ]);
    expect([...planned.changes]).toEqual([]);
  });

  it('compare whatever their way of writing: folded text, lists, numbers, invisible marks', async () => {
    const root = projectOf({
      ...ROWS,
      'dimensions/living/programs/dinkes.yaml': `- id: siaga-ibu
  name: Siaga Ibu
  description: >-
    Satu  alur
    rujukan.
  lead: dinkes
  locations:
    - 8 puskesmas
    - RSUD
  progress: 62.50
`,
    });
    const handed = row(
      'programs',
      {
        description: 'Satu\u200b alur\nrujukan. ',
        locations: ['8 puskesmas ', 'RSUD'],
        progress: 62.5,
        name: 'Siaga\u00a0Ibu',
      },
      { agency: 'dinkes', id: 'siaga-ibu' },
    );
    expect(told(await plan(root, [of(handed)]))).toEqual([['unchanged', 'siaga-ibu']]);
  });
});

describe('two sheets of one import', () => {
  const first = file([living({ name: 'Baru', progress: 10 })], { file: 'a.xlsx', agency: 'dinkes' });

  it('that add the same row add it once, with what each says', async () => {
    const second = file([living({ name: 'baru', status: 'planned', progress: 10 }, { row: 7 })], {
      file: 'b.xlsx',
      agency: 'dinkes',
    });
    const planned = await plan(projectOf(ROWS), [first, second]);
    expect(told(planned)).toEqual([
      ['new', 'baru'],
      ['changed', 'baru'],
    ]);
    expect(textsOf(planned)['dimensions/living/programs/dinkes.yaml']).toContain(`- id: baru
  name: Baru
  lead: dinkes
  status: planned
  progress: 10
  sources: [dinkes-program-2026-02-03, dinkes-program-2026-02-03-2]
`);
  });

  it('that say different things of one field are a conflict that names both places, whatever is taken', async () => {
    const second = file([living({ name: 'Baru', progress: 20 }, { row: 7 })], {
      file: 'b.xlsx',
      agency: 'dinkes',
    });
    for (const take of [undefined, 'theirs', 'ours'] as const) {
      const planned = await plan(projectOf(ROWS), [first, second], { take });
      expect(told(planned)).toEqual([
        ['new', 'baru'],
        ['conflict', 'baru', 'progress: 10 | 20'],
      ]);
      expect(planned.rows[1]?.conflicts[0]).toMatchObject({
        first: { file: 'a.xlsx', row: 5 },
        theirs: { place: { file: 'b.xlsx', row: 7 } },
      });
    }
  });
});

it.each(['---', '😀', '~', '?!'])('a row called %s is known again', async (name) => {
  const root = projectOf(ROWS);
  const handed = [of(living({ name }), living({ name }))];
  expect(told(await take(root, handed)).map(([outcome]) => outcome)).toEqual(['new', 'unchanged']);
  const again = await plan(root, handed);
  expect([again.counts.unchanged, again.changes.size]).toEqual([2, 0]);
});
