import { scaleLinear } from 'd3-scale';
import type { Quadrant } from '../model/swot.js';
import { tint } from './fills.js';
import type { Pen } from './pen.js';
import { element, SMALL, text } from './svg.js';
import { fitText, textWidth } from './text-fit.js';

const corners = [
  { number: 1, right: true, top: true },
  { number: 2, right: true, top: false },
  { number: 3, right: false, top: true },
  { number: 4, right: false, top: false },
] as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A square of `side` units around `centre` with the four quadrants and the region's point; axis names stand outside. */
export function quadrantPlot(pen: Pen, quadrant: Quadrant, centre: Point, side: number): string[] {
  const half = side / 2;
  // The point keeps to the inner part of the plot: the outer part holds the quadrants' names.
  const most = Math.max(Math.abs(quadrant.x), Math.abs(quadrant.y)) * 1.6;
  const reach = scaleLinear([0, most], [0, half]).nice(4).domain()[1] ?? most;
  const x = scaleLinear([-reach, reach], [centre.x - half, centre.x + half]);
  const y = scaleLinear([-reach, reach], [centre.y + half, centre.y - half]);
  return [
    ...corners.flatMap((corner) => panel(pen, corner, quadrant.number === corner.number, centre, half)),
    ...axes(pen, centre, half, reach),
    ...marker(pen, quadrant, { x: x(quadrant.x), y: y(quadrant.y) }, centre, half),
  ];
}

/** "(0,80; -0,60)"; a comma would look like a decimal one. */
export function pointWords({ say, decimal }: Pen, point: Point): string {
  const [x, y] = [point.x, point.y].map((value) => decimal(value, { digits: 2 }));
  return say({ id: `(${x}; ${y})`, en: `(${x}, ${y})` });
}

function panel(
  pen: Pen,
  { number, right, top }: (typeof corners)[number],
  here: boolean,
  centre: Point,
  half: number,
): string[] {
  const { accent, tint: pale, quiet, ink, paper } = pen.theme.colours;
  const x = right ? centre.x : centre.x - half;
  const y = top ? centre.y - half : centre.y;
  const fill = here ? tint(accent, 0.16) : pale;
  // "Kuadran I Agresif (SO)" on two lines.
  const words = (pen.word('quadrant', number) ?? '').split(' ');
  const lines = [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  const first = top ? y + 22 : y + half - 27;
  const style = { anchor: 'middle', fill: here ? ink : quiet } as const;
  return [
    element('rect', { x, y, width: half, height: half, fill, stroke: paper }),
    ...lines.map((line, index) =>
      text(x + half / 2, first + index * 17, fitText(line, half - 8, SMALL), {
        ...style,
        ...(here ? { weight: 600 } : {}),
      }),
    ),
  ];
}

function axes(pen: Pen, { x, y }: Point, half: number, reach: number): string[] {
  const { strong, quiet } = pen.theme.colours;
  const side = (which: 'strengths' | 'weaknesses' | 'opportunities' | 'threats') =>
    pen.word('swotSide', which) ?? '';
  const [most, least] = [pen.decimal(reach), pen.decimal(-reach)].map((words) => fitText(words, 150, SMALL));
  const d = `M${x - half} ${y}H${x + half}M${x} ${y - half}V${y + half}`;
  const number = { fill: quiet } as const;
  return [
    element('path', { d, stroke: strong, 'stroke-width': 1.5 }),
    text(x + half + 10, y - 3, side('strengths'), { weight: 600 }),
    text(x + half + 10, y + 14, most ?? '', number),
    text(x - half - 10, y - 3, side('weaknesses'), { weight: 600, anchor: 'end' }),
    text(x - half - 10, y + 14, least ?? '', { ...number, anchor: 'end' }),
    text(x, y - half - 9, `${side('opportunities')} (${most})`, { weight: 600, anchor: 'middle' }),
    text(x, y + half + 19, `${side('threats')} (${least})`, { weight: 600, anchor: 'middle' }),
  ];
}

function marker(pen: Pen, quadrant: Quadrant, point: Point, centre: Point, half: number): string[] {
  const { accent, paper } = pen.theme.colours;
  const words = fitText(pointWords(pen, quadrant), half - 16, 14);
  const width = textWidth(words, 14);
  // The words keep to the quadrant, and stand where the axis is, if it is not too near.
  const start = quadrant.x > 0 ? centre.x + 8 : centre.x - half + 8;
  const left = Math.min(Math.max(point.x - width / 2, start), start + half - 16 - width);
  const near = Math.abs(point.y - centre.y) < 36;
  const base = point.y > centre.y === near ? point.y + 24 : point.y - 14;
  const d = `M${centre.x} ${point.y}H${point.x}V${centre.y}`;
  return [
    element('path', { d, fill: 'none', stroke: accent, 'stroke-dasharray': '4 4' }),
    element('rect', { x: left - 4, y: base - 14, width: width + 8, height: 19, rx: 2, fill: paper }),
    text(left + width / 2, base, words, { size: 14, weight: 600, anchor: 'middle' }),
    element('circle', { cx: point.x, cy: point.y, r: 7, fill: accent, stroke: paper, 'stroke-width': 2 }),
  ];
}
