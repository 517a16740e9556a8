import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Limits } from '../../src/source/limits.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { toValue } from '../../src/source/to-value.js';
import type { TreeNode } from '../../src/source/tree.js';

/** Parses text as a file, for tests. */
export const parse = (text: string, limits?: Limits) => parseYaml({ name: 'a.yaml', text }, limits);

/** A finding in one line: `yaml/key:empty 3:1`. */
export const short = ({ type, message, place }: Diagnostic): string =>
  `${type.id}:${message} ${place.line}:${place.column}`;

/** The findings of a text, each in one line. */
export const findingsOf = (text: string): string[] => parse(text).findings.map(short);

/** The tree of a text that has no finding. */
export function treeOf(text: string): TreeNode {
  const { tree, findings } = parse(text);
  if (!tree || findings.length > 0) throw new Error(`${findings.map(short).join(', ')} in ${text}`);
  return tree;
}

export const dataOf = (text: string): unknown => toValue(treeOf(text));

/** Every scalar of a tree with its path. */
export function scalarsOf(
  tree: TreeNode,
  path: (string | number)[] = [],
): { path: (string | number)[]; node: TreeNode }[] {
  if (tree.kind === 'scalar') return [{ path, node: tree }];
  const children: [string | number, TreeNode][] =
    tree.kind === 'list'
      ? [...tree.items.entries()]
      : [...tree.entries].map(([key, { value }]) => [key, value]);
  return children.flatMap(([segment, child]) => scalarsOf(child, [...path, segment]));
}
