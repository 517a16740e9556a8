import { type Diagnostic, finding, type Related } from '../../diagnostics/diagnostic.js';
import type { Path, Segment } from '../../diagnostics/place.js';
import { placeOf } from '../lines.js';
import type { SourceFile, TreeNode } from '../tree.js';
import { anchorFinding, directiveFinding, documentsFinding, tagFinding } from '../yaml-findings.js';
import type { Mark } from './scan.js';

/** Other places of one cause that a finding shows; the rest would only repeat it. */
const SHOWN = 10;

/** One finding for each cause: an anchor with its aliases, a tag wherever it stands, the first extra document. */
export function markFindings(
  file: SourceFile,
  marks: readonly Mark[],
  tree: TreeNode | undefined,
): Diagnostic[] {
  const causes = new Map<string, Mark[]>();
  for (const mark of marks) {
    const cause = causeOf(mark);
    const known = causes.get(cause);
    if (known) known.push(mark);
    else causes.set(cause, [mark]);
  }
  return [...causes.values()].map((group) => findingOf(file, group, tree));
}

function causeOf({ kind, source, at }: Mark): string {
  if (kind === 'anchor' || kind === 'alias') return `reference ${source.slice(1)}`;
  if (kind === 'document') return kind;
  return kind === 'tag' ? `tag ${source}` : `directive ${at}`;
}

function findingOf(file: SourceFile, group: readonly Mark[], tree: TreeNode | undefined): Diagnostic {
  const first = group.find((mark) => mark.kind === 'anchor') ?? group[0];
  if (!first) throw new Error('a cause has at least one mark');
  const place = ({ at, source }: Mark) => placeOf(file, at, at + source.length, pathAt(tree, at));
  if (first.kind === 'document') return finding(documentsFinding, 'second', place(first));
  if (first.kind === 'directive') {
    return finding(directiveFinding, 'directive', place(first), { directive: first.source });
  }
  const others = group.filter((mark) => mark !== first).slice(0, SHOWN);
  const type = first.kind === 'tag' ? tagFinding : anchorFinding;
  const related = others.map(
    (mark): Related => ({ message: type.messages.used, args: {}, place: place(mark) }),
  );
  if (first.kind === 'tag') return finding(tagFinding, 'tag', place(first), { tag: first.source }, related);
  return finding(anchorFinding, first.kind, place(first), { name: first.source.slice(1) }, related);
}

/** The path of the innermost value that holds the offset. */
export function pathAt(tree: TreeNode | undefined, offset: number): Path {
  const path: Segment[] = [];
  let node = tree;
  while (node && node.kind !== 'scalar') {
    const child = childAt(node, offset);
    if (!child) break;
    path.push(child.segment);
    node = child.node;
  }
  return path;
}

function childAt(
  node: Exclude<TreeNode, { kind: 'scalar' }>,
  offset: number,
): { segment: Segment; node: TreeNode } | undefined {
  if (node.kind === 'list') {
    const index = node.items.findIndex(({ start, end }) => start <= offset && offset < end);
    const item = node.items[index];
    return item && { segment: index, node: item };
  }
  for (const [key, { keyAt, value }] of node.entries) {
    if (keyAt.start <= offset && offset < value.end) return { segment: key, node: value };
  }
  return undefined;
}
