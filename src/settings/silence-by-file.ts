import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { noEffectFinding } from './findings.js';
import { globFits } from './glob.js';
import type { Ignore, NamedRules, Written } from './settings.js';
import type { Silencer } from './silencer.js';

/** The parts of the settings by which findings of one rule in one file are silenced. */
interface Hit {
  readonly entry: Ignore;
  readonly pattern: Written;
  readonly rule: NamedRules | undefined;
}

/**
 * Characters of patterns times characters of names. No team comes near it; what a stranger wrote beyond it silences
 * nothing.
 */
const MOST_WORK = 1_000_000_000;

/** Silences the rules that an item of `ignore` names, in the files that it names. The first item that fits counts. */
export function silenceByFile(ignores: readonly Ignore[]): Silencer {
  // A project has many findings, but few pairs of a file and a rule.
  const hits = new Map<string, Hit | undefined>();
  const used = new Set<unknown>();
  let work = 0;
  const isMeant = ({ text }: Written, file: string): boolean => {
    work += text.length * file.length;
    return work < MOST_WORK && globFits(text, file);
  };
  return {
    silences({ type, place }) {
      const key = `${type.id}\n${place.file}`;
      if (!hits.has(key))
        hits.set(
          key,
          hitOf(ignores, type.id, (pattern) => isMeant(pattern, place.file)),
        );
      const hit = hits.get(key);
      for (const part of hit ? [hit.entry, hit.pattern, hit.rule] : []) used.add(part);
      return hit !== undefined;
    },
    unused: () => ignores.flatMap((entry) => unusedOf(entry, used)),
  };
}

function hitOf(
  ignores: readonly Ignore[],
  id: string,
  isMeant: (pattern: Written) => boolean,
): Hit | undefined {
  for (const entry of ignores) {
    const rule = entry.rules?.find(({ ids }) => ids.has(id));
    if (entry.rules && rule === undefined) continue;
    const pattern = entry.files.find(isMeant);
    if (pattern) return { entry, pattern, rule };
  }
  return undefined;
}

function unusedOf(entry: Ignore, used: ReadonlySet<unknown>): Diagnostic[] {
  if (entry.isPartial) return [];
  if (!used.has(entry)) return [finding(noEffectFinding, 'entry', entry.place)];
  const patterns = entry.files.filter((pattern) => !used.has(pattern));
  const rules = (entry.rules ?? []).filter((rule) => !used.has(rule));
  return [
    ...patterns.map(({ text, place }) => finding(noEffectFinding, 'pattern', place, { pattern: text })),
    ...rules.map(({ text, place }) => finding(noEffectFinding, 'rule', place, { rule: text })),
  ];
}
