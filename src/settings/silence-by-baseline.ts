import { type Diagnostic, finding, type Severity } from '../diagnostics/diagnostic.js';
import type { TreeNode } from '../source/tree.js';
import { itemOf } from './baseline.js';
import { staleBaselineFinding } from './findings.js';
import { isLighter } from './levels.js';
import type { PlacedEntry } from './read-baseline.js';
import type { Silencer } from './silencer.js';

interface Counted {
  readonly entry: PlacedEntry;
  found: number;
}

/** The lightest first. */
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Silences as many findings as a baseline notes for a rule at an item, and none graver than it notes. */
export function silenceByBaseline(entries: readonly PlacedEntry[], tree: TreeNode): Silencer {
  const counted = entries.map((entry): Counted => ({ entry, found: 0 }));
  const free = new Map<string, Counted[]>();
  for (const one of counted) {
    const key = keyOf(one.entry.rule, one.entry.item, one.entry.severity);
    const list = free.get(key);
    if (list) list.push(one);
    else free.set(key, [one]);
  }
  for (const list of free.values()) list.reverse();
  return {
    silences(found) {
      const item = itemOf(found, tree);
      // The lightest entry that serves is used up first, so that a graver one is left for a graver finding.
      for (const severity of SEVERITIES) {
        if (isLighter(severity, found.severity)) continue;
        const list = free.get(keyOf(found.type.id, item, severity));
        const fitting = list?.at(-1);
        if (fitting === undefined) continue;
        fitting.found++;
        if (fitting.found === fitting.entry.count) list?.pop();
        return true;
      }
      return false;
    },
    unused: () => counted.filter(({ entry, found }) => found < entry.count).map(staleFinding),
  };
}

function keyOf(rule: string, item: string, severity: Severity): string {
  return `${severity}\n${rule}\n${item}`;
}

function staleFinding({ entry: { rule, item, count, place }, found }: Counted): Diagnostic {
  const message = found === 0 ? 'gone' : 'fewer';
  return finding(staleBaselineFinding, message, place, { rule, item, noted: count, found });
}
