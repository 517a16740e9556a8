import { element } from './svg.js';

/** A colour with a pattern in white, so that neighbours stay apart for colour-blind readers and in grey print. */
export interface Fill {
  readonly colour: string;
  readonly pattern: 'solid' | 'rising' | 'falling' | 'dots' | 'rows' | 'columns' | 'grid';
}

const marks: Readonly<Record<Exclude<Fill['pattern'], 'solid'>, string>> = {
  rising: element('path', { d: 'M-2 2L2-2M0 8L8 0M6 10L10 6', stroke: '#fff', 'stroke-width': 1.6 }),
  falling: element('path', { d: 'M6-2L10 2M0 0L8 8M-2 6L2 10', stroke: '#fff', 'stroke-width': 1.6 }),
  dots: element('circle', { cx: 4, cy: 4, r: 1.5, fill: '#fff' }),
  rows: element('path', { d: 'M0 4H8', stroke: '#fff', 'stroke-width': 1.8 }),
  columns: element('path', { d: 'M4 0V8', stroke: '#fff', 'stroke-width': 1.8 }),
  grid: element('path', { d: 'M4 0V8M0 4H8', stroke: '#fff', 'stroke-width': 1.2 }),
};

/** What `fill` takes for the n-th fill of a figure that defines it with `fillDefinitions`. */
export function fillReference(fill: Fill, name: string): string {
  return fill.pattern === 'solid' ? fill.colour : `url(#${name})`;
}

/** The `<defs>` of the patterns a figure uses, by name; '' when all are solid. */
export function fillDefinitions(fills: ReadonlyMap<string, Fill>): string {
  const patterns = [...fills].flatMap(([name, { colour, pattern }]) => {
    if (pattern === 'solid') return [];
    const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
    const ground = element('rect', { width: 8, height: 8, fill: colour });
    return [element('pattern', { id: name, ...size }, ground, marks[pattern])];
  });
  return patterns.length === 0 ? '' : element('defs', {}, ...patterns);
}
