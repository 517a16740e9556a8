import { exampleData } from '../example-data.js';
import { lineOf, type Plants, removed, replaced, reworded } from './plant.js';

export const plants: Plants = {
  'governance/partner-sector': (project) =>
    (exampleData(project).partners ?? []).flatMap(({ name, sector }, index) =>
      /^(?:Universitas|Politeknik|Kementerian|Badan)/.test(name)
        ? [replaced(project, ['partners', index, 'sector'], sector === 'academia' ? 'business' : 'academia')]
        : [],
    ),
  'governance/coordinators': (project) => {
    const rows = exampleData(project).governance?.team?.coordinators ?? [];
    const path = ['governance', 'team', 'coordinators'];
    return rows.flatMap(({ dimension }, index) => [
      replaced(project, [...path, index, 'agency'], 'bappeda'),
      replaced(
        project,
        ['dimensions', dimension, 'coordinator'],
        'inspektorat',
        lineOf(project, [...path, index, 'agency']),
      ),
      removed(project, [...path, index], lineOf(project, path, 'key')),
      ...(index === 0
        ? []
        : [replaced(project, [...path, index, 'dimension'], rows[index - 1]?.dimension ?? '')]),
    ]);
  },
  'governance/decrees': (project) => [
    ...['council', 'team'].map((body) =>
      replaced(project, ['governance', body, 'decree'], 'mou-kominfo-2024'),
    ),
    ...(exampleData(project).regulations ?? []).flatMap(({ id }, index) => {
      const body = new Map([
        ['sk-dewan', 'council'],
        ['sk-tim', 'team'],
      ]).get(id);
      if (body === undefined) return [];
      const at = lineOf(project, ['governance', body, 'decree']);
      return [replaced(project, ['regulations', index, 'status'], 'planned', at)];
    }),
  ],
  'governance/members': (project) =>
    (exampleData(project).governance?.council?.members ?? []).flatMap(({ agency, partner }, index) => {
      const path = ['governance', 'council', 'members', index];
      return [
        ...(agency === undefined ? [] : [reworded(project, path, `agency: ${agency}, `, '')]),
        ...(partner === undefined ? [] : [reworded(project, path, '{', '{name: Ketua, ')]),
      ];
    }),
};
