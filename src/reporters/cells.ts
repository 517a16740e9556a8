import { printable } from '../i18n/printable.js';

/** How the terminal shows one character of a text: in how many columns, and where it stood in the text. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
  /** Offset in UTF-16 units. */
  readonly at: number;
}

// Letters of East Asia and pictures fill two columns; marks that sit on the letter before them fill none.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\u200b-\u200d]/u;
const ASCII = /^[ -~]*$/;

/** The characters of a text as a terminal shows them, controls spelled out. `tab` is what stands for a tab. */
export function cells(text: string, tab = ' '): Cell[] {
  const result: Cell[] = [];
  let at = 0;
  for (const character of text) {
    const shown = character === '\t' ? tab : printable(character);
    result.push({ shown, width: character === shown ? columns(character) : shown.length, at });
    at += character.length;
  }
  return result;
}

/** How many columns a printable text fills. */
export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columns(character);
  return width;
}

function columns(character: string): number {
  if (character <= '~') return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
