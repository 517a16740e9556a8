import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import type { Project } from '../../load.js';
import type { FindingsAfter } from '../../reporters/intake/import-report.js';
import { itemOf } from '../../settings/baseline.js';
import type { TreeNode } from '../../source/tree.js';
import { validate } from '../../validate.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** How often each finding is there: rows move when others are added, so they go by rule and item, as in a baseline. */
export type KnownFindings = ReadonlyMap<string, number>;

/** The findings of a project, to be known again once it has changed. */
export function countFindings(findings: readonly Diagnostic[], tree: TreeNode): KnownFindings {
  const counts = new Map<string, number>();
  for (const found of findings) {
    const name = nameOf(found, tree);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What is found in `next`, a project with an import in it, and was not `known` before. */
export async function findingsAfter(known: KnownFindings, next: Project): Promise<FindingsAfter> {
  const { findings, summary, files } = await validate(next);
  const left = new Map(known);
  const added: Diagnostic[] = [];
  for (const found of findings) {
    const name = nameOf(found, next.tree);
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    else added.push(found);
  }
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  added.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return { added, gone, summary, files };
}

function nameOf(found: Diagnostic, tree: TreeNode): string {
  return `${found.type.id}\n${found.severity}\n${itemOf(found, tree)}`;
}
