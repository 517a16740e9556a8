import type { Path } from '../../diagnostics/place.js';
import { references } from '../../model/references.js';
import { defineRule } from '../rule.js';

const FIRST = { id: 'sudah disebut di sini', en: 'already named here' };

export default defineRule({
  id: 'references/twice',
  severity: 'warning',
  stage: 1,
  title: { id: 'Satu id sekali dalam satu daftar', en: 'An id stands once in a list' },
  why: {
    id: 'Id yang berulang biasanya salah salin: butir lain yang seharusnya di sana menjadi hilang.',
    en: 'A repeated id is usually a slip of copying: the item that belongs there is lost.',
  },
  fix: {
    id: 'Hapus yang berulang, atau tulis id yang dimaksud.',
    en: 'Remove it, or write the id you meant.',
  },
  messages: {
    twice: {
      id: '"{id}" sudah disebut dalam daftar yang sama. Hapus, atau tulis id lain yang dimaksud.',
      en: '"{id}" is already named in the same list. Remove it, or write the other id you meant.',
    },
  },
  check({ data }, report, { place }) {
    // The references of one list follow one another.
    let list: Path = [];
    let seen = new Map<string, Path>();
    for (const { id, path } of references(data)) {
      if (typeof path.at(-1) !== 'number') continue;
      if (path.length !== list.length || path.some((step, at) => at < path.length - 1 && step !== list[at])) {
        list = path;
        seen = new Map();
      }
      const first = seen.get(id);
      if (first === undefined) seen.set(id, path);
      else report('twice', path, { id }, { related: [{ message: FIRST, args: {}, place: place(first) }] });
    }
  },
});
