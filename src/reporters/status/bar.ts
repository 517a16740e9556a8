import type { Completeness } from '../../status/completeness.js';
import { wholePercent } from '../../status/completeness.js';
import type { Paint } from '../report.js';
import type { TableCell } from '../table.js';

/** `███████░░░`: a share of 0-100 in `width` columns; whole only when it is. */
export function bar(share: number, width: number): string {
  const percent = wholePercent(share);
  const filled = percent === 100 ? width : Math.min(width - 1, Math.round((percent / 100) * width));
  return '█'.repeat(percent > 0 ? Math.max(1, filled) : 0).padEnd(width, '░');
}

/** `71%`, or `–` where nothing is required. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${wholePercent(share)}%`;
}

/** The bar and the percent of what all stages require, as two cells. */
export function barCells({ whole }: Completeness, width: number, paint: Paint): TableCell[] {
  const tone = whole === 100 ? paint.good : paint.warning;
  return [
    { text: whole === undefined ? '' : bar(whole, width), paint: tone },
    { text: percent(whole), paint: tone },
  ];
}
