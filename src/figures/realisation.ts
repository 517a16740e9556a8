import { realisationTotal } from '../model/evaluation-scores.js';
import type { Model } from '../model/model.js';
import { dimensionColour } from '../theme/theme.js';
import { componentBars, componentSentence } from './component-bars.js';
import type { Draw } from './figure.js';
import { palette } from './fills.js';
import { legend } from './legend.js';
import type { Pen } from './pen.js';
import { element, figure, SMALL, text, WIDTH } from './svg.js';
import { wrapText } from './text-fit.js';
import { missing } from './trace-words.js';

const NAMES = 190;
const LEFT = NAMES + 14;
const NUMBERS = 176;
const BAR = 24;
const ROW = 36;
const HEAD = 36;

/** What a row says: numbers only where both are known. */
interface Row {
  readonly name: string;
  readonly colour: string;
  readonly planned: number | undefined;
  readonly done: number | undefined;
  /** Unrounded. */
  readonly percent: number | undefined;
}

/** How many programmes planned for the last evaluated year were carried out, by dimension; and the year's scores. */
export const realisation: Draw = (model, pen) => {
  const evaluation = model.evaluations.at(-1);
  const rows = rowsOf(model, pen);
  if (
    evaluation === undefined ||
    rows.every(({ planned, done }) => planned === undefined || done === undefined)
  )
    return undefined;
  const { quiet, strong, paper } = pen.theme.colours;
  const fills = palette(pen, [['planned', { colour: paper, pattern: 'rising', mark: strong }]]);
  const most = Math.max(1, ...rows.flatMap(({ planned = 0, done = 0 }) => [planned, done]));
  const total = realisationTotal(evaluation.realised);
  const sum: Row | undefined =
    total && rows.length > 1
      ? { ...total, name: pen.say({ id: 'Jumlah', en: 'Total' }), colour: quiet }
      : undefined;
  const foot = HEAD + rows.length * ROW;
  const end = sum === undefined ? foot : foot + ROW;
  const components = componentBars(pen, evaluation, end + 12);
  const explained = legend(
    [
      { swatch: quiet, name: pen.say({ id: 'Terlaksana', en: 'Carried out' }) },
      { swatch: fills.of('planned'), name: pen.say({ id: 'Belum terlaksana', en: 'Not carried out' }) },
    ],
    LEFT,
    4,
  );
  const title = pen.say({
    id: `Realisasi program setiap dimensi pada tahun ${evaluation.year}`,
    en: `Programmes carried out in each dimension in ${evaluation.year}`,
  });
  const said = [...rows, ...(sum === undefined ? [] : [sum])].map(
    (row) => `${row.name}: ${shareWords(pen, row)}.`,
  );
  const description = [...said, ...componentSentence(pen, evaluation)].join(' ');
  return figure(pen, { title, description, height: components.bottom }, [
    fills.definitions,
    ...explained.content,
    ...rows.flatMap((row, index) => rowOf(pen, row, most, fills.of('planned'), HEAD + index * ROW)),
    ...(sum === undefined ? [] : sumOf(pen, sum, foot)),
    ...components.content,
  ]);
};

function rowsOf({ evaluations, dimensions }: Model, { theme, say }: Pen): Row[] {
  return (evaluations.at(-1)?.realised ?? []).map(({ dimension, planned, done, computedPercent }) => ({
    // A finding may have taken the dimension out.
    name: dimensions.find(({ id }) => id === dimension)?.name ?? dimension ?? say(missing),
    colour: dimensionColour(theme, dimension),
    planned,
    done,
    percent: computedPercent,
  }));
}

function rowOf(pen: Pen, row: Row, most: number, planned: string, y: number): string[] {
  const { strong } = pen.theme.colours;
  const unit = (WIDTH - LEFT - NUMBERS) / most;
  const open = Math.max(0, (row.planned ?? 0) - (row.done ?? 0));
  const isKnown = row.planned !== undefined && row.done !== undefined;
  return [
    ...nameOf(row, y),
    ...(isKnown && open > 0
      ? [
          element('rect', {
            x: LEFT + (row.done ?? 0) * unit,
            y: y + 0.5,
            width: open * unit,
            height: BAR - 1,
            fill: planned,
            stroke: strong,
          }),
        ]
      : []),
    ...(isKnown && (row.done ?? 0) > 0
      ? [element('rect', { x: LEFT, y, width: (row.done ?? 0) * unit, height: BAR, fill: row.colour })]
      : []),
    element('path', { d: `M${LEFT} ${y - 4}v${BAR + 8}`, stroke: strong }),
    ...numbersOf(pen, row, y),
  ];
}

function sumOf(pen: Pen, row: Row, y: number): string[] {
  const rule = element('path', { d: `M0 ${y - 5}H${WIDTH}`, stroke: pen.theme.colours.strong });
  return [rule, ...nameOf(row, y, 600), ...numbersOf(pen, row, y)];
}

function nameOf({ name }: Row, y: number, weight?: 600): string[] {
  const lines = wrapText(name, NAMES, SMALL, 2);
  const first = y + 17 - (lines.length - 1) * 7.5;
  return lines.map((line, index) =>
    text(NAMES, first + index * 15, line, { anchor: 'end', ...(weight !== undefined && { weight }) }),
  );
}

/** "6 dari 7", and the percentage at the right edge. */
function numbersOf(pen: Pen, { planned, done, percent }: Row, y: number): string[] {
  if (planned === undefined || done === undefined) {
    const words = pen.say({ id: 'belum dilaporkan', en: 'not reported yet' });
    return [text(WIDTH, y + 17, words, { anchor: 'end', fill: pen.theme.colours.quiet })];
  }
  const of = pen.say({
    id: `${pen.decimal(done)} dari ${pen.decimal(planned)}`,
    en: `${pen.decimal(done)} of ${pen.decimal(planned)}`,
  });
  return [
    text(WIDTH - 78, y + 17, of, { anchor: 'end' }),
    ...(percent === undefined
      ? []
      : [text(WIDTH, y + 17, pen.percent(percent, 2), { anchor: 'end', weight: 600 })]),
  ];
}

function shareWords(pen: Pen, { planned, done, percent }: Row): string {
  if (planned === undefined || done === undefined)
    return pen.say({ id: 'belum dilaporkan', en: 'not reported yet' });
  const share = percent === undefined ? '' : ` (${pen.percent(percent, 2)})`;
  return pen.say({
    id: `${pen.count(done)} dari ${pen.count(planned)} program terlaksana${share}`,
    en: `${pen.count(done)} of ${pen.count(planned)} programmes carried out${share}`,
  });
}
