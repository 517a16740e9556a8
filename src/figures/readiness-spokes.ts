import type { Model } from '../model/model.js';
import { type ReadinessElement, readinessElements, scoreOf, scorePercent } from '../model/readiness.js';
import { dimensionColour } from '../theme/theme.js';
import type { Fill } from './fills.js';
import type { Pen } from './pen.js';
import { missing } from './trace-words.js';

type ElementId = ReadinessElement['id'];

/** One part of readiness as the figure shows it. */
export interface Spoke {
  readonly element: ElementId;
  readonly name: string;
  /** Absent while the part has no score. */
  readonly score: SpokeScore | undefined;
}

export interface SpokeScore {
  /** 0-100 of the part's own scale, as scales differ. */
  readonly now: number;
  readonly target: number;
  /** "2,3 dari 5". */
  readonly words: string;
  /** "sasaran 4". */
  readonly targetWords: string;
}

export type ScoredSpoke = Spoke & { readonly score: SpokeScore };

/** The parts of readiness in the order books print them, those without a score included. */
export function spokesOf({ readiness }: Model, pen: Pen): Spoke[] {
  return readinessElements(readiness).flatMap(({ id: element, parts }) =>
    parts.map(({ id, cell }): Spoke => {
      // A finding may have taken the part's own id out.
      const name = pen.word('readinessPart', id) ?? id ?? pen.say(missing);
      const score = scoreOf(cell);
      if (score === undefined) return { element, name, score };
      const [now, scale, target] = [score.now, score.scale, score.target].map((value) => pen.decimal(value));
      const words = pen.say({ id: `${now} dari ${scale}`, en: `${now} of ${scale}` });
      const targetWords = pen.say({ id: `sasaran ${target}`, en: `target ${target}` });
      const share = { now: scorePercent(score, 'now'), target: scorePercent(score, 'target') };
      return { element, name, score: { ...share, words, targetWords } };
    }),
  );
}

/** Whether a part can be drawn. */
export function isScored(spoke: Spoke): spoke is ScoredSpoke {
  return spoke.score !== undefined;
}

/** What an element of readiness is drawn in. */
export interface ElementLook {
  readonly id: ElementId;
  readonly name: string;
  readonly fill: Fill;
}

/** The three elements in order, each with a pattern, so that they also stay apart in grey. */
export function elementLooks(pen: Pen): ElementLook[] {
  const look = (id: ElementId, hue: string, pattern: Fill['pattern']): ElementLook => ({
    id,
    name: pen.word('readinessElement', id) ?? id,
    fill: { colour: dimensionColour(pen.theme, hue), pattern },
  });
  return [
    look('structure', 'governance', 'solid'),
    look('infrastructure', 'society', 'rising'),
    look('superstructure', 'branding', 'dots'),
  ];
}
