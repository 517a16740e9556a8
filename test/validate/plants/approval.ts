import { lineOf, type Plants, replaced, reworded } from './plant.js';

const signatory = (index: number, field: string) => ['approval', 'signatories', index, field];

export const plants: Plants = {
  'approval/head': (project) => [
    replaced(project, signatory(0, 'name'), 'Ir. Contoh Wibowo, M.T.'),
    replaced(project, signatory(1, 'name'), 'Hj. Contoh Astuti, S.E.'),
    reworded(project, signatory(0, 'title'), 'Wali', 'Pj. Wali'),
    reworded(
      project,
      signatory(0, 'title'),
      'Wali Kota',
      'Asisten',
      lineOf(project, ['approval', 'signatories'], 'key'),
    ),
    replaced(
      project,
      ['region', 'head', 'name'],
      'Dra. Contoh Kinanti',
      lineOf(project, signatory(0, 'name')),
    ),
    replaced(project, ['region', 'deputy'], 'Contoh Samudera, S.H.', lineOf(project, signatory(1, 'name'))),
  ],
};
