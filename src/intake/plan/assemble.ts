import type { PlainFields } from '../../edit/fields/plain-value.js';
import type { KeyOrder } from '../../edit/format/key-order.js';
import type { Model } from '../../model/model.js';
import type { Project } from '../../project/load-project.js';
import { nodeAt } from '../../source/locate.js';
import type { ImportPlan } from '../plan.js';
import { type Draft, isBorn, type Meant, rowName, statusName } from './draft.js';
import { homesOf } from './kinds.js';
import { WHOLE } from './make-changes.js';
import { joined } from './nested.js';
import { Places } from './place-new.js';
import { type Provenances, withSource } from './provenance.js';
import type { RowChange } from './row-change.js';

export interface Assembling {
  readonly project: Project;
  readonly model: Model;
  readonly provenances: Provenances;
}

/** All that is to be written: rows, the sources they come from, and the status of agencies. */
export function assemble(
  { project, model, provenances }: Assembling,
  drafts: readonly Draft[],
  statuses: ImportPlan['statuses'],
): RowChange[] {
  const places = new Places(project, model);
  const targets = new Map<Meant, { fields: PlainFields; sources: Map<string, string> }>();
  const entries = new Map<string, PlainFields>();
  for (const draft of drafts) {
    const { meant, changes, fields, row } = draft;
    if (meant === undefined || changes.length === 0) continue;
    const target = targets.get(meant) ?? { fields: {}, sources: new Map() };
    targets.set(meant, { ...target, fields: joined(target.fields, fields) });
    if (row.kind === 'sources') continue;
    const { id, entry } = provenances.of(draft);
    const name = provenances.keyOf(draft);
    target.sources.set(name, id);
    if (entry) entries.set(name, entry);
  }
  const written: RowChange[] = [];
  for (const [meant, { fields, sources }] of targets) {
    const own = withSources(meant, fields, [...sources.values()]);
    const name = rowName(meant);
    if (isBorn(meant)) written.push(added(places, model, meant, { fields: own, name }));
    else
      written.push({
        where: 'row',
        name,
        order: orderAt(meant.path.slice(0, -1)),
        node: meant.node,
        fields: own,
      });
  }
  for (const [name, fields] of entries) {
    const source = { kind: 'sources', id: String(fields.id), home: undefined, owner: undefined } as const;
    written.push(added(places, model, { ...source, list: ['sources'] }, { fields, name }));
  }
  for (const { agency, to } of statuses) {
    const at = model.agencies.get(agency)?.path;
    const node = at && nodeAt(project.tree, at);
    if (at === undefined || node?.kind !== 'map') continue;
    const fields = { data: { status: to } };
    written.push({
      where: 'row',
      name: statusName(agency),
      order: orderAt(at.slice(0, -1)),
      node,
      fields,
    });
  }
  return written;
}

function withSources(meant: Meant, fields: PlainFields, ids: readonly string[]): PlainFields {
  let sources: readonly string[] | undefined;
  for (const id of ids) {
    if (sources === undefined) sources = withSource(isBorn(meant) ? undefined : meant.node, id);
    else if (!sources.includes(id)) sources = [...sources, id];
  }
  return sources === undefined ? fields : { ...fields, sources };
}

type Newcomer = Pick<Meant, 'kind' | 'id' | 'home' | 'owner'> & { readonly list: readonly string[] };

function added(
  places: Places,
  { profile }: Model,
  { kind, id, home, owner, list }: Newcomer,
  { fields, name }: { readonly fields: PlainFields; readonly name: string },
): RowChange {
  const siblings = homesOf(kind, profile)
    .map(({ path }) => path)
    .filter((path) => path !== list && path.length === list.length && path[0] === list[0]);
  const target = places.placeFor(list, { id, owner, dimension: home, siblings });
  return { where: 'new', name, order: orderAt(list), fields, list, target };
}

const orders = new Map<string, KeyOrder>();

/** The order of the keys of a list's rows. */
function orderAt(list: readonly (string | number)[]): KeyOrder {
  const key = list.join('.');
  const order =
    orders.get(key) ?? list.reduce<KeyOrder>((outer, step) => outer.in(String(step)), WHOLE).item();
  orders.set(key, order);
  return order;
}
