import { exampleData } from '../example-data.js';
import { joined } from '../joined.js';
import { soundModel } from '../sound-model.js';
import { lineOf, type Plants, removed, replaced, reworded } from './plant.js';

const key = (id: string, list: readonly { id: string }[] | undefined): number =>
  (list ?? []).findIndex((one) => one.id === id);

export const plants: Plants = {
  'document/missing': (project) => {
    const parent = lineOf(project, ['region', 'name']);
    const { programs = [] } = exampleData(project).dimensions?.environment ?? {};
    return [
      removed(project, ['region', 'province'], parent),
      ...programs.flatMap((_, index) => {
        const program = ['dimensions', 'environment', 'programs', index];
        const first = lineOf(project, [...program, 'id']);
        return [
          removed(project, [...program, 'description'], first),
          removed(project, [...program, 'status'], first),
        ];
      }),
    ];
  },
  'document/period': (project) => [
    replaced(project, ['period', 'end'], '2020'),
    replaced(project, ['period', 'end'], '2024'),
    ...['2029', '2033', '2035', '2043'].map((year) => replaced(project, ['period', 'end'], year)),
    ...['2024', '2026', '2015'].map((year) => replaced(project, ['period', 'start'], year)),
  ],
  'document/profile': (project) => [
    replaced(project, ['profile'], 'kominfo-2032'),
    replaced(project, ['profile'], 'komdigi'),
  ],
  'document/title-years': (project) => [
    reworded(project, ['title'], '2025–2034', '2024–2033'),
    reworded(project, ['title'], '2034', '2043'),
    reworded(project, ['title'], '2025', '2023'),
    ...(exampleData(project).plans ?? []).map(({ title }, index) =>
      reworded(project, ['plans', index, 'title'], /20\d\d–/.exec(title)?.[0] ?? '', '2016–'),
    ),
  ],
  'document/calendar-date': (project) => [
    ...soundModel(project).quickWins.map(({ path }) =>
      replaced(project, [...path, 'schedule', 'end'], '2025-11-31'),
    ),
    ...(exampleData(project).sources ?? []).flatMap(({ received }, index) =>
      received === undefined ? [] : [replaced(project, ['sources', index, 'received'], '2025-02-29')],
    ),
  ],
  'document/dates-in-order': (project) => {
    const { bimtek = [], regulations } = exampleData(project);
    const law = ['regulations', key('perwali-masterplan', regulations), 'date'];
    return [
      ...bimtek.flatMap((_, index) => [
        replaced(project, ['bimtek', index, 'start'], '2024-12-01'),
        replaced(project, ['bimtek', index, 'end'], index === 0 ? '2024-05-01' : '2024-04-30'),
      ]),
      replaced(project, ['cohort'], '2042'),
      ...[1, 2].map((index) => replaced(project, ['bimtek', index, 'stage'], String(index))),
      replaced(project, ['approval', 'date'], '2024-07-01'),
      replaced(project, ['approval', 'date'], '2042-09-18'),
      replaced(project, law, '2024-06-09'),
    ];
  },
  'document/enacted': (project) => {
    const law = key('perwali-masterplan', exampleData(project).regulations);
    return [replaced(project, ['regulations', law, 'status'], 'planned')];
  },
  'document/mou': (project) => {
    const mou = ['regulations', key('mou-kominfo-2024', exampleData(project).regulations)];
    return [
      replaced(project, [...mou, 'date'], '2024-06-12'),
      replaced(project, [...mou, 'date'], '2024-11-30'),
      replaced(project, [...mou, 'status'], 'planned'),
    ];
  },
  'document/regulation-status': (project) =>
    (exampleData(project).regulations ?? []).flatMap(({ status, kind, year, date, id }, index) => {
      const regulation = ['regulations', index];
      if (status === 'planned') return [replaced(project, [...regulation, 'year'], '2024')];
      if (kind === 'mou' || kind === 'sk') return [];
      const when = date === undefined ? 'year' : 'date';
      const late = replaced(
        project,
        [...regulation, 'status'],
        'planned',
        lineOf(project, [...regulation, when]),
      );
      const future = replaced(project, [...regulation, 'year'], '2027');
      return [
        ...(id === 'perwali-masterplan' ? [] : [late]),
        ...(date === undefined && year ? [future] : []),
      ];
    }),
  'document/revisions': (project) => [
    ...(exampleData(project).revisions ?? []).flatMap((_, index) => {
      const row = ['revisions', index];
      if (index === 0) return [];
      return [
        replaced(project, [...row, 'date'], '2024-01-15'),
        replaced(project, [...row, 'version'], "'0.1'"),
        replaced(project, [...row, 'version'], "'0.0'"),
      ];
    }),
    replaced(project, ['version'], "'1.2'"),
    replaced(project, ['version'], "'1.0'"),
  ],
  'document/rpjmd': (project) => {
    const rpjmd = ['plans', key('rpjmd', exampleData(project).plans)];
    return [
      replaced(project, [...rpjmd, 'period', 'end'], '2024'),
      replaced(project, [...rpjmd, 'period', 'end'], '2019'),
    ];
  },
  'document/rpjmd-review': (project) => {
    const rpjmd = ['plans', key('rpjmd', exampleData(project).plans)];
    const end = [...rpjmd, 'period', 'end'];
    return ['2026', '2027', '2028', '2030'].flatMap((year) => {
      const retitled = reworded(project, [...rpjmd, 'title'], '2029', year);
      return joined(project, [retitled, replaced(project, end, year)], lineOf(project, end));
    });
  },
};
