/**
 * The offset behind the bracket that closes a flow collection whose last part ends at `from`; -1 when anything
 * but white space, commas and comments stands before it.
 */
export function closingBracket(text: string, from: number, bracket: string): number {
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === bracket) return at + 1;
    if (character === '#' && /\s/.test(text[at - 1] ?? '')) {
      const line = text.indexOf('\n', at);
      if (line === -1) return -1;
      at = line;
    } else if (!' \t\r\n,:'.includes(character)) return -1;
    at++;
  }
  return -1;
}

/** The offset of the `|` or `>` that begins a block text whose lines start at `from`; -1 when it is not there. */
export function headerBefore(text: string, from: number, after: number): number {
  const line = text.lastIndexOf('\n', from - 2) + 1;
  for (let at = Math.max(line, after); at < from; at++) {
    const character = text[at];
    // A stated indentation (`|2`) is rare, and read in two ways where lines are blank.
    if (character === '|' || character === '>') return /^.[-+]?[1-9]/.test(text.slice(at, at + 3)) ? -1 : at;
    if (character === '#') return -1;
  }
  return -1;
}

/**
 * Where a value that was left empty would stand: behind the mark that follows `from` and the blanks after it;
 * -1 when the mark does not come next.
 */
export function behindMark(text: string, from: number, mark: ':' | '-'): number {
  let at = from;
  for (;;) {
    const character = text[at];
    if (character === mark) break;
    if (character === '#' && mark === '-' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) {
      const line = text.indexOf('\n', at);
      if (line === -1) return -1;
      at = line;
    } else if (
      character !== ' ' &&
      character !== '\t' &&
      (mark === ':' || (character !== '\n' && character !== '\r'))
    ) {
      return -1;
    }
    at++;
  }
  do at++;
  while (text[at] === ' ' || text[at] === '\t');
  return at;
}
