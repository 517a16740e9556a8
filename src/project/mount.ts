import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import type { Path, Place } from '../diagnostics/place.js';
import { placeOf } from '../source/lines.js';
import type { Entry, ListNode, MapNode, SourceFile, TreeNode } from '../source/tree.js';
import { definedTwiceFinding } from './findings.js';

/** The tree under construction. */
export interface Mounting {
  readonly tree: MapNode;
  readonly findings: Diagnostic[];
  readonly damaged: Path[];
  /** Lists made of files, to which further files may add. */
  readonly lists: Set<ListNode>;
}

/** Puts what a file holds at `path`. Mappings merge; what is defined twice is a finding, and the first holds. */
export function mountValue(mounting: Mounting, path: readonly string[], node: TreeNode): void {
  const spot = spotFor(mounting, path, node.file);
  if (spot) merge(mounting, spot.entries, newEntry(spot.key, node), path);
}

/** Adds a file's items to the list at `path` and gives the index of the first. */
export function mountItems(
  mounting: Mounting,
  path: readonly string[],
  file: SourceFile,
  items: readonly TreeNode[],
): number {
  const spot = spotFor(mounting, path, file);
  if (!spot) return 0;
  const existing = spot.entries.get(spot.key);
  const list: ListNode = { kind: 'list', file, start: 0, end: items.at(-1)?.end ?? 0, items: [...items] };
  if (existing?.value.kind === 'list' && mounting.lists.has(existing.value)) {
    const offset = existing.value.items.length;
    for (const item of items) existing.value.items.push(item);
    return offset;
  }
  const offset = existing?.value.kind === 'list' ? existing.value.items.length : 0;
  merge(mounting, spot.entries, newEntry(spot.key, list), path);
  const mounted = spot.entries.get(spot.key)?.value;
  if (mounted?.kind === 'list') mounting.lists.add(mounted);
  return offset;
}

/** The mapping that holds the last key of `path`, made where no file wrote it; undefined on a conflict. */
function spotFor(
  mounting: Mounting,
  path: readonly string[],
  file: SourceFile,
): { entries: Map<string, Entry>; key: string } | undefined {
  let { entries } = mounting.tree;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    let entry = entries.get(key);
    if (!entry || isAbsent(entry.value)) {
      entry = newEntry(key, { kind: 'map', file, start: 0, end: 0, entries: new Map() });
      entries.set(key, entry);
    }
    if (entry.value.kind !== 'map') {
      reportTwice(mounting, entry, { file, start: 0, end: 0 }, path.slice(0, depth + 1));
      mounting.damaged.push([...path]);
      return undefined;
    }
    entries = entry.value.entries;
  }
  return { entries, key: path.at(-1) ?? '' };
}

/** A key that comes from a file's name stands at that file's first character. */
function newEntry(key: string, value: TreeNode): Entry {
  return { key, keyAt: { file: value.file, start: 0, end: 0 }, value };
}

/** A key with nothing after it says nothing, so it is no second definition. */
function isAbsent(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function merge(mounting: Mounting, entries: Map<string, Entry>, added: Entry, path: Path): void {
  const existing = entries.get(added.key);
  if (!existing || isAbsent(existing.value)) {
    entries.set(added.key, added);
    return;
  }
  if (isAbsent(added.value)) return;
  const { value } = existing;
  if (value.kind === 'map' && added.value.kind === 'map') {
    for (const inner of added.value.entries.values()) {
      merge(mounting, value.entries, inner, [...path, inner.key]);
    }
    return;
  }
  reportTwice(mounting, existing, added.keyAt, path);
  // With both lists read, whatever refers to their items still finds them.
  if (value.kind === 'list' && added.value.kind === 'list')
    for (const item of added.value.items) value.items.push(item);
}

function reportTwice(mounting: Mounting, existing: Entry, again: Entry['keyAt'], path: Path): void {
  const place = placeAt(again, path);
  const first = placeAt(existing.keyAt, path);
  const args = { key: path.join('.'), file: first.file };
  const related = [{ message: firstDefined, args: {}, place: first }];
  mounting.findings.push(finding(definedTwiceFinding, 'twice', place, args, related));
}

const firstDefined = { id: 'Pertama kali diisi di sini.', en: 'First given here.' };

function placeAt({ file, start, end }: Entry['keyAt'], path: Path): Place {
  return placeOf(file, start, end, path);
}
