import type { Path } from '../../../src/diagnostics/place.js';
import type { Project } from '../../../src/project/load-project.js';
import { positionAt } from '../../../src/source/lines.js';
import type { Entry, SourceFile, TreeNode } from '../../../src/source/tree.js';

/** A mistake that a rule must find: one edit of one file of a sound project, and where the finding must stand. */
export interface Plant {
  readonly what: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `file:line` of the finding, in the edited text. */
  readonly at: string;
}

/** Every place of the sound project kota-contoh where a mistake of one rule can be planted. */
export type Planter = (project: Project) => readonly Plant[];

/** The planters of one section's rules, by rule id: `plants` of `test/validate/plants/<section>.ts`. */
export type Plants = Readonly<Record<string, Planter>>;

/** Rules that one edit of kota-contoh cannot break, by id, each with its reason. */
export type Unplantable = Readonly<Record<string, string>>;

interface Spot {
  readonly node: TreeNode;
  /** Absent for a list's item and the root. */
  readonly entry: Entry | undefined;
}

function spotAt(project: Project, path: Path): Spot {
  let node: TreeNode = project.tree;
  let entry: Entry | undefined;
  for (const step of path) {
    if (node.kind === 'map') entry = node.entries.get(String(step));
    const next: TreeNode | undefined =
      node.kind === 'map' ? entry?.value : node.kind === 'list' ? node.items[Number(step)] : undefined;
    if (node.kind === 'list') entry = undefined;
    if (next === undefined) throw new Error(`nothing at ${path.join('.')}`);
    node = next;
  }
  return { node, entry };
}

/** `file:line` of the value at `path`, or of its key. */
export function lineOf(project: Project, path: Path, part: 'key' | 'value' = 'value'): string {
  const { node, entry } = spotAt(project, path);
  const at = part === 'key' && entry ? entry.keyAt : node;
  return lineAt(at.file, at.start);
}

const lineAt = (file: SourceFile, offset: number): string => `${file.name}:${positionAt(file, offset).line}`;

/** Writes `text` (YAML, in one line) in place of the value at `path`; the finding stands there, or at `at`. */
export function replaced(project: Project, path: Path, text: string, at?: string): Plant {
  const { node } = spotAt(project, path);
  const { file, start, end } = node;
  // A block's end takes its line break along.
  const tail = file.text.slice(start, end).endsWith('\n') ? '\n' : '';
  return {
    what: `write ${text} for ${path.join('.')}`,
    file: file.name,
    start,
    end,
    text: text + tail,
    at: at ?? lineAt(file, start),
  };
}

/** Writes `after` for the first `before` inside the text at `path`; the finding stands on that line, or at `at`. */
export function reworded(project: Project, path: Path, before: string, after: string, at?: string): Plant {
  const { node } = spotAt(project, path);
  const { file } = node;
  const start = file.text.indexOf(before, node.start);
  if (start < 0 || start + before.length > node.end) throw new Error(`no "${before}" at ${path.join('.')}`);
  return {
    what: `write ${after} for ${before} in ${path.join('.')}`,
    file: file.name,
    start,
    end: start + before.length,
    text: after,
    at: at ?? lineAt(file, start),
  };
}

/** Takes the entry or item at `path` out, whole lines of a block; the finding stands at `at`. */
export function removed(project: Project, path: Path, at: string): Plant {
  const { node, entry } = spotAt(project, path);
  const { file } = node;
  const from = entry?.keyAt.start ?? node.start;
  const start = file.text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = file.text.slice(start, node.end).endsWith('\n')
    ? node.end
    : file.text.indexOf('\n', node.end) + 1;
  const before = file.text.slice(start, from);
  if (!/^[\s-]*$/.test(before)) throw new Error(`${path.join('.')} does not begin a line`);
  if (before.includes('-') && entry) throw new Error(`${path.join('.')} is the first key of its item`);
  return {
    what: `remove ${path.join('.')}`,
    file: file.name,
    start,
    end: lineEnd || file.text.length,
    text: '',
    at,
  };
}

/**
 * Writes new lines of YAML before the line where the value at `path` (or its key) begins, indented as they are
 * given. The finding stands `line` lines into them (from 0), or at `at`.
 */
export function insertedBefore(
  project: Project,
  path: Path,
  lines: string,
  where: number | string = 0,
): Plant {
  const { node, entry } = spotAt(project, path);
  const { file } = node;
  const start = file.text.lastIndexOf('\n', (entry?.keyAt.start ?? node.start) - 1) + 1;
  const first = positionAt(file, start).line;
  return {
    what: `insert ${lines.trim().split('\n')[0]} before ${path.join('.')}`,
    file: file.name,
    start,
    end: start,
    text: lines,
    at: typeof where === 'string' ? where : `${file.name}:${first + where}`,
  };
}
