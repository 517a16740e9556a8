import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { byCodePoint } from '../project/code-points.js';
import { itemPath } from '../source/item-path.js';
import type { TreeNode } from '../source/tree.js';

/** Findings that a project is known to have: of one rule, at one item, of one severity. */
export interface BaselineEntry {
  readonly rule: string;
  /** The path with ids in place of positions, or the file's name for a finding about a file. */
  readonly item: string;
  /** A finding that has grown graver since is a new one. */
  readonly severity: Severity;
  readonly count: number;
}

/** The version of the file's form. */
export const BASELINE_FORMAT = 1;

/** The item that a finding is about, as a baseline calls it. */
export function itemOf({ place }: Diagnostic, tree: TreeNode): string {
  return place.path.length === 0 ? place.file : itemPath(tree, place.path);
}

/** A baseline of these findings, sorted by rule and item. */
export function makeBaseline(findings: readonly Diagnostic[], tree: TreeNode): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const found of findings) {
    const entry = { rule: found.type.id, item: itemOf(found, tree), severity: found.severity };
    const key = `${entry.rule}\n${entry.item}\n${entry.severity}`;
    entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.entries()].sort(([a], [b]) => byCodePoint(a, b)).map(([, entry]) => entry);
}

/** The text of `masterplan.baseline.json`: ASCII, an entry a line, so that two branches merge line by line. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ rule, item, severity, count }) => {
    const pairs = { rule, item, severity, ...(count > 1 && { count }) };
    const written = Object.entries(pairs).map(([key, value]) => `"${key}": ${ascii(value)}`);
    return `    { ${written.join(', ')} }`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "format": ${BASELINE_FORMAT},\n  "findings": ${list}\n}\n`;
}

function ascii(value: string | number): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
