import type { Pen } from './pen.js';
import { element } from './svg.js';

/** A colour with a pattern on it, so that neighbours stay apart for colour-blind readers and in grey print. */
export interface Fill {
  readonly colour: string;
  readonly pattern: 'solid' | 'rising' | 'falling' | 'dots' | 'rows' | 'columns' | 'grid';
  /** The pattern's colour; the paper's unless told. */
  readonly mark?: string;
}

/** The fills of one figure by name: what `fill` takes for each, and the `<defs>` that must stand before. */
export interface Palette<Name extends string> {
  readonly definitions: string;
  of(name: Name): string;
}

/** Makes the fills of one figure ready; a pattern's id is its name. `definitions` is '' when all are solid. */
export function palette<Name extends string>(
  pen: Pen,
  fills: Iterable<readonly [Name, Fill]>,
): Palette<Name> {
  const references = new Map<Name, string>();
  const patterns: string[] = [];
  for (const [name, fill] of fills) {
    references.set(name, fill.pattern === 'solid' ? fill.colour : `url(#${name})`);
    if (fill.pattern !== 'solid') patterns.push(patternOf(name, fill, pen.theme.colours.paper));
  }
  return {
    definitions: patterns.length === 0 ? '' : element('defs', {}, ...patterns),
    of: (name) => references.get(name) ?? pen.theme.colours.quiet,
  };
}

/** `colour` (`#rrggbb`) mixed into white paper: 1 is the colour itself, 0 is white. */
export function tint(colour: string, share: number): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  const mixed = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(255 + (part - 255) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

const SIZE = 8;

function patternOf(id: string, { colour, pattern, mark }: Fill, paper: string): string {
  const size = { width: SIZE, height: SIZE, patternUnits: 'userSpaceOnUse' };
  const ground = element('rect', { width: SIZE, height: SIZE, fill: colour });
  return element('pattern', { id, ...size }, ground, marks[pattern](mark ?? paper));
}

const strokes = (d: string, width: number) => (stroke: string) =>
  element('path', { d, stroke, 'stroke-width': width });

const marks: Readonly<Record<Fill['pattern'], (colour: string) => string>> = {
  solid: () => '',
  rising: strokes('M-2 2L2-2M0 8L8 0M6 10L10 6', 1.6),
  falling: strokes('M6-2L10 2M0 0L8 8M-2 6L2 10', 1.6),
  dots: (fill) => element('circle', { cx: 4, cy: 4, r: 1.5, fill }),
  rows: strokes('M0 4H8', 1.8),
  columns: strokes('M4 0V8', 1.8),
  grid: strokes('M4 0V8M0 4H8', 1.2),
};
