import type { Path } from '../../diagnostics/place.js';
import { terms } from '../../i18n/terms.js';
import { locatedItems } from '../../model/located.js';
import type { Model } from '../../model/model.js';
import { defineRule } from '../rule.js';

/** What belongs to the other kind of region. */
const FOREIGN = {
  kota: { law: 'perbup', words: /\b(?:bupati|perbup)\b/i },
  kabupaten: { law: 'perwali', words: /\b(?:wali\s?kota|perwali|perwal)\b/i },
} as const;

export default defineRule({
  id: 'region/office',
  severity: 'warning',
  stage: 1,
  title: { id: 'Sebutan kepala daerah sesuai jenis daerah', en: 'Offices fit the kind of region' },
  why: {
    id: 'Kota dipimpin Wali Kota dengan Perwali, kabupaten dipimpin Bupati dengan Perbup; sebutan yang tertukar biasanya tersalin dari daerah lain.',
    en: 'A kota has a Wali Kota and Perwali, a kabupaten a Bupati and Perbup; the wrong one was usually copied from another region.',
  },
  fix: {
    id: 'Pakai sebutan menurut jenis daerah pada "region.kind".',
    en: 'Use the office that goes with "region.kind".',
  },
  messages: {
    law: {
      id: '"{id}" tercatat sebagai {written}, padahal daerah ini {kind}. Tulis "kind: {right}".',
      en: '"{id}" is recorded as a {written}, but this region is a {kind}. Write "kind: {right}".',
    },
    title: {
      id: '"{words}" bukan sebutan untuk {kind}. Tulis "{right}".',
      en: '"{words}" does not go with a {kind}. Write "{right}".',
    },
  },
  check(model, report) {
    const { name = '', kind } = model.data.region ?? {};
    // Where name and kind contradict each other the kind may be the wrong one, and that is said already.
    const [word] = /^(?:kota|kabupaten)\b/i.exec(name.trim()) ?? [];
    if (kind === undefined || (word !== undefined && word.toLowerCase() !== kind)) return;
    const { law, words } = FOREIGN[kind];
    const right = kind === 'kota' ? 'perwali' : 'perbup';
    const kindWord = terms.regionKind[kind].id.toLowerCase();
    for (const { id, kind: written, path } of model.regulations.all) {
      if (written !== law) continue;
      report('law', [...path, 'kind'], { id, written: terms.regulationKind[law], kind: kindWord, right });
    }
    for (const { text, path } of titles(model)) {
      const [found] = words.exec(text) ?? [];
      if (found === undefined) continue;
      const office = /^per/i.test(found) ? terms.headLawShort[kind] : terms.head[kind];
      report('title', path, { words: found, kind: kindWord, right: office }, { words: found });
    }
  },
});

/** The fields that hold an office; running text is searched elsewhere. */
function titles({ data }: Model): { text: string; path: Path }[] {
  const { council, team } = data.governance ?? {};
  const signatories = locatedItems(data.approval?.signatories, ['approval', 'signatories']);
  const members = locatedItems(council?.members, ['governance', 'council', 'members']);
  return [
    { text: council?.chair, path: ['governance', 'council', 'chair'] },
    { text: team?.chair, path: ['governance', 'team', 'chair'] },
    ...members.map(({ name, path }) => ({ text: name, path: [...path, 'name'] })),
    ...signatories.map(({ title, path }) => ({ text: title, path: [...path, 'title'] })),
    ...signatories.map(({ role, path }) => ({ text: role, path: [...path, 'role'] })),
  ].flatMap(({ text, path }) => (typeof text === 'string' ? [{ text, path }] : []));
}
