import { expect } from 'vitest';
import type { Figure } from '../../src/figures/figure.js';
import { textWidth } from '../../src/figures/text-fit.js';

type Attributes = Readonly<Record<string, string>>;

/** The elements of one name, as their attributes; `words` is the text between the tags. */
export function elements(svg: string, name: string): (Attributes & { readonly words: string })[] {
  return [...svg.matchAll(new RegExp(`<${name}((?: [^>]*?)?)(?:/>|>([^<]*)</${name}>)`, 'g'))].map(
    ([, written = '', inside = '']) => ({
      ...Object.fromEntries(
        [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
      words: inside.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    }),
  );
}

/** What every figure must be: named, legible, plain SVG, no higher than `most`, nothing outside its frame. */
export function expectInFrame(figure: Figure | undefined, most = 980): Figure {
  if (figure === undefined) throw new Error('there is no figure');
  const { svg, title, description } = figure;
  const height = Number(/viewBox="0 0 720 ([\d.]+)"/.exec(svg)?.[1]);
  expect(height).toBeGreaterThan(20);
  expect(height).toBeLessThanOrEqual(most);
  expect(title).not.toBe('');
  expect(description).not.toBe('');
  expect(`${svg}${description}`).not.toMatch(/style=|<style|<script|href=|undefined|NaN|Infinity|\[object/);
  const [left, right] = [-0.5, 720.5];
  for (const { x, y, words, 'font-size': size, 'text-anchor': anchor } of elements(svg, 'text')) {
    expect(Number(size)).toBeGreaterThanOrEqual(12);
    const width = textWidth(words, Number(size));
    const start = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    expect(start, words).toBeGreaterThanOrEqual(left);
    expect(start + width, words).toBeLessThanOrEqual(right);
    expect(Number(y) - Number(size) * 0.8, words).toBeGreaterThanOrEqual(0);
    expect(Number(y) + Number(size) * 0.25, words).toBeLessThanOrEqual(height);
  }
  for (const { x = 0, y = 0, width, height: high } of elements(svg.replace(/<defs>.*<\/defs>/, ''), 'rect')) {
    expect(Number(x)).toBeGreaterThanOrEqual(left);
    expect(Number(width)).toBeGreaterThanOrEqual(0);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(right);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(y) + Number(high)).toBeLessThanOrEqual(height);
  }
  for (const { cx, cy, r } of elements(svg, 'circle')) {
    expect(Number(cx) - Number(r)).toBeGreaterThanOrEqual(-4);
    expect(Number(cx) + Number(r)).toBeLessThanOrEqual(724);
    expect(Number(cy) + Number(r)).toBeLessThanOrEqual(height);
  }
  return figure;
}
