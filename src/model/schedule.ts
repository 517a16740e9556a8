import { monthNumber } from './months.js';

/** A column of a schedule: a month, or a quarter of a year. */
export interface ScheduleStep {
  readonly year: number;
  /** 1-12, or 1-4 for quarters. */
  readonly number: number;
}

export interface Schedule {
  readonly unit: 'month' | 'quarter';
  readonly steps: readonly ScheduleStep[];
  /** One row a span, in their order: whether it touches each step. */
  readonly rows: readonly (readonly boolean[])[];
}

interface Span {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** So many columns are still narrow enough for a page. */
const MONTHS_MOST = 12;
const QUARTER = 3;

/**
 * Spans of ISO dates as a matrix from the first month to the last; in quarters where there are more than twelve
 * months. `undefined` while no span is known.
 */
export function scheduleOf(spans: readonly Span[]): Schedule | undefined {
  const months = spans.map(({ start, end }) => ({ from: monthNumber(start), to: monthNumber(end) }));
  const known = months.flatMap(({ from, to }) =>
    from === undefined || to === undefined || to < from ? [] : [from, to],
  );
  if (known.length === 0) return undefined;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const length = last - first < MONTHS_MOST ? 1 : QUARTER;
  const [from, to] = [Math.floor(first / length), Math.floor(last / length)];
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const inYear = MONTHS_MOST / length;
  return {
    unit: length === 1 ? 'month' : 'quarter',
    steps: steps.map((step) => ({ year: Math.floor(step / inYear), number: (step % inYear) + 1 })),
    rows: months.map((span) =>
      steps.map(
        (step) =>
          span.from !== undefined &&
          span.to !== undefined &&
          Math.floor(span.from / length) <= step &&
          step <= Math.floor(span.to / length),
      ),
    ),
  };
}

/** The quarters that a span of ISO dates begins and ends in; `undefined` while either is unknown. */
export function quartersOf({ start, end }: Span): readonly [ScheduleStep, ScheduleStep] | undefined {
  const [from, to] = [monthNumber(start), monthNumber(end)];
  if (from === undefined || to === undefined || to < from) return undefined;
  const quarter = (month: number) => ({
    year: Math.floor(month / MONTHS_MOST),
    number: Math.floor((month % MONTHS_MOST) / QUARTER) + 1,
  });
  return [quarter(from), quarter(to)];
}
