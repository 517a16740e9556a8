/** Longer lines are tiring to read, shorter ones break every word. */
const WIDEST = 100;
const NARROWEST = 20;

/**
 * How many columns text for people may fill: the terminal's, or COLUMNS where the stream is no terminal.
 * @param widest for tables, whose lines may be longer than those of sentences
 */
export function readingWidth(
  stream: { readonly columns?: number },
  env: NodeJS.ProcessEnv,
  widest = WIDEST,
): number {
  const columns = stream.columns ?? (Number(env.COLUMNS) || WIDEST);
  return Math.min(Math.max(columns, NARROWEST), widest);
}

/** A table that uses the whole of a wide screen gets no wider than this. */
export const WIDEST_TABLE = 160;
