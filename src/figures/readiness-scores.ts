import { decimal, word } from '../i18n/content-words.js';
import { type ReadinessPart, readinessElements, scoreOf, scorePercent } from '../model/readiness.js';
import type { Draw } from './figure.js';
import { element, figure, ink, text, WIDTH } from './svg.js';
import { fitText } from './text-fit.js';

const LABEL = 200;
const VALUE = 150;
const BAR = { left: LABEL + 12, width: WIDTH - LABEL - VALUE - 24, height: 16 };
const ROW = 30;
const HEAD = 34;
const colours = { structure: '#1f5fa8', infrastructure: '#00706b', superstructure: '#8a3d8f' };

/** Bars of the nine parts' scores as shares of their scales, with a mark at the target. */
export const readinessScores: Draw = (model) => {
  const elements = readinessElements(model.readiness);
  if (elements.every(({ now }) => now === undefined)) return undefined;
  const content: string[] = [];
  const said: string[] = [];
  let y = 8;
  for (const { id, parts } of elements) {
    content.push(text(0, y + 22, word('readinessElement', id) ?? '', { size: 15, weight: 600 }));
    y += HEAD;
    for (const part of parts) {
      content.push(...bar(part, y, colours[id]));
      said.push(sentence(part));
      y += ROW;
    }
    y += 8;
  }
  content.push(...legend(y + 14));
  const title = 'Skor kesiapan daerah menurut unsur';
  return figure(
    title,
    `Skor kesiapan tiap unsur dibandingkan dengan skalanya. ${said.join(' ')}`,
    y + 28,
    content,
  );
};

function bar({ id, cell }: ReadinessPart, y: number, colour: string): string[] {
  const name = fitText(word('readinessPart', id) ?? '', LABEL, 14);
  const label = text(LABEL, y + 14, name, { size: 14, anchor: 'end' });
  const score = scoreOf(cell);
  const middle = y + 14;
  const track = element('rect', {
    x: BAR.left,
    y,
    width: BAR.width,
    height: BAR.height,
    fill: '#eeece7',
    rx: 2,
  });
  const valueX = BAR.left + BAR.width + 12;
  if (score === undefined) {
    return [label, track, text(valueX, middle, 'belum dinilai', { fill: ink.quiet })];
  }
  const at = (percent: number) => (Math.min(Math.max(percent, 0), 100) / 100) * BAR.width;
  const mark = BAR.left + at(scorePercent(score, 'target'));
  return [
    label,
    track,
    element('rect', {
      x: BAR.left,
      y,
      width: at(scorePercent(score, 'now')),
      height: BAR.height,
      fill: colour,
      rx: 2,
    }),
    element('path', { d: `M${mark} ${y - 4}V${y + BAR.height + 4}`, stroke: ink.text, 'stroke-width': 2.5 }),
    text(valueX, middle, `${decimal(score.now)} dari ${decimal(score.scale)}`),
  ];
}

function sentence({ id, cell }: ReadinessPart): string {
  const name = word('readinessPart', id) ?? '';
  const score = scoreOf(cell);
  if (score === undefined) return `${name}: belum dinilai.`;
  return `${name}: ${decimal(score.now)} dari ${decimal(score.scale)}, sasaran ${decimal(score.target)}.`;
}

function legend(y: number): string[] {
  return [
    element('path', { d: `M${BAR.left} ${y - 12}V${y + 2}`, stroke: ink.text, 'stroke-width': 2.5 }),
    text(BAR.left + 10, y, 'Garis tegak: nilai yang dituju', { fill: ink.quiet }),
  ];
}
