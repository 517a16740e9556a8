// Control characters of C0 and C1 (tab too), and marks that change the direction of text around them.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text of strangers made safe for a terminal or a log line: what could colour, move or forge anything is shown
 * as `\u{1b}`. The one choke point for everything that goes out.
 */
export function printable(text: string): string {
  const shown = text.replace(UNPRINTABLE, (character) => {
    if (character === '\t') return ' ';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return withoutCommands(shown);
}

/**
 * Text in which CI services see no command: some obey `##[error]` and `##vso[…]` anywhere in a line. What is put
 * between is not seen and fills no column.
 */
export function withoutCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '##\u2060');
}

/** A line that begins no command: CI services obey `::` there, also when it is indented. Nothing is seen of it. */
export function inertLine(line: string): string {
  return line.replace(/^(\s*:)(?=:)/, '$1\u2060');
}
