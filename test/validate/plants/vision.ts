import { type Plants, replaced } from './plant.js';

const PATH = ['vision', 'statement'];
const LONG = Array.from({ length: 14 }, () => 'terhubung tangguh sejahtera').join(' ');

export const plants: Plants = {
  'vision/keywords': (project) =>
    [0, 1, 2, 3, 4].map((index) => replaced(project, ['vision', 'keywords', index], 'religius')),
  'vision/length': (project) => [
    replaced(project, PATH, 'Kota Contoh maju bersama'),
    replaced(project, PATH, `Kota Contoh ${LONG}`),
  ],
};
