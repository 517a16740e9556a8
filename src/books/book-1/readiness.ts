import type { Bilingual } from '../../i18n/language.js';
import type { Voice } from '../../i18n/voice.js';
import type { Model } from '../../model/model.js';
import {
  type ReadinessElement,
  readinessElements,
  scoreOf,
  scorePercent,
  weakestPart,
} from '../../model/readiness.js';
import { noteIds } from '../notes.js';
import { regionFacts } from '../region-facts.js';
import { swotView } from '../swot-view.js';
import { voiceOf } from '../voice-of.js';

const meanings = {
  structure: {
    id: 'kemampuan sumber daya manusia, anggaran, dan tata kelola pemerintah daerah',
    en: 'the regional government’s capacity in people, budget and governance',
  },
  infrastructure: {
    id: 'prasarana fisik, digital, dan sosial yang menopang layanan',
    en: 'the physical, digital and social facilities on which services rest',
  },
  superstructure: {
    id: 'kebijakan, kelembagaan, dan tata laksana yang mengatur penyelenggaraan',
    en: 'the policies, institutions and procedures by which the region is run',
  },
} as const satisfies Record<ReadinessElement['id'], Bilingual>;

/** Analisis Kesiapan: three elements of three parts, each element with its own SWOT. */
export function readiness(model: Model) {
  const voice = voiceOf(model);
  const { count, joined, word } = voice;
  const elements = readinessElements(model.readiness);
  const parts = elements.flatMap((element) => element.parts);
  const scored = elements.filter(({ now }) => now !== undefined);
  const best = extreme(scored, Math.max);
  const worst = extreme(scored, Math.min);
  const empty = elements.flatMap((element) => element.parts.filter(({ cell }) => cell === undefined));
  const weakest = weakestPart(elements);
  return {
    ...regionFacts(model),
    isAbsent: model.readiness.length === 0,
    isComplete: empty.length === 0,
    filled: count(parts.filter(({ cell }) => cell !== undefined).length),
    partCount: count(parts.length),
    emptyParts: joined(empty.map(({ id }) => word('readinessPart', id)?.toLowerCase())),
    weakest: weakest && {
      name: word('readinessPart', weakest.part)?.toLowerCase(),
      ...scoreOf(weakest),
    },
    best: scored.length > 1 ? summary(best, voice) : undefined,
    worst: scored.length > 1 && worst?.id !== best?.id ? summary(worst, voice) : undefined,
    elements: elements.map((element) => elementView(model, element)),
  };
}

function elementView(model: Model, element: ReadinessElement) {
  const { say, word } = voiceOf(model);
  const name = word('readinessElement', element.id);
  const lower = name?.toLowerCase();
  return {
    id: element.id,
    name,
    lowerName: say({ id: `${lower} daerah`, en: `the region’s ${lower}` }),
    meaning: say(meanings[element.id]),
    isAbsent: element.parts.every(({ cell }) => cell === undefined),
    now: element.now,
    target: element.target,
    parts: element.parts.map(({ id, cell }) => ({
      name: word('readinessPart', id),
      isAbsent: cell === undefined,
      current: cell?.current,
      ideal: cell?.ideal,
      gap: cell?.gap,
      solution: cell?.solution,
      sources: noteIds(model, cell?.sources),
    })),
    scores: element.parts.flatMap(({ id, cell }) => {
      const score = scoreOf(cell);
      if (score === undefined) return [];
      const share = scorePercent(score, 'now');
      return [
        { name: word('readinessPart', id), ...score, share, targetShare: scorePercent(score, 'target') },
      ];
    }),
    swot: model.swot.filter(({ scope }) => scope === element.id).map((table) => swotView(model, table)),
  };
}

function extreme(elements: readonly ReadinessElement[], choose: (...values: number[]) => number) {
  const value = choose(...elements.map(({ now }) => now ?? 0));
  return elements.find(({ now }) => now === value);
}

function summary(element: ReadinessElement | undefined, { word }: Voice) {
  return element && { name: word('readinessElement', element.id)?.toLowerCase(), now: element.now };
}
