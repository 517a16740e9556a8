import type { Bilingual } from '../../i18n/language.js';
import { terms } from '../../i18n/terms.js';
import { defineRule } from '../rule.js';

const BODIES: Readonly<Record<'council' | 'team', Bilingual>> = {
  council: { id: 'Dewan Smart City', en: 'smart city council' },
  team: { id: 'Tim Pelaksana', en: 'implementing team' },
};

const DECREES: ReadonlySet<string> = new Set(['sk', 'perwali', 'perbup', 'perda']);

export default defineRule({
  id: 'governance/decrees',
  severity: 'warning',
  stage: 1,
  errorFrom: 4,
  title: { id: 'Dewan dan tim dibentuk dengan keputusan', en: 'Council and team rest on decrees' },
  why: {
    id: 'Dewan dan tim pelaksana sah bekerja sejak keputusan kepala daerah ditetapkan; penilai meminta nomornya.',
    en: 'Council and team may act once the head of the region has issued their decree; assessors ask for it.',
  },
  fix: {
    id: 'Rujuk keputusan yang sudah ditetapkan, atau perbarui status peraturannya.',
    en: 'Refer to a decree that has been issued, or bring its status up to date.',
  },
  messages: {
    planned: {
      id: 'Keputusan pembentukan {body} ("{id}") masih direncanakan. Perbarui statusnya bila sudah ditetapkan.',
      en: 'The decree of the {body} ("{id}") is still planned. Bring its status up to date once it is issued.',
    },
    kind: {
      id: '{body} merujuk "{id}", yaitu {kind}, bukan keputusan pembentukan. Rujuk keputusan kepala daerah.',
      en: 'The {body} refers to "{id}", which is a {kind}, not a decree. Refer to the decree that formed it.',
    },
  },
  check({ data, regulations }, report) {
    for (const part of ['council', 'team'] as const) {
      const decree = regulations.get(data.governance?.[part]?.decree);
      if (decree === undefined) continue;
      const { id, kind, status, path } = decree;
      const at = ['governance', part, 'decree'];
      const body = BODIES[part];
      if (kind !== undefined && !DECREES.has(kind)) {
        report('kind', at, { body, id, kind: terms.regulationKind[kind] }, { inputs: [[...path, 'kind']] });
      } else if (status === 'planned') report('planned', at, { body, id });
    }
  },
});
