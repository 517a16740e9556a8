import { locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

const FIRST = { id: 'koordinator yang lain di sini', en: 'the other coordinator here' };

export default defineRule({
  id: 'governance/coordinators',
  severity: 'warning',
  stage: 1,
  title: { id: 'Satu koordinator setiap dimensi', en: 'One coordinator a dimension' },
  why: {
    id: 'Setiap dimensi dikoordinasikan satu perangkat daerah; dua nama untuk satu dimensi membuat tidak jelas siapa yang menjawab.',
    en: 'One agency coordinates a dimension; with two names nobody knows who answers for it.',
  },
  fix: {
    id: 'Samakan "coordinators" pada tim dengan "coordinator" pada dimensinya, satu untuk setiap dimensi.',
    en: 'Make "coordinators" of the team agree with "coordinator" of each dimension, one for each.',
  },
  messages: {
    differ: {
      id: 'Menurut tim pelaksana, {dimension} dikoordinasikan "{team}"; menurut bagian dimensinya "{own}". Samakan.',
      en: 'The team says that "{team}" coordinates {dimension}; the dimension itself says "{own}". Make them agree.',
    },
    twice: {
      id: '{dimension} sudah mempunyai koordinator "{other}". Pilih satu perangkat daerah.',
      en: '{dimension} has the coordinator "{other}" already. Choose one agency.',
    },
    missing: {
      id: 'Daftar koordinator tim pelaksana belum memuat {dimension}. Tambahkan barisnya.',
      en: 'The coordinators of the team do not include one for {dimension}. Add a row.',
    },
  },
  check({ data, dimensions, agencies, stage }, report, { place }) {
    const rows = locatedItems(data.governance?.team?.coordinators, ['governance', 'team', 'coordinators']);
    const named = new Map<string, (typeof rows)[number]>();
    for (const row of rows) {
      const dimension = dimensions.find(({ id }) => id === row.dimension);
      const agency = agencies.get(row.agency);
      if (dimension === undefined) continue;
      const first = named.get(dimension.id);
      const own = dimension.coordinatorAgency;
      const other = (path: readonly (string | number)[]) => [
        { message: FIRST, args: {}, place: place(path) },
      ];
      if (first !== undefined) {
        const args = { dimension: dimension.name, other: first.agency ?? '' };
        report('twice', [...row.path, 'dimension'], args, { related: other(first.path) });
        continue;
      }
      named.set(dimension.id, row);
      if (agency === undefined || own === undefined || agency.id === own.id) continue;
      const args = { dimension: dimension.name, team: agency.id, own: own.id };
      report('differ', [...row.path, 'agency'], args, { related: other([...dimension.path, 'coordinator']) });
    }
    // A row too many, or of no dimension, may be the one that is missing. A draft names them one by one.
    if (stage < 3 || named.size === 0 || named.size < rows.length) return;
    const path = ['governance', 'team', 'coordinators'];
    for (const { id, name } of dimensions) {
      if (!named.has(id)) report('missing', path, { dimension: name }, { part: 'key', counted: [path] });
    }
  },
});
