import { decimal, rupiahInWords, word } from '../i18n/content-words.js';
import type { Model } from '../model/model.js';
import { FUNDS, type Fund } from '../model/money.js';
import type { Draw } from './figure.js';
import { type Fill, fillDefinitions, fillReference } from './fills.js';
import { ticks } from './scale.js';
import { element, figure, ink, SMALL, text, WIDTH } from './svg.js';
import { textWidth } from './text-fit.js';

const PLOT = { left: 64, top: 40, width: WIDTH - 64 - 8, height: 260 };
const units = [
  { size: 1e12, name: 'triliun rupiah' },
  { size: 1e9, name: 'miliar rupiah' },
  { size: 1e6, name: 'juta rupiah' },
] as const;

const fills: Readonly<Record<Fund, Fill>> = {
  apbd: { colour: '#1f5fa8', pattern: 'solid' },
  apbd_provinsi: { colour: '#1f5fa8', pattern: 'rising' },
  apbn: { colour: '#b03a2e', pattern: 'solid' },
  dak: { colour: '#b03a2e', pattern: 'dots' },
  csr: { colour: '#4a6b10', pattern: 'solid' },
  kpbu: { colour: '#8a3d8f', pattern: 'solid' },
  private: { colour: '#8a3d8f', pattern: 'falling' },
  grant: { colour: '#00706b', pattern: 'solid' },
  blud: { colour: '#00706b', pattern: 'rows' },
  dana_desa: { colour: '#8a5a00', pattern: 'solid' },
  community: { colour: '#8a5a00', pattern: 'grid' },
  other: { colour: '#545d66', pattern: 'columns' },
};

/** All programmes' budgets by year, each year's column stacked by fund source. */
export const budgetByYear: Draw = (model) => {
  const { money } = model;
  if (money.total <= 0) return undefined;
  const years = yearsOf(model);
  const funds = FUNDS.filter((fund) => (money.byFund.get(fund) ?? 0) > 0);
  const most = Math.max(...money.byYear.values());
  const unit = units.find(({ size }) => most >= size) ?? units[2];
  const steps = ticks(most / unit.size);
  const top = steps.at(-1) ?? 1;
  const height = (amount: number) => (amount / unit.size / top) * PLOT.height;
  const legend = legendOf(funds, PLOT.top + PLOT.height + 44);
  return figure(
    'Anggaran program per tahun menurut sumber dana',
    descriptionOf(model, years),
    legend.bottom,
    [
      fillDefinitions(new Map(funds.map((fund) => [`fund-${fund}`, fills[fund]]))),
      text(0, 18, `Dalam ${unit.name}`, { fill: ink.quiet }),
      ...steps.flatMap((step) => gridLine(step, height(step * unit.size))),
      ...years.flatMap((year, index) => column(model, year, index, years.length, height, unit.size)),
      ...legend.content,
    ],
  );
};

function yearsOf({ money, period }: Model): number[] {
  return [...new Set([...(period?.years ?? []), ...money.years])].sort((a, b) => a - b);
}

function gridLine(step: number, height: number): string[] {
  const y = PLOT.top + PLOT.height - height;
  return [
    element('path', {
      d: `M${PLOT.left} ${y}H${PLOT.left + PLOT.width}`,
      stroke: step === 0 ? ink.strong : ink.line,
    }),
    text(PLOT.left - 10, y + 4, decimal(step), { anchor: 'end', fill: ink.quiet }),
  ];
}

function column(
  { money }: Model,
  year: number,
  index: number,
  count: number,
  height: (amount: number) => number,
  unit: number,
): string[] {
  const pitch = PLOT.width / count;
  const width = Math.min(pitch * 0.66, 64);
  const middle = PLOT.left + pitch * (index + 0.5);
  let y = PLOT.top + PLOT.height;
  const parts: string[] = [];
  for (const fund of FUNDS) {
    const amount = money.of(year, fund);
    if (amount <= 0) continue;
    y -= height(amount);
    const fill = fillReference(fills[fund], `fund-${fund}`);
    const box = { x: middle - width / 2, y, width, height: height(amount) };
    parts.push(element('rect', { ...box, fill, stroke: ink.paper, 'stroke-width': 0.75 }));
  }
  // Beyond some twenty years labels would touch: then every second year has one.
  if (pitch >= 30 || index % 2 === 0) {
    const sum = money.byYear.get(year) ?? 0;
    parts.push(text(middle, PLOT.top + PLOT.height + 20, String(year), { anchor: 'middle' }));
    if (sum > 0) {
      const shown = decimal(sum / unit, { maxDigits: 1 });
      parts.push(text(middle, y - 7, shown, { anchor: 'middle', weight: 600 }));
    }
  }
  return parts;
}

function legendOf(funds: readonly Fund[], top: number): { content: string[]; bottom: number } {
  const content: string[] = [];
  let x = PLOT.left;
  let y = top + 8;
  for (const fund of funds) {
    const name = word('fund', fund) ?? fund;
    const width = 26 + textWidth(name, SMALL) + 18;
    if (x + width > WIDTH && x > PLOT.left) {
      x = PLOT.left;
      y += 24;
    }
    content.push(
      element('rect', {
        x,
        y: y - 12,
        width: 18,
        height: 14,
        fill: fillReference(fills[fund], `fund-${fund}`),
      }),
      text(x + 26, y, name),
    );
    x += width;
  }
  return { content, bottom: y + 14 };
}

function descriptionOf({ money }: Model, years: readonly number[]): string {
  const perYear = years.map((year) => `${year}: ${rupiahInWords(money.byYear.get(year) ?? 0)}`).join('; ');
  const perFund = FUNDS.filter((fund) => (money.byFund.get(fund) ?? 0) > 0)
    .map((fund) => `${word('fund', fund)} ${rupiahInWords(money.byFund.get(fund) ?? 0)}`)
    .join('; ');
  return `Jumlah seluruh anggaran ${rupiahInWords(money.total)}. Per tahun: ${perYear}. Menurut sumber dana: ${perFund}.`;
}
