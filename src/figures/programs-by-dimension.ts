import { nouns } from '../i18n/nouns.js';
import type { Model } from '../model/model.js';
import { type ProgramCount, programCounts } from '../model/program-counts.js';
import { sumCounts } from '../model/program-counts-total.js';
import { dimensionColour, type Theme } from '../theme/theme.js';
import { type CountParts, countBars } from './count-bars.js';
import type { Draw } from './figure.js';
import { type Fill, palette, tint } from './fills.js';
import type { Pen } from './pen.js';
import { figure } from './svg.js';

const HORIZONS = ['short', 'medium', 'long', 'open'] as const;
type Part = (typeof HORIZONS)[number];
interface Row {
  readonly name: string;
  readonly colour: string;
  readonly total: number;
  readonly parts: ProgramCount['byHorizon'];
}

/** How many programmes each dimension and enabling plan has, by horizon. */
export const programsByDimension: Draw = (model, pen) => {
  const counts = programCounts(model);
  const { total } = sumCounts(counts);
  if (total === 0) return undefined;
  const rows = counts.map((count) => rowOf(count, model, pen));
  const parts: CountParts<Part> = {
    order: HORIZONS,
    nameOf: (part) => nameOf(pen, part),
    fills: palette(pen, fillsOf(pen.theme)),
  };
  const { content, height } = countBars(pen, rows, parts);
  const title = pen.say({
    id: 'Program menurut dimensi dan jangka waktu',
    en: 'Programmes by dimension and time frame',
  });
  return figure(pen, { title, description: descriptionOf(model, pen, total, rows), height }, content);
};

function rowOf({ home: { kind, id }, total, byHorizon }: ProgramCount, { dimensions }: Model, pen: Pen): Row {
  const parts = byHorizon;
  if (kind === 'enabler') {
    return { name: pen.word('enablerGroup', id) ?? id, colour: pen.theme.colours.strong, total, parts };
  }
  const name = dimensions.find((dimension) => dimension.id === id)?.name ?? id;
  return { name, colour: dimensionColour(pen.theme, id), total, parts };
}

/** From dark to pale, so that the order also shows in grey. */
function fillsOf({ colours: { accent, quiet } }: Theme): readonly (readonly [Part, Fill])[] {
  return [
    ['short', { colour: accent, pattern: 'solid' }],
    ['medium', { colour: tint(accent, 0.68), pattern: 'rising' }],
    ['long', { colour: tint(accent, 0.25), pattern: 'dots', mark: accent }],
    ['open', { colour: tint(quiet, 0.12), pattern: 'columns', mark: quiet }],
  ];
}

function nameOf(pen: Pen, part: Part): string {
  if (part !== 'open') return pen.word('horizon', part) ?? part;
  return pen.say({ id: 'Tahun belum ditetapkan', en: 'Years not set' });
}

function descriptionOf({ dimensions }: Model, pen: Pen, total: number, rows: readonly Row[]): string {
  const [programs, count] = [pen.counted(total, nouns.program), pen.count(dimensions.length)];
  const all = pen.say({
    id: `Masterplan memuat ${programs} pada ${count} dimensi dan rencana pendukungnya.`,
    en: `The masterplan has ${programs} in its ${count} dimensions and enabling plans.`,
  });
  return [all, ...rows.map((row) => sentence(pen, row))].join(' ');
}

function sentence(pen: Pen, { name, total, parts }: Row): string {
  if (total === 0) return `${name}: ${pen.say({ id: 'belum ada program', en: 'no programme yet' })}.`;
  const list = HORIZONS.filter((part) => parts[part] > 0).map(
    (part) => `${nameOf(pen, part).toLowerCase()} ${pen.decimal(parts[part])}`,
  );
  return `${name}: ${pen.decimal(total)} ${pen.noun(total, nouns.program)} (${list.join(', ')}).`;
}
