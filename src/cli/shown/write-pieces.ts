/** UTF-16 units that are written at once. */
const PIECE = 65_536;

/** What a long text is written to. */
export interface PieceStream {
  /** Whether what was written so far still waits for the reader. */
  readonly writableNeedDrain?: boolean;
  write(text: string): boolean;
  once?(event: string, listener: () => void): unknown;
  off?(event: string, listener: () => void): unknown;
}

/**
 * Writes a long text as its reader takes it: what a slow one has not read yet would otherwise gather in memory, half a
 * gigabyte for a million findings.
 */
export async function writePieces(stream: PieceStream, parts: Iterable<string>): Promise<void> {
  for (const piece of inPieces(parts)) {
    stream.write(piece);
    if (stream.writableNeedDrain) await drained(stream);
  }
}

/** The same text in fewer and longer pieces. */
export function* inPieces(parts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A reader that has gone away ends the wait as well: what is written after that is lost in silence. */
function drained(stream: PieceStream): Promise<void> {
  const events = ['drain', 'error', 'close'];
  return new Promise((resume) => {
    const awake = () => {
      for (const event of events) stream.off?.(event, awake);
      resume();
    };
    for (const event of events) stream.once?.(event, awake);
  });
}
