import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { emptyFileFinding } from '../../source/file-findings.js';
import type { Limits } from '../../source/limits.js';
import { parseYaml } from '../../source/parse-yaml.js';
import type { ListNode, MapNode, SourceFile, TreeNode } from '../../source/tree.js';
import type { KeyOrder } from './key-order.js';
import { isBlock, layOut } from './layout.js';
import { type Comment, commentBehind, Margin, nextLine } from './margin.js';
import { commentsOf, saysTheSame } from './same-content.js';
import { Unusual } from './unusual.js';

/** Why a file stays as it is: its way of writing is not known here, or the result did not say the same. */
export type Kept = 'unusual' | 'unproven';

/** The new text, which may be the old one; or why there is none. */
export type Formatted =
  | { readonly text: string }
  | { readonly findings: readonly Diagnostic[] }
  | { readonly kept: Kept };

/**
 * The text of a file in the one style (docs/guide/perapian.md). Values and comments are taken over as they are
 * written, and the result is read again: it is given only when it says the same.
 */
export function formatFile(
  file: SourceFile,
  order: (tree: TreeNode) => KeyOrder,
  limits?: Limits,
): Formatted {
  const { tree, findings } = parseYaml(file, limits);
  if (findings.some(({ type }) => type !== emptyFileFinding)) return { findings };
  // Brackets around the whole file are as their author wrote them; without a tree there are only comments.
  if (!tree || !isBlock(tree)) return { text: file.text };
  let text: string;
  try {
    text = formatTree(tree, order(tree));
  } catch (error) {
    if (error instanceof Unusual) return { kept: 'unusual' };
    throw error;
  }
  return text === file.text || isProven(tree, { name: file.name, text }, limits)
    ? { text }
    : { kept: 'unproven' };
}

function isProven(before: TreeNode, file: SourceFile, limits: Limits | undefined): boolean {
  const { tree, findings } = parseYaml(file, limits);
  if (!tree || findings.length > 0 || !saysTheSame(before, tree)) return false;
  const comments = commentsOf(tree);
  const earlier = commentsOf(before);
  return comments.length === earlier.length && comments.every((comment, at) => comment === earlier[at]);
}

/** Editors read from this line which schema the file has, and look for it at the top. */
const SCHEMA_LINE = /^#\s*yaml-language-server:/;

function formatTree(tree: MapNode | ListNode, order: KeyOrder): string {
  const { text } = tree.file;
  const margin = new Margin(text);
  margin.read(0);
  const top = margin.contentAt === tree.start ? '' : documentMark(text, margin, '---');
  const pinned = margin.waiting.findIndex((comment) => SCHEMA_LINE.test(comment.text)) + 1;
  const body = layOut(tree, order, margin, pinned);
  const bottom = margin.contentAt === text.length ? '' : documentMark(text, margin, '...');
  const formatted = `${top}${body}\n${bottom}${lines(margin.takeRest().comments)}`;
  return isWindows(text) ? formatted.replaceAll('\n', '\r\n') : formatted;
}

/** A line that begins (`---`) or ends (`...`) the document, with the comments above it. Reads on below it. */
function documentMark(text: string, margin: Margin, mark: string): string {
  const at = margin.contentAt;
  if (!text.startsWith(mark, at)) throw new Unusual();
  const comment = commentBehind(text, at + mark.length);
  const above = lines(margin.takeRest().comments);
  margin.read(nextLine(text, at));
  return `${above}${mark}${comment}\n`;
}

function lines(comments: readonly Comment[]): string {
  return comments
    .map(({ text, blankBefore }, at) => `${blankBefore && at > 0 ? '\n' : ''}${text}\n`)
    .join('');
}

/** Most lines decide; only a file that two systems wrote has both kinds. */
function isWindows(text: string): boolean {
  const lines = text.split('\n').length - 1;
  return text.split('\r\n').length - 1 > lines / 2;
}
