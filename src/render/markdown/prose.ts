import MarkdownIt, { type Token } from 'markdown-it';
import { escapeText, isQuiet } from './escape.js';
import { blockMarkdown, codeText } from './prose-blocks.js';
import { inlineMarkdown, inlineText } from './prose-inline.js';

/*
 * Prose fields are Markdown by strangers. They are parsed on their own and written anew, so that an unclosed
 * fence, a heading, a class or a footnote of theirs cannot reach the book around them. What comes out is a
 * closed subset: paragraphs, lists, quotes, simple tables, fenced code, emphasis, code, links to web and mail.
 */

/**
 * Off, because they would lose or bend what an agency typed: reference definitions vanish from the text,
 * an indented paragraph is no program code, a line of dashes under a sentence makes it no heading.
 */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'reference',
  'code',
  'lheading',
  'strikethrough',
]);

/** How often a text is re-read until it reads as itself; real prose needs two. */
const attempts = 4;

/**
 * Prose as blocks of Markdown, separated by empty lines, without one at either end; '' when nothing is left.
 * Reading the result again gives the result: that is what makes it closed, and what is checked here.
 */
export function proseMarkdown(prose: string): string {
  return closed(prose, (text) => blockMarkdown(parser.parse(text, {})), plainParagraphs);
}

/** Prose on one line, for a table cell or a sentence: items and rows are joined with semicolons. */
export function proseLine(prose: string): string {
  return closed(prose, (text) => lineMarkdown(parser.parse(text, {})), escapeText);
}

/** The words of one line of Markdown, without its mark-up: for titles in contents and file metadata. Not escaped. */
export function plainText(markdown: string): string {
  if (isQuiet(markdown)) return markdown;
  return inlineText(parser.parseInline(markdown, {})[0]?.children ?? []);
}

function closed(prose: string, write: (text: string) => string, plain: (text: string) => string): string {
  const source = prose.replace(/\r\n?/g, '\n').trim();
  if (isQuiet(source)) return source;
  let text = write(source);
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const again = write(text);
    if (again === text) return text;
    text = again;
  }
  return plain(source);
}

function plainParagraphs(prose: string): string {
  return prose
    .split(/\n[ \t]*\n/)
    .map(escapeText)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function lineMarkdown(tokens: readonly Token[]): string {
  let line = '';
  let separator = ' ';
  for (const token of tokens) {
    if (token.type === 'list_item_close' || token.type === 'td_close' || token.type === 'th_close')
      separator = '; ';
    const piece =
      token.type === 'inline'
        ? inlineMarkdown(token.children ?? [], { lineBreak: ' ', strong: true })
        : token.type === 'fence'
          ? escapeText(codeText(token))
          : '';
    if (piece === '') continue;
    line += line === '' ? piece : (/[.;:,!?]$/.test(line) ? ' ' : separator) + piece;
    separator = ' ';
  }
  return line;
}
