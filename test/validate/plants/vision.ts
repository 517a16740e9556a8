import { type Plants, replaced } from './plant.js';

const PATH = ['vision', 'statement'];
const LONG = Array.from({ length: 14 }, () => 'terhubung tangguh sejahtera').join(' ');

export const plants: Plants = {
  'vision/length': (project) => [
    replaced(project, PATH, 'Kota Contoh maju bersama'),
    replaced(project, PATH, `Kota Contoh ${LONG}`),
  ],
};
