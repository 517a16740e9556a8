import { visibleText } from '../i18n/invisible.js';
import type { Figure } from './figure.js';
import type { Pen } from './pen.js';

/** Width of every figure in its own units; height follows the content. */
export const WIDTH = 720;
/** The smallest text a figure may hold, so that it can be read on paper. */
export const SMALL = 13;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are `undefined` are left out, numbers are written with two decimals at most. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      written += ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`;
  }
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: 600;
  /** The theme's ink unless told. */
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, escaped, its baseline at `y`. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = SMALL, weight, fill, anchor } = style;
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor };
  return element('text', attributes, escapeXml(words));
}

/** What a figure is called, what it says to those who cannot see it, and how high it is in units. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  readonly height: number;
}

/** A whole figure around its content, in the theme's font and ink. Ids need to be unique in this figure only. */
export function figure({ theme }: Pen, frame: Frame, content: readonly string[]): Figure {
  const { title, description, height } = frame;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${rounded(height)}`,
    width: WIDTH,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
    'font-family': fontFamily(theme.fonts.heading),
    fill: theme.colours.ink,
  };
  const svg = element(
    'svg',
    attributes,
    element('title', { id: 'title' }, escapeXml(title)),
    element('desc', { id: 'desc' }, escapeXml(description)),
    element('rect', { width: WIDTH, height, fill: theme.colours.paper }),
    ...content,
  );
  return { svg, title, description };
}

/** What most text of a figure consists of; it needs no second look. */
const plain = /^[\w #%(),.:;/-]*$/;

/** Text made safe between tags and inside quotes; what nobody sees or XML does not know is dropped. */
export function escapeXml(words: string): string {
  if (plain.test(words)) return words;
  return visibleText(words).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A family and what stands in for it. No real family holds a quote or a backslash, and they could end its name. */
function fontFamily(name: string): string {
  const plain = visibleText(name)
    .replace(/["'\\;{}\n]/g, '')
    .trim();
  return plain === '' ? 'system-ui, sans-serif' : `'${plain}', system-ui, sans-serif`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
