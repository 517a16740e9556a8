import assert from 'node:assert/strict';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { toValue } from '../../src/source/to-value.js';
import type { Entry, TreeNode } from '../../src/source/tree.js';

/**
 * Fails unless each part of a tree stands where it says: inside what holds it, in the order of the text, and so that
 * its stretch of the text, read alone, is the same value.
 */
export function checkTree(tree: TreeNode): void {
  const { text } = tree.file;
  assert.ok(0 <= tree.start && tree.start <= tree.end && tree.end <= text.length);
  check(tree);
}

function check(node: TreeNode): void {
  if (node.kind === 'scalar') {
    checkScalar(node);
    return;
  }
  let last = node.start;
  const next = (start: number, end: number) => {
    assert.ok(last <= start && start <= end && end <= node.end, `${start} to ${end} is out of order`);
    last = end;
  };
  if (node.kind === 'list') {
    for (const item of node.items) {
      next(item.start, item.end);
      check(item);
    }
    return;
  }
  for (const entry of node.entries.values()) {
    next(entry.keyAt.start, entry.keyAt.end);
    checkKey(entry);
    next(entry.value.start, entry.value.end);
    check(entry.value);
  }
}

function checkKey({ key, keyAt }: Entry): void {
  const written = keyAt.file.text.slice(keyAt.start, keyAt.end);
  if (/^["']/.test(written)) assert.equal(readAlone(written).normalize('NFC'), key);
  else if (!written.includes('\n')) assert.equal(written.normalize('NFC'), key);
}

function checkScalar({
  file,
  start,
  end,
  style,
  value,
  written,
}: Extract<TreeNode, { kind: 'scalar' }>): void {
  const stretch = file.text.slice(start, end);
  switch (style) {
    case 'quoted':
      assert.ok(/^(["'])[\s\S]*\1$/.test(stretch) && stretch.length >= 2, `no quotes around ${stretch}`);
      if (!stretch.includes('\n')) assert.equal(readAlone(stretch), value);
      break;
    case 'block':
      assert.match(stretch, /^[|>]/);
      assert.equal(written, value);
      break;
    case 'plain':
      // Only these are blanks to YAML; a no-break space is a letter.
      assert.doesNotMatch(stretch, /^[ \t\r\n]|[ \t\r\n]$/);
      assert.equal(written, stretch);
      if (typeof value === 'number') assert.ok(Object.is(value, Number(stretch)), `${stretch} as ${value}`);
      if (typeof value === 'string' && !stretch.includes('\n')) assert.equal(stretch, value);
      break;
    default:
      assert.fail(`${style} is not YAML`);
  }
}

/** What a quoted text says when nothing stands around it. */
function readAlone(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  if (!written.includes('\\')) return written.slice(1, -1);
  const { tree } = parseYaml({ name: 'alone.yaml', text: `[${written}]` });
  const value = tree && toValue(tree);
  assert.ok(Array.isArray(value) && typeof value[0] === 'string', `${written} alone is no text`);
  return value[0];
}
