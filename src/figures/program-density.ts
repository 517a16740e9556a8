import type { Model } from '../model/model.js';
import type { Home } from '../model/program.js';
import type { RunningPrograms } from '../model/running-programs.js';
import { dimensionColour } from '../theme/theme.js';
import { tint } from './fills.js';
import type { Pen } from './pen.js';
import { element, SMALL, text } from './svg.js';
import { textWidth, wrapText } from './text-fit.js';
import { NAMES, type YearScale, yearAxis } from './year-scale.js';

const HEAD = 50;
const ROW = 26;

/** How high the rows are with their head; 0 without rows. */
export function densityHeight(rows: readonly RunningPrograms[]): number {
  return rows.length === 0 ? 0 : HEAD + rows.length * ROW + (rows.length > 1 ? ROW + 4 : 0) + 4;
}

/**
 * A row for each dimension and enabling plan, a cell for each year: the more programmes run, the darker, with their
 * number; and the sum of all at the foot.
 */
export function programDensity(
  pen: Pen,
  model: Model,
  rows: readonly RunningPrograms[],
  scale: YearScale,
  top: number,
): string[] {
  if (rows.length === 0) return [];
  const { accent, strong } = pen.theme.colours;
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  const totals = scale.years.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  const head = pen.say({
    id: 'Banyaknya program yang berjalan setiap tahun',
    en: 'Number of programmes running each year',
  });
  const foot = top + HEAD + rows.length * ROW + 4;
  return [
    text(scale.left(scale.years[0] ?? 0), top + 14, head, { weight: 600 }),
    ...yearAxis(pen, scale, top + 36),
    ...rows.flatMap(({ home, counts }, index) => {
      const y = top + HEAD + index * ROW;
      const colour = home.kind === 'dimension' ? dimensionColour(pen.theme, home.id) : accent;
      const lines = wrapText(homeName(pen, model, home), NAMES, 12, 2);
      return [
        ...lines.map((line, at) =>
          text(NAMES, y + 16.5 + (at - (lines.length - 1) / 2) * 12, line, { size: 12, anchor: 'end' }),
        ),
        ...counts.flatMap((count, at) =>
          count === 0 ? [] : [cell(scale, at, y, tint(colour, 0.15 + 0.45 * (count / most)))],
        ),
        ...numbers(pen, scale, counts, y),
      ];
    }),
    ...(rows.length === 1
      ? []
      : [
          element('path', { d: `M${scale.left(scale.years[0] ?? 0)} ${foot - 3}H720`, stroke: strong }),
          text(NAMES, foot + 16.5, pen.say({ id: 'Jumlah', en: 'Total' }), { anchor: 'end', weight: 600 }),
          ...numbers(pen, scale, totals, foot, 600),
        ]),
  ];
}

/** The name of a dimension or an enabling plan. */
export function homeName(pen: Pen, { dimensions }: Model, { kind, id }: Home): string {
  const name =
    kind === 'dimension' ? dimensions.find((one) => one.id === id)?.name : pen.word('enablerGroup', id);
  return name ?? id;
}

function cell({ years, pitch, left }: YearScale, at: number, y: number, fill: string): string {
  return element('rect', { x: left(years[at] ?? 0) + 0.75, y, width: pitch - 1.5, height: ROW - 2, fill });
}

/** Numbers that a year is too narrow for are left to the shades. */
function numbers(
  pen: Pen,
  { years, pitch, left }: YearScale,
  counts: readonly number[],
  y: number,
  weight?: 600,
) {
  const widest = Math.max(...counts.map((count) => textWidth(pen.decimal(count), SMALL)));
  if (widest > pitch) return [];
  return counts.flatMap((count, at) =>
    count === 0
      ? []
      : [
          text(left(years[at] ?? 0) + pitch / 2, y + 16.5, pen.decimal(count), {
            anchor: 'middle',
            ...(weight !== undefined && { weight }),
          }),
        ],
  );
}
