import type { Pen } from './pen.js';
import { element, SMALL, text, WIDTH } from './svg.js';

/** The years across a figure, with room for names at the left. */
export interface YearScale {
  readonly years: readonly number[];
  /** Width of one year. */
  readonly pitch: number;
  /** Where a year begins. */
  left(year: number): number;
}

export const NAMES = 146;
const LEFT = NAMES + 14;

/** Years without holes, spread over the width that is left beside the names. */
export function yearScale(years: readonly number[]): YearScale {
  const pitch = (WIDTH - LEFT) / Math.max(1, years.length);
  const first = years[0] ?? 0;
  return { years, pitch, left: (year) => LEFT + (year - first) * pitch };
}

/** The years' names on a line at `y`, as many as stand apart; and a rule under them. */
export function yearAxis(
  { theme: { colours } }: Pen,
  { years, pitch, left }: YearScale,
  y: number,
): string[] {
  const every = Math.ceil(36 / pitch);
  const named = years.flatMap((year, index) =>
    index % every === 0
      ? [
          text(Math.min(left(year) + pitch / 2, WIDTH - 16), y, String(year), {
            anchor: 'middle',
            fill: colours.quiet,
            size: SMALL,
          }),
        ]
      : [],
  );
  return [...named, element('path', { d: `M${LEFT} ${y + 7}H${WIDTH}`, stroke: colours.strong })];
}
