import type { Indicator } from '../generated/types.js';
import { targetsOf } from '../model/achievement.js';
import { dimensionColour } from '../theme/theme.js';
import type { DrawDimension } from './figure.js';
import { type IndicatorLine, indicatorLine, indicatorSentence, shortNumber } from './indicator-line.js';
import type { Pen } from './pen.js';
import { element, figure, SMALL, text, WIDTH } from './svg.js';
import { fitText, textWidth, wrapText } from './text-fit.js';

/** A page of rows; the table beside the figure has the rest. */
const MOST = 17;
const NAMES = 236;
const FIRST = { left: NAMES + 12, width: 72 };
const YEARS = FIRST.left + FIRST.width;
const HEAD = 40;
const ROW = 54;
const SIZE = 12;
/** Where in its row the line of an indicator runs, from its highest value to its lowest. */
const BAND = { top: 23, height: 20 };

/** Every indicator's way from its baseline through the targets: the numbers by year, and a line that climbs or falls. */
export const indicatorTargets: DrawDimension = (model, id, pen) => {
  const dimension = model.dimensions.find((one) => one.id === id);
  const lines = (dimension?.indicators ?? []).map(indicatorLine);
  if (dimension === undefined || lines.every(({ points }) => points.length === 0)) return undefined;
  const shown = lines.slice(0, MOST);
  const years = yearsOf(dimension.indicators);
  const colour = dimensionColour(pen.theme, id);
  const rest = lines.length - shown.length;
  const bottom = HEAD + shown.length * ROW;
  const more = pen.say({
    id: `dan ${pen.count(rest)} indikator lainnya, lihat tabel`,
    en: `and ${pen.count(rest)} more, see the table`,
  });
  const title = pen.say({
    id: `Nilai dasar dan target indikator ${dimension.name}`,
    en: `Baselines and targets of the indicators of ${dimension.name}`,
  });
  const description = lines.map((line) => indicatorSentence(pen, line)).join(' ');
  return figure(pen, { title, description, height: bottom + (rest > 0 ? 22 : 2) }, [
    ...headOf(pen, shown, years),
    ...shown.flatMap((line, index) => rowOf(pen, line, years, colour, HEAD + index * ROW)),
    ...(rest > 0 ? [text(0, bottom + 15, more, { fill: pen.theme.colours.quiet, weight: 600 })] : []),
  ]);
};

