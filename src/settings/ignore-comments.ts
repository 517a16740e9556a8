import { type Diagnostic, type FindingType, finding } from '../diagnostics/diagnostic.js';
import { placeOf, positionAt } from '../source/lines.js';
import type { SourceFile, TreeNode } from '../source/tree.js';
import { commentFinding, noReasonFinding } from './findings.js';
import { rulesNamed } from './named-rules.js';
import type { NamedRules } from './settings.js';

/** A `# masterplan-ignore` comment that holds, and the lines it speaks of: its own to the one it stands above. */
export interface IgnoreComment {
  readonly named: NamedRules;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface IgnoreComments {
  readonly comments: readonly IgnoreComment[];
  /** About comments that do not hold. */
  readonly findings: readonly Diagnostic[];
}

const WORD = 'masterplan-ignore';
const COMMENT = /#[ \t]*masterplan-ignore(?![\w-])([^\r\n]*)/g;
const COMMENT_LINE = /[ \t]*#[^\n]*\n?/y;

/** Whether a file may hold such comments: reading on is worth while only then. */
export function mayHoldComments({ name, text }: SourceFile): boolean {
  return /\.ya?ml$/i.test(name) && text.includes(WORD);
}

/**
 * The comments of these files that silence a rule on the next line. What only looks like one, inside a text, is
 * told from a comment by the places of all texts in `tree`; a file that is not in the tree is passed over.
 */
export function ignoreComments(
  files: readonly SourceFile[],
  tree: TreeNode,
  types: readonly FindingType[],
): IgnoreComments {
  const comments: IgnoreComment[] = [];
  const findings: Diagnostic[] = [];
  for (const [file, texts] of textsIn(files, tree)) {
    let below = 0;
    for (const match of file.text.matchAll(COMMENT)) {
      if (texts.has(match.index)) continue;
      // Comments that stand above one another have the same line below them.
      if (match.index >= below) below = endOfComments(file.text, match.index);
      const answer = readComment(file, match, below, types);
      if (answer === undefined) continue;
      if ('finding' in answer) findings.push(answer.finding);
      else comments.push(answer);
    }
  }
  return { comments, findings };
}

/** `below` is where the first line starts that is no comment. */
function readComment(
  file: SourceFile,
  { index: start, 0: comment, 1: said = '' }: RegExpExecArray,
  below: number,
  types: readonly FindingType[],
): IgnoreComment | { finding: Diagnostic } | undefined {
  const before = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start).trim();
  // A comment about such comments is none.
  if (before.startsWith('#') && before !== '#'.repeat(before.length)) return undefined;
  const place = placeOf(file, start, start + comment.trimEnd().length, []);
  if (before !== '' && !before.startsWith('#'))
    return { finding: finding(commentFinding, 'trailing', place) };
  const [, rule, reason = ''] = /^\s*([^\s:]+)\s*(?::\s*(.*))?$/s.exec(said) ?? [];
  if (rule === undefined) return { finding: finding(commentFinding, 'form', place) };
  const answer = rulesNamed(rule, place, types);
  if ('finding' in answer) return answer;
  if (!/\p{L}{2}/u.test(reason)) return { finding: finding(noReasonFinding, 'comment', place, { rule }) };
  const ids = new Set(answer.types.map(({ id }) => id));
  return {
    named: { text: rule, place, ids },
    firstLine: place.line,
    lastLine: positionAt(file, below).line,
  };
}

/** The start of the first line after `at` that is no comment. */
function endOfComments(text: string, at: number): number {
  let next = text.indexOf('\n', at) + 1;
  if (next === 0) return text.length;
  for (;;) {
    COMMENT_LINE.lastIndex = next;
    if (!COMMENT_LINE.test(text)) return next;
    next = COMMENT_LINE.lastIndex;
  }
}

/** Where a file holds texts and keys, so that an offset can be asked for. */
class Texts {
  readonly #spans: (readonly [number, number])[] = [];
  #sorted = false;

  add(start: number, end: number): void {
    this.#spans.push([start, end]);
  }

  has(offset: number): boolean {
    if (!this.#sorted) this.#spans.sort(([a], [b]) => a - b);
    this.#sorted = true;
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (this.#spans[low - 1]?.[1] ?? 0);
  }
}

/** The texts of those files that are in the tree. */
function textsIn(files: readonly SourceFile[], tree: TreeNode): Map<SourceFile, Texts> {
  const wanted = new Map(files.map((file) => [file, new Texts()]));
  const found = new Map<SourceFile, Texts>();
  const add = (file: SourceFile, start: number, end: number) => {
    const texts = wanted.get(file);
    if (texts === undefined) return;
    texts.add(start, end);
    found.set(file, texts);
  };
  const walk = (node: TreeNode): void => {
    if (node.kind === 'scalar') add(node.file, node.start, node.end);
    else if (node.kind === 'list') for (const item of node.items) walk(item);
    else {
      for (const { keyAt, value } of node.entries.values()) {
        add(keyAt.file, keyAt.start, keyAt.end);
        walk(value);
      }
    }
  };
  walk(tree);
  return found;
}
