import { formatYears } from '../i18n/dates.js';
import type { Model } from '../model/model.js';
import { type RunningPrograms, runningPrograms } from '../model/running-programs.js';
import type { Draw } from './figure.js';
import type { Pen } from './pen.js';
import { type DatedPhase, isDated, phaseName, phaseRows } from './phase-rows.js';
import { densityHeight, homeName, programDensity } from './program-density.js';
import { figure } from './svg.js';
import { yearScale } from './year-scale.js';

/** As high as a page; long lists of milestones are cut to it. */
const PAGE = 980;
const BETWEEN = 20;

/** The roadmap's phases on a line of years, and below how many programmes run each year, by dimension and plan. */
export const roadmapTimeline: Draw = (model, pen) => {
  const phases = (model.data.roadmap?.phases ?? []).filter(isDated);
  const years = yearsOf(model, phases);
  const rows = runningPrograms(model, years).filter(({ counts }) => counts.some((count) => count > 0));
  if (phases.length === 0 && rows.length === 0) return undefined;
  const scale = yearScale(years);
  const both = phases.length > 0 && rows.length > 0;
  const below = densityHeight(rows) + (both ? BETWEEN : 0);
  const upper = phaseRows(pen, phases, scale, PAGE - below);
  const lower = programDensity(pen, model, rows, scale, upper.height + (both ? BETWEEN : 0));
  const title = pen.say({
    id: 'Peta jalan menurut tahapan dan banyaknya program yang berjalan',
    en: 'Roadmap by phase, with the number of programmes running each year',
  });
  const frame = {
    title,
    description: descriptionOf(pen, model, phases, rows, years),
    height: upper.height + below,
  };
  return figure(pen, frame, [...upper.content, ...lower]);
};

/** From the first to the last year of plan, phases and programmes, without holes. */
function yearsOf({ period, programs }: Model, phases: readonly DatedPhase[]): number[] {
  let [first, last] = [period?.start ?? Infinity, period?.end ?? -Infinity];
  for (const { years } of [...phases, ...programs.all]) {
    if (years === undefined || years.end < years.start) continue;
    first = Math.min(first, years.start);
    last = Math.max(last, years.end);
  }
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function descriptionOf(
  pen: Pen,
  model: Model,
  phases: readonly DatedPhase[],
  rows: readonly RunningPrograms[],
  years: readonly number[],
): string {
  const said = phases.map((phase) => {
    const { years: span, theme, milestones = [] } = phase;
    const about = theme === undefined ? '' : `: ${theme.replace(/[.\s]+$/, '')}`;
    const marks = milestones.map((milestone) => milestone.replace(/[.\s]+$/, '')).join('; ');
    const reached = pen.say({ id: ` Tonggak: ${marks}.`, en: ` Milestones: ${marks}.` });
    const named = `${phaseName(pen, phase)}, ${formatYears(span.start, span.end)}${about}.`;
    return marks === '' ? named : named + reached;
  });
  const totals = years.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  const most = Math.max(0, ...totals);
  const peak = years[totals.indexOf(most)];
  if (most > 0 && peak !== undefined)
    said.push(
      pen.say({
        id: `Program yang berjalan paling banyak pada tahun ${peak}, yaitu ${pen.count(most)} program.`,
        en: `Most programmes run in ${peak}: ${pen.count(most)}.`,
      }),
      ...rows.map(({ home, counts }) => {
        const top = Math.max(...counts);
        const year = years[counts.indexOf(top)];
        return pen.say({
          id: `${homeName(pen, model, home)}: paling banyak ${pen.count(top)} program (${year}).`,
          en: `${homeName(pen, model, home)}: ${pen.count(top)} at most (${year}).`,
        });
      }),
    );
  return said.join(' ');
}
