import createMarkdownIt, { type MarkdownIt, type Renderer, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { readAttributes } from './attributes.js';
import { readStructure } from './structure.js';

/** What a link may lead to: the web, a mailbox, a place in this book. Nothing else is worth a reader's click. */
const LINK = /^(?:https?:\/\/|mailto:|#)/i;

let parser: MarkdownIt | undefined;

/**
 * Parses the Markdown of one part of a book. Besides markdown-it's own tokens there is `figure`; a
 * `table_open` has a `meta` with its caption. Raw HTML is text; a forbidden link stays the text it was.
 */
export function parseBookMarkdown(markdown: string): Token[] {
  parser ??= createParser();
  return parser.parse(markdown, {});
}

/** Whether a path is one of our own figures, whose pictures are taken from the book and never loaded. */
export function isFigurePath(url: string): boolean {
  return /^gambar\/[a-z0-9/-]+\.svg$/.test(url);
}

/** A renderer of its own for one page, with markdown-it's rules for ordinary tokens, and the options it wants. */
export function createRenderer(): { renderer: Renderer; options: MarkdownIt['options'] } {
  parser ??= createParser();
  return { renderer: new createMarkdownIt.Renderer(), options: parser.options };
}

function createParser(): MarkdownIt {
  const markdown = new createMarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (url) => LINK.test(url) || isFigurePath(url);
  markdown.use(footnote);
  markdown.core.ruler.after('inline', 'book_attributes', readAttributes);
  markdown.core.ruler.push('book_structure', readStructure);
  return markdown;
}
