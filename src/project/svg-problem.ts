import type { AssetProblem } from './asset.js';

/** Drawing programs nest a dozen groups; what draws them runs out of stack far above this. */
const DEEPEST = 100;

/** Books show it as an image, where no script runs; refused all the same, since the file is passed on. */
const ACTIVE =
  /<script|<foreignObject|<!ENTITY|\son\w+\s*=|javascript:|@import|url\(\s*["']?(?:https?:)?\/\/|href\s*=\s*["'](?!#|data:image\/)/i;

/** Why an SVG picture cannot be put into a book; undefined when it can. Goes through the text once, whatever it holds. */
export function svgProblem(text: string): AssetProblem | undefined {
  const open: string[] = [];
  let root: string | undefined;
  let before = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', before)) {
    if (root === undefined && text.slice(before, at).trim() !== '') return 'not-a-picture';
    const end = endOf(text, at);
    if (end === undefined) return root === undefined ? 'not-a-picture' : 'damaged-picture';
    before = end;
    const tag = text.slice(at, before);
    if (/^<[!?]/.test(tag)) continue;
    const name = /^<\/?([^\s/>]*)/.exec(tag)?.[1] ?? '';
    if (root === undefined && name !== 'svg') return 'not-a-picture';
    root ??= tag;
    if (tag.startsWith('</')) {
      if (open.pop() !== name) return 'damaged-picture';
    } else if (!tag.endsWith('/>')) open.push(name);
    if (open.length > DEEPEST) return 'damaged-picture';
  }
  if (root === undefined) return 'not-a-picture';
  if (ACTIVE.test(text)) return 'script';
  return open.length > 0 || !hasSize(root) ? 'damaged-picture' : undefined;
}

/** The index behind a tag, a comment or another piece of markup that begins at `start`; undefined when it is open. */
function endOf(text: string, start: number): number | undefined {
  for (const [first, last] of WHOLE) {
    if (!text.startsWith(first, start)) continue;
    const end = text.indexOf(last, start + first.length);
    return end === -1 ? undefined : end + last.length;
  }
  const stop = /["'>]/g;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === '>') return stop.lastIndex;
    // A quoted value may hold `>`.
    const quote = text.indexOf(found[0], stop.lastIndex);
    if (quote === -1) return undefined;
    stop.lastIndex = quote + 1;
  }
  return undefined;
}

/** What is passed over as a whole, whatever stands inside. */
const WHOLE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

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
