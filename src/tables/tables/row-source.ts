import type { Model } from '../../model/model.js';
import { firstOfEach, known, partsOf } from '../items.js';
import { defineTable } from '../table.js';

interface Sourced {
  readonly sources?: readonly string[] | undefined;
}

interface SourcedRow extends Sourced {
  readonly entity: string;
  readonly id: string;
}

/** Everything that may name its sources, by the table it stands in and its key there, parts joined with `/`. */
function sourced(model: Model): SourcedRow[] {
  const { data } = model;
  const rows = (entity: string, items: readonly (Sourced & { id: string })[]): SourcedRow[] =>
    items.map(({ id, sources }) => ({ entity, id, sources }));
  const swot = firstOfEach(model.swot, ({ id }) => id);
  return [
    { entity: 'region', id: 'region', sources: data.region.sources },
    { entity: 'region', id: 'head', sources: data.region.head?.sources },
    { entity: 'region', id: 'vision', sources: data.vision?.sources },
    ...rows('agency', known(model.agencies)),
    ...rows('partner', known(model.partners)),
    ...rows('regulation', known(model.regulations)),
    ...rows('plan', known(model.plans)),
    ...rows('mission', known(model.missions)),
    ...model.dimensions.map(({ id, data: own }) => ({ entity: 'dimension', id, sources: own.sources })),
    ...rows('goal', known(model.goals)),
    ...rows('strategy', known(model.strategies)),
    ...rows('indicator', known(model.indicators)),
    ...rows('gap', known(model.gaps)),
    ...model.readiness.map(({ element, part, sources }) => ({
      entity: 'readiness',
      id: `${element}/${part}`,
      sources,
    })),
    ...rows('swot', swot),
    ...swot.flatMap(({ id: table, factors }) =>
      factors.map(({ id, sources }) => ({ entity: 'swot_item', id: `${table}/${id}`, sources })),
    ),
    ...rows('program', known(model.programs)),
    ...rows(
      'quick_win',
      firstOfEach(model.quickWins, ({ id }) => id),
    ),
    ...model.evaluations.map(({ year, sources }) => ({ entity: 'evaluation', id: year, sources })),
  ];
}

export const rowSource = defineTable({
  name: 'row_source',
  title: { id: 'Sumber yang mendasari sebuah baris', en: 'Sources that a row rests on' },
  from: '<…>.sources[]',
  key: ['entity', 'entity_id', 'source'],
  items: ({ model }) => partsOf(sourced(model), ({ sources }) => sources),
  columns: {
    entity: {
      type: 'text',
      of: ({ whole }) => whole.entity,
      id: 'Nama tabel baris itu',
      en: 'Name of the table of that row',
    },
    entity_id: {
      type: 'text',
      of: ({ whole }) => whole.id,
      id: 'Kuncinya di tabel itu tanpa region, bagiannya disambung dengan /; tahun bagi evaluasi; region, head, atau vision bagi daerah',
      en: 'Its key there without region, parts joined by /; the year for an evaluation; region, head or vision for a region',
    },
    source: { type: 'text', of: ({ part }) => part, to: 'source', id: 'Sumber', en: 'Source' },
  },
});
