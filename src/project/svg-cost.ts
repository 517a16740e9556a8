import { type SvgTag, styleSheets } from './svg-tags.js';

/** About as many simple shapes as are drawn in a few seconds; the emblem of a region has some thousand. */
export const MOST_SHAPES = 100_000;

/** What these take to draw, in simple shapes; measured with the library that makes pictures for Word. */
const SHAPES = { letter: 10, layer: 50 };
/** UTF-16 units of a tag that take as long as a shape: ten corners of a path. */
const UNITS = 20;

/** References of references; what draws them calls itself for each. */
const DEEPEST = 500;

/** An element, and what drawing it once takes. */
interface Drawn {
  own: number;
  /** It is a text, or inside one: words are drawn nowhere else. */
  readonly isText: boolean;
  readonly inside: Drawn[];
  /** What it is drawn with, by id, and how often. */
  readonly uses: { readonly id: string; readonly times: number }[];
  total: number | undefined;
}

/**
 * What drawing takes, in simple shapes, with everything that is drawn again where it is referred to: forty shapes that
 * each show the one before twice are a million million. Linear in the number of tags.
 */
export function svgCost(tags: readonly SvgTag[], length: number): number {
  const root = drawn(0, false);
  const open = [root];
  const byId = new Map<string, Drawn>();
  for (const tag of tags) {
    const parent = open.at(-1) ?? root;
    if (parent.isText) parent.own += tag.before.length * SHAPES.letter;
    if (tag.kind === 'closes') open.pop();
    if (tag.kind !== 'opens' && tag.kind !== 'stands') continue;
    const element = elementOf(tag, length, parent.isText);
    parent.inside.push(element);
    const id = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.text);
    const name = id?.[1] ?? id?.[2];
    if (name !== undefined && !byId.has(name)) byId.set(name, element);
    if (tag.kind === 'opens') open.push(element);
  }
  return total(root, byId) + styleCost(tags, length, byId);
}

function drawn(own: number, isText: boolean): Drawn {
  return { own, isText, inside: [], uses: [], total: undefined };
}

function elementOf({ name, text }: SvgTag, length: number, inText: boolean): Drawn {
  const local = name.replace(/^.*:/, '');
  const element = drawn(1 + text.length / UNITS, inText || local === 'text');
  // A shadow is drawn point by point: twenty seconds where it is a little larger than the page.
  if (/^fe[A-Z]/.test(local) || EFFECT.test(text)) element.own = Number.POSITIVE_INFINITY;
  if (/[\s;"'](?:opacity|mask|clip-path|mix-blend-mode|isolation|filter)\s*[=:]/.test(text))
    element.own += SHAPES.layer;
  for (const [, id = ''] of text.matchAll(REFERENCE)) element.uses.push({ id, times: timesOf(text, length) });
  return element;
}

/** `blur(3px)` in place of the name of a filter. */
const EFFECT = /filter\s*[:=]\s*(?:["']\s*)?(?!url|none)[a-z]/;
/** `href="#a"`, `fill="url(#a)"`, `mask: url('#a')`. */
const REFERENCE = /(?:href\s*=\s*["']\s*#|url\(\s*(?:(?:["']|&quot;)\s*)?#)([^"')&]*)/g;

/** A marker is drawn at every corner; a group hands it down to all its paths. */
function timesOf(text: string, length: number): number {
  return text.includes('marker') ? length / 4 : 1;
}

function total(element: Drawn, byId: ReadonlyMap<string, Drawn>, depth = 0): number {
  if (element.total !== undefined) return element.total;
  if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
  // What refers to itself is not drawn; while this is counted, it counts as nothing.
  element.total = 0;
  let sum = element.own;
  for (const child of element.inside) sum += total(child, byId, depth + 1);
  for (const { id, times } of element.uses) {
    const used = byId.get(id);
    if (used !== undefined) sum += times * total(used, byId, depth + 1);
  }
  element.total = sum;
  return sum;
}

/** Each rule of a style sheet is tried on each element, and may draw each with whatever it refers to. */
function styleCost(tags: readonly SvgTag[], length: number, byId: ReadonlyMap<string, Drawn>): number {
  let cost = 0;
  for (const sheet of styleSheets(tags)) {
    let each = (sheet.split('{').length - 1) / 100;
    if (EFFECT.test(sheet)) each = Number.POSITIVE_INFINITY;
    for (const [, id = ''] of sheet.matchAll(REFERENCE)) {
      const used = byId.get(id);
      if (used !== undefined) each += timesOf(sheet, length) * total(used, byId);
    }
    cost += each * tags.length;
  }
  return cost;
}
