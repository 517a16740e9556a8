import { decimal, word } from '../i18n/content-words.js';
import { type ProgramCount, programCounts } from '../model/program-counts.js';
import type { Draw } from './figure.js';
import { type Fill, fillDefinitions, fillReference } from './fills.js';
import { element, figure, ink, SMALL, text, WIDTH } from './svg.js';
import { fitText, textWidth } from './text-fit.js';

const LABEL = 210;
const BAR = { left: LABEL + 12, width: WIDTH - LABEL - 12 - 44, height: 26 };
const ROW = 38;
const HORIZONS = ['short', 'medium', 'long', 'open'] as const;
type Part = (typeof HORIZONS)[number];

const fills: Readonly<Record<Part, Fill>> = {
  short: { colour: '#1f5fa8', pattern: 'solid' },
  medium: { colour: '#00706b', pattern: 'rising' },
  long: { colour: '#8a5a00', pattern: 'dots' },
  open: { colour: '#545d66', pattern: 'columns' },
};

/** How many programmes each dimension and enabling plan has, by horizon. */
export const programsByDimension: Draw = (model) => {
  const counts = programCounts(model);
  const most = Math.max(...counts.map(({ total }) => total));
  if (most === 0) return undefined;
  const used = HORIZONS.filter((part) => counts.some(({ byHorizon }) => byHorizon[part] > 0));
  const nameOf = ({ home }: ProgramCount) =>
    (home.kind === 'dimension'
      ? model.dimensions.find(({ id }) => id === home.id)?.name
      : word('enablerGroup', home.id)) ?? home.id;
  const bottom = 36 + counts.length * ROW;
  const said = counts.map((count) => `${nameOf(count)}: ${parts(count)}.`).join(' ');
  return figure('Program menurut dimensi dan jangka waktu', `Banyaknya program. ${said}`, bottom + 4, [
    fillDefinitions(new Map(used.map((part) => [`horizon-${part}`, fills[part]]))),
    ...legend(used),
    ...counts.flatMap((count, index) => row(nameOf(count), count, 40 + index * ROW, most)),
  ]);
};

function row(name: string, { total, byHorizon }: ProgramCount, y: number, most: number): string[] {
  const unit = BAR.width / most;
  const content = [text(LABEL, y + 18, fitText(name, LABEL, 14), { size: 14, anchor: 'end' })];
  let x = BAR.left;
  for (const part of HORIZONS) {
    const width = byHorizon[part] * unit;
    if (width === 0) continue;
    const fill = fillReference(fills[part], `horizon-${part}`);
    content.push(
      element('rect', { x, y, width, height: BAR.height, fill, stroke: ink.paper, 'stroke-width': 1 }),
      ...numberIn(byHorizon[part], x + width / 2, y, width),
    );
    x += width;
  }
  content.push(text(x + 8, y + 18, decimal(total), { size: 14, weight: 600 }));
  return content;
}

/** The number on a white plate, since the pattern behind it would hide it. */
function numberIn(value: number, middle: number, y: number, room: number): string[] {
  const shown = decimal(value);
  const width = textWidth(shown, SMALL) + 8;
  if (width + 4 > room) return [];
  return [
    element('rect', { x: middle - width / 2, y: y + 5, width, height: 16, rx: 2, fill: ink.paper }),
    text(middle, y + 17.5, shown, { anchor: 'middle' }),
  ];
}

function legend(used: readonly Part[]): string[] {
  const widths = used.map((part) => 26 + textWidth(horizonName(part), SMALL) + 16);
  let x = Math.max(0, Math.min(BAR.left, WIDTH - widths.reduce((sum, width) => sum + width, 0)));
  return used.flatMap((part, index) => {
    const fill = fillReference(fills[part], `horizon-${part}`);
    const entry = [
      element('rect', { x, y: 6, width: 18, height: 14, fill }),
      text(x + 26, 18, horizonName(part)),
    ];
    x += widths[index] ?? 0;
    return entry;
  });
}

function horizonName(part: Part): string {
  return part === 'open' ? 'Tahun belum diisi' : (word('horizon', part) ?? part);
}

function parts({ total, byHorizon }: ProgramCount): string {
  const named = HORIZONS.filter((part) => byHorizon[part] > 0);
  const list = named.map((part) => `${horizonName(part).toLowerCase()} ${decimal(byHorizon[part])}`);
  return list.length === 0 ? 'belum ada program' : `${decimal(total)} program (${list.join(', ')})`;
}
