import { locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

const FIRST = { id: 'sudah disebut di sini', en: 'already named here' };

export default defineRule({
  id: 'governance/members',
  severity: 'warning',
  stage: 1,
  title: { id: 'Setiap anggota dewan satu pihak', en: 'Each council seat is one party' },
  why: {
    id: 'Daftar anggota dicetak dan dilampirkan pada keputusan; baris kosong atau rangkap menimbulkan pertanyaan.',
    en: 'The list is printed and attached to the decree; empty or double rows raise questions.',
  },
  fix: {
    id: 'Isi tepat satu dari "agency", "partner", atau "name" pada setiap anggota.',
    en: 'Give each member exactly one of "agency", "partner" or "name".',
  },
  messages: {
    empty: {
      id: 'Anggota dewan ini tidak menyebut siapa pun. Isi "agency", "partner", atau "name".',
      en: 'This council member names nobody. Fill in "agency", "partner" or "name".',
    },
    several: {
      id: 'Anggota dewan ini menyebut {count} pihak sekaligus. Tulis satu pihak setiap baris.',
      en: 'This council member names {count} parties at once. Write one party a row.',
    },
    twice: {
      id: '"{who}" sudah terdaftar sebagai anggota dewan. Hapus salah satu.',
      en: '"{who}" is listed as a council member already. Remove one of them.',
    },
  },
  check({ data }, report, { place }) {
    const seen = new Map<string, readonly (string | number)[]>();
    const members = locatedItems(data.governance?.council?.members, ['governance', 'council', 'members']);
    for (const { agency, partner, name, path } of members) {
      const parties = Object.entries({ agency, partner, name }).filter(([, who]) => who !== undefined);
      const [party] = parties;
      if (party === undefined) {
        report('empty', path, {}, { part: 'key', inputs: [path] });
        continue;
      }
      const [kind, who = ''] = party;
      if (parties.length > 1) {
        report('several', path, { count: parties.length }, { part: 'key' });
        continue;
      }
      const key = `${kind} ${who}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, [...path, kind]);
      else {
        const related = [{ message: FIRST, args: {}, place: place(first) }];
        report('twice', [...path, kind], { who }, { related });
      }
    }
  },
});
