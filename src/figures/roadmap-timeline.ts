import type { RoadmapSection } from '../generated/types.js';
import { formatYears } from '../i18n/dates.js';
import type { Model } from '../model/model.js';
import type { Draw } from './figure.js';
import { element, figure, ink, SMALL, text, WIDTH } from './svg.js';
import { fitText, textWidth, wrapText } from './text-fit.js';

type Phase = NonNullable<RoadmapSection['phases']>[number];
type DatedPhase = Phase & { readonly years: NonNullable<Phase['years']> };

const AXIS = 30;
const BAR = 30;
const LINE = 18;
const colours = ['#1f5fa8', '#00706b', '#8a5a00', '#8a3d8f', '#4a6b10', '#b03a2e'];

/** The roadmap's phases on a line of years, each with its theme and milestones. */
export const roadmapTimeline: Draw = (model) => {
  const phases = (model.data.roadmap?.phases ?? []).filter(isDated).map(named);
  if (phases.length === 0) return undefined;
  const years = yearsOf(model, phases);
  const content = [...axis(years)];
  let y = AXIS + 12;
  const bars: string[] = [];
  phases.forEach((phase, index) => {
    const drawn = phaseRow(phase, years, y, colours[index % colours.length] ?? ink.text);
    bars.push(...drawn.content);
    y = drawn.bottom + 18;
  });
  content.push(...grid(years, y - 12), ...bars);
  const said = phases.map(sentence).join(' ');
  return figure('Peta jalan menurut tahapan', `Tahapan pelaksanaan berurutan. ${said}`, y, content);
};

function isDated(phase: Phase): phase is DatedPhase {
  return phase.years !== undefined && phase.years.start <= phase.years.end;
}

/** A draft may have a phase without a name. */
function named(phase: DatedPhase): DatedPhase {
  const { name = 'Tahapan belum bernama' }: Partial<Phase> = phase;
  return { ...phase, name };
}

function yearsOf({ period }: Model, phases: readonly DatedPhase[]): number[] {
  const first = Math.min(...phases.map(({ years }) => years.start), period?.start ?? Infinity);
  const last = Math.max(...phases.map(({ years }) => years.end), period?.end ?? -Infinity);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function axis(years: readonly number[]): string[] {
  const pitch = WIDTH / years.length;
  const every = Math.ceil(40 / pitch);
  return years.flatMap((year, index) =>
    index % every === 0
      ? [text(pitch * (index + 0.5), 20, String(year), { anchor: 'middle', fill: ink.quiet })]
      : [],
  );
}

function grid(years: readonly number[], bottom: number): string[] {
  const pitch = WIDTH / years.length;
  const lines = years.slice(1).map((_, index) => `M${(pitch * (index + 1)).toFixed(1)} ${AXIS}V${bottom}`);
  return lines.length === 0 ? [] : [element('path', { d: lines.join(''), stroke: '#ebe8e2' })];
}

function phaseRow(phase: DatedPhase, years: readonly number[], y: number, colour: string) {
  const pitch = WIDTH / years.length;
  const x = (phase.years.start - (years[0] ?? 0)) * pitch;
  const width = (phase.years.end - phase.years.start + 1) * pitch;
  const inside = textWidth(phase.name, 14) + 20 <= width;
  const content = [element('rect', { x: x + 1, y, width: width - 2, height: BAR, rx: 3, fill: colour })];
  // Words under a bar start at its left edge, unless too little room is left beside them.
  const left = Math.min(x + 4, WIDTH - 420);
  let bottom = y + BAR;
  const write = (words: string, weight?: 600) => {
    for (const line of wrapText(words, WIDTH - left - 4, SMALL)) {
      bottom += LINE;
      const plate = {
        x: left - 3,
        y: bottom - 14,
        width: textWidth(line, SMALL) + 6,
        height: LINE,
        fill: ink.paper,
      };
      content.push(element('rect', plate), text(left, bottom, line, weight === undefined ? {} : { weight }));
    }
  };
  if (inside) content.push(text(x + 11, y + 20, phase.name, { size: 14, weight: 600, fill: ink.paper }));
  else write(fitText(phase.name, WIDTH - left - 4, SMALL), 600);
  if (phase.theme !== undefined) write(phase.theme, 600);
  for (const milestone of phase.milestones ?? []) write(`• ${milestone}`);
  return { content, bottom };
}

function sentence(phase: DatedPhase): string {
  const { name, years, theme, milestones = [] } = phase;
  const what = theme === undefined ? '' : `: ${theme}`;
  const marks = milestones.length === 0 ? '' : ` Tonggak: ${milestones.join('; ')}.`;
  return `${name}, ${formatYears(years.start, years.end)}${what}.${marks}`;
}
