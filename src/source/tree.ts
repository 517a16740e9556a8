/** One file as it was read: the text has no BOM; `name` is relative to the project, with `/`. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** On the disk a byte order mark stands before the text. */
  readonly hasMark?: boolean;
}

/** Offsets count UTF-16 units of `file.text`; `end` is exclusive. */
interface Located {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Located {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The characters as written, quotes and all: `35.10`, `"35.10"`, `85,71`. Block text is its value. */
  readonly written: string;
  readonly style: 'plain' | 'quoted' | 'block' | 'markdown';
}

export interface ListNode extends Located {
  readonly kind: 'list';
  readonly items: TreeNode[];
}

export interface Entry {
  readonly key: string;
  /** Where the key is written; a key that comes from a file's name stands at that file's first character. */
  readonly keyAt: Located;
  readonly value: TreeNode;
}

export interface MapNode extends Located {
  readonly kind: 'map';
  readonly entries: Map<string, Entry>;
}

/** A project's content after reading: our own tree, so that nothing downstream knows the parser. */
export type TreeNode = ScalarNode | ListNode | MapNode;
