import type { TextEdit } from '../diagnostics/diagnostic.js';
import type { Entry, ScalarNode, TreeNode } from '../source/tree.js';
import type { Problem } from './problem.js';

/** What may stand unquoted, or in either kind of quotes, wherever YAML takes a value. */
const BARE = /^[A-Za-z0-9][\w-]*$/;

/**
 * The edit that writes `text` in place of a value; undefined for a value that is not written on one line, since what
 * else would be lost with it (comments, line breaks) cannot be told.
 */
export function rewritten(node: TreeNode | undefined, text: string): TextEdit[] | undefined {
  if (!isOnOneLine(node)) return undefined;
  return [{ file: node.file.name, start: node.start, end: node.end, text }];
}

/** As `rewritten`, for a text, which keeps the quotes it was written with. */
export function rewrittenText(node: TreeNode | undefined, text: string): TextEdit[] | undefined {
  if (!isOnOneLine(node) || !BARE.test(text)) return undefined;
  const quote = node.style === 'quoted' ? node.written.charAt(0) : '';
  return rewritten(node, `${quote}${text}${quote}`);
}

/** As `rewritten`, for a number; undefined for one that the field cannot hold, since it was not meant then. */
export function rewrittenNumber({ node, params, facts }: Problem, text: string): TextEdit[] | undefined {
  const value = Number(text);
  if (params.type === 'integer' && !/^-?\d+$/.test(text)) return undefined;
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return undefined;
  const { minimum = value, maximum = value, exclusiveMinimum = Number.NEGATIVE_INFINITY } = facts ?? {};
  const fits = value >= minimum && value <= maximum && value > exclusiveMinimum;
  return fits ? rewritten(node, text) : undefined;
}

/** The edit that gives a key its right name; undefined for a key that a file's name gives. */
export function rewrittenKey(entry: Entry | undefined, key: string): TextEdit[] | undefined {
  if (entry === undefined || !BARE.test(key)) return undefined;
  const { file, start, end } = entry.keyAt;
  if (start === end) return undefined;
  const first = file.text.charAt(start);
  const quote = first === '"' || first === "'" ? first : '';
  return [{ file: file.name, start, end, text: `${quote}${key}${quote}` }];
}

function isOnOneLine(node: TreeNode | undefined): node is ScalarNode {
  if (node?.kind !== 'scalar' || (node.style !== 'plain' && node.style !== 'quoted')) return false;
  return node.end > node.start && !/[\r\n]/.test(node.written);
}
