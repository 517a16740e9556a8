/** What is told of an XML text while it is read. Names come without their prefix. */
export interface XmlHandler {
  /** @param attributes as written, for {@link attribute} */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of text; one text may come in several. */
  text(text: string): void;
}

/** Why a text is not read: it is no XML, or it has a DOCTYPE, which no part of a workbook has (ECMA-376 part 2, 8.1.4). */
export class XmlFault extends Error {
  readonly problem: 'damaged' | 'doctype';

  constructor(problem: 'damaged' | 'doctype') {
    super(problem);
    this.problem = problem;
  }
}

/** No part of a workbook nests deeper than a dozen. */
const MOST_DEPTH = 100;
/** A tag or a text between two tags; a cell holds at most 65,535 characters, each written with at most 10. */
const LONGEST = 1024 * 1024;

/**
 * Reads XML piece by piece, so that a part of any length costs no more memory than a piece. Entities are the five of XML
 * and characters by number; nothing is defined, nothing is fetched. Throws {@link XmlFault}.
 */
export function scanXml(pieces: Iterable<string>, handler: XmlHandler): void {
  const open: string[] = [];
  let rest = '';
  let hasRoot = false;
  for (const piece of pieces) {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) break;
      const end = endOfMarkup(text, start);
      if (end === -1) break;
      if (start > at && open.length > 0) handler.text(decoded(text.slice(at, start)));
      const second = text.charCodeAt(start + 1);
      if (second === SLASH) {
        const name = text.slice(start + 2, end).trimEnd();
        if (open.pop() !== name) throw new XmlFault('damaged');
        handler.close(local(name));
      } else if (second === BANG) {
        if (open.length > 0 && text.startsWith('<![CDATA[', start))
          handler.text(text.slice(start + 9, end - 2));
      } else if (second !== QUESTION) {
        const isEmpty = text.charCodeAt(end - 1) === SLASH;
        const nameEnd = endOfName(text, start + 1, isEmpty ? end - 1 : end);
        const name = text.slice(start + 1, nameEnd);
        if (name === '' || (open.length === 0 && hasRoot)) throw new XmlFault('damaged');
        hasRoot = true;
        handler.open(local(name), text.slice(nameEnd, isEmpty ? end - 1 : end));
        if (isEmpty) handler.close(local(name));
        else if (open.push(name) > MOST_DEPTH) throw new XmlFault('damaged');
      }
      at = end + 1;
    }
    rest = text.slice(at);
    if (rest.length > LONGEST) throw new XmlFault('damaged');
  }
  if (!hasRoot || open.length > 0 || rest.includes('<')) throw new XmlFault('damaged');
}

const [SLASH, BANG, QUESTION, QUOTE, APOSTROPHE, CLOSING] = [0x2f, 0x21, 0x3f, 0x22, 0x27, 0x3e];

/** Where the markup that starts here ends, or -1 when its end is in a piece to come. */
function endOfMarkup(text: string, start: number): number {
  const second = text.charCodeAt(start + 1);
  if (second === BANG) {
    if (text.startsWith('<!--', start)) return lastOf(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) return lastOf(text, ']]>', start + 9);
    if (text.length - start < 9) return -1;
    throw new XmlFault('doctype');
  }
  if (second === QUESTION) return lastOf(text, '?>', start + 2);
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === CLOSING) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

function lastOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length - 1;
}

function endOfName(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) > 0x20) at += 1;
  return at;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of an attribute of a tag, by its name without a prefix; undefined where there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  // As every program writes it; a sheet has millions.
  if (!UNUSUAL.test(attributes)) {
    const start = attributes.indexOf(` ${name}="`);
    if (start === -1) return undefined;
    const from = start + name.length + 3;
    return decoded(attributes.slice(from, attributes.indexOf('"', from)));
  }
  return search(attributes, (key) => key === name);
}

/** The same by the name with any prefix: the id of a relationship, `r:id`. */
export function prefixedAttribute(attributes: string, name: string): string | undefined {
  return search(attributes, (key) => key.endsWith(`:${name}`));
}

const UNUSUAL = /['\t\n\r]| =|= /;

function search(attributes: string, isWanted: (key: string) => boolean): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (isWanted(key)) return decoded(double ?? single ?? '');
  }
  return undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_NAME = 12;

function decoded(text: string): string {
  let out = '';
  let at = 0;
  for (let start = text.indexOf('&'); start !== -1; start = text.indexOf('&', at)) {
    const end = text.indexOf(';', start);
    const name = end === -1 || end - start > LONGEST_NAME ? '' : text.slice(start + 1, end);
    const character = name.startsWith('#') ? characterOf(name.slice(1)) : ENTITIES.get(name);
    if (character === undefined) throw new XmlFault('damaged');
    out += text.slice(at, start) + character;
    at = end + 1;
  }
  return at === 0 ? text : out + text.slice(at);
}

/** A character that XML allows, by its number: `65` or `x41`. */
function characterOf(number: string): string | undefined {
  const value = /^(?:\d+|x[\da-f]+)$/i.test(number) ? Number(number.replace(/^x/i, '0x')) : 0;
  const isAllowed =
    value === 9 ||
    value === 10 ||
    value === 13 ||
    (value >= 0x20 && value < 0xd800) ||
    (value > 0xdfff && value < 0xfffe) ||
    (value > 0xffff && value <= 0x10ffff);
  return isAllowed ? String.fromCodePoint(value) : undefined;
}
