/** The Typst compiler with its fonts. */
export interface Compiler {
  /**
   * Lays out a document. Throws an Error with Typst's own words when the source is wrong, which is our mistake.
   * @param files what the source names, by absolute path
   */
  compile(source: string, files: ReadonlyMap<string, string | Uint8Array>): LaidOut;
}

/** A document laid out in pages. */
export interface LaidOut {
  /** The value of the one metadata element with a label. */
  answer(label: string): unknown;
  pdf(): Uint8Array;
}

/** One thing that is wrong with a source. */
export interface Mistake {
  readonly message: string;
  /** Counted from 0. */
  readonly line?: number | undefined;
}

/** Mistakes that an error names; the first is mostly the cause of the others. */
const MOST_TOLD = 3;

/** The error for a source that does not compile. */
export function compileError(mistakes: readonly Mistake[], source: string): Error {
  const lines = source.split('\n');
  const told = mistakes.slice(0, MOST_TOLD).map(({ message, line }) => {
    const text = line === undefined ? undefined : lines[line];
    return text === undefined ? message : `${message}\n  in: ${text.trim().slice(0, 120)}`;
  });
  return new Error(`Typst could not make the PDF: ${told.join('\n')}`);
}
