import createMarkdownIt, { type MarkdownIt, type Renderer, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { readInline, readText } from './read-inline.js';
import { readStructure } from './structure.js';
import { gatherTables, readTable } from './table.js';

/** What a link may lead to: the web, a mailbox, a place in this book. Nothing else is worth a reader's click. */
const LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** Reads a book part by part, so that the tokens of one are done with before the next comes. */
export interface BookReader {
  /** The tokens of one part, as from `parseBookMarkdown`. */
  part(markdown: string): Token[];
  /** The same in stretches that begin with its sections (`##`), of which one is done with before the next comes. */
  sections(markdown: string): Iterable<Token[]>;
  /** The tokens of the notes that the parts read so far refer to, numbered through the book. */
  notes(): Token[];
}

/** Starts reading a book whose notes are defined in `notes`. */
export function readBook(notes: string): BookReader {
  const reader = bookParser();
  const env = {};
  // What looks like a reference is one only where the parser has seen its note.
  reader.block.parse(notes, reader, env, []);
  const part = (markdown: string) => reader.disable(NOTES_AT_END).parse(markdown, env);
  return {
    part,
    *sections(markdown) {
      for (const section of sectionsIn(markdown)) yield part(section);
    },
    notes: () => reader.enable(NOTES_AT_END).parse(notes, env),
  };
}

/** Nothing but program text goes on over a heading. */
function sectionsIn(markdown: string): string[] {
  return /^ {0,3}(?:```|~~~)/m.test(markdown) ? [markdown] : markdown.split(/(?<=\n)(?=## )/);
}

/**
 * Parses the Markdown of a whole book. Besides markdown-it's own tokens there is `figure`, and a table is one token
 * with its caption and cells. Raw HTML is text; a forbidden link stays the text it was.
 */
export function parseBookMarkdown(markdown: string): Token[] {
  return bookParser().enable(NOTES_AT_END).parse(markdown, {});
}

/** The rule of the footnotes that puts their texts behind what was read. */
const NOTES_AT_END = 'footnote_tail';

/** Whether a path is one of our own figures, whose pictures are taken from the book and never loaded. */
export function isFigurePath(url: string): boolean {
  return /^gambar\/[a-z0-9/-]+\.svg$/.test(url);
}

/** A renderer of its own for one page, with markdown-it's rules for ordinary tokens, and the options it wants. */
export function createRenderer(): { renderer: Renderer; options: MarkdownIt['options'] } {
  return { renderer: new createMarkdownIt.Renderer(), options: bookParser().options };
}

let parser: MarkdownIt | undefined;

function bookParser(): MarkdownIt {
  parser ??= createParser();
  return parser;
}

function createParser(): MarkdownIt {
  const markdown = new createMarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (url) => LINK.test(url) || isFigurePath(url);
  markdown.use(footnote);
  markdown.block.ruler.before('table', 'book_table', readTable, { alt: ['paragraph', 'reference'] });
  markdown.core.ruler.after('block', 'book_tables', gatherTables);
  markdown.core.ruler.at('inline', readInline);
  markdown.inline.ruler.at('text', readText);
  markdown.core.ruler.push('book_structure', readStructure);
  return markdown;
}
