import type { Path, Place } from '../diagnostics/place.js';

/** The place of a file as a whole: its first character. */
export function filePlace(file: string, path: Path = []): Place {
  return { file, path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
