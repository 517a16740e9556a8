import { lowerFirst } from '../i18n/phrases.js';
import type { Evaluation } from '../model/evaluation.js';
import { type WeightedScore, weightedScores } from '../model/evaluation-scores.js';
import type { Pen } from './pen.js';
import { element, SMALL, text, WIDTH } from './svg.js';
import { fitText } from './text-fit.js';

/** The ministry scores each component from 0 to 4. */
const TOP = 4;
const NAMES = 190;
const LEFT = NAMES + 14;
const NUMBERS = 176;
const BAR = 14;
const ROW = 26;
const HEAD = 42;

/**
 * The five scores of an evaluation's last round on their common scale, with weights, and the index at the foot.
 * Without scores there is nothing, and `bottom` is a little above `top`.
 */
export function componentBars(
  pen: Pen,
  evaluation: Evaluation,
  top: number,
): { content: string[]; bottom: number } {
  const scores = scored(evaluation);
  if (scores.length === 0) return { content: [], bottom: top - 8 };
  const { strong } = pen.theme.colours;
  const index = evaluation.index ?? evaluation.computedIndex;
  const foot = top + HEAD + scores.length * ROW;
  const head = pen.say({
    id: `Nilai komponen evaluasi, skala 0–${TOP}${roundWords(pen, evaluation)}`,
    en: `Scores of the evaluation, from 0 to ${TOP}${roundWords(pen, evaluation)}`,
  });
  const content = [
    element('path', { d: `M0 ${top - 5}H${WIDTH}`, stroke: strong }),
    text(LEFT, top + 22, head, { weight: 600 }),
    ...scores.flatMap((score, at) => scoreRow(pen, score, top + HEAD + at * ROW)),
    ...(index === undefined
      ? []
      : [
          text(NAMES, foot + 15, pen.say({ id: 'Indeks', en: 'Index' }), { anchor: 'end', weight: 600 }),
          text(WIDTH, foot + 15, pen.decimal(index, { digits: 2 }), { anchor: 'end', weight: 600 }),
        ]),
  ];
  return { content, bottom: foot + (index === undefined ? 0 : ROW) };
}

/** The scores and the index in a sentence; none without scores. */
export function componentSentence(pen: Pen, evaluation: Evaluation): string[] {
  const scores = scored(evaluation);
  if (scores.length === 0) return [];
  const named = scores.map(
    ({ component, score }) => `${lowerFirst(nameOf(pen, component))} ${pen.decimal(score, { digits: 2 })}`,
  );
  const index = evaluation.index ?? evaluation.computedIndex;
  const shown = index === undefined ? '' : pen.decimal(index, { digits: 2 });
  const listed = pen.joined(named);
  return [
    pen.say({ id: `Nilai komponen evaluasi: ${listed}.`, en: `Scores of the evaluation: ${listed}.` }),
    ...(shown === '' ? [] : [pen.say({ id: `Indeks evaluasi ${shown}.`, en: `The index is ${shown}.` })]),
  ];
}

type Scored = WeightedScore & { readonly score: number };

function scored({ components, weights }: Evaluation): Scored[] {
  return weightedScores(components, weights).filter((one): one is Scored => one.score !== undefined);
}

function scoreRow(pen: Pen, { component, score, weight }: Scored, y: number): string[] {
  const { accent, tint, quiet } = pen.theme.colours;
  const width = WIDTH - LEFT - NUMBERS;
  const share = Math.min(Math.max(score / TOP, 0), 1);
  const words =
    weight === undefined
      ? ''
      : pen.say({ id: `bobot ${pen.percent(weight)}`, en: `weight ${pen.percent(weight)}` });
  return [
    text(NAMES, y + 12, fitText(nameOf(pen, component), NAMES, SMALL), { anchor: 'end' }),
    element('rect', { x: LEFT, y, width, height: BAR, fill: tint }),
    element('rect', { x: LEFT, y, width: share * width, height: BAR, fill: accent }),
    ...(words === '' ? [] : [text(WIDTH - 78, y + 12, words, { anchor: 'end', fill: quiet })]),
    text(WIDTH, y + 12, pen.decimal(score, { digits: 2 }), { anchor: 'end', weight: 600 }),
  ];
}

function nameOf(pen: Pen, component: WeightedScore['component']): string {
  return pen.word('evaluationComponent', component) ?? component;
}

function roundWords(pen: Pen, { round }: Evaluation): string {
  const words = pen.word('evaluationRound', round);
  return words === undefined ? '' : `, ${lowerFirst(words)}`;
}
