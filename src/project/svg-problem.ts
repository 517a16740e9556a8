import type { AssetProblem } from './asset.js';
import { MOST_SHAPES, svgCost } from './svg-cost.js';
import { type SvgTag, styleSheets, svgTags } from './svg-tags.js';

/** Drawing programs nest a dozen groups; what draws them runs out of stack far above this. */
const DEEPEST = 100;

/** Books show it as an image, where no script runs; refused all the same, since the file is passed on. */
const ACTIVE = [
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener)\b/i,
  /[\s/"']on\w+\s*=\s*["']|javascript:|attributeName\s*=\s*["']\s*(?:xlink:)?href/i,
  /@import|url\((?!\s*(?:(?:["']|&quot;)\s*)?#)/i,
  /href\s*=\s*["'](?!\s*#|\s*data:image\/(?:png|jpe?g);base64,)/i,
];

/** Why an SVG picture cannot be put into a book; undefined when it can. Goes through the text a few times, whatever it holds. */
export function svgProblem(text: string): AssetProblem | undefined {
  const { tags, isWhole } = svgTags(text);
  const first = tags.findIndex(({ name }) => name !== '');
  const root = tags[first];
  const isFirst = tags.slice(0, first + 1).every(({ before }) => before.trim() === '');
  if (root?.name !== 'svg' || !isFirst) return 'not-a-picture';
  if (!isWhole || !isNested(tags)) return 'damaged-picture';
  if (isActive(text) || isActive(withoutEntities(text)) || tags.some(isHidden)) return 'script';
  if (stylesOf(tags).some((style) => isActive(withoutEscapes(withoutEntities(style))))) return 'script';
  if (!hasSize(root.text)) return 'damaged-picture';
  return svgCost(tags, text.length) > MOST_SHAPES ? 'too-complex' : undefined;
}

/** Whether every tag that opens is closed in turn, around everything. */
function isNested(tags: readonly SvgTag[]): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const { kind, name } of tags) {
    if (open.length === 0 && (kind === 'opens' || kind === 'stands')) roots += 1;
    if (kind === 'opens') open.push(name);
    if ((kind === 'closes' && open.pop() !== name) || open.length > DEEPEST) return false;
  }
  return open.length === 0 && roots === 1;
}

/** A list inside a document type can give any element an attribute, or a name any content. */
function isHidden({ kind, text }: SvgTag): boolean {
  return (
    kind === 'other' && /^<!(?!--|\[CDATA\[)[^[]*\[|^<!(?:ENTITY|ATTLIST)|^<\?xml-stylesheet/i.test(text)
  );
}

function isActive(text: string): boolean {
  return ACTIVE.some((pattern) => pattern.test(text));
}

/** What styles say, in attributes and in sheets. */
function stylesOf(tags: readonly SvgTag[]): string[] {
  const inTags = tags.flatMap(({ text }) => [...text.matchAll(/\sstyle\s*=\s*("[^"]*"|'[^']*')/g)]);
  return [...inTags.map(([, style = '']) => style), ...styleSheets(tags)];
}

/** The text with letters in place of their numbers: `&#106;avascript:` is read as what it spells. */
function withoutEntities(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi, (_, hex?: string, decimal?: string) =>
    letter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

/** The same for style sheets: `u\72l(` is `url(`. */
function withoutEscapes(style: string): string {
  return style.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, hex?: string, other = '') =>
    hex === undefined ? other : letter(Number.parseInt(hex, 16)),
  );
}

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** SVG 1.1, 7.2 and 7.7: what is written of its size must be more than nothing. */
function hasSize(root: string): boolean {
  const written = root.matchAll(/\s(width|height|viewBox)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...written].every(([, name, double, single]) => {
    const value = (double ?? single ?? '').trim();
    if (name !== 'viewBox') return /^\+?[\d.]/.test(value) && Number.parseFloat(value) > 0;
    const [, , width = 0, height = 0] = value.split(/[\s,]+/).map(Number);
    return width > 0 && height > 0;
  });
}
