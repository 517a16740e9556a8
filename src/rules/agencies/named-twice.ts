import type { Path } from '../../diagnostics/place.js';
import { agencyKey, agencyNames } from '../../model/agency-names.js';
import { defineRule } from '../rule.js';

const FIRST = { id: 'nama yang sama di sini', en: 'the same name here' };

export default defineRule({
  id: 'agencies/named-twice',
  severity: 'warning',
  stage: 1,
  title: { id: 'Satu perangkat daerah satu id', en: 'One agency, one id' },
  why: {
    id: 'Perangkat daerah yang terdaftar dua kali membelah program, anggaran, dan datanya ke dua baris.',
    en: 'An agency that is listed twice has its programmes, budget and data split over two rows.',
  },
  fix: {
    id: 'Gabungkan keduanya, atau bedakan namanya bila memang dua lembaga.',
    en: 'Join them, or tell their names apart if they are two bodies.',
  },
  messages: {
    same: {
      id: '"{name}" juga sebutan untuk "{other}". Gabungkan "{id}" dan "{other}", atau bedakan sebutannya.',
      en: '"{name}" is also a name of "{other}". Join "{id}" and "{other}", or tell their names apart.',
    },
  },
  check({ data, agencies }, report, { place }) {
    const owners = new Map<string, { id: string; path: Path }>();
    for (const agency of agencies.all) {
      for (const { text, path } of agencyNames(agency)) {
        const key = agencyKey(text, data);
        const owner = owners.get(key);
        if (key === '') continue;
        if (owner === undefined) owners.set(key, { id: agency.id, path });
        else if (owner.id !== agency.id) {
          const related = [{ message: FIRST, args: {}, place: place(owner.path) }];
          report('same', path, { name: text, id: agency.id, other: owner.id }, { related });
          // Two that share their name share their abbreviation, too: that is one matter.
          break;
        }
      }
    }
  },
});
