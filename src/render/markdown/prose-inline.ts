import type { Token } from 'markdown-it';
import { escapePiece, foldText, protectEdges } from './escape.js';

export interface InlineStyle {
  /** `'\\\n'` where a hard break may stand, `' '` where the text must stay on one line. */
  readonly lineBreak: '\\\n' | ' ';
  /** Headings become bold as a whole, so what is bold inside them is written plainly. */
  readonly strong: boolean;
}

/** The inline tokens of one paragraph, heading or cell as Markdown of the closed subset; '' when nothing is left. */
export function inlineMarkdown(tokens: readonly Token[], style: InlineStyle): string {
  const openLinks: string[] = [];
  let text = '';
  for (const token of tokens) text += pieceOf(token, style, openLinks);
  return text
    .split('\\\n')
    .map((line) => protectEdges(line.replace(/ {2,}/g, ' ').trim()))
    .filter((line) => line !== '')
    .join('\\\n');
}

/** What inline tokens say, without any mark-up: alternative texts, plain titles. Not escaped. */
export function inlineText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'image') text += inlineText(token.children ?? []);
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else text += token.content;
  }
  return foldText(text);
}

function pieceOf(token: Token, style: InlineStyle, openLinks: string[]): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
      return escapePiece(token.content);
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return style.lineBreak;
    case 'em_open':
    case 'em_close':
      return '*';
    case 'strong_open':
    case 'strong_close':
      return style.strong ? '**' : '';
    case 'code_inline':
      return codeSpan(token.content);
    case 'image':
      return escapePiece(inlineText(token.children ?? []));
    case 'link_open': {
      const target = linkTarget(String(token.attrGet('href') ?? ''));
      openLinks.push(target);
      return target === '' ? '' : '[';
    }
    case 'link_close': {
      const target = openLinks.pop() ?? '';
      return target === '' ? '' : `](${target})`;
    }
    default:
      return '';
  }
}

/** The address as it may stand between round brackets, in a table too; '' for any scheme but web and mail. */
export function linkTarget(href: string): string {
  const address = foldText(href);
  if (!/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(address)) return '';
  return address
    .replace(/[()<>\\[\]{}`|"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A pipe cannot stand in a code span both in and out of a table, so such code is written as plain text. */
function codeSpan(content: string): string {
  const code = foldText(content);
  if (code === '' || code.includes('|')) return escapePiece(code);
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return ticks + pad + code + pad + ticks;
}
