import { scaleLinear } from 'd3-scale';
import { palette } from './fills.js';
import type { Pen } from './pen.js';
import { elementLooks, type Spoke } from './readiness-spokes.js';
import { element, SMALL, text, WIDTH } from './svg.js';
import { fitText } from './text-fit.js';

const LABEL = 200;
const VALUE = 160;
const LEFT = LABEL + 12;
const RIGHT = WIDTH - VALUE - 12;
const BAR = 16;
const ROW = 30;

/** A bar for each part, as long as its score is of its scale, with an upright line at the target. */
export function readinessBars(pen: Pen, spokes: readonly Spoke[]): { content: string[]; height: number } {
  const looks = elementLooks(pen);
  const fills = palette(
    pen,
    looks.map(({ id, fill }) => [id, fill] as const),
  );
  const content = [fills.definitions];
  let y = 0;
  for (const { id, name } of looks) {
    content.push(text(0, y + 20, name, { size: 15, weight: 600 }));
    y += 34;
    for (const spoke of spokes.filter(({ element }) => element === id)) {
      content.push(...bar(pen, spoke, y, fills.of(id)));
      y += ROW;
    }
    y += 6;
  }
  const { ink, quiet } = pen.theme.colours;
  const words = pen.say({ id: 'Garis tegak: sasaran', en: 'Upright line: target' });
  content.push(
    element('path', { d: `M${LEFT} ${y + 2}v14`, stroke: ink, 'stroke-width': 2.5 }),
    text(LEFT + 10, y + 14, words, { fill: quiet }),
  );
  return { content, height: y + 22 };
}

function bar({ say, theme }: Pen, { name, score }: Spoke, y: number, fill: string): string[] {
  const { tint, ink, quiet } = theme.colours;
  const box = { x: LEFT, y, height: BAR };
  const label = text(LABEL, y + 13, fitText(name, LABEL, SMALL), { anchor: 'end' });
  const track = element('rect', { ...box, width: RIGHT - LEFT, fill: tint });
  if (score === undefined) {
    const words = say({ id: 'belum dinilai', en: 'not scored yet' });
    return [label, track, text(RIGHT + 12, y + 13, words, { fill: quiet })];
  }
  const x = scaleLinear([0, 100], [LEFT, RIGHT]).clamp(true);
  return [
    label,
    track,
    element('rect', { ...box, width: x(score.now) - LEFT, fill }),
    element('path', { d: `M${x(score.target)} ${y - 4}v${BAR + 8}`, stroke: ink, 'stroke-width': 2.5 }),
    text(RIGHT + 12, y + 13, fitText(`${score.words}, ${score.targetWords}`, VALUE, SMALL)),
  ];
}
