import type { Entry, SourceFile, TreeNode } from './tree.js';

/** An entry that makes its key's place only when asked: a large project has a million of them. */
export class MapEntry implements Entry {
  readonly key: string;
  readonly value: TreeNode;
  private readonly file: SourceFile;
  private readonly keyStart: number;
  private readonly keyEnd: number;

  constructor(key: string, value: TreeNode, file: SourceFile, keyStart: number, keyEnd: number) {
    this.key = key;
    this.value = value;
    this.file = file;
    this.keyStart = keyStart;
    this.keyEnd = keyEnd;
  }

  get keyAt(): Entry['keyAt'] {
    return { file: this.file, start: this.keyStart, end: this.keyEnd };
  }
}
