import { isSingleItem } from '../../edit/fields/insert-items.js';
import type { Model } from '../../model/model.js';
import { byCodePoint } from '../../project/code-points.js';
import type { Project } from '../../project/load-project.js';
import { keyOf } from '../../project/names.js';
import { nodeAt } from '../../source/locate.js';
import type { ListNode, MapNode, SourceFile, TreeNode } from '../../source/tree.js';
import type { Target } from './target.js';

/** What decides where a new row goes, besides its list. */
export interface Newcomer {
  readonly id: string;
  readonly owner: string | undefined;
  /** The dimension, as far as one is known. */
  readonly dimension: string | undefined;
  /** Lists of the same kind in other places, whose habits are followed where this one is empty. */
  readonly siblings: readonly (readonly string[])[];
}

/** Knows the files of a project and where rows stand in them; asked once for each new row. */
export class Places {
  private readonly project: Project;
  private readonly model: Model;
  private readonly groups = new Map<string, ReadonlyMap<SourceFile, TreeNode[]>>();

  constructor(project: Project, model: Model) {
    this.project = project;
    this.model = model;
  }

  /** Where a new row of the list at `path` is written: where the project's own habits would put it. */
  placeFor(path: readonly string[], newcomer: Newcomer): Target {
    const groups = this.groupsAt(path);
    return groups.size > 0 ? this.amongItems(path, groups, newcomer) : this.withoutItems(path, newcomer);
  }

  /** The items of a list by the file they stand in, in the order of the list. */
  private groupsAt(path: readonly string[]): ReadonlyMap<SourceFile, TreeNode[]> {
    const key = path.join('.');
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const groups = new Map<SourceFile, TreeNode[]>();
    const list = nodeAt(this.project.tree, path);
    for (const item of list?.kind === 'list' ? list.items : []) {
      const group = groups.get(item.file);
      if (group) group.push(item);
      else groups.set(item.file, [item]);
    }
    this.groups.set(key, groups);
    return groups;
  }

  private amongItems(
    path: readonly string[],
    groups: ReadonlyMap<SourceFile, readonly TreeNode[]>,
    newcomer: Newcomer,
  ): Target {
    const files = [...groups.keys()];
    const inFolder = files.filter(({ name }) => isInFolder(name, path));
    const [like] = inFolder;
    const folder = like === undefined ? path.join('/') : like.name.slice(0, like.name.lastIndexOf('/'));
    const behind = (file: SourceFile): Target => {
      const items = groups.get(file) ?? [];
      const [first] = items;
      return items.length === 1 && first && isSingleItem(first)
        ? this.newFile(`${folder}/${newcomer.id}`, file, true)
        : { how: 'behind', file: file.name, items };
    };
    if (like === undefined) return behind(files.at(-1) ?? unreachable());
    for (const [name, isName] of [
      [newcomer.owner, this.isAgency],
      [newcomer.dimension, this.isDimension],
    ] as const) {
      if (name === undefined || !isMost(inFolder, (file) => isName(stemOf(file)))) continue;
      const own = inFolder.find((file) => stemOf(file) === name);
      return own === undefined ? this.newFile(`${folder}/${name}`, like, false) : behind(own);
    }
    const own = newcomer.owner === undefined ? undefined : this.mostOf(newcomer.owner, inFolder, groups);
    if (own !== undefined) return behind(own);
    const isSingle = (file: SourceFile) => (groups.get(file) ?? []).every(isSingleItem);
    if (isMost(inFolder, isSingle)) return this.newFile(`${folder}/${newcomer.id}`, like, true);
    return behind(inFolder.at(-1) ?? like);
  }

  /** The file most of whose rows are of this agency. */
  private mostOf(
    agency: string,
    files: readonly SourceFile[],
    groups: ReadonlyMap<SourceFile, readonly TreeNode[]>,
  ): SourceFile | undefined {
    const isIts = (item: TreeNode) =>
      item.kind === 'map' &&
      ['lead', 'agency'].some((key) => {
        const value = item.entries.get(key)?.value;
        return value?.kind === 'scalar' && value.value === agency;
      });
    return files.find((file) => isMost(groups.get(file) ?? [], isIts));
  }

  private withoutItems(path: readonly string[], newcomer: Newcomer): Target {
    const written = this.emptyPlace(path);
    if (written !== undefined) return written;
    const own = path.join('/');
    const stem = this.stemAsSiblings(path, newcomer);
    const there = this.fileNamed(`${stem ?? own}.yaml`) ?? this.fileNamed(`${own}.yaml`);
    if (there !== undefined && isBare(there)) return { how: 'text', file: there.name, source: there };
    const isOwnFile = stem !== undefined && (stem === own || stem.startsWith(`${own}/`));
    if (isOwnFile) return this.newFile(stem, undefined, false);
    return this.nearestMapping(path) ?? this.newFile(own, undefined, false);
  }

