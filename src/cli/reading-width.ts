/** Longer lines are tiring to read, shorter ones break every word. */
const WIDEST = 100;
const NARROWEST = 20;

/** How many columns text for people may fill: the terminal's, or COLUMNS where the stream is no terminal. */
export function readingWidth(stream: { readonly columns?: number }, env: NodeJS.ProcessEnv): number {
  const columns = stream.columns ?? (Number(env.COLUMNS) || WIDEST);
  return Math.min(Math.max(columns, NARROWEST), WIDEST);
}
