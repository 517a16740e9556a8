import { scaleLinear } from 'd3-scale';
import { arc, curveLinearClosed, lineRadial, pointRadial } from 'd3-shape';
import type { Theme } from '../theme/theme.js';
import { type Palette, palette, tint } from './fills.js';
import { type LegendEntry, legend } from './legend.js';
import type { Pen } from './pen.js';
import { type ElementLook, elementLooks, type ScoredSpoke } from './readiness-spokes.js';
import { element, SMALL, text, WIDTH } from './svg.js';
import { fitText, textWidth, wrapText } from './text-fit.js';

const RADIUS = 150;
/** The band around the plot in which an element's pattern stands, where it hides no line. */
const BAND = { inner: RADIUS + 5, outer: RADIUS + 17 };
const NAMES = BAND.outer + 9;
const LINE = 16;
const RINGS = [20, 40, 60, 80, 100];
const CENTRE = { x: WIDTH / 2, y: 222 };
const LEGEND = CENTRE.y + 236;

/** Where a share of a scale lies between the centre and the rim; beyond an end of the scale is at that end. */
const radius = scaleLinear([0, 100], [0, RADIUS]).clamp(true);

/** A radar with a corner for each part, the parts of one element side by side in one sector. */
export function readinessRadar(
  pen: Pen,
  spokes: readonly ScoredSpoke[],
): { content: string[]; height: number } {
  const slice = (2 * Math.PI) / spokes.length;
  const looks = elementLooks(pen).filter(({ id }) => spokes.some(({ element }) => element === id));
  const fills = palette(
    pen,
    looks.map(({ id, fill }) => [id, fill] as const),
  );
  const angles = spokes.map((_, index) => (index + 0.5) * slice);
  const plot = [
    ...looks.flatMap((look) => sector(look, spokes, slice, fills)),
    ...rings(pen, angles),
    ...shape(pen, spokes, angles, 'now'),
    ...shape(pen, spokes, angles, 'target'),
  ];
  const key = legend(entries(pen, looks, fills), 0, LEGEND, 'centred');
  const content = [
    fills.definitions,
    element('g', { transform: `translate(${CENTRE.x} ${CENTRE.y})` }, ...plot),
    ...shares(pen),
    ...spokes.flatMap((spoke, index) => nameOf(spoke, angles[index] ?? 0)),
    ...key.content,
  ];
  return { content, height: key.bottom + 6 };
}

function sector(
  { id, fill }: ElementLook,
  spokes: readonly ScoredSpoke[],
  slice: number,
  fills: Palette<ElementLook['id']>,
): string[] {
  const startAngle = spokes.findIndex(({ element }) => element === id) * slice;
  const endAngle = (spokes.findLastIndex(({ element }) => element === id) + 1) * slice;
  const draw = arc();
  const path = (innerRadius: number, outerRadius: number) =>
    draw({ innerRadius, outerRadius, startAngle, endAngle }) ?? '';
  return [
    element('path', { d: path(0, RADIUS), fill: tint(fill.colour, 0.09) }),
    element('path', { d: path(BAND.inner, BAND.outer), fill: fills.of(id) }),
  ];
}

function rings({ theme }: Pen, angles: readonly number[]): string[] {
  const { line, strong } = theme.colours;
  const spokes = angles.map((angle) => {
    const [x, y] = pointRadial(angle, RADIUS);
    return `M0 0L${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  return [
    element('path', { d: spokes.join(''), stroke: line }),
    ...RINGS.map((share) =>
      element('circle', { r: radius(share), fill: 'none', stroke: share === 100 ? strong : line }),
    ),
  ];
}

/** What each ring means, just inside it, on plates that part the words from the lines. */
function shares({ theme, percent }: Pen): string[] {
  const { quiet, paper } = theme.colours;
  return RINGS.flatMap((share) => {
    const words = percent(share);
    const width = textWidth(words, SMALL) - 2;
    const top = CENTRE.y + 2 - radius(share);
    const plate = { x: CENTRE.x - width / 2, y: top, width, height: 14, rx: 2 };
    return [
      element('rect', { ...plate, fill: paper, 'fill-opacity': 0.7 }),
      text(CENTRE.x, top + 11.5, words, { anchor: 'middle', fill: quiet }),
    ];
  });
}

/** How the two outlines are drawn; apart in grey, too: one is full, the other dashed and hollow. */
function outlines({ colours: { accent, ink, paper } }: Theme) {
  return {
    now: {
      line: { stroke: accent, 'stroke-width': 2.5 },
      area: { fill: accent, 'fill-opacity': 0.16 },
      corner: { r: 4, fill: accent },
    },
    target: {
      line: { stroke: ink, 'stroke-width': 1.8, 'stroke-dasharray': '6 4' },
      area: { fill: 'none' },
      corner: { r: 3.5, fill: paper, stroke: ink, 'stroke-width': 1.6 },
    },
  } as const;
}

function shape(
  { theme }: Pen,
  spokes: readonly ScoredSpoke[],
  angles: readonly number[],
  which: 'now' | 'target',
): string[] {
  const { line, area, corner } = outlines(theme)[which];
  const points = spokes.map(({ score }, index): [number, number] => [
    angles[index] ?? 0,
    radius(score[which]),
  ]);
  const d = lineRadial().curve(curveLinearClosed)(points) ?? '';
  const corners = points.map(([angle, distance]) => {
    const [cx, cy] = pointRadial(angle, distance);
    return element('circle', { cx, cy, ...corner });
  });
  return [element('path', { d, ...area, ...line }), ...corners];
}

function nameOf({ name, score }: ScoredSpoke, angle: number): string[] {
  const [right, down] = pointRadial(angle, 1);
  const x = CENTRE.x + right * NAMES;
  const anchor = Math.abs(right) < 0.2 ? 'middle' : right > 0 ? 'start' : 'end';
  const room = anchor === 'middle' ? 220 : anchor === 'start' ? WIDTH - x : x;
  const lines = wrapText(name, room, SMALL, 2);
  const value = fitText(`${score.words}, ${score.targetWords}`, room, SMALL);
  // Above the plot a name stands on its place, below it hangs from it.
  const top = CENTRE.y + down * NAMES + ((down - 1) / 2) * (lines.length + 1) * LINE;
  return [...lines, value].map((line, index) =>
    text(x, top + index * LINE + 12, line, index < lines.length ? { anchor, weight: 600 } : { anchor }),
  );
}

function entries(
  { say, theme }: Pen,
  looks: readonly ElementLook[],
  fills: Palette<ElementLook['id']>,
): LegendEntry[] {
  const { now, target } = outlines(theme);
  const outline =
    ({ line, corner }: typeof now | typeof target) =>
    (x: number, y: number) =>
      element('path', { d: `M${x} ${y + 7}h24`, ...line }) +
      element('circle', { cx: x + 12, cy: y + 7, ...corner });
  return [
    ...looks.map(({ id, name }) => ({ swatch: fills.of(id), name })),
    { swatch: outline(now), name: say({ id: 'Keadaan sekarang', en: 'Now' }) },
    { swatch: outline(target), name: say({ id: 'Sasaran', en: 'Target' }) },
  ];
}
