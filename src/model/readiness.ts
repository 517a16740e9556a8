import type { Cell } from '../generated/types.js';
import type { Located } from './located.js';

/** The nine parts of readiness under their three elements, in the order books print them. */
export const READINESS_PARTS = {
  structure: ['people', 'budget', 'governance'],
  infrastructure: ['physical', 'digital', 'social'],
  superstructure: ['policy', 'institutions', 'procedures'],
} as const satisfies Record<Cell['element'], readonly Cell['part'][]>;

export interface ReadinessPart {
  readonly id: Cell['part'];
  /** What the file says; `undefined` while the part is not filled in. */
  readonly cell: Located<Cell> | undefined;
}

export interface ReadinessElement {
  readonly id: Cell['element'];
  /** Its three parts, then whatever else the file puts under this element. */
  readonly parts: readonly ReadinessPart[];
  /** Mean of its parts' scores, 0-100 of their scales; `undefined` while no part has a score. */
  readonly now: number | undefined;
  readonly target: number | undefined;
}

type Score = NonNullable<Cell['score']>;

/** The cell's score when all of it is there: a value without its scale says nothing. */
export function scoreOf(cell: Pick<Cell, 'score'> | undefined): Score | undefined {
  const { now, target, scale }: Partial<Score> = cell?.score ?? {};
  if (now === undefined || target === undefined || scale === undefined || scale <= 0) return undefined;
  return { now, target, scale };
}

/** A score as a share of its own scale, 0-100: scales differ, since there is no official one. */
export function scorePercent(score: Score, which: 'now' | 'target'): number {
  return (score[which] / score.scale) * 100;
}

/** The readiness grid: always three elements of three parts, filled or not. */
export function readinessElements(cells: readonly Located<Cell>[]): ReadinessElement[] {
  const elements: Cell['element'][] = ['structure', 'infrastructure', 'superstructure'];
  return elements.map((id) => {
    const own = cells.filter(({ element }) => element === id);
    const scores = own.map(scoreOf).filter((score) => score !== undefined);
    const standard: readonly Cell['part'][] = READINESS_PARTS[id];
    const parts = standard.flatMap((part): ReadinessPart[] => {
      const filled = own.filter((cell) => cell.part === part);
      return filled.length === 0
        ? [{ id: part, cell: undefined }]
        : filled.map((cell) => ({ id: part, cell }));
    });
    const others = own
      .filter(({ part }) => !standard.includes(part))
      .map((cell) => ({ id: cell.part, cell }));
    const mean = (which: 'now' | 'target') => average(scores.map((score) => scorePercent(score, which)));
    return { id, parts: [...parts, ...others], now: mean('now'), target: mean('target') };
  });
}

/** The part with the lowest score as a share of its scale; `undefined` while none has one, or several share it. */
export function weakestPart(elements: readonly ReadinessElement[]): Located<Cell> | undefined {
  const scored = elements
    .flatMap(({ parts }) => parts)
    .flatMap(({ cell }) => {
      const score = scoreOf(cell);
      return cell === undefined || score === undefined ? [] : [{ cell, share: scorePercent(score, 'now') }];
    });
  const lowest = Math.min(...scored.map(({ share }) => share));
  const [weakest, ...others] = scored.filter(({ share }) => share === lowest);
  return others.length > 0 ? undefined : weakest?.cell;
}

function average(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
