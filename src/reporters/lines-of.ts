/** Gives the lines of a text by number, from 1, without their line ends; undefined past the last. */
export type LinesOf = (line: number) => string | undefined;

/** A reader of a text's lines, which are counted once and only when the first is asked for. */
export function linesOf(text: string): LinesOf {
  let starts: number[] | undefined;
  return (line) => {
    starts ??= startsOf(text);
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    return text.slice(start, (starts[line] ?? text.length + 1) - 1).replace(/\r$/, '');
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
