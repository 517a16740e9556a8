import { type Diagnostic, finding, type Related } from '../diagnostics/diagnostic.js';
import type { Path, Segment } from '../diagnostics/place.js';
import { type Limits, limitFlags } from './limits.js';
import { placeOf } from './lines.js';
import { MapEntry } from './map-entry.js';
import type { Entry, SourceFile, TreeNode } from './tree.js';
import { duplicateKeyFinding, keyFinding, reservedKeyFinding, tooManyKeysFinding } from './yaml-findings.js';

/** What both parsers keep while they read one file. */
export interface Reading {
  readonly file: SourceFile;
  readonly limits: Limits;
  readonly findings: Diagnostic[];
  /** Paths whose content could not be taken into the tree: nothing may be concluded from their absence. */
  readonly damaged: Path[];
  /** From the file's root to the value being read. */
  readonly path: Segment[];
  /** Keys seen and found good, so that each is judged, and kept in memory, once. */
  readonly goodKeys: Map<string, string>;
  readonly repeats: Map<KeyOnce, Related[]>;
  /** Mappings, in whatever form the reader makes them, that hold as many keys as allowed and were given more. */
  readonly overfull: Set<object>;
}

export function startReading(file: SourceFile, limits: Limits): Reading {
  return {
    file,
    limits,
    findings: [],
    damaged: [],
    path: [],
    goodKeys: new Map(),
    repeats: new Map(),
    overfull: new Set(),
  };
}

export interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A key where it was first written; one object for each key of each mapping. */
export type KeyOnce = Pick<Entry, 'key' | 'keyAt'>;

/** A key of `Object.prototype` could reach it through ordinary objects; `prototype` goes with them. */
const reserved = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Whether a key must never enter a tree, because it could reach the prototype of ordinary objects. */
export function isReservedKey(name: string): boolean {
  return reserved.has(name);
}

/** macOS takes letters and accents apart, other systems do not: both spellings are one key. */
function oneSpelling(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFC');
}

/** Puts a key and its value into a mapping, or says why not. `reading.path` is the mapping's path. */
export function addEntry(reading: Reading, entries: Map<string, Entry>, key: Key, value: TreeNode): void {
  const name = nameOf(reading, key);
  if (name === undefined) return;
  const earlier = entries.get(name);
  if (earlier) repeated(reading, earlier, key);
  else if (!isFull(reading, entries, entries.size, key)) {
    entries.set(name, new MapEntry(name, value, reading.file, key.start, key.end));
  }
}

/** What a key is called in the tree; undefined, with a finding, where it may not stand there. */
export function nameOf(reading: Reading, key: Key): string | undefined {
  return reading.goodKeys.get(key.text) ?? judgeKey(reading, key);
}

/** Whether `map`, which holds `size` keys, may hold no more; says so once. */
export function isFull(reading: Reading, map: object, size: number, key: Key): boolean {
  const { file, limits, findings, overfull } = reading;
  if (size < limits.keys) return false;
  if (overfull.has(map)) return true;
  overfull.add(map);
  reading.damaged.push([...reading.path]);
  const args = { limit: limits.keys, flag: limitFlags.keys };
  const place = placeOf(file, key.start, key.end, [...reading.path]);
  findings.push(finding(tooManyKeysFinding, 'tooMany', place, args));
  return true;
}

function judgeKey(reading: Reading, key: Key): string | undefined {
  const name = oneSpelling(key.text);
  const place = () => placeOf(reading.file, key.start, key.end, [...reading.path, name]);
  if (name === '') {
    reading.findings.push(finding(keyFinding, 'empty', place()));
    return undefined;
  }
  if (isReservedKey(name)) {
    reading.findings.push(finding(reservedKeyFinding, 'reserved', place(), { key: name }));
    return undefined;
  }
  reading.goodKeys.set(key.text, name);
  return name;
}

/** Other places of one repeated key that its finding shows. */
const SHOWN = 10;

const sentences = duplicateKeyFinding.messages;

/** The first repeat makes the finding; further ones of the same key join it. */
export function repeated(reading: Reading, earlier: KeyOnce, key: Key): void {
  const { file, findings } = reading;
  const path = [...reading.path, earlier.key];
  const joined = reading.repeats.get(earlier);
  if (joined && joined.length >= SHOWN) return;
  const place = placeOf(file, key.start, key.end, path);
  if (joined) {
    joined.push({ message: sentences.again, args: { key: earlier.key }, place });
    return;
  }
  const { start, end } = earlier.keyAt;
  const first = file.text.slice(start, end);
  const again = file.text.slice(key.start, key.end);
  const related: Related[] = [{ message: firstTime, args: {}, place: placeOf(file, start, end, path) }];
  reading.repeats.set(earlier, related);
  const message = first === again ? 'again' : 'sameText';
  findings.push(finding(duplicateKeyFinding, message, place, { key: again, first }, related));
}

const firstTime = { id: 'Pertama kali ditulis di sini.', en: 'First written here.' };
