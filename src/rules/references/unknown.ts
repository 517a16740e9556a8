import { nearest } from '../../diagnostics/nearest.js';
import type { Bilingual } from '../../i18n/language.js';
import { definitions, references } from '../../model/references.js';
import { defineRule } from '../rule.js';

/** How each kind of id is named in a sentence, and where it is defined. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  agency: { id: 'perangkat daerah (agencies)', en: 'agency (agencies)' },
  partner: { id: 'mitra (partners)', en: 'partner (partners)' },
  source: { id: 'sumber (sources)', en: 'source (sources)' },
  regulation: { id: 'peraturan (regulations)', en: 'regulation (regulations)' },
  mission: { id: 'misi (missions)', en: 'mission (missions)' },
  'plan-mission': { id: 'misi dokumen rencana (plans)', en: 'plan mission (plans)' },
  'plan-goal': { id: 'sasaran dokumen rencana (plans)', en: 'plan goal (plans)' },
  goal: { id: 'sasaran (goals)', en: 'goal (goals)' },
  strategy: { id: 'strategi (strategies)', en: 'strategy (strategies)' },
  gap: { id: 'kesenjangan (gaps)', en: 'gap (gaps)' },
  indicator: { id: 'indikator (indicators)', en: 'indicator (indicators)' },
  program: { id: 'program (programs)', en: 'programme (programs)' },
  swot: { id: 'faktor atau strategi SWOT (swot)', en: 'SWOT factor or strategy (swot)' },
};

export default defineRule({
  id: 'references/unknown',
  severity: 'error',
  stage: 1,
  title: { id: 'Rujukan ke id yang tidak ada', en: 'Reference to an unknown id' },
  why: {
    id: 'Rujukan yang putus membuat penanggung jawab, sumber, atau kaitan antarbagian hilang dari buku.',
    en: 'A broken reference drops the owner, the source or the link between parts from the books.',
  },
  fix: {
    id: 'Perbaiki ejaan id, atau tambahkan butir dengan id itu pada daftarnya.',
    en: 'Mend the id, or add an item with that id to its list.',
  },
  messages: {
    near: {
      id: 'Id "{id}" tidak ada pada daftar {kind}. Maksudnya "{near}"?',
      en: 'There is no {kind} with id "{id}". Did you mean "{near}"?',
    },
    none: {
      id: 'Id "{id}" tidak ada pada daftar {kind}. Tambahkan di sana, atau hapus rujukannya.',
      en: 'There is no {kind} with id "{id}". Add it there, or remove the reference.',
    },
  },
  check({ data, agencies }, report, { incomplete }) {
    const known = new Map<string, Set<string>>();
    for (const { kind, id } of definitions(data)) {
      const ids = known.get(kind) ?? new Set();
      known.set(kind, ids.add(id));
    }
    for (const { kind, id, path } of references(data)) {
      const ids = known.get(kind) ?? new Set<string>();
      if (ids.has(id) || incomplete(kind)) continue;
      // An agency by another of its names is known all the same: references/agency-name asks for its id.
      if (kind === 'agency' && agencies.get(id) !== undefined) continue;
      const near = nearest(id, ids);
      const args = { id, kind: KINDS[kind] ?? kind };
      if (near === undefined) report('none', path, args);
      else report('near', path, { ...args, near });
    }
  },
});
