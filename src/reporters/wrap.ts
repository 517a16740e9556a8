import { textWidth } from './cells.js';

/** A printable text as lines of at most `width` columns, broken between words; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of text.split(' ')) {
    const length = textWidth(word);
    if (line !== '' && filled + 1 + length > width) {
      lines.push(line);
      line = word;
      filled = length;
    } else {
      filled += line === '' ? length : length + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
