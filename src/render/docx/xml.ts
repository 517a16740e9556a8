import { SaxesParser } from 'saxes';

/** An element as written: names with their prefix, text as strings between the elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
export type Node = Element | string;

/** No document of a person nests deeper; a reader that recurses must not run out of stack. */
const DEEPEST = 200;
/** A report of a thousand pages has fewer elements; each takes room. */
const MOST = 1_000_000;

/**
 * Reads a part of a Word document. Comments and processing instructions are left out.
 * Throws for what is no XML, for a document type (the way to entities), for absurd nesting and for absurd numbers.
 */
export function readXml(text: string): Element {
  const parser = new SaxesParser();
  const top: { children: Node[] } = { children: [] };
  const open: { children: Node[] }[] = [top];
  let count = 0;
  const add = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST) throw new Error('too deep, or too much');
    const children: Node[] = [];
    const element = { name, attributes: Object.create(null), children };
    // Namespaces are off, so every value is text.
    for (const [key, value] of Object.entries(attributes)) element.attributes[key] = String(value);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const root = top.children.find((node) => typeof node !== 'string');
  if (root === undefined || typeof root === 'string') throw new Error('no element');
  return root;
}

/** A whole part, with its XML declaration. */
export function writeXml(root: Element): string {
  const pieces: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  write(root, pieces);
  return pieces.join('');
}

function write(node: Node, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(escapeXml(node));
    return;
  }
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  pieces.push(`<${node.name}${attributes.join('')}`);
  if (node.children.length === 0) pieces.push('/>');
  else {
    pieces.push('>');
    for (const child of node.children) write(child, pieces);
    pieces.push(`</${node.name}>`);
  }
}

// A soft hyphen of ours must live on, so nothing is dropped here.
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The elements directly inside one. */
export function elementsOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => typeof child !== 'string');
}

/** The first element of that name directly inside one. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** Every element of one of those names at any depth, in document order. */
export function* within(element: Element, ...names: readonly string[]): Generator<Element> {
  for (const child of elementsOf(element)) {
    if (names.includes(child.name)) yield child;
    yield* within(child, ...names);
  }
}

/** An element made anew. */
export function made(
  name: string,
  attributes: Element['attributes'] = {},
  children: readonly Node[] = [],
): Element {
  return { name, attributes, children };
}
