import { decimal, word } from '../i18n/content-words.js';
import type { Quadrant } from '../model/swot.js';
import type { Draw } from './figure.js';
import { ticks } from './scale.js';
import { element, figure, ink, text, WIDTH } from './svg.js';

const SIZE = 400;
const TOP = 40;
const CENTRE = { x: WIDTH / 2, y: TOP + SIZE / 2 };
const corners = [
  { number: 1, x: 1, y: 1 },
  { number: 2, x: 1, y: -1 },
  { number: 3, x: -1, y: 1 },
  { number: 4, x: -1, y: -1 },
] as const;

/** The region's place among the four quadrants, from its weighted SWOT table. */
export const swotQuadrant: Draw = (model) => {
  const quadrant = model.swot.find(({ scope }) => scope === 'region')?.computedQuadrant;
  if (quadrant === undefined) return undefined;
  const reach = ticks(Math.max(Math.abs(quadrant.x), Math.abs(quadrant.y)) * 1.25).at(-1) ?? 1;
  const name = word('quadrant', quadrant.number) ?? '';
  const where = point(quadrant);
  const description =
    `Titik posisi daerah berada pada ${where}: sumbu mendatar adalah selisih kekuatan dan kelemahan, ` +
    `sumbu tegak adalah selisih peluang dan ancaman. Posisi ini termasuk ${name}.`;
  return figure('Posisi daerah dalam kuadran SWOT', description, TOP + SIZE + 40, [
    ...corners.map((corner) => corner.number).flatMap((number) => panel(number, quadrant)),
    ...axes(reach),
    ...marker(quadrant, reach),
  ]);
};

function panel(number: (typeof corners)[number]['number'], quadrant: Quadrant): string[] {
  const corner = corners.find((one) => one.number === number) ?? corners[0];
  const x = corner.x > 0 ? CENTRE.x : CENTRE.x - SIZE / 2;
  const y = corner.y > 0 ? TOP : CENTRE.y;
  const here = number === quadrant.number;
  const fill = here ? '#e3edf8' : '#f6f5f2';
  const words = (word('quadrant', number) ?? '').split(' ');
  const first = words.slice(0, 2).join(' ');
  const middle = x + SIZE / 4;
  const line = corner.y > 0 ? y + 26 : y + SIZE / 2 - 34;
  return [
    element('rect', { x, y, width: SIZE / 2, height: SIZE / 2, fill }),
    text(middle, line, first, { anchor: 'middle', fill: here ? ink.text : ink.quiet }),
    text(middle, line + 18, words.slice(2).join(' '), {
      size: 14,
      weight: 600,
      anchor: 'middle',
      fill: here ? ink.text : ink.quiet,
    }),
  ];
}

function axes(reach: number): string[] {
  const { x, y } = CENTRE;
  const half = SIZE / 2;
  const limit = decimal(reach);
  const quiet = { fill: ink.quiet } as const;
  return [
    element('path', {
      d: `M${x - half} ${y}H${x + half}M${x} ${y - half}V${y + half}`,
      stroke: ink.strong,
      'stroke-width': 1.5,
    }),
    text(x + half + 10, y - 4, 'Kekuatan', { weight: 600 }),
    text(x + half + 10, y + 14, limit, quiet),
    text(x - half - 10, y - 4, 'Kelemahan', { weight: 600, anchor: 'end' }),
    text(x - half - 10, y + 14, `-${limit}`, { ...quiet, anchor: 'end' }),
    text(x, TOP - 10, `Peluang (${limit})`, { weight: 600, anchor: 'middle' }),
    text(x, TOP + SIZE + 22, `Ancaman (-${limit})`, { weight: 600, anchor: 'middle' }),
  ];
}

function marker(quadrant: Quadrant, reach: number): string[] {
  const x = CENTRE.x + (quadrant.x / reach) * (SIZE / 2);
  const y = CENTRE.y - (quadrant.y / reach) * (SIZE / 2);
  const right = quadrant.x < 0;
  return [
    element('path', {
      d: `M${CENTRE.x} ${y}H${x}V${CENTRE.y}`,
      fill: 'none',
      stroke: '#1f5fa8',
      'stroke-dasharray': '4 4',
    }),
    element('circle', { cx: x, cy: y, r: 7, fill: '#1f5fa8', stroke: ink.paper, 'stroke-width': 2 }),
    text(x + (right ? 12 : -12), y - 10, point(quadrant), {
      size: 14,
      weight: 600,
      anchor: right ? 'start' : 'end',
    }),
  ];
}

function point({ x, y }: Quadrant): string {
  const style = { digits: 2 };
  return `(${decimal(x, style)}; ${decimal(y, style)})`;
}
