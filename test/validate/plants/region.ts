import { exampleData } from '../example-data.js';
import { type Plants, replaced, reworded } from './plant.js';

export const plants: Plants = {
  'region/name-kind': (project) => [
    replaced(project, ['region', 'name'], 'Contoh'),
    replaced(project, ['region', 'name'], 'Uji Coba'),
  ],
  'region/code': (project) => [
    // A real name cannot be an invented region.
    replaced(project, ['region', 'name'], 'Kota Mojokerto'),
    replaced(project, ['region', 'name'], 'Kota Bogor'),
  ],
  'region/office': (project) => [
    ...(exampleData(project).approval?.signatories ?? []).flatMap(({ title }, index) =>
      title.includes('Wali Kota')
        ? [reworded(project, ['approval', 'signatories', index, 'title'], 'Wali Kota', 'Bupati')]
        : [],
    ),
    reworded(project, ['governance', 'council', 'chair'], 'Wali Kota', 'Bupati'),
    reworded(project, ['governance', 'council', 'members', 0, 'name'], 'Wali Kota', 'Bupati'),
    ...(exampleData(project).regulations ?? []).flatMap(({ kind }, index) =>
      kind === 'perwali' ? [replaced(project, ['regulations', index, 'kind'], 'perbup')] : [],
    ),
  ],
};
