import { nouns } from '../i18n/nouns.js';
import { capital } from '../i18n/phrases.js';
import { countGaps, type GapCount } from '../model/gap-counts.js';
import type { Model } from '../model/model.js';
import { dimensionColour, type Theme } from '../theme/theme.js';
import { type CountParts, countBars } from './count-bars.js';
import type { Draw } from './figure.js';
import { type Fill, palette, tint } from './fills.js';
import type { Pen } from './pen.js';
import { figure } from './svg.js';

const PRIORITIES = ['high', 'medium', 'low', 'open'] as const;
type Priority = (typeof PRIORITIES)[number];
interface Row {
  readonly name: string;
  readonly colour: string;
  readonly total: number;
  readonly parts: GapCount;
}

/** How many gaps each dimension has, by priority. */
export const gapsByDimension: Draw = (model, pen) => {
  const rows = rowsOf(model, pen);
  if (rows.every(({ total }) => total === 0)) return undefined;
  const parts: CountParts<Priority> = {
    order: PRIORITIES,
    nameOf: (priority) => nameOf(pen, priority),
    fills: palette(pen, fillsOf(pen.theme)),
  };
  const { content, height } = countBars(pen, rows, parts);
  const title = pen.say({
    id: 'Kesenjangan menurut dimensi dan prioritas',
    en: 'Gaps by dimension and priority',
  });
  return figure(pen, { title, description: descriptionOf(pen, model, rows), height }, content);
};

function rowsOf({ dimensions }: Model, { theme }: Pen): Row[] {
  return dimensions.map(({ id, name, gaps }) => {
    const parts = countGaps(gaps);
    return { name, colour: dimensionColour(theme, id), total: parts.total, parts };
  });
}

/** From dark to pale, so that the order also shows in grey. */
function fillsOf({ colours: { gap, quiet } }: Theme): readonly (readonly [Priority, Fill])[] {
  return [
    ['high', { colour: gap, pattern: 'solid' }],
    ['medium', { colour: tint(gap, 0.68), pattern: 'rising' }],
    ['low', { colour: tint(gap, 0.3), pattern: 'dots', mark: gap }],
    ['open', { colour: tint(quiet, 0.12), pattern: 'columns', mark: quiet }],
  ];
}

const numbers = { high: 1, medium: 2, low: 3 } as const;

function nameOf(pen: Pen, priority: Priority): string {
  if (priority === 'open') return pen.say({ id: 'Prioritas belum ditetapkan', en: 'Priority not set' });
  const word = (pen.word('gapPriority', numbers[priority]) ?? '').toLowerCase();
  return pen.say({ id: `Prioritas ${word}`, en: `${capital(word)} priority` });
}

function descriptionOf(pen: Pen, { dimensions }: Model, rows: readonly Row[]): string {
  const { say, count } = pen;
  const { total, high } = countGaps(dimensions.flatMap(({ gaps }) => gaps));
  const urgent = say({
    id: `, ${count(high)} di antaranya berprioritas tinggi`,
    en: `, ${count(high)} of them with high priority`,
  });
  const all = say({
    id: `Tercatat ${count(total)} kesenjangan pada ${count(rows.length)} dimensi`,
    en: `${capital(count(total))} ${total === 1 ? 'gap is' : 'gaps are'} recorded in ${count(rows.length)} dimensions`,
  });
  return [`${all}${high === 0 ? '' : urgent}.`, ...rows.map((row) => sentence(pen, row))].join(' ');
}

function sentence(pen: Pen, { name, total, parts }: Row): string {
  if (total === 0)
    return `${name}: ${pen.say({ id: 'belum ada kesenjangan yang dicatat', en: 'no gap recorded yet' })}.`;
  const named = PRIORITIES.filter((priority) => parts[priority] > 0);
  const list = named.map(
    (priority) => `${nameOf(pen, priority).toLowerCase()} ${pen.decimal(parts[priority])}`,
  );
  return `${name}: ${pen.decimal(total)} ${pen.noun(total, nouns.gap)} (${list.join(', ')}).`;
}
