import type { Alias, Node, Pair, YAMLMap, Scalar as YamlScalar } from 'yaml';
import { finding } from '../../diagnostics/diagnostic.js';
import { trimmedEnd } from '../block-end.js';
import { limitFlags } from '../limits.js';
import { placeOf } from '../lines.js';
import { addEntry, type Reading } from '../reading.js';
import { resolvePlain, Scalar } from '../scalar.js';
import type { Entry, TreeNode } from '../tree.js';
import { keyFinding, tooDeepFinding } from '../yaml-findings.js';
import { library } from './library.js';

/** The longest piece of the author's text that a message repeats. */
const EXCERPT = 40;

/** Our tree of the parser's node; undefined where the node cannot be taken in (its path is then damaged). */
export function buildTree(reading: Reading, node: Node, depth = 0): TreeNode | undefined {
  const { isMap, isScalar, isSeq } = library();
  const [start, rangeEnd] = rangeOf(node);
  if (isScalar(node)) return scalar(reading, node, start, rangeEnd);
  if (!isMap(node) && !isSeq(node)) {
    reading.damaged.push([...reading.path]);
    return undefined;
  }
  if (depth >= reading.limits.depth) {
    const place = placeOf(reading.file, start, start + 1, [...reading.path]);
    const args = { limit: reading.limits.depth, flag: limitFlags.depth };
    reading.findings.push(finding(tooDeepFinding, 'tooDeep', place, args));
    reading.damaged.push([...reading.path]);
    return undefined;
  }
  const { file } = reading;
  if (isMap(node)) {
    const entries = new Map<string, Entry>();
    const lastEnd = fillMap(reading, node, entries, depth);
    return { kind: 'map', file, start, end: node.flow ? rangeEnd : lastEnd, entries };
  }
  const items: TreeNode[] = [];
  let end = start;
  for (const child of node.items) {
    reading.path.push(items.length);
    const item = isNode(child) ? buildTree(reading, child, depth + 1) : undefined;
    reading.path.pop();
    if (item) items.push(item);
    else damageList(reading);
    end = isNode(child) ? rangeOf(child)[1] : end;
    if (item) end = item.end;
  }
  return { kind: 'list', file, start, end: node.flow ? rangeEnd : end, items };
}

/** Later items moved up when one was left out, so nothing may be concluded about any of them. */
function damageList(reading: Reading): void {
  const last = reading.damaged.at(-1);
  if (last && last.length === reading.path.length + 1 && typeof last.at(-1) === 'number') {
    reading.damaged[reading.damaged.length - 1] = [...reading.path];
  }
}

function isNode(value: unknown): value is Node {
  return library().isNode(value);
}

function rangeOf(node: Node): [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

function scalar(reading: Reading, node: YamlScalar, start: number, end: number): Scalar {
  const { file } = reading;
  // The schema in use makes every scalar a text.
  const text = String(node.value ?? '');
  // What a tag would have made of the value is unknown; text that starts with `&` or `!` was taken for it.
  if (node.tag !== undefined || (node.anchor !== undefined && text === ''))
    reading.damaged.push([...reading.path]);
  switch (node.type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return new Scalar(file, start, end, text, 'quoted');
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return new Scalar(file, start, trimmedEnd(file.text, start, end), text, 'block');
    default:
      return new Scalar(file, start, end, resolvePlain(text));
  }
}

/** Fills `entries` and gives the end of the last value. */
function fillMap(reading: Reading, map: YAMLMap, entries: Map<string, Entry>, depth: number): number {
  let end = rangeOf(map)[0];
  for (const pair of map.items) {
    const { key, value } = nodesOf(pair);
    const keyEnd = key ? rangeOf(key)[1] : end;
    if (!key || !isTextKey(key)) {
      if (key && !library().isAlias(key)) refuseKey(reading, map, key);
      end = Math.max(keyEnd, value ? rangeOf(value)[1] : 0);
      continue;
    }
    if (isMerge(key)) {
      reading.damaged.push([...reading.path]);
      end = Math.max(keyEnd, value ? rangeOf(value)[1] : 0);
      continue;
    }
    const text = String(key.value ?? '');
    reading.path.push(text);
    const node = value
      ? buildTree(reading, value, depth + 1)
      : new Scalar(reading.file, keyEnd, keyEnd, null);
    reading.path.pop();
    if (node) addEntry(reading, entries, { text, start: rangeOf(key)[0], end: keyEnd }, node);
    end = node?.end ?? (value ? rangeOf(value)[1] : keyEnd);
  }
  return end;
}

function nodesOf(pair: Pair): { key: Node | undefined; value: Node | undefined } {
  return {
    key: isNode(pair.key) ? pair.key : undefined,
    value: isNode(pair.value) ? pair.value : undefined,
  };
}

function isTextKey(key: Node): key is YamlScalar {
  return library().isScalar(key);
}

/** `<<` unquoted; a quoted one is a name like any other. */
export function isMerge(key: Node | Alias): boolean {
  return library().isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
}

/** `{{ name }}` is one mistake with one cause, so the outer bracket is shown and not the inner. */
function refuseKey(reading: Reading, map: YAMLMap, key: Node): void {
  const whole = map.flow === true && map.items.length === 1;
  const [start, end] = rangeOf(whole ? map : key);
  const firstLine = reading.file.text.slice(start, Math.min(end, start + EXCERPT)).split(/\r?\n/)[0] ?? '';
  const place = placeOf(reading.file, start, start + firstLine.length, [...reading.path]);
  reading.findings.push(finding(keyFinding, 'complex', place, { written: firstLine }));
  if (whole) reading.damaged.push([...reading.path]);
}
