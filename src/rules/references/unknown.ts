import { clearlyNearest } from '../../diagnostics/nearest.js';
import type { Path, Segment } from '../../diagnostics/place.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Model } from '../../model/model.js';
import { definitions, references } from '../../model/references.js';
import { SIDES, type SwotTable } from '../../model/swot.js';
import { defineRule } from '../rule.js';
import { grouped, inOrder } from './in-order.js';
import { sharedIds } from './shared-ids.js';

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
    oftenNear: {
      id: 'Id "{id}" dirujuk di {count} tempat, tetapi tidak ada pada daftar {kind}. Tambahkan di sana, atau perbaiki rujukannya bila maksudnya "{near}".',
      en: 'Id "{id}" is referred to in {count} places, but there is no such {kind}. Add it there, or mend the references if "{near}" is meant.',
    },
    often: {
      id: 'Id "{id}" dirujuk di {count} tempat, tetapi tidak ada pada daftar {kind}. Tambahkan di sana, atau hapus rujukannya.',
      en: 'Id "{id}" is referred to in {count} places, but there is no such {kind}. Add it there, or remove the references.',
    },
    factor: {
      id: 'Faktor "{id}" tidak ada pada tabel SWOT "{table}". Tambahkan di sana, atau perbaiki daftar faktornya.',
      en: 'The SWOT table "{table}" has no factor "{id}". Add it there, or mend the list of factors.',
    },
  },
  check(model, report, { incomplete, place }) {
    const known = new Map<string, Set<string>>();
    for (const { kind, id } of definitions(model.data)) {
      const ids = known.get(kind) ?? new Set();
      known.set(kind, ids.add(id));
    }
    const lopsided = lopsidedTables(model);
    const missed = references(model.data).filter(({ kind, id, path }) => {
      if (known.get(kind)?.has(id) || incomplete(kind)) return false;
      // An agency by another of its names is known all the same: references/agency-name asks for its id.
      if (kind === 'agency') return model.agencies.get(id) === undefined;
      return !isInTable(kind, path) || !lopsided.has(path[1]);
    });
    if (missed.length === 0) return;
    const shared = sharedIds(model.data);
    let compared = 0;
    for (const [kind, places] of grouped(missed, ({ kind }) => kind)) {
      const byId = grouped(places, ({ id }) => id);
      // Of two items with one id, the other may be just the one that is missed.
      if (byId.size <= (shared.get(kind) ?? 0)) continue;
      for (const [id, group] of byId) {
        const { first, related } = inOrder(group, place);
        const inTable = isInTable(kind, first) ? id.split('/') : [];
        const ids = known.get(kind) ?? new Set();
        compared += ids.size;
        const near = inTable.length > 0 || compared > MOST_COMPARED ? undefined : clearlyNearest(id, ids);
        const args = { id: inTable[1] ?? id, kind: KINDS[kind] ?? kind, count: group.length };
        if (inTable[0] !== undefined) report('factor', first, { ...args, table: inTable[0] }, { related });
        else if (near === undefined) report(related.length > 0 ? 'often' : 'none', first, args, { related });
        else report(related.length > 0 ? 'oftenNear' : 'near', first, { ...args, near }, { related });
      }
    }
  },
});

/** Pairs of ids; ten thousand unknown ones among ten thousand others would be compared for an hour. */
const MOST_COMPARED = 100_000;

/** The places in data.swot of tables with an empty side: that is missed once, not by each strategy. */
function lopsidedTables({ swot }: Model): ReadonlySet<Segment | undefined> {
  const lacks = (table: SwotTable) =>
    SIDES.some((side) => !table.factors.some((factor) => factor.side === side));
  return new Set(swot.filter(lacks).map(({ path }) => path[1]));
}

/** A factor is referred to without its table only inside that table. */
const isInTable = (kind: string, path: Path): boolean => kind === 'swot' && path[0] === 'swot';
