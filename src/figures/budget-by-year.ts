import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Model } from '../model/model.js';
import { FUNDS, type Fund } from '../model/money.js';
import { largest } from '../model/ranking.js';
import type { Draw } from './figure.js';
import { palette } from './fills.js';
import { fundFill } from './fund-fills.js';
import { legend } from './legend.js';
import type { Pen } from './pen.js';
import { element, figure, SMALL, text, WIDTH } from './svg.js';
import { fitText, textWidth } from './text-fit.js';

const TOP = 48;
const BOTTOM = 310;
const TICK_LABEL = 200;
const COLUMN = 64;
const units = [
  { size: 1e12, name: { id: 'Dalam triliun rupiah', en: 'In trillions of rupiah' } },
  { size: 1e9, name: { id: 'Dalam miliar rupiah', en: 'In billions of rupiah' } },
  { size: 1e6, name: { id: 'Dalam juta rupiah', en: 'In millions of rupiah' } },
] as const;
const rupiah = { size: 1, name: { id: 'Dalam rupiah', en: 'In rupiah' } };

/** All programmes' budgets by year, each year's column stacked by fund source. */
export const budgetByYear: Draw = (model, pen) => {
  const { money } = model;
  const peak = largest(money.byYear);
  if (peak === undefined) return undefined;
  const years = yearsOf(model);
  const funds = FUNDS.filter((fund) => (money.byFund.get(fund) ?? 0) > 0);
  const unit = units.find(({ size }) => peak.amount >= size) ?? rupiah;
  const y = scaleLinear([0, peak.amount / unit.size], [BOTTOM, TOP]).nice(5);
  const ticks = y.ticks(5).map((value) => ({
    y: y(value),
    words: fitText(pen.decimal(value), TICK_LABEL, SMALL),
  }));
  const left = Math.max(...ticks.map(({ words }) => textWidth(words, SMALL))) + 10;
  const x = scaleBand(years, [left, WIDTH]).padding(0.34);
  const columns = years.map((year): Column => {
    const sum = (money.byYear.get(year) ?? 0) / unit.size;
    const band = x(year) ?? left;
    const width = Math.min(x.bandwidth(), COLUMN);
    return { year, x: band + (x.bandwidth() - width) / 2, width, top: y(sum), words: sumWords(pen, sum) };
  });
  const layers = stack<unknown, number, Fund>()
    .keys(funds)
    .value((year, fund) => money.of(year, fund) / unit.size)(years);
  const fills = palette(pen, funds.map(fundFill(pen.theme)));
  const explained = legend(
    funds.map((fund) => ({ swatch: fills.of(fund), name: pen.word('fund', fund) ?? fund })),
    left,
    BOTTOM + 38,
  );
  const frame = {
    title: pen.say({
      id: 'Anggaran program per tahun menurut sumber dana',
      en: 'Programme budget by year and source of funds',
    }),
    description: descriptionOf(model, pen, years, peak),
    height: explained.bottom + 6,
  };
  return figure(pen, frame, [
    fills.definitions,
    text(0, 18, pen.say(unit.name), { fill: pen.theme.colours.quiet }),
    ...ticks.flatMap((tick) => gridLine(pen, tick, left)),
    ...layers.flatMap((layer) =>
      layer.flatMap(([from, to], index) => {
        const column = columns[index];
        if (column === undefined || to <= from) return [];
        const { x, width } = column;
        const box = { x, y: y(to), width, height: y(from) - y(to) };
        return element('rect', {
          ...box,
          fill: fills.of(layer.key),
          stroke: pen.theme.colours.paper,
          'stroke-width': 0.6,
        });
      }),
    ),
    ...labels(columns, x.step()),
    ...explained.content,
  ]);
};

interface Column {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  /** The column's sum; '' for an empty one. */
  readonly words: string;
}

function yearsOf({ money, period }: Model): number[] {
  return [...new Set([...(period?.years ?? []), ...money.years])].sort((a, b) => a - b);
}

function sumWords(pen: Pen, sum: number): string {
  if (sum <= 0) return '';
  const words = pen.decimal(sum, { maxDigits: 1 });
  return words === '0' ? `< ${pen.decimal(0.1)}` : words;
}

function gridLine({ theme }: Pen, { y, words }: { y: number; words: string }, left: number): string[] {
  const { line, strong, quiet } = theme.colours;
  return [
    element('path', { d: `M${left} ${y}H${WIDTH}`, stroke: y === BOTTOM ? strong : line }),
    text(left - 8, y + 4, words, { anchor: 'end', fill: quiet }),
  ];
}

/** Each column's year and sum; every second or third only where they would touch. */
function labels(columns: readonly Column[], pitch: number): string[] {
  const widest = Math.max(...columns.flatMap(({ year, words }) => [String(year), words]).map(widthOf));
  const every = Math.ceil((widest + 4) / pitch);
  return columns
    .filter((_, index) => index % every === 0)
    .flatMap(({ year, x, width, top, words }) => {
      const half = widthOf(words) / 2;
      const middle = x + width / 2;
      const sum = text(Math.min(middle, WIDTH - half), top - 7, words, { anchor: 'middle', weight: 600 });
      return [text(middle, BOTTOM + 20, String(year), { anchor: 'middle' }), ...(words === '' ? [] : [sum])];
    });
}

function widthOf(words: string): number {
  return textWidth(words, SMALL);
}

function descriptionOf(
  { money }: Model,
  pen: Pen,
  years: readonly number[],
  peak: { key: number; amount: number },
): string {
  const perYear = years.map((year) => `${year} ${pen.rupiahInWords(money.byYear.get(year) ?? 0)}`).join('; ');
  const perFund = FUNDS.filter((fund) => (money.byFund.get(fund) ?? 0) > 0)
    .map((fund) => `${pen.word('fund', fund)} ${pen.rupiahInWords(money.byFund.get(fund) ?? 0)}`)
    .join('; ');
  const [total, most] = [pen.rupiahInWords(money.total), pen.rupiahInWords(peak.amount)];
  return pen.say({
    id: `Anggaran seluruh program berjumlah ${total}, terbesar pada tahun ${peak.key} sebesar ${most}. Menurut tahun: ${perYear}. Menurut sumber dana: ${perFund}.`,
    en: `The budget of all programmes is ${total}, the largest part, ${most}, in ${peak.key}. By year: ${perYear}. By source of funds: ${perFund}.`,
  });
}
