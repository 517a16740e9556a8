/*
 * A figure is drawn without a font at hand, so widths are estimated from below-average fonts: the estimate
 * may leave a gap at the end of a line, it should not let text run over its neighbour.
 */

const NARROW = /[iljtfrI.,;:'!|()[\]\- ]/;
const WIDE = /[mwMWQOG@%&—]/;

/** Estimated width of a line of text at font size `size`. */
export function textWidth(words: string, size: number): number {
  let ems = 0;
  for (const character of words) {
    if (NARROW.test(character)) ems += 0.36;
    else if (WIDE.test(character)) ems += 0.9;
    else ems += /\p{Lu}/u.test(character) ? 0.7 : 0.58;
  }
  return ems * size;
}

/** The words on as many lines as they need; a word longer than a line is cut. White space is folded. */
export function wrapText(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => cut(word, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The words on one line, with an ellipsis where they had to be cut. */
export function fitText(words: string, width: number, size: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (textWidth(line, size) <= width) return line;
  const kept = [...line];
  while (kept.length > 0 && textWidth(`${kept.join('')}…`, size) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

function cut(word: string, width: number, size: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
