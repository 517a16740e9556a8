import { visibleText } from '../i18n/invisible.js';
import type { Figure } from './figure.js';

/** Width of every figure in its own units; height follows the content. */
export const WIDTH = 720;
/** The smallest text a figure may hold, so that it can be read on paper. */
export const SMALL = 13;

export const ink = {
  text: '#1d2329',
  quiet: '#545d66',
  line: '#d8d4cc',
  strong: '#8d8a84',
  paper: '#ffffff',
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are `undefined` are left out, numbers are written with two decimals at most. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: 600;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, escaped, its baseline at `y`. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = SMALL, weight, fill = ink.text, anchor } = style;
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor };
  return element('text', attributes, escapeXml(words));
}

/** A whole figure around its content. */
export function figure(
  title: string,
  description: string,
  height: number,
  content: readonly string[],
): Figure {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${rounded(height)}`,
    width: WIDTH,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
    'font-family': 'system-ui, sans-serif',
  };
  const svg = element(
    'svg',
    attributes,
    element('title', { id: 'title' }, escapeXml(title)),
    element('desc', { id: 'desc' }, escapeXml(description)),
    element('rect', { width: WIDTH, height, fill: ink.paper }),
    ...content,
  );
  return { svg, title, description };
}

/** Text made safe between tags and inside quotes; what nobody sees or XML does not know is dropped. */
export function escapeXml(words: string): string {
  return visibleText(words).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
