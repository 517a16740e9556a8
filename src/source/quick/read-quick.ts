import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { trimmedEnd } from '../block-end.js';
import { hasHalfPair } from '../half-pair.js';
import type { Limits } from '../limits.js';
import { addEntry, type Reading, startReading } from '../reading.js';
import { resolvePlain, Scalar } from '../scalar.js';
import type { Entry, SourceFile, TreeNode } from '../tree.js';
import { behindMark, closingBracket, headerBefore } from './brackets.js';

/**
 * The tree and its findings; or where the text holds too much; or where it is wrong, or right in a way that
 * is left to the exact parser.
 */
export type QuickAnswer =
  | { readonly tree: TreeNode | undefined; readonly reading: Reading }
  | { readonly tooManyAt: number }
  | { readonly stoppedAt: number };

/**
 * Reads a file of ordinary YAML with js-yaml's event stream, several times faster than the exact parser.
 * Whatever has an anchor, a tag, a directive, a second document or a mistake in it is left to that one; a test
 * holds the two to the same answer. Never throws on bad input.
 */
export function readQuick(file: SourceFile, limits: Limits): QuickAnswer {
  const { text } = file;
  // A lone carriage return ends a line for one parser and not for the other; `...` and tabs too are read in two ways.
  const odd = text.search(/^\ufeff|\r(?!\n)|^ *(?:\.\.\.|\t)|^ +---|^%/m);
  if (odd !== -1) return { stoppedAt: odd };
  const second = secondDocument(text);
  if (second !== -1) return { stoppedAt: second };
  const tooManyAt = lineOverLimit(text, limits);
  if (tooManyAt !== undefined) return { tooManyAt };
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    const walk: Walk = { ...startReading(file, limits), text, events, at: 0, end: 0, values: 0 };
    return { tree: readDocument(walk), reading: walk };
  } catch (error) {
    if (error instanceof TooMany) return { tooManyAt: error.at };
    if (error instanceof Unusual) return { stoppedAt: error.at };
    if (error instanceof YAMLException) return { stoppedAt: error.mark?.position ?? 0 };
    throw error;
  }
}

/** Where a document begins behind another one, or -1. Only comments may stand before the first `---`. */
function secondDocument(text: string): number {
  const mark = /^---(?=\s|$)/gm;
  const first = mark.exec(text);
  if (first === null) return -1;
  const before = text.slice(0, first.index);
  if (/^[^#\r\n]*[^#\s]/m.test(before)) return first.index;
  return mark.exec(text)?.index ?? -1;
}

type Event = ReturnType<typeof parseEvents>[number];
type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

interface Walk extends Reading {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
  /** The end of what was read last. */
  end: number;
  /** Entries and items read so far. */
  values: number;
}

/** Thrown where the text is right in a way that only the exact parser knows. */
class Unusual extends Error {
  readonly at: number;

  constructor(at: number) {
    super('left to the exact parser');
    this.at = at;
  }
}

/** Thrown where a file holds more values than allowed. */
class TooMany extends Unusual {}

/**
 * The events are all in memory before they can be counted, and a hostile file of millions would end the
 * process there: lines and commas, of which each value takes about one, are counted first.
 */
function lineOverLimit(text: string, { values }: Limits): number | undefined {
  if (text.length <= values) return undefined;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === LINE_FEED || code === COMMA) && ++count > values) return at;
  }
  return undefined;
}

const LINE_FEED = 10;
const COMMA = 44;

/** YAML lets no key be longer; past it a missing quotation mark is likelier. */
const LONGEST_KEY = 1024;

function countValue(walk: Walk): void {
  if (++walk.values > walk.limits.values) throw new TooMany(walk.end);
}

function readDocument(walk: Walk): TreeNode | undefined {
  const [document] = walk.events;
  if (document === undefined) return undefined;
  const several = walk.events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length > 1;
  if (
    document.type !== EVENT_ID.DOCUMENT ||
    several ||
    document.explicitEnd ||
    document.directives.length > 0
  ) {
    throw new Unusual(0);
  }
  walk.at = 1;
  const root = walk.events[1];
  if (root?.type === EVENT_ID.SCALAR) {
    const isNothing = root.valueStart === -1 && root.anchorStart === -1 && root.tagStart === -1;
    if (isNothing) return undefined;
    // A file that is one text is a mistake, about which the exact parser has more to say.
    throw new Unusual(0);
  }
  return readNode(walk, 0, ':');
}

