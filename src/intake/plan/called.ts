import type { FormKindId } from '../../forms/form-kind.js';
import { findFormKind, formKinds } from '../../forms/form-kinds.js';
import { formScene } from '../../forms/form-scene.js';
import type { Model } from '../../model/model.js';
import type { Called } from './match.js';

/** What agencies and dimensions are called in a masterplan; an id where it has no name. */
export function calledIn(model: Model): Called {
  const scene = formScene(model);
  const labelsOf = (kind: FormKindId): ReadonlyMap<string, string> => {
    const column = findFormKind(kind)?.columns.find(({ key }) => key === 'dimension');
    return new Map((column?.choices?.(scene) ?? []).map(({ value, label }) => [String(value), label]));
  };
  const homes = new Map(formKinds.map(({ id }) => [id, labelsOf(id)]));
  const agency = (id: string | undefined) => model.agencies.get(id)?.name ?? id ?? '–';
  return {
    agency,
    place: ({ kind, home, owner }) => {
      const parts = [
        ...(home === undefined ? [] : [homes.get(kind)?.get(home) ?? home]),
        ...(owner === undefined ? [] : [agency(owner)]),
      ];
      return parts.join(', ');
    },
  };
}
