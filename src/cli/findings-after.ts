import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Project } from '../load.js';
import type { FindingsAfter } from '../reporters/intake/import-report.js';
import { itemOf } from '../settings/baseline.js';
import type { TreeNode } from '../source/tree.js';
import { type Validation, validate } from '../validate.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What is found in a project once an import is in it (`next`), and was not found `before` in `project`. Rows move when
 * others are added, so findings are known again by their rule and item, as in a baseline.
 */
export async function findingsAfter(
  project: Project,
  before: Validation,
  next: Project,
): Promise<FindingsAfter> {
  const after = await validate(next);
  const known = counted(before.findings, project.tree);
  const added: Diagnostic[] = [];
  for (const found of after.findings) {
    const name = nameOf(found, next.tree);
    const left = known.get(name) ?? 0;
    if (left > 0) known.set(name, left - 1);
    else added.push(found);
  }
  const gone = [...known.values()].reduce((sum, count) => sum + count, 0);
  added.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return { added, gone, summary: after.summary, files: after.files };
}

function nameOf(found: Diagnostic, tree: TreeNode): string {
  return `${found.type.id}\n${found.severity}\n${itemOf(found, tree)}`;
}

function counted(findings: readonly Diagnostic[], tree: TreeNode): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of findings) {
    const name = nameOf(found, tree);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