/** The targets' years from first to last, without holes, so that a line is as steep as it is in time. */
function yearsOf(indicators: readonly Pick<Indicator, 'targets'>[]): number[] {
  const years = indicators.flatMap((indicator) => targetsOf(indicator).map(({ year }) => year));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function xOf(year: number | undefined, years: readonly number[]): number {
  if (year === undefined) return FIRST.left + FIRST.width / 2;
  return YEARS + ((year - (years[0] ?? year) + 0.5) * (WIDTH - YEARS)) / Math.max(1, years.length);
}

function headOf(pen: Pen, shown: readonly IndicatorLine[], years: readonly number[]): string[] {
  const { quiet, strong, tint } = pen.theme.colours;
  const baselines = new Set(shown.map(({ baselineYear }) => baselineYear));
  const [only] = baselines.size === 1 ? baselines : [];
  const first = pen.say({ id: 'Nilai dasar', en: 'Baseline' });
  const every = Math.ceil((36 * Math.max(1, years.length)) / (WIDTH - YEARS));
  const middle = { anchor: 'middle', fill: quiet } as const;
  return [
    element('rect', {
      x: FIRST.left,
      y: 0,
      width: FIRST.width,
      height: HEAD + shown.length * ROW - 4,
      fill: tint,
    }),
    text(xOf(undefined, years), 14, first, { ...middle, size: SIZE }),
    ...(only === undefined ? [] : [text(xOf(undefined, years), 29, String(only), { ...middle, size: SIZE })]),
    ...years.flatMap((year, index) =>
      index % every === 0
        ? [text(Math.min(xOf(year, years), WIDTH - 15), 29, String(year), { ...middle, size: SIZE })]
        : [],
    ),
    element('path', { d: `M0 ${HEAD - 4}H${WIDTH}`, stroke: strong }),
  ];
}

function rowOf(pen: Pen, line: IndicatorLine, years: readonly number[], colour: string, y: number): string[] {
  const { quiet, line: rule } = pen.theme.colours;
  const name = line.name ?? pen.say({ id: 'Indikator belum bernama', en: 'Indicator without a name' });
  const names = wrapText(name, NAMES, SMALL, 2);
  const under = y + 3 + names.length * 15;
  const left = line.direction === undefined ? 0 : 14;
  return [
    ...names.map((words, index) => text(0, y + 15 + index * 15, words)),
    ...(line.direction === undefined ? [] : [arrow(line.direction, 5, under + 9, colour)]),
    text(left, under + 13, aboutOf(pen, line, NAMES - left), { size: SIZE, fill: quiet }),
    ...(line.points.length === 0 ? nothing(pen, y, quiet) : wayOf(pen, line, years, colour, y)),
    element('path', { d: `M0 ${y + ROW - 4.5}H${WIDTH}`, stroke: rule }),
  ];
}

/** Unit and direction; the unit alone where there is no room for both, since the arrow says the direction. */
function aboutOf(pen: Pen, { unit, direction }: IndicatorLine, room: number): string {
  const better = pen.word('direction', direction)?.toLowerCase();
  const both = [unit, better].filter((part) => part !== undefined).join(', ');
  return textWidth(both, SIZE) <= room ? both : fitText(unit ?? both, room, SIZE);
}

function nothing(pen: Pen, y: number, fill: string): string[] {
  const words = pen.say({
    id: 'Nilai dasar dan target belum diisi',
    en: 'Baseline and targets not filled in yet',
  });
  return [text(YEARS + 4, y + 28, words, { size: SIZE, fill })];
}

/** A triangle that says which way is better, or a bar where nothing should change. */
function arrow(direction: NonNullable<Indicator['direction']>, x: number, y: number, fill: string): string {
  const shapes = { up: 'l5 8h-10z', down: 'h5l-5 8l-5-8z', steady: 'h5v3h-10v-3z' };
  const start = direction === 'steady' ? y + 2 : y - 4;
  return element('path', { d: `M${x} ${start}${shapes[direction]}`, fill });
}

function wayOf(
  pen: Pen,
  { points }: IndicatorLine,
  years: readonly number[],
  colour: string,
  y: number,
): string[] {
  const { paper, quiet } = pen.theme.colours;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = (value: number) =>
    y + BAND.top + (high === low ? BAND.height / 2 : ((high - value) / (high - low)) * BAND.height);
  const places = points.map(({ year, value }) => ({ year, value, x: xOf(year, years), y: height(value) }));
  const last = places.at(-1);
  const d = places
    .map((place, index) => `${index === 0 ? 'M' : 'L'}${round(place.x)} ${round(place.y)}`)
    .join('');
  const untargeted = pen.say({ id: 'Target belum diisi', en: 'Targets not filled in yet' });
  return [
    ...(places.length > 1 ? [element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.8 })] : []),
    ...places.map((place) => {
      const isFirst = place.year === undefined;
      const r = isFirst || place === last ? 4 : 2.5;
      const look = isFirst ? { fill: paper, stroke: colour, 'stroke-width': 1.8 } : { fill: colour };
      return element('circle', { cx: place.x, cy: place.y, r, ...look });
    }),
    ...labels(pen, places, y + 15),
    ...(last?.year === undefined ? [text(YEARS + 4, y + 36, untargeted, { size: SIZE, fill: quiet })] : []),
  ];
}

interface Placed {
  readonly year: number | undefined;
  readonly value: number;
  readonly x: number;
}

/** The numbers on one line; first and last always, those between where they do not touch. */
function labels(pen: Pen, places: readonly Placed[], y: number): string[] {
  const labelled = places.map(({ x, value }, index) => {
    const words = shortNumber(pen, value);
    const last = index === places.length - 1 && index > 0;
    const width = textWidth(words, SIZE) + (last ? 2 : 0);
    return { words, width, last, x: Math.min(x, WIDTH - width / 2) };
  });
  const end = labelled.at(-1);
  let free = -Infinity;
  return labelled.flatMap(({ words, width, x, last }) => {
    const room = last || end === undefined ? Infinity : end.x - end.width / 2 - 5;
    const must = last || free === -Infinity;
    if (!must && (x - width / 2 < free || x + width / 2 > room)) return [];
    free = x + width / 2 + 5;
    return [text(x, y, words, { size: SIZE, anchor: 'middle', ...(last && { weight: 600 }) })];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
