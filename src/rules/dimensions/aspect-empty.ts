import type { Dimension } from '../../model/dimension.js';
import { isWhole } from '../../model/whole-list.js';
import { defineRule } from '../rule.js';

type List = 'strategies' | 'programs';

export default defineRule({
  id: 'dimensions/aspect-empty',
  severity: 'warning',
  stage: 2,
  errorFrom: 3,
  title: {
    id: 'Setiap aspek memiliki strategi dan program',
    en: 'Every aspect has a strategy and a programme',
  },
  why: {
    id: 'Buku 2 menguraikan strategi dan rencana aksi menurut aspek; aspek yang kosong menjadi subbab tanpa isi dan kesenjangannya tidak ditangani.',
    en: 'Book 2 tells strategies and actions by aspect; an empty one leaves its section blank and its gaps open.',
  },
  fix: {
    id: 'Tambahkan strategi dan program untuk aspek itu, atau periksa kembali "aspect" pada baris yang sudah ada.',
    en: 'Add a strategy and a programme for the aspect, or look again at "aspect" of the rows that are there.',
  },
  messages: {
    strategies: {
      id: 'Aspek {name} pada {dimension} belum memiliki strategi. Tambahkan paling sedikit satu strategi dengan "aspect: {aspect}".',
      en: 'The aspect {name} of {dimension} has no strategy. Add at least one with "aspect: {aspect}".',
    },
    programs: {
      id: 'Aspek {name} pada {dimension} belum memiliki program. Tambahkan paling sedikit satu program dengan "aspect: {aspect}".',
      en: 'The aspect {name} of {dimension} has no programme. Add at least one with "aspect: {aspect}".',
    },
    both: {
      id: 'Aspek {name} pada {dimension} belum memiliki strategi dan program. Tambahkan keduanya dengan "aspect: {aspect}".',
      en: 'The aspect {name} of {dimension} has neither strategy nor programme. Add both with "aspect: {aspect}".',
    },
  },
  check({ dimensions }, report) {
    for (const dimension of dimensions) {
      const lists = (['strategies', 'programs'] as const).filter((list) => isSorted(dimension, list));
      for (const aspect of dimension.aspects) {
        const empty = lists.filter((list) => aspect[list].length === 0);
        const [first] = empty;
        if (first === undefined) continue;
        const args = { name: aspect.name, dimension: dimension.name, aspect: aspect.id };
        report(empty.length === 2 ? 'both' : first, [...dimension.path, 'aspects', aspect.id], args, {
          part: 'key',
        });
      }
    }
  },
});

// A list that is absent has its own finding; a row without an aspect of this dimension may belong to any.
function isSorted(dimension: Dimension, list: List): boolean {
  const own = dimension.aspects.map(({ id }) => id);
  const rows: readonly { aspect?: string }[] = dimension[list];
  return isWhole(dimension, list) && rows.every(({ aspect }) => aspect !== undefined && own.includes(aspect));
}
