import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import type { TreeNode } from '../source/tree.js';
import { itemOf } from './baseline.js';
import { staleBaselineFinding } from './findings.js';
import { byWeight, isLighter } from './levels.js';
import type { PlacedEntry } from './read-baseline.js';
import type { Silencer } from './silencer.js';

interface Counted {
  readonly entry: PlacedEntry;
  found: number;
}

/** Silences as many findings as a baseline notes for a rule at an item, and none graver than it notes. */
export function silenceByBaseline(entries: readonly PlacedEntry[], tree: TreeNode): Silencer {
  const counted = entries.map((entry): Counted => ({ entry, found: 0 }));
  const byItem = new Map<string, Counted[]>();
  for (const one of counted) {
    const key = `${one.entry.rule}\n${one.entry.item}`;
    byItem.set(key, [...(byItem.get(key) ?? []), one]);
  }
  // The lightest entry that serves is used up first, so that a graver one is left for a graver finding.
  for (const list of byItem.values()) list.sort((a, b) => byWeight(a.entry.severity, b.entry.severity));
  return {
    silences(found) {
      const known = byItem.get(`${found.type.id}\n${itemOf(found, tree)}`) ?? [];
      const fitting = known.find(
        ({ entry, found: so }) => so < entry.count && !isLighter(entry.severity, found.severity),
      );
      if (fitting) fitting.found++;
      return fitting !== undefined;
    },
    unused: () => counted.filter(({ entry, found }) => found < entry.count).map(staleFinding),
  };
}

function staleFinding({ entry: { rule, item, count, place }, found }: Counted): Diagnostic {
  const message = found === 0 ? 'gone' : 'fewer';
  return finding(staleBaselineFinding, message, place, { rule, item, noted: count, found });
}
