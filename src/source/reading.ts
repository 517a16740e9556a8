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
  readonly repeats: Map<Entry, Related[]>;
  readonly overfull: Set<Map<string, Entry>>;
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
  const { file, limits, findings } = reading;
  const name = reading.goodKeys.get(key.text) ?? judgeKey(reading, key);
  if (name === undefined) return;
  const earlier = entries.get(name);
  if (earlier) {
    repeated(reading, earlier, key);
    return;
  }
  if (entries.size >= limits.keys) {
    if (reading.overfull.has(entries)) return;
    reading.overfull.add(entries);
    reading.damaged.push([...reading.path]);
    const args = { limit: limits.keys, flag: limitFlags.keys };
    const place = placeOf(file, key.start, key.end, [...reading.path]);
    findings.push(finding(tooManyKeysFinding, 'tooMany', place, args));
    return;
  }
  entries.set(name, new MapEntry(name, value, file, key.start, key.end));
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
function repeated(reading: Reading, earlier: Entry, key: Key): void {
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
