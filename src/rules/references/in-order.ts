import type { Related } from '../../diagnostics/diagnostic.js';
import type { Path } from '../../diagnostics/place.js';
import { comparePlaces } from '../../diagnostics/summary.js';
import type { IdPlace } from '../../model/references.js';
import type { RuleContext } from '../rule.js';

const ALSO = { id: 'juga di sini', en: 'here, too' };

/** More places than these help nobody; the sentence tells how many there are. */
const MOST = 10;

/** The same id at several places is one matter: told where it stands first, with the other places beside it. */
export function inOrder(
  group: readonly IdPlace[],
  place: RuleContext['place'],
): { first: Path; related: Related[] } {
  const [first, ...others] = group
    .map(({ path }) => ({ path, place: place(path) }))
    .sort((a, b) => comparePlaces(a.place, b.place));
  const related = others.slice(0, MOST).map((other) => ({ message: ALSO, args: {}, place: other.place }));
  return { first: first?.path ?? [], related };
}

/** The places by what `key` says of them, in the order in which each key comes first. */
export function grouped(places: readonly IdPlace[], key: (one: IdPlace) => string): Map<string, IdPlace[]> {
  const groups = new Map<string, IdPlace[]>();
  for (const one of places) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}
