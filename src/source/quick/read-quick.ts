import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { trimmedEnd } from '../block-end.js';
import { hasHalfPair } from '../half-pair.js';
import type { Limits } from '../limits.js';
import { isFull, type KeyOnce, nameOf, type Reading, repeated, startReading } from '../reading.js';
import { resolvePlain, type ScalarValue } from '../scalar.js';
import type { SourceFile, TreeNode } from '../tree.js';
import { behindMark, closingBracket, headerBefore } from './brackets.js';
import { BLOCK, LIST, MAP, PLAIN, Places, QUOTED } from './places.js';
import { ReadList, ReadMap } from './read-nodes.js';

/**
 * The tree and its findings; or where the text holds too much; or where it is wrong, or right in a way that
 * is left to the exact parser.
 */
export type QuickAnswer =
  | { readonly tree: TreeNode | undefined; readonly reading: Reading; readonly values: number }
  | { readonly tooManyAt: number }
  | { readonly stoppedAt: number };

/**
 * Reads a file of ordinary YAML with js-yaml's event stream, several times faster than the exact parser.
 * Whatever has an anchor, a tag, a directive, a second document or a mistake in it is left to that one; a test
 * holds the two to the same answer. Never throws on bad input. `valuesBefore` were in the files read before.
 */
export function readQuick(file: SourceFile, limits: Limits, valuesBefore = 0): QuickAnswer {
  const { text } = file;
  // A lone carriage return ends a line for one parser and not for the other; `...` and tabs too are read in two ways.
  const odd = text.search(/^\ufeff|\r(?!\n)|^ *(?:\.\.\.|\t)|^ +---|^%/m);
  if (odd !== -1) return { stoppedAt: odd };
  const second = secondDocument(text);
  if (second !== -1) return { stoppedAt: second };
  const tooManyAt = lineOverLimit(text, limits.values - valuesBefore);
  if (tooManyAt !== undefined) return { tooManyAt };
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    const walk: Walk = {
      ...startReading(file, limits),
      text,
      events,
      places: new Places(file),
      at: 0,
      end: 0,
      keyStart: 0,
      values: valuesBefore,
    };
    const tree = readDocument(walk);
    return { tree, reading: walk, values: walk.values };
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
  readonly places: Places;
  at: number;
  /** The end of what was read last. */
  end: number;
  /** The beginning of the key that was read last. */
  keyStart: number;
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

/** Thrown where there are more values than allowed. */
class TooMany extends Unusual {}

/**
 * The events are all in memory before they can be counted, and a hostile file of millions would end the
 * process there: lines and commas, of which each value takes about one, are counted first.
 */
function lineOverLimit(text: string, values: number): number | undefined {
  if (text.length <= values || countOf('\n', text) + countOf(',', text) <= values) return undefined;
  let left = values;
  for (const { index } of text.matchAll(/[\n,]/g)) if (left-- === 0) return index;
  return undefined;
}

/** How often a character stands in a text; to look for one at a time is several times quicker than to look at each. */
function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** YAML lets no key be longer; past it a missing quotation mark is likelier. */
const LONGEST_KEY = 1024;

function countValue(walk: Walk): void {
  if (++walk.values > walk.limits.values) throw new TooMany(walk.end);
}

function readDocument(walk: Walk): TreeNode | undefined {
  const [document] = walk.events;
  if (document === undefined) return undefined;
  if (document.type !== EVENT_ID.DOCUMENT || document.explicitEnd || document.directives.length > 0) {
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
  const data = readValue(walk, 0, ':');
  // Behind the end of this document another one begins.
  if (walk.events.length > walk.at + 1) throw new Unusual(walk.end);
  const { places } = walk;
  // What is no scalar is an object.
  return places.kindAt(0) === 'map'
    ? new ReadMap(places, 0, data as object)
    : new ReadList(places, 0, data as object);
}

/** What stands before a value: the colon of its key, or the dash of its item. */
type Mark = ':' | '-';

/** The plain data of the event `walk.at`, whose places are noted; `after` is where the text before it ends. */
function readValue(walk: Walk, after: number, mark: Mark): unknown {
  const event = nextEvent(walk);
  if (event.type === EVENT_ID.SCALAR) return readScalar(walk, event, after, mark);
  walk.end = event.start;
  const isMap = event.type === EVENT_ID.MAPPING;
  const isFlow = walk.text[event.start] === (isMap ? '{' : '[');
  if (isFlow) walk.end++;
  const index = walk.places.open(isMap ? MAP : LIST, event.start);
  const data = isMap ? readEntries(walk, index) : readItems(walk);
  walk.at++;
  if (isFlow) walk.end = closed(walk, isMap ? '}' : ']');
  walk.places.close(index, walk.end);
  return data;
}

type ValueEvent = Extract<Event, { anchorStart: number; tagStart: number }>;

/** The next event, which must be that of a value, and of one without anchor and tag. */
function nextEvent(walk: Walk): ValueEvent {
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
  return event;
}

function readItems(walk: Walk): unknown[] {
  const items: unknown[] = [];
  while (walk.events[walk.at]?.type !== EVENT_ID.POP) {
    countValue(walk);
    walk.path.push(items.length);
    items.push(readValue(walk, walk.end, '-'));
    walk.path.pop();
  }
  return items;
}

/** The mapping noted at `map` as plain data. */
function readEntries(walk: Walk, map: number): object {
  const { places, path, goodKeys } = walk;
  const data: Record<string, unknown> = {};
  let size = 0;
  let once: Map<string, KeyOnce> | undefined;
  while (walk.events[walk.at]?.type !== EVENT_ID.POP) {
    const index = places.next;
    const text = readKey(walk);
    const { keyStart: start, end } = walk;
    countValue(walk);
    path.push(text);
    const value = readValue(walk, end, ':');
    path.pop();
    const name = goodKeys.get(text) ?? nameOf(walk, { text, start, end });
    if (name !== undefined && size < walk.limits.keys && !Object.hasOwn(data, name)) {
      places.rename(index, name);
      once?.set(name, keyAt(places, index));
      data[name] = value;
      size++;
      continue;
    }
    places.cut(index);
    if (name === undefined) continue;
    if (!Object.hasOwn(data, name)) {
      isFull(walk, data, size, { text, start, end });
      continue;
    }
    once ??= new Map(
      Array.from(places.inside(map), (at) => [String(places.scalarAt(at)), keyAt(places, at)]),
    );
    const first = once.get(name);
    if (first) repeated(walk, first, { text, start, end });
  }
  return data;
}

function keyAt(places: Places, index: number): KeyOnce {
  const keyAt = { file: places.file, start: places.startAt(index), end: places.endAt(index) };
  return { key: String(places.scalarAt(index)), keyAt };
}

/** Notes a key and gives it as it is called: as it is written, so that `007` stays apart from `7`. */
function readKey(walk: Walk): string {
  const { text, places, end: before } = walk;
  const event = nextEvent(walk);
  if (event.type !== EVENT_ID.SCALAR) throw new Unusual(before);
  const { valueStart: start, valueEnd: end, style } = event;
  if (style === SCALAR_STYLE.PLAIN && event.fast) {
    const key = text.slice(start, end);
    if (key === '<<' || end - start >= LONGEST_KEY) throw new Unusual(start);
    walk.keyStart = start;
    walk.end = end;
    places.addScalar(PLAIN, start, end, key);
    return key;
  }
  // A key over several lines, an empty one and a block text are for the exact parser.
  if (style !== SCALAR_STYLE.DOUBLE_QUOTED && style !== SCALAR_STYLE.SINGLE_QUOTED) throw new Unusual(before);
  const key = readQuoted(walk, event);
  if (key === '<<' || walk.end - start + 1 >= LONGEST_KEY) throw new Unusual(start);
  walk.keyStart = start - 1;
  return key;
}

function readScalar(walk: Walk, event: ScalarEvent, after: number, mark: Mark): ScalarValue {
  const { text, places } = walk;
  const { valueStart: start, valueEnd: end, style } = event;
  if (start === -1) {
    const at = behindMark(text, after, mark);
    if (at === -1) throw new Unusual(after);
    walk.end = at;
    places.addScalar(PLAIN, at, at, null);
    return null;
  }
  if (style === SCALAR_STYLE.PLAIN) {
    const value = resolvePlain(event.fast ? text.slice(start, end) : getScalarValue(text, event));
    walk.end = end;
    places.addScalar(PLAIN, start, end, value);
    return value;
  }
  if (style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED)
    return readQuoted(walk, event);
  const header = headerBefore(text, start, after);
  if (header === -1) throw new Unusual(start);
  const value = getScalarValue(text, event);
  walk.end = trimmedEnd(text, header, end);
  places.addScalar(BLOCK, header, walk.end, value);
  return value;
}

function readQuoted(walk: Walk, event: ScalarEvent): string {
  const { valueStart: start, valueEnd: end, style } = event;
  const value = getScalarValue(walk.text, event);
  // `\UFFFFFFFF` is beyond Unicode, and js-yaml reads some letter into it.
  const mayBeNoLetter = style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast;
  if (mayBeNoLetter && (hasHalfPair(value) || walk.text.slice(start, end).includes('\\U')))
    throw new Unusual(start);
  walk.end = end + 1;
  walk.places.addScalar(QUOTED, start - 1, walk.end, value);
  return value;
}

function closed(walk: Walk, bracket: string): number {
  const end = closingBracket(walk.text, walk.end, bracket);
  if (end === -1) throw new Unusual(walk.end);
  return end;
}
