import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/place.js';
import { spanOf } from '../source/lines.js';
import type { SourceFile } from '../source/tree.js';

/** What a repair writes, by file of the project: `text` in place of what stands at `span`. */
export type Fix = ReadonlyMap<string, readonly { readonly span: Span; readonly text: string }[]>;

/** A finding's repair in lines and columns; undefined where it has none or one of its files is not among `sources`. */
export function fixOf({ fix }: Diagnostic, sources: ReadonlyMap<string, SourceFile>): Fix | undefined {
  if (fix === undefined || fix.length === 0) return undefined;
  const byFile = new Map<string, { span: Span; text: string }[]>();
  for (const { file, start, end, text } of fix) {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    const edits = byFile.get(file) ?? [];
    edits.push({ span: spanOf(source, start, end), text });
    byFile.set(file, edits);
  }
  return byFile;
}
