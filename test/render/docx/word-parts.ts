import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { BookDocument } from '../../../src/books/book.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import type { RenderedBook } from '../../../src/render/markdown/rendered-book.js';
import { defaultTheme } from '../../../src/theme/theme.js';

/** Every part of a Word document by name; those of XML as text. */
export function partsOf(document: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(document)).map(([name, bytes]) => [
      name,
      /\.(?:xml|rels)$/.test(name) ? strFromU8(bytes) : '',
    ]),
  );
}

/** A book as a Word document, quickly: without page numbers. */
export function wordOf(book: BookDocument, rendered: RenderedBook): Promise<Uint8Array> {
  return renderDocx(book, rendered, { theme: defaultTheme, final: false });
}

/** A paragraph as the tests look at it. */
export interface Seen {
  readonly style: string;
  readonly text: string;
  /** Of a paragraph that is numbered by hand; a style's own number is not told. */
  readonly list: string | undefined;
  readonly xml: string;
}

/** The paragraphs of a part, in order; those in cells, too. */
export function paragraphsOf(xml: string): Seen[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: textOf(paragraph),
    list: /<w:numId w:val="([^"]*)"/.exec(paragraph)?.[1],
    xml: paragraph,
  }));
}

/** The words a reader sees, breaks and tabs as such. */
export function textOf(xml: string): string {
  return xml
    .replace(/<w:instrText\b[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<w:pPr>.*?<\/w:pPr>/gs, '')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Throws when a text is not XML; gives the values of every attribute `name`. */
export function attributesIn(xml: string, name: string): string[] {
  const values: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    const value = Object.entries(attributes).find(([own]) => own === name)?.[1];
    if (typeof value === 'string') values.push(value);
  });
  parser.write(xml).close();
  return values;
}
