import { describe, expect, it } from 'vitest';
import type { HandedFile, HandedRow, Question } from '../../../src/intake/handed.js';
import { file, plan, projectOf, row, SMALL, take, textsOf } from './handed.js';

const PROGRAMS = { 'dimensions/living/programs.yaml': '- {id: a, name: A, lead: dinkes, status: planned}\n' };
const changed = (agency = 'dinkes', name = 'Baru') =>
  row('programs', { dimension: 'living', name }, { agency });
const asked: Question = {
  kind: 'ask',
  place: { file: 'isian.xlsx', sheet: 'Program', row: 5 },
  key: 'progress',
  said: '?',
  readings: [],
  doubt: { text: { id: 'Tanya', en: 'Asked' }, args: {} },
};

async function statuses(rows: readonly HandedRow[], parts: Partial<HandedFile>, data = 'status: none') {
  const agencies = `- id: dinkes\n  name: Dinas Kesehatan\n  kind: dinas\n  data: {${data}}\n`;
  const root = projectOf({ ...SMALL, ...PROGRAMS, 'agencies.yaml': agencies });
  const planned = await plan(root, [file(rows, { agency: 'dinkes', ...parts })]);
  return [
    planned.statuses.map(({ from, to }) => [from, to]),
    textsOf(planned)['agencies.yaml']?.split('\n')[3],
  ];
}

describe('the data status of an agency', () => {
  it.each<[what: string, rows: HandedRow[], parts: Partial<HandedFile>, data: string, told: unknown]>([
    [
      'as it states',
      [changed()],
      { stated: 'complete' },
      'status: none',
      [[['none', 'complete']], '  data: {status: complete}'],
    ],
    [
      'as it states, without rows',
      [],
      { stated: 'complete' },
      'due: 2024-06-14',
      [[[undefined, 'complete']], '  data: {status: complete, due: 2024-06-14}'],
    ],
    [
      'not complete while anything is asked',
      [row('programs', { name: 'A' }, { id: 'a', questions: [asked] })],
      { stated: 'complete' },
      'status: none',
      [[['none', 'partial']], '  data: {status: partial}'],
    ],
    [
      'nor while the file is asked about',
      [changed()],
      { stated: 'complete', questions: [asked] },
      'status: none',
      [[['none', 'partial']], '  data: {status: partial}'],
    ],
    ['never lowered', [changed()], { stated: 'partial' }, 'status: complete', [[], undefined]],
    ['not raised by saying there is none', [changed()], { stated: 'none' }, 'status: none', [[], undefined]],
    [
      'partial by rows of a layout that does not state it',
      [changed()],
      {},
      'status: none',
      [[['none', 'partial']], '  data: {status: partial}'],
    ],
    [
      'not by rows that came back as they were sent',
      [row('programs', { status: 'planned' }, { id: 'a', agency: 'dinkes', sent: { status: 'planned' } })],
      {},
      'status: none',
      [[], undefined],
    ],
    [
      'not by rows that nobody understood',
      [row('programs', { name: 'X' }, { agency: 'dinkes' })],
      {},
      'status: none',
      [[], undefined],
    ],
  ])('is %s', async (_, rows, parts, data, told) => {
    expect(await statuses(rows, parts, data)).toEqual(told);
  });

  it('is written where there was none', async () => {
    const planned = await plan(projectOf({ ...SMALL, ...PROGRAMS }), [
      file([changed('dinkes'), changed('dlh')], { file: 'rekap.csv' }),
    ]);
    expect(textsOf(planned)['agencies.yaml']).toBe(
      SMALL['agencies.yaml'].replace('kind: dinas}', 'kind: dinas, data: {status: partial}}'),
    );
    expect(planned.statuses).toEqual([{ agency: 'dinkes', from: undefined, to: 'partial' }]);
  });
});

describe('the sources of rows', () => {
  const sourcesOf = async (files: readonly HandedFile[], more: Record<string, string> = {}) =>
    textsOf(await plan(projectOf({ ...SMALL, ...PROGRAMS, ...more }), files))['sources.yaml'];

  it('are one for each file, sheet and agency that changed something', async () => {
    const text = await sourcesOf([
      file(
        [
          changed('dinkes'),
          changed('dishub', 'Lain'),
          row('programs', { status: 'planned' }, { id: 'a', agency: 'dlh' }),
        ],
        { file: 'masuk/rekap opd.xlsx' },
      ),
      file(
        [
          row(
            'readiness',
            { element: 'structure', part: 'people', current: 'Cukup.' },
            { sheet: 'kesiapan' },
          ),
        ],
        { file: 'kesiapan.csv' },
      ),
    ]);
    expect(text).toBe(`- id: dinkes-program-2026-02-03
  title: 'Isian Dinas Kesehatan: rekap opd.xlsx, lembar Program'
  kind: agency
  agency: dinkes
  received: 2026-02-03
- id: dishub-program-2026-02-03
  title: 'Isian Dinas Perhubungan: rekap opd.xlsx, lembar Program'
  kind: agency
  agency: dishub
  received: 2026-02-03
- id: kesiapan-kesiapan-2026-02-03
  title: 'Isian perangkat daerah: kesiapan.csv'
  kind: agency
  received: 2026-02-03
`);
  });

  it('of the same file on the same day are the same', async () => {
    const root = projectOf({ ...SMALL, ...PROGRAMS });
    await take(root, [file([changed()])]);
    const more = row('programs', { dimension: 'living', name: 'Baru', progress: 5 }, { agency: 'dinkes' });
    const second = textsOf(await plan(root, [file([more])]));
    expect(Object.keys(second)).toEqual(['dimensions/living/programs.yaml']);
    expect(second['dimensions/living/programs.yaml']).toContain(
      'progress: 5\n  sources: [dinkes-program-2026-02-03]\n',
    );
    const later = textsOf(await plan(root, [file([more])], { received: '2026-03-01' }));
    expect(later['dimensions/living/programs.yaml']).toContain(
      'sources: [dinkes-program-2026-02-03, dinkes-program-2026-03-01]\n',
    );
  });

  it('that agencies name themselves are rows like others, and have no source', async () => {
    const named = row(
      'sources',
      { title: 'Profil Kesehatan 2024', kind: 'report', year: 2024, date: '2025-03' },
      { agency: 'dinkes', sheet: 'Sumber' },
    );
    expect(await sourcesOf([file([named])])).toBe(`- id: profil-kesehatan-2024
  title: Profil Kesehatan 2024
  kind: report
  year: 2024
  date: 2025-03
  agency: dinkes
`);
  });
});
