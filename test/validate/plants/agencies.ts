import { exampleData } from '../example-data.js';
import { insertedBefore, type Plants, replaced } from './plant.js';

export const plants: Plants = {
  'agencies/data-late': (project) =>
    (exampleData(project).agencies ?? []).flatMap(({ data }, index) => {
      const path = ['agencies', index, 'data'];
      if (data?.status === 'partial') return [replaced(project, [...path, 'due'], '2025-06-30')];
      return data?.due === undefined ? [] : [replaced(project, [...path, 'status'], 'none')];
    }),
  'agencies/named-twice': (project) =>
    (exampleData(project).agencies ?? []).flatMap(({ short }, index) => {
      const other = exampleData(project).agencies?.[index - 1];
      if (short === undefined || other === undefined) return [];
      const aliases = other.aliases?.slice(0, 1) ?? [];
      return [other.name, ...aliases].map((name) =>
        replaced(project, ['agencies', index, 'short'], JSON.stringify(name)),
      );
    }),
  'agencies/unused': (project) => [
    ...(exampleData(project).agencies ?? [])
      .slice(0, 12)
      .map(({ id }, index) =>
        insertedBefore(
          project,
          ['agencies', index, 'id'],
          `- id: kelurahan-${id}\n  name: Kelurahan ${index + 1}\n  kind: kelurahan\n  data: {status: none}\n`,
        ),
      ),
  ],
};
