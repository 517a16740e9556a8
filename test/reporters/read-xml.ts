import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads a document as strictly as XML asks; throws on the first thing that is not XML. */
export function readXml(document: string): Element {
  const parser = new SaxesParser();
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    }; // texts, while namespaces are off
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  for (const other of ['comment', 'cdata', 'doctype', 'processinginstruction'] as const)
    parser.on(other, () => {
      throw new Error(`a report holds a ${other}`);
    });
  parser.write(document).close();
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error('no document');
  return root;
}
