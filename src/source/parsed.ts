import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import type { TreeNode } from './tree.js';

/** What came of one file. Paths in findings and in `damaged` start at the file's own root. */
export interface Parsed {
  /** Absent when the file is empty or could not be read at all. */
  readonly tree?: TreeNode;
  readonly findings: Diagnostic[];
  /** Where content was lost to a finding, so that its absence means nothing; `[]` is the whole file. */
  readonly damaged: Path[];
}

/** What came of one file among others. */
export interface Counted extends Parsed {
  /** Entries and items of this file, and of those read before it: more than the limit where reading has to end. */
  readonly values: number;
}