  /** The key or file of the list, where it is written but holds nothing. */
  private emptyPlace(path: readonly string[]): Target | undefined {
    const { tree } = this.project;
    const map = nodeAt(tree, path.slice(0, -1));
    const entry = map?.kind === 'map' ? map.entries.get(path.at(-1) ?? '') : undefined;
    if (map?.kind !== 'map' || entry === undefined) return undefined;
    const { file, start, end } = entry.keyAt;
    if (end > start && file === map.file) return fieldOf(map, path.slice(-1));
    return isBare(file) ? { how: 'text', file: file.name, source: file } : undefined;
  }

  /** The file, without its ending, that would hold this list if it were written like most of its siblings. */
  private stemAsSiblings(path: readonly string[], { siblings, owner }: Newcomer): string | undefined {
    const names = new Map<string, number>();
    for (const sibling of siblings) {
      const file = this.groupsAt(sibling).keys().next().value;
      const name = file && renamed(file.name, sibling, path, owner);
      if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
    }
    return [...names].sort(([, a], [, b]) => b - a)[0]?.[0];
  }

  /** The mapping furthest in that is written on the way to the list. */
  private nearestMapping(path: readonly string[]): Target | undefined {
    const { tree, files } = this.project;
    const isOneFile = files.filter(({ name }) => !/\.md$/i.test(name)).length === 1;
    for (let depth = path.length - 1; depth >= (isOneFile ? 0 : 1); depth--) {
      const node = nodeAt(tree, path.slice(0, depth));
      if (node?.kind === 'map' && hasOwnKeys(node)) return fieldOf(node, path.slice(depth));
    }
    return undefined;
  }

  /** A file of this name without ending, which holds nothing yet; of another name where one is there. */
  private newFile(stem: string, like: SourceFile | undefined, isSingle: boolean): Target {
    for (let number = 1; ; number++) {
      const file = `${number === 1 ? stem : `${stem}-${number}`}.yaml`;
      const there = this.fileNamed(file);
      if (there === undefined) return { how: 'new', file, isSingle, like };
      if (!isSingle && isBare(there)) return { how: 'text', file, source: there };
    }
  }

  private fileNamed(name: string): SourceFile | undefined {
    return this.project.files.find((file) => file.name === name);
  }

  private readonly isAgency = (name: string): boolean => this.model.agencies.get(name)?.id === name;

  private readonly isDimension = (name: string): boolean =>
    this.model.profile.dimensions.some(({ id }) => id === name);
}

/** In the order in which files give their items to a list: the root's own first. */
export function byFile(rootFile: string): (a: string, b: string) => number {
  return (a, b) => (a === rootFile ? -1 : b === rootFile ? 1 : byCodePoint(a, b));
}

/** Where rows of a new file at `name` come to stand in a list that is there: behind this item, or first. */
export function itemBefore(list: ListNode, name: string, rootFile: string): TreeNode | undefined {
  const compare = byFile(rootFile);
  return list.items.findLast((item) => compare(item.file.name, name) < 0);
}

function fieldOf(map: MapNode, steps: readonly string[]): Target {
  return { how: 'field', file: map.file.name, map, steps };
}

function hasOwnKeys({ file, entries }: MapNode): boolean {
  return [...entries.values()].some(({ keyAt }) => keyAt.file === file && keyAt.end > keyAt.start);
}

/** Only comments, or an empty list. */
function isBare({ text }: SourceFile): boolean {
  return /^\s*(?:\[\s*\]\s*)?$/.test(text.replace(/^[ \t]*#.*$/gm, '').replace(/\][ \t]+#.*$/gm, ']'));
}

function isInFolder(name: string, path: readonly string[]): boolean {
  return keyOf(name).startsWith(`${path.join('/')}/`);
}

function stemPath(name: string): string {
  return keyOf(name).replace(/\.ya?ml$/i, '');
}

function stemOf({ name }: SourceFile): string {
  return stemPath(name.slice(name.lastIndexOf('/') + 1));
}

/** A sibling's file with this list's steps for its own; in a folder of agencies, the agency's. */
function renamed(
  name: string,
  sibling: readonly string[],
  path: readonly string[],
  owner: string | undefined,
): string | undefined {
  if (isInFolder(name, sibling)) return owner && `${path.join('/')}/${owner}`;
  const stem = stemPath(name);
  for (let depth = sibling.length; depth > 0; depth--)
    if (stem === sibling.slice(0, depth).join('/')) return path.slice(0, depth).join('/');
  return undefined;
}

function isMost<T>(all: readonly T[], holds: (one: T) => boolean): boolean {
  return all.filter(holds).length * 2 > all.length;
}

function unreachable(): never {
  throw new Error('a list with items has a file');
}
