import type { Bilingual } from '../../i18n/language.js';
import { definitions, references } from '../../model/references.js';
import { defineRule } from '../rule.js';

/** What is listed in order to be referred to, and who refers to it. */
const LISTED: Readonly<Record<string, { name: Bilingual; by: Bilingual }>> = {
  source: {
    name: { id: 'Sumber', en: 'Source' },
    by: { id: 'bagian mana pun melalui sources', en: 'any part through sources' },
  },
  partner: {
    name: { id: 'Mitra', en: 'Partner' },
    by: {
      id: 'program, quick win, anggota dewan, atau nota kesepahaman mana pun',
      en: 'any programme, quick win, council seat or memorandum',
    },
  },
  indicator: {
    name: { id: 'Indikator', en: 'Indicator' },
    by: { id: 'sasaran, program, atau kesenjangan mana pun', en: 'any goal, programme or gap' },
  },
  strategy: {
    name: { id: 'Strategi', en: 'Strategy' },
    by: { id: 'program mana pun', en: 'any programme' },
  },
};

export default defineRule({
  id: 'references/unused',
  severity: 'info',
  stage: 1,
  title: { id: 'Butir yang tidak dirujuk', en: 'An item nobody refers to' },
  why: {
    id: 'Butir yang tidak dirujuk siapa pun sering berarti kaitannya lupa ditulis, atau butir itu sudah tidak diperlukan.',
    en: 'What nobody refers to often means that a link was forgotten, or that the item is no longer needed.',
  },
  fix: {
    id: 'Tulis id itu di bagian yang memakainya, atau hapus butirnya.',
    en: 'Write its id where it is used, or remove the item.',
  },
  messages: {
    unused: {
      id: '{name} "{id}" tidak dirujuk {by}. Rujuk di tempat yang memakainya, atau hapus.',
      en: '{name} "{id}" is not referred to by {by}. Refer to it where it is used, or remove it.',
    },
  },
  check({ data }, report, { unheard }) {
    const used = new Map<string, Set<string>>();
    const begun = new Set<string>();
    for (const { kind, id, path } of references(data)) {
      const ids = used.get(kind) ?? new Set();
      used.set(kind, ids.add(id));
      // The memorandum with the ministry comes long before partners are given their parts.
      if (path[0] !== 'regulations') begun.add(kind);
    }
    const all = definitions(data);
    // An id that is misspelt somewhere may be any of the ones that look unused.
    const known = new Set(all.map(({ kind, id }) => `${kind} ${id}`));
    const settled = (kind: string) =>
      begun.has(kind) &&
      !unheard(kind) &&
      [...(used.get(kind) ?? [])].every((id) => known.has(`${kind} ${id}`));
    const judged = Object.keys(LISTED).filter(settled);
    for (const { kind, id, path } of all) {
      const words = LISTED[kind];
      if (words === undefined || !judged.includes(kind) || used.get(kind)?.has(id)) continue;
      report('unused', path, { id, ...words });
    }
  },
});
