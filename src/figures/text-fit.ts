/*
 * A figure is drawn without a font at hand, so widths are estimated from below-average fonts: the estimate
 * may leave a gap at the end of a line, it should not let text run over its neighbour.
 */

const NARROW = "iljtfrI.,;:'!|()[]- ";
const WIDE = 'mwMWQOG@%&—';

/** Widths by character code, each worked out once; characters beyond are rare. */
const known = new Float64Array(0x250);

/** Estimated width of a line of text at font size `size`. */
export function textWidth(words: string, size: number): number {
  let ems = 0;
  for (const character of words) {
    const code = character.charCodeAt(0);
    const width = known[code];
    if (width === undefined) ems += widthOf(character);
    else if (width > 0) ems += width;
    else ems += known[code] = widthOf(character);
  }
  return ems * size;
}

function widthOf(character: string): number {
  if (NARROW.includes(character)) return 0.36;
  if (WIDE.includes(character)) return 0.9;
  return character === character.toLowerCase() ? 0.58 : 0.7;
}

/**
 * The words on as many lines as they need, `most` at most: then the last ends in an ellipsis. A word longer than
 * a line is cut. White space is folded.
 */
export function wrapText(words: string, width: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  const space = textWidth(' ', size);
  let line = '';
  let used = 0;
  for (const word of pieces(words, width, size)) {
    const room = textWidth(word, size);
    if (line === '' || used + space + room <= width) {
      used += line === '' ? room : space + room;
      line += line === '' ? word : ` ${word}`;
    } else if (lines.length + 1 >= most) {
      return [...lines, shortened(line, width, size)];
    } else {
      lines.push(line);
      line = word;
      used = room;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A line with an ellipsis after the last whole word that leaves room for it; a single word is cut. */
function shortened(line: string, width: number, size: number): string {
  const whole = `${line.replace(/[.,;:]+$/, '')}…`;
  if (textWidth(whole, size) <= width) return whole;
  const end = line.lastIndexOf(' ');
  return end < 0 ? fitText(whole, width, size) : shortened(line.slice(0, end), width, size);
}

/** The words on one line, with an ellipsis where they had to be cut. */
export function fitText(words: string, width: number, size: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length * size < width || textWidth(line, size) <= width) return line;
  const room = width - textWidth('…', size);
  let kept = '';
  let used = 0;
  for (const character of line) {
    used += textWidth(character, size);
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The words one by one, those that no line can hold in pieces that fit. */
function* pieces(words: string, width: number, size: number): Generator<string> {
  for (const [word] of words.matchAll(/\S+/g)) {
    if (word.length * size <= width) {
      yield word;
      continue;
    }
    let piece = '';
    let used = 0;
    for (const character of word) {
      const room = textWidth(character, size);
      if (piece !== '' && used + room > width) {
        yield piece;
        piece = '';
        used = 0;
      }
      piece += character;
      used += room;
    }
    yield piece;
  }
}
