import type { Path } from '../diagnostics/place.js';
import type { TreeNode } from './tree.js';

/** What tells the items of a list apart where they have no id; the first two that are there make the name. */
const NAMING_KEYS = [
  'element',
  'part',
  'dimension',
  'stage',
  'term',
  'version',
  'agency',
  'partner',
  'name',
  'title',
  'text',
] as const;

/** A name longer than this is cut: it only has to tell one item from the others. */
const LONGEST = 80;

/**
 * A path in which items go by what they are called: `dimensions.living.programs[ambulans-desa].budget`. It stays the
 * same when items move or others are added; items of one name share it.
 */
export function itemPath(tree: TreeNode, path: Path): string {
  let text = '';
  let node: TreeNode | undefined = tree;
  for (const segment of path) {
    const next: TreeNode | undefined = step(node, segment);
    if (typeof segment === 'string') text += text === '' ? segment : `.${segment}`;
    else text += `[${nameOf(next) ?? segment}]`;
    node = next;
  }
  return text;
}

function step(node: TreeNode | undefined, segment: string | number): TreeNode | undefined {
  if (node?.kind === 'map') return node.entries.get(String(segment))?.value;
  return node?.kind === 'list' ? node.items[Number(segment)] : undefined;
}

function nameOf(item: TreeNode | undefined): string | undefined {
  if (item?.kind === 'scalar') return scalarText(item);
  if (item?.kind !== 'map') return undefined;
  const textAt = (key: string) => scalarText(item.entries.get(key)?.value);
  const names = NAMING_KEYS.flatMap((key) => textAt(key) ?? []);
  return textAt('id') ?? (names.length > 0 ? names.slice(0, 2).join('/') : undefined);
}

function scalarText(node: TreeNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null || node.value === '') return undefined;
  return String(node.value).slice(0, LONGEST);
}
