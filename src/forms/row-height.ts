import { lineCount } from '../sheets/write/row-height.js';

/** The tallest row that spreadsheets allow, in points. */
const TALLEST = 409;
/** A line of the sheets' type, and what a row has above and below its text. */
const LINE = 13;
const PADDING = 5;
/** Widths are counted in figures; letters are narrower, by a sixth in Indonesian prose; a part of that is kept for safety. */
const LETTERS = 1.1;

/**
 * How tall a row must be for all of its texts to be seen, in points. Spreadsheets show a row as tall as the file says
 * until somebody edits it, so a text that was estimated too short would be cut.
 * @param cells texts with the width of their columns in characters
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width * LETTERS)));
  return Math.min(TALLEST, Math.ceil(lines * LINE + PADDING));
}
