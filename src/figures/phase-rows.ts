import type { RoadmapSection } from '../generated/types.js';
import { formatYears } from '../i18n/dates.js';
import type { Pen } from './pen.js';
import { element, SMALL, text, WIDTH } from './svg.js';
import { fitText, textWidth, wrapText } from './text-fit.js';
import { NAMES, type YearScale, yearAxis } from './year-scale.js';

type Phase = NonNullable<RoadmapSection['phases']>[number];
export type DatedPhase = Phase & { readonly years: NonNullable<Phase['years']> };

const AXIS = 36;
const BAR = 24;
const LINE = 17;
/** Milestones are set smaller than the rest. */
const SMALLER = { size: 12, line: 16 };
const BETWEEN = 16;
/** How many milestones of a phase are named, and how many lines each text may take: from generous to the least. */
const ROOMS = [
  { milestones: 8, each: 2, theme: 2, name: 3 },
  { milestones: 5, each: 2, theme: 2, name: 3 },
  { milestones: 5, each: 1, theme: 2, name: 3 },
  { milestones: 3, each: 1, theme: 1, name: 2 },
  { milestones: 1, each: 1, theme: 1, name: 2 },
  { milestones: 0, each: 1, theme: 1, name: 2 },
  { milestones: 0, each: 1, theme: 0, name: 1 },
] as const;

/** Whether a phase can be drawn: its years are known and stand the right way round. */
export function isDated(phase: Phase): phase is DatedPhase {
  return phase.years !== undefined && phase.years.start <= phase.years.end;
}

/** A draft may have a phase without a name. */
export function phaseName(pen: Pen, { name }: Partial<Phase>): string {
  return name ?? pen.say({ id: 'Tahapan belum bernama', en: 'Phase without a name' });
}

/** Each phase as a bar over its years, with theme and as many milestones as `most` units of height allow. */
export function phaseRows(
  pen: Pen,
  phases: readonly DatedPhase[],
  scale: YearScale,
  most: number,
): { content: string[]; height: number } {
  if (phases.length === 0) return { content: [], height: 0 };
  const fitting = fittingWords(pen, phases, most);
  const content = yearAxis(pen, scale, 16);
  let y = AXIS;
  for (const [index, phase] of phases.entries()) {
    const words = fitting[index];
    if (words === undefined) continue;
    content.push(...rowOf(pen, phase, words, scale, y));
    y += blockHeight(words) + BETWEEN;
  }
  return { content, height: y - BETWEEN + 4 };
}

/** What all phases say, from the most generous room on the first that is not too high. */
function fittingWords(pen: Pen, phases: readonly DatedPhase[], most: number): readonly Words[] {
  let words: readonly Words[] = [];
  for (const room of ROOMS) {
    words = phases.map((phase) => wordsOf(pen, phase, room));
    if (heightOf(words) <= most) break;
  }
  return words;
}

interface Words {
  readonly name: readonly string[];
  readonly theme: readonly string[];
  readonly milestones: readonly (readonly string[])[];
}

const INDENT = 14;

function wordsOf(pen: Pen, phase: DatedPhase, room: (typeof ROOMS)[number]): Words {
  const { theme = '', milestones = [] } = phase;
  const width = WIDTH - NAMES - 14;
  const shown = milestones.slice(0, room.milestones);
  const rest = milestones.length - shown.length;
  const more = pen.say({ id: `dan ${pen.count(rest)} tonggak lainnya`, en: `and ${pen.count(rest)} more` });
  return {
    name: wrapText(phaseName(pen, phase), NAMES, SMALL, room.name),
    theme: room.theme === 0 ? [] : wrapText(theme, width, SMALL, room.theme),
    milestones: [...shown, ...(rest > 0 && shown.length > 0 ? [more] : [])].map((words) =>
      wrapText(words, width - INDENT, SMALLER.size, room.each),
    ),
  };
}

function blockHeight({ name, theme, milestones }: Words): number {
  const lines = milestones.reduce((sum, { length }) => sum + length, 0);
  return Math.max(BAR + theme.length * LINE + lines * SMALLER.line, name.length * LINE + LINE);
}

function heightOf(blocks: readonly Words[]): number {
  return blocks.reduce((sum, words) => sum + blockHeight(words) + BETWEEN, AXIS - BETWEEN + 4);
}

function rowOf(pen: Pen, { years }: DatedPhase, words: Words, scale: YearScale, y: number): string[] {
  const { accent, paper, tint, quiet } = pen.theme.colours;
  const { pitch, left } = scale;
  const start = left(scale.years[0] ?? 0);
  const x = left(years.start);
  const width = left(years.end) + pitch - x;
  const span = formatYears(years.start, years.end);
  const content = [
    element('rect', { x: start, y, width: WIDTH - start, height: BAR, fill: tint }),
    element('path', {
      d: scale.years
        .slice(1)
        .map((year) => `M${left(year).toFixed(1)} ${y}v${BAR}`)
        .join(''),
      stroke: paper,
    }),
    element('rect', { x: x + 1, y, width: width - 2, height: BAR, fill: accent }),
    ...words.name.map((line, index) =>
      text(NAMES, y + LINE * (index + 1) - 1, line, { weight: 600, anchor: 'end' }),
    ),
  ];
  if (textWidth(span, SMALL) + 8 <= width)
    content.push(text(x + width / 2, y + 16.5, span, { weight: 600, fill: paper, anchor: 'middle' }));
  else
    content.push(
      text(NAMES, y + LINE * (words.name.length + 1) - 1, fitText(span, NAMES, SMALL), {
        fill: quiet,
        anchor: 'end',
      }),
    );
  let bottom = y + BAR;
  for (const line of words.theme) {
    bottom += LINE;
    content.push(text(start, bottom, line, { weight: 600 }));
  }
  for (const lines of words.milestones)
    for (const [index, line] of lines.entries()) {
      bottom += SMALLER.line;
      content.push(text(start + INDENT, bottom, line, { size: SMALLER.size }));
      if (index === 0)
        content.push(element('circle', { cx: start + 5, cy: bottom - 4, r: 2.5, fill: accent }));
    }
  return content;
}
