import { printable } from '../../i18n/printable.js';
import { textWidth } from '../cells.js';
import { clip } from '../table.js';

/** Where the first difference lies within what is shown, as a share of the width. */
const LEAD = 0.3;

/**
 * Two texts that differ, each in `width` terminal columns at most, from shortly before the first difference on; `…`
 * stands for what is left out. Both begin at the same place, so that the eye finds what changed.
 */
export function aroundDifference(
  before: string,
  after: string,
  width: number,
): [before: string, after: string] {
  const [a, b] = [[...printable(before)], [...printable(after)]];
  const fits = textWidth(a.join('')) <= width && textWidth(b.join('')) <= width;
  const start = fits ? 0 : startOf(a, b, width);
  const shown = (characters: readonly string[]) =>
    clip((start > 0 ? '…' : '') + characters.slice(start).join(''), width);
  return [shown(a), shown(b)];
}

/** Where a word begins, some way before the first character that differs; 0 where that is near the beginning. */
function startOf(a: readonly string[], b: readonly string[], width: number): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  // Where little follows, more of what comes before can be shown.
  const longest = Math.max(a.length, b.length);
  const earliest = Math.min(same - Math.floor(width * LEAD), longest - width + 1);
  if (earliest <= 1) return 0;
  const space = a.indexOf(' ', earliest);
  return space !== -1 && space < same ? space + 1 : earliest;
}
