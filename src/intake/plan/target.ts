import type { MapNode, SourceFile, TreeNode } from '../../source/tree.js';

/** Where new rows of one list are written. */
export type Target =
  /** Behind the items that a file has of it; a new file beside it takes over where that file has no list. */
  | { readonly how: 'behind'; readonly file: string; readonly items: readonly TreeNode[] }
  /** As a field, or fields inside one another, of a mapping. */
  | { readonly how: 'field'; readonly file: string; readonly map: MapNode; readonly steps: readonly string[] }
  /** In a file that holds only comments, or an empty list. */
  | { readonly how: 'text'; readonly file: string; readonly source: SourceFile }
  /** In a file to be made, in the manner of `like`; one row without a list when `isSingle`. */
  | {
      readonly how: 'new';
      readonly file: string;
      readonly isSingle: boolean;
      readonly like: SourceFile | undefined;
    };
