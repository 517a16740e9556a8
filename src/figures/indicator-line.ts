import type { Indicator } from '../generated/types.js';
import { targetsOf } from '../model/achievement.js';
import type { Step } from '../model/target-path.js';
import type { Pen } from './pen.js';

/** What the figure of targets knows of one indicator. */
export interface IndicatorLine {
  readonly unit: string | undefined;
  readonly direction: Indicator['direction'] | undefined;
  /** `undefined` in a draft. */
  readonly name: string | undefined;
  readonly baselineYear: number | undefined;
  /** The baseline, which has no year, then the targets in the order of their years. */
  readonly points: readonly Step[];
}

/** The line of an indicator. */
export function indicatorLine(indicator: Indicator): IndicatorLine {
  const { unit, direction, baseline } = indicator;
  // A draft may lack what the schema asks for.
  const { name }: Partial<Indicator> = indicator;
  const { value, year }: Partial<NonNullable<Indicator['baseline']>> = baseline ?? {};
  const first = value === undefined ? [] : [{ year: undefined, value }];
  return { name, unit, direction, baselineYear: year, points: [...first, ...targetsOf(indicator)] };
}

/** "Luas kawasan kumuh: dari 42,6 hektare (2024) menjadi 5 hektare (2034), makin rendah makin baik." */
export function indicatorSentence(pen: Pen, line: IndicatorLine): string {
  const { points, unit, direction, baselineYear } = line;
  const name = line.name ?? pen.say({ id: 'Indikator belum bernama', en: 'Indicator without a name' });
  const quantity = ({ value, year }: Step) => {
    const at = year ?? baselineYear;
    const words = [pen.decimal(value), unit, at === undefined ? undefined : `(${at})`];
    return words.filter((word) => word !== undefined).join(' ');
  };
  const [first] = points;
  const last = points.at(-1);
  const better = pen.word('direction', direction)?.toLowerCase();
  const end = better === undefined ? '.' : `, ${better}.`;
  if (first === undefined || last === undefined)
    return `${name}: ${pen.say({ id: 'nilai dasar dan target belum diisi', en: 'baseline and targets not filled in yet' })}.`;
  if (last.year === undefined)
    return `${name}: ${pen.say({ id: `nilai dasar ${quantity(first)}, target belum diisi`, en: `baseline ${quantity(first)}, targets not filled in yet` })}.`;
  if (first.year !== undefined)
    return `${name}: ${pen.say({ id: `target ${quantity(last)}, nilai dasar belum diisi`, en: `target ${quantity(last)}, baseline not filled in yet` })}${end}`;
  return `${name}: ${pen.say({ id: `dari ${quantity(first)} menjadi ${quantity(last)}`, en: `from ${quantity(first)} to ${quantity(last)}` })}${end}`;
}

const scales = [
  { size: 1e12, name: { id: 'triliun', en: 'trillion' } },
  { size: 1e9, name: { id: 'miliar', en: 'billion' } },
  { size: 1e6, name: { id: 'juta', en: 'million' } },
] as const;

/** A number for a narrow place: two decimals at most, "1,25 juta" from a million on. */
export function shortNumber(pen: Pen, value: number): string {
  const scale = scales.find(({ size }) => Math.abs(value) >= size);
  const shown = pen.decimal(scale === undefined ? value : value / scale.size, { maxDigits: 2 });
  return scale === undefined ? shown : `${shown} ${pen.say(scale.name)}`;
}
