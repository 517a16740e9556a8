import assert from 'node:assert/strict';
import { parseExactly } from '../../src/source/exact/parse-exactly.js';
import { emptyFileFinding } from '../../src/source/file-findings.js';
import { defaultLimits, type Limits } from '../../src/source/limits.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readQuick } from '../../src/source/quick/read-quick.js';
import { toValue } from '../../src/source/to-value.js';
import type { SourceFile, TreeNode } from '../../src/source/tree.js';
import { tooManyValuesFinding } from '../../src/source/yaml-findings.js';

/** All that a tree says, without the file it came from. */
function told(node: TreeNode): unknown {
  if (node.kind === 'scalar') return [node.start, node.end, node.style, node.value, node.written];
  if (node.kind === 'list') return [node.start, node.end, node.items.map(told)];
  const entries = [...node.entries.values()];
  return [
    node.start,
    node.end,
    entries.map(({ key, keyAt, value }) => [key, keyAt.start, keyAt.end, told(value)]),
  ];
}

/** Who reads a text: the quick reader, or the exact parser to which it was handed over. */
export type Reader = 'quick' | 'exact';

/**
 * Fails unless a file gives the same tree, places, findings and damage as the exact parser alone gives, and says which
 * reader read it. For texts so short that the exact parser reads them whole.
 */
export function checkBothReaders(file: SourceFile, limits: Limits = defaultLimits): Reader {
  const { tree, findings, damaged } = parseYaml(file, limits);
  const reader: Reader = 'stoppedAt' in readQuick(file, limits) ? 'exact' : 'quick';
  // Counted before a file is read at all; the exact parser knows no such limit.
  if (findings[0]?.type === tooManyValuesFinding) return reader;
  const exact = parseExactly(file, limits);
  const value = exact.tree && toValue(exact.tree);
  // The quick reader makes the data along with the places; opened, the tree must say the same.
  assert.deepEqual(tree && toValue(tree), value);
  assert.deepEqual(tree && told(tree), exact.tree && told(exact.tree));
  assert.deepEqual(tree && toValue(tree), value);
  // That a file is empty is said by whoever asked for it to be read.
  const isEmpty = exact.tree === undefined && exact.findings.length === 0;
  if (isEmpty) assert.deepEqual([findings.map(({ type }) => type), damaged], [[emptyFileFinding], []]);
  else assert.deepEqual([findings, damaged], [exact.findings, exact.damaged]);
  return reader;
}
