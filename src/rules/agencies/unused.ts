import { references } from '../../model/references.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'agencies/unused',
  severity: 'info',
  stage: 1,
  title: { id: 'Perangkat daerah tanpa peran', en: 'An agency without a part' },
  why: {
    id: 'Perangkat daerah yang tidak menyerahkan data dan tidak disebut di mana pun mungkin terlewat, atau tidak perlu didaftar.',
    en: 'An agency that hands in nothing and is named nowhere was overlooked, or need not be listed.',
  },
  fix: {
    id: 'Tanyakan data dan programnya, atau hapus dari daftar.',
    en: 'Ask for its data and programmes, or take it off the list.',
  },
  messages: {
    unused: {
      id: '{agency} tidak menyerahkan data dan tidak disebut pada program, kesenjangan, indikator, atau bagian lain. Tanyakan perannya, atau hapus dari daftar.',
      en: '{agency} hands in no data and is named by no programme, gap, indicator or other part. Ask what its part is, or take it off the list.',
    },
  },
  check({ data, agencies }, report, { unheard }) {
    const named = references(data).filter(({ kind }) => kind === 'agency');
    // A list that nothing uses yet is only a beginning; a name that means no agency may mean any of them.
    if (named.length === 0 || unheard('agency')) return;
    const used = new Set([...new Set(named.map(({ id }) => id))].map((id) => agencies.get(id)));
    if (used.has(undefined)) return;
    for (const agency of agencies.all) {
      const { status = 'none' } = agency.data ?? {};
      if (status !== 'none' || used.has(agency)) continue;
      report(
        'unused',
        [...agency.path, 'id'],
        { agency: agency.short ?? agency.name },
        { inputs: [agency.path] },
      );
    }
  },
});
