import { ENABLER_GROUPS } from '../../../src/model/program.js';
import { soundModel } from '../sound-model.js';
import { insertedBefore, type Plants } from './plant.js';

const UNTIED = `- id: seragam-digital
  name: Seragam Petugas Digital
  description: Pengadaan seragam bagi petugas layanan digital di empat kecamatan.
  years: {start: 2026, end: 2026}
  lead: diskominfo
  budget:
    2026: {apbd: 25000000}
  status: planned
`;

export const plants: Plants = {
  'enablers/untied': (project) =>
    ENABLER_GROUPS.flatMap((group) =>
      soundModel(project).enablers[group].map(({ path }) => insertedBefore(project, path, UNTIED)),
    ),
};
