import type { Gap } from '../generated/types.js';
import type { Voice } from '../i18n/voice.js';
import { biggestGap } from '../model/biggest-gap.js';
import type { Located } from '../model/located.js';
import { quantity } from './indicator-words.js';
import { listItem } from './list-item.js';

/** The gap of these that stands out, in words; `undefined` where there is none. */
export function biggestGapWords(gaps: readonly Located<Gap>[], voice: Voice) {
  const gap = biggestGap(gaps);
  if (gap === undefined) return undefined;
  return {
    dimension: gap.dimension,
    isHigh: gap.priority === 1,
    text: listItem(gap.gap ?? gap.current?.text),
    now: sideText(gap.current, voice),
    ideal: sideText(gap.ideal, voice),
    solution: gap.solution,
  };
}

/** "31,8 persen (2024)"; `undefined` where the side has no figure. */
function sideText(side: Gap['current'], voice: Voice): string | undefined {
  const text = quantity(side?.value, side?.unit, voice);
  return text === undefined || side?.year === undefined ? text : `${text} (${side.year})`;
}