/** What stands before a value: the colon of its key, or the dash of its item. */
type Mark = ':' | '-';

/** The node at the event `walk.at`; `after` is where the text before it ends. */
function readNode(walk: Walk, after: number, mark: Mark): TreeNode {
  const event = walk.events[walk.at++];
  if (
    event === undefined ||
    event.type === EVENT_ID.ALIAS ||
    event.type === EVENT_ID.POP ||
    event.type === EVENT_ID.DOCUMENT
  ) {
    throw new Unusual(walk.end);
  }
  if (event.anchorStart !== -1) throw new Unusual(event.anchorStart);
  if (event.tagStart !== -1) throw new Unusual(event.tagStart);
  if (event.type === EVENT_ID.SCALAR) return readScalar(walk, event, after, mark);
  walk.end = event.start;
  const isFlow = walk.text[event.start] === (event.type === EVENT_ID.MAPPING ? '{' : '[');
  if (isFlow) walk.end++;
  const { file } = walk;
  if (event.type === EVENT_ID.MAPPING) {
    const entries = readEntries(walk);
    if (isFlow) walk.end = closed(walk, '}');
    return { kind: 'map', file, start: event.start, end: walk.end, entries };
  }
  const items: TreeNode[] = [];
  while (walk.events[walk.at]?.type !== EVENT_ID.POP) {
    countValue(walk);
    walk.path.push(items.length);
    items.push(readNode(walk, walk.end, '-'));
    walk.path.pop();
  }
  walk.at++;
  if (isFlow) walk.end = closed(walk, ']');
  return { kind: 'list', file, start: event.start, end: walk.end, items };
}

function readEntries(walk: Walk): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  while (walk.events[walk.at]?.type !== EVENT_ID.POP) {
    const before = walk.end;
    const key = readNode(walk, before, ':');
    if (key.kind !== 'scalar' || key.style === 'block' || key.end === key.start) throw new Unusual(before);
    const text = key.style === 'quoted' ? String(key.value) : walk.text.slice(key.start, key.end);
    if (text === '<<' || (key.style === 'plain' && text.includes('\n'))) throw new Unusual(key.start);
    if (key.end - key.start >= LONGEST_KEY) throw new Unusual(key.start);
    countValue(walk);
    walk.path.push(text);
    const value = readNode(walk, key.end, ':');
    walk.path.pop();
    addEntry(walk, entries, { text, start: key.start, end: key.end }, value);
  }
  walk.at++;
  return entries;
}

function readScalar(walk: Walk, event: ScalarEvent, after: number, mark: Mark): Scalar {
  const { file, text } = walk;
  const { valueStart, valueEnd, style } = event;
  if (valueStart === -1) {
    const at = behindMark(text, after, mark);
    if (at === -1) throw new Unusual(after);
    walk.end = at;
    return new Scalar(file, at, at, null);
  }
  if (style === SCALAR_STYLE.PLAIN) {
    walk.end = valueEnd;
    const plain = event.fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event);
    return new Scalar(file, valueStart, valueEnd, resolvePlain(plain));
  }
  const value = getScalarValue(text, event);
  if (style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED) {
    if (style === SCALAR_STYLE.DOUBLE_QUOTED && hasHalfPair(value)) throw new Unusual(valueStart);
    walk.end = valueEnd + 1;
    return new Scalar(file, valueStart - 1, walk.end, value, 'quoted');
  }
  const start = headerBefore(text, valueStart, after);
  if (start === -1) throw new Unusual(valueStart);
  walk.end = trimmedEnd(text, start, valueEnd);
  return new Scalar(file, start, walk.end, value, 'block');
}

function closed(walk: Walk, bracket: string): number {
  const end = closingBracket(walk.text, walk.end, bracket);
  if (end === -1) throw new Unusual(walk.end);
  return end;
}
