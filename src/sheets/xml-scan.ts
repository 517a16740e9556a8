import { SaxesParser } from 'saxes';

/** The attributes of a tag as they are meant, by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of an XML text while it is read. Names of elements come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
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
  const parser = new SaxesParser();
  let depth = 0;
  // Characters since something was told of: the parser keeps them all.
  let kept = 0;
  const stop = (problem: XmlFault['problem']) => () => {
    throw new XmlFault(problem);
  };
  parser.on('error', stop('damaged'));
  parser.on('doctype', stop('doctype'));
  parser.on('opentag', ({ name, attributes }) => {
    kept = 0;
    depth += 1;
    if (depth > MOST_DEPTH) throw new XmlFault('damaged');
    handler.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    kept = 0;
    depth -= 1;
    handler.close(local(name));
  });
  const text = (words: string) => {
    if (depth > 0) handler.text(words);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  for (const piece of pieces) {
    parser.write(piece);
    kept += piece.length;
    if (kept > LONGEST) throw new XmlFault('damaged');
  }
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute by its name with any prefix: the id of a relationship, `r:id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}
