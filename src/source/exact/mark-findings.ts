import { type Diagnostic, finding, type Related } from '../../diagnostics/diagnostic.js';
import type { Path, Segment } from '../../diagnostics/place.js';
import { placeOf } from '../lines.js';
import type { ListNode, MapNode, SourceFile, TreeNode } from '../tree.js';
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
  const paths = new PathFinder(tree);
  return [...causes.values()].map((group) => findingOf(file, group, paths));
}

function causeOf({ kind, source }: Mark): string {
  if (kind === 'anchor' || kind === 'alias') return `reference ${source.slice(1)}`;
  return kind === 'tag' ? `tag ${source}` : kind;
}

function findingOf(file: SourceFile, group: readonly Mark[], paths: PathFinder): Diagnostic {
  const first = group.find((mark) => mark.kind === 'anchor') ?? group[0];
  if (!first) throw new Error('a cause has at least one mark');
  const place = ({ at, source }: Mark) => placeOf(file, at, at + source.length, paths.at(at));
  if (first.kind === 'document') return finding(documentsFinding, 'second', place(first));
  const others = group.filter((mark) => mark !== first).slice(0, SHOWN);
  const type = types[first.kind];
  const related = others.map(
    (mark): Related => ({ message: type.messages.used, args: {}, place: place(mark) }),
  );
  const { source } = first;
  switch (first.kind) {
    case 'directive':
      return finding(directiveFinding, 'directive', place(first), { directive: source }, related);
    case 'tag':
      return finding(tagFinding, 'tag', place(first), { tag: source }, related);
    default:
      return finding(anchorFinding, first.kind, place(first), { name: source.slice(1) }, related);
  }
}

const types = { anchor: anchorFinding, alias: anchorFinding, tag: tagFinding, directive: directiveFinding };

interface Child {
  readonly segment: Segment;
  readonly start: number;
  readonly node: TreeNode;
}

/** Finds the path of the innermost value that holds an offset; a file may have a hundred thousand to find. */
class PathFinder {
  private readonly tree: TreeNode | undefined;
  private readonly known = new Map<TreeNode, readonly Child[]>();

  constructor(tree: TreeNode | undefined) {
    this.tree = tree;
  }

  at(offset: number): Path {
    const path: Segment[] = [];
    let node = this.tree;
    while (node && node.kind !== 'scalar') {
      const child = lastBefore(this.childrenOf(node), offset);
      if (!child || child.node.end <= offset) break;
      path.push(child.segment);
      node = child.node;
    }
    return path;
  }

  private childrenOf(node: ListNode | MapNode): readonly Child[] {
    const known = this.known.get(node);
    if (known) return known;
    const children =
      node.kind === 'list'
        ? node.items.map((item, index): Child => ({ segment: index, start: item.start, node: item }))
        : [...node.entries.values()].map(
            ({ key, keyAt, value }): Child => ({ segment: key, start: keyAt.start, node: value }),
          );
    this.known.set(node, children);
    return children;
  }
}

/** The last child that starts at or before the offset; children stand in the order of the text. */
function lastBefore(children: readonly Child[], offset: number): Child | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return children[low - 1];
}
