import type { Indicator } from '../generated/types.js';
import { targetsOf } from './achievement.js';
import { beyondPercent } from './unit.js';

export type Direction = NonNullable<Indicator['direction']>;

/** The baseline or one target on an indicator's way. */
export interface Step {
  /** Undefined for the baseline. */
  readonly year: number | undefined;
  readonly value: number;
}

/** How an indicator's baseline and targets, in the order of their years, keep to its direction. */
export interface TargetPath {
  /** The longest way that keeps to the direction; the earliest of several. */
  readonly kept: readonly Step[];
  /** What would have to go so that the rest keeps to the direction. */
  readonly astray: readonly Step[];
  /** At least half goes astray, so that the direction rather than a target must be wrong. */
  readonly against: boolean;
}

/** Whether `to` after `from` is a step back: lower when higher is better, and any change when it is to stay. */
export function isSetback(from: number, to: number, direction: Direction): boolean {
  if (direction === 'steady') return to !== from;
  return direction === 'up' ? to < from : to > from;
}

/**
 * The way from the baseline through the targets; undefined without direction. Figures that no share can have
 * are left out: they say nothing about the others. Quadratic in the years of one indicator, which are few.
 */
export function targetPath(indicator: Indicator): TargetPath | undefined {
  const { direction, baseline, unit, name } = indicator;
  if (direction === undefined) return undefined;
  const { value: first }: { value?: number } = baseline ?? {};
  const steps: Step[] = first === undefined ? [] : [{ year: undefined, value: first }];
  steps.push(...targetsOf(indicator));
  const sound = steps.filter(({ value }) => !beyondPercent(value, unit, name));
  const kept = longestWay(sound, direction);
  const astray = sound.filter((step) => !kept.includes(step));
  return { kept, astray, against: sound.length > 2 && astray.length >= kept.length };
}

function longestWay(steps: readonly Step[], direction: Direction): Step[] {
  const length: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    let longest = 0;
    for (let j = i + 1; j < steps.length; j++) {
      if (follows(steps[i], steps[j], direction)) longest = Math.max(longest, length[j] ?? 0);
    }
    length[i] = longest + 1;
  }
  const way: Step[] = [];
  let wanted = Math.max(0, ...length);
  steps.forEach((step, index) => {
    if (length[index] !== wanted || (way.length > 0 && !follows(way.at(-1), step, direction))) return;
    way.push(step);
    wanted -= 1;
  });
  return way;
}

function follows(from: Step | undefined, to: Step | undefined, direction: Direction): boolean {
  return from !== undefined && to !== undefined && !isSetback(from.value, to.value, direction);
}
