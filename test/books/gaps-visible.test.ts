import { describe, expect, it } from 'vitest';
import type { Masterplan } from '../../src/generated/types.js';
import { plan } from './plan-sample.js';
import { bookOf, rendered } from './render.js';
import { empty, sample } from './sample.js';

const SLIPS = /undefined|NaN|\[object |Infinity|\bnull\b/;

/** Every path to a value inside `value`, objects and lists too. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const inside = [...path, Array.isArray(value) ? Number(key) : key];
    return [inside, ...pathsOf(child, inside)];
  });
}

/** A copy without the value at `path`; in a list a hole stays, as checking leaves it. */
function without(masterplan: Masterplan, path: readonly (string | number)[]): Masterplan {
  const copy = structuredClone(masterplan);
  const last = path.at(-1) ?? '';
  // Paths are made from this very object, so each step is a container.
  let holder = copy as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  if (Array.isArray(holder)) holder[Number(last)] = undefined;
  else delete holder[last];
  return copy;
}

/** What went wrong when the book was made, or the slip that stands in it. */
function slipOf(masterplan: Masterplan, number: number): string | undefined {
  try {
    const { markdown } = rendered(bookOf(masterplan, number));
    const at = markdown.search(SLIPS);
    return at < 0 ? undefined : markdown.slice(Math.max(0, at - 30), at + 30);
  } catch (error) {
    return String(error);
  }
}

const BOOKS = [
  { number: 1, whole: sample },
  { number: 2, whole: plan },
  { number: 3, whole: plan },
  { number: 4, whole: sample },
];

describe.each(BOOKS)('book $number of incomplete data', ({ number, whole }) => {
  it('renders from the least a project may hold, with every gap marked and no slip of the machine', () => {
    const { parts } = rendered(bookOf(empty, number));
    for (const { id, kind, markdown } of parts) {
      expect(markdown, id).not.toMatch(SLIPS);
      if (kind === 'annex') expect(markdown, id).toContain('*(belum diisi)*');
    }
  });

  it('renders whatever single value checking took out', () => {
    const paths = pathsOf(whole);
    expect(paths.length).toBeGreaterThan(300);
    const slips: string[] = [];
    for (const path of paths) {
      const slip = slipOf(without(whole, path), number);
      if (slip !== undefined) slips.push(`${path.join('.')}: ${slip}`);
    }
    expect(slips).toEqual([]);
  }, 60_000);
});
