import { type Path, pathText } from '../../src/diagnostics/place.js';
import { fields } from '../../src/generated/fields.js';
import { referenceFields } from '../../src/generated/tables.js';
import type { Profile } from '../../src/profile/profile.js';
import type { Project } from '../../src/project/load-project.js';
import { factsAt, fieldPattern } from '../../src/schema/field-facts.js';
import { positionAt } from '../../src/source/lines.js';
import { matchPattern } from '../../src/source/pattern.js';
import type { Entry, MapNode, TreeNode } from '../../src/source/tree.js';

/** One mistake as an edit of one file's text, and the line where its finding must stand. */
export interface Break {
  readonly what: string;
  /** The field as a pattern: `gaps[].current`. */
  readonly field: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The file and line of the finding in the edited text. */
  readonly at: string;
}

/** Numbers from 0 up to, not including, 1: the same ones for the same seed, on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface KeySpot {
  readonly path: Path;
  readonly entry: Entry;
  readonly map: MapNode;
  /** Where the mapping itself is named: its key, or its first line in a list. */
  readonly parentAt: string;
}

/** Every way to break the project that these tests know, by kind of mistake. */
export function breaksOf(project: Project, profile: Profile): Readonly<Record<string, Break[]>> {
  const spots = keySpots(project.tree);
  const stageRequired = new Set(
    Object.values(profile.requires).flatMap((patterns) =>
      patterns.flatMap((pattern) => matchPattern(project.value, pattern).map(({ path }) => pathText(path))),
    ),
  );
  const required = spots.filter(
    ({ path }) =>
      factsAt(fields, path.slice(0, -1))?.required?.includes(String(path.at(-1))) ||
      stageRequired.has(pathText(path)),
  );
  return {
    'delete a required key': required.flatMap(deleted),
    'misspell a key': spots.flatMap(misspelt),
    'change a type': spots.flatMap(retyped),
    'break a reference': referenceFields
      .flatMap(({ pattern }) => matchPattern(project.value, pattern))
      .flatMap(({ path }) => unreferenced(project.tree, path)),
  };
}

/** Every key that is written in some file; a key that only a file's name gives has no text to break. */
function keySpots(tree: MapNode): KeySpot[] {
  const spots: KeySpot[] = [];
  const walk = (node: TreeNode, path: Path, parentAt: string): void => {
    if (node.kind === 'list') {
      node.items.forEach((item, index) => {
        walk(item, [...path, index], lineAt(item.file, item.start));
      });
    }
    if (node.kind !== 'map') return;
    for (const entry of node.entries.values()) {
      const inner = [...path, entry.key];
      if (entry.keyAt.end > entry.keyAt.start) spots.push({ path: inner, entry, map: node, parentAt });
      walk(entry.value, inner, lineAt(entry.keyAt.file, entry.keyAt.start));
    }
  };
  walk(tree, [], `${tree.file.name}:1`);
  return spots;
}

function lineAt(file: MapNode['file'], offset: number): string {
  return `${file.name}:${positionAt(file, offset).line}`;
}

/** Takes a key out together with its value, the way an author would. */
function deleted({ path, entry, map, parentAt }: KeySpot): Break[] {
  const { file } = entry.keyAt;
  const others = [...map.entries.values()].filter(
    ({ keyAt }) => keyAt.file === file && keyAt.end > keyAt.start,
  );
  const index = others.indexOf(entry);
  const next = others[index + 1];
  const before = others[index - 1];
  const what = `delete ${pathText(path)}`;
  const base = { what, field: fieldPattern(fields, path), file: file.name, text: '', at: parentAt };
  if (next) return [{ ...base, start: entry.keyAt.start, end: next.keyAt.start }];
  if (before) return [{ ...base, start: before.value.end, end: entry.value.end }];
  return [];
}

/** Swaps two letters, drops one or doubles one. */
function misspelt({ path, entry }: KeySpot): Break[] {
  const { file, start, end } = entry.keyAt;
  const written = file.text.slice(start, end);
  const known = factsAt(fields, path.slice(0, -1))?.keys ?? [];
  const middle = Math.floor(written.length / 2);
  const wrong = [
    written.slice(0, middle - 1) +
      (written[middle] ?? '') +
      (written[middle - 1] ?? '') +
      written.slice(middle + 1),
    written.slice(0, middle) + written.slice(middle + 1),
    written.slice(0, middle) + (written[middle] ?? '') + written.slice(middle),
  ];
  return wrong
    .filter((text) => text !== written && text !== '' && !known.includes(text) && !/^\d{4}$/.test(text))
    .map((text) => ({
      what: `misspell ${pathText(path)} as ${text}`,
      field: fieldPattern(fields, path),
      file: file.name,
      start,
      end,
      text,
      at: lineAt(file, start),
    }));
}

/** Writes a value of another kind in place of the right one. */
function retyped({ path, entry: { value, key } }: KeySpot): Break[] {
  const { file, start, end } = value;
  if (end === start) return [];
  const facts = factsAt(fields, path);
  const at = lineAt(file, start);
  const change = (text: string): Break => ({
    what: `write ${text} for ${pathText(path)}`,
    field: fieldPattern(fields, path),
    file: file.name,
    start,
    end,
    text,
    at,
  });
  if (value.kind === 'list') return [change('"maju, mandiri"'), change('{ nama: maju }')];
  if (value.kind === 'map') return [change('"maju, mandiri"'), change('[maju]')];
  if (value.style === 'block' || value.style === 'markdown') return [];
  switch (facts?.type) {
    case 'string':
      return facts.choices
        ? [change('entah-apa'), change('[maju]')]
        : [change('12.50'), change('[maju]'), change('true')];
    case 'integer':
    case 'number':
      return [
        change(`"${value.written}"`),
        change('"12,5"'),
        change('Rp 1.250.000'),
        change('entah'),
        change('[1]'),
      ];
    case 'boolean':
      return [change('ya')];
    default:
      return key === 'stage' ? [change('entah')] : [];
  }
}

/** Adds a letter to a referred id. */
function unreferenced(tree: MapNode, path: Path): Break[] {
  let node: TreeNode | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
  }
  if (node?.kind !== 'scalar' || node.style !== 'plain') return [];
  const { file, start, end } = node;
  const change = (text: string): Break => ({
    what: `refer to ${text} at ${pathText(path)}`,
    field: fieldPattern(fields, path),
    file: file.name,
    start,
    end,
    text,
    at: lineAt(file, start),
  });
  return [change(`${node.written}x`), change('tidak-ada')];
}
