import type { Document, YAMLParseError } from 'yaml';
import { finding } from '../../diagnostics/diagnostic.js';
import { hasHalfPair } from '../half-pair.js';
import { type Limits, limitFlags } from '../limits.js';
import { placeOf } from '../lines.js';
import type { Parsed } from '../parsed.js';
import { startReading } from '../reading.js';
import { syntaxFinding } from '../syntax-finding.js';
import type { SourceFile, TreeNode } from '../tree.js';
import { anchorFinding, tooDeepFinding } from '../yaml-findings.js';
import { buildTree, isMerge } from './build-tree.js';
import { explainSyntax } from './explain-syntax.js';
import { library } from './library.js';
import { markFindings } from './mark-findings.js';
import { type Mark, type Scan, scan } from './scan.js';

/** Codes of what has a finding of its own here: tags, anchors and further documents. */
const NOT_SYNTAX = new Set<string>([
  'MULTIPLE_DOCS',
  'TAG_RESOLVE_FAILED',
  'BAD_COLLECTION_TYPE',
  'MULTIPLE_TAGS',
  'MULTIPLE_ANCHORS',
  'DUPLICATE_KEY',
]);

/**
 * Parses with the full YAML library: for files that hold a mistake or an unusual way of writing. Takes about
 * half a second and 90 MiB per MiB of text.
 */
export function parseExactly(file: SourceFile, limits: Limits): Parsed {
  const scanned = scan(file.text, limits.depth);
  const { tooDeepAt, marks } = scanned;
  if (tooDeepAt !== undefined) {
    const place = placeOf(file, tooDeepAt, tooDeepAt + 1, []);
    const args = { limit: limits.depth, flag: limitFlags.depth };
    return { findings: [finding(tooDeepFinding, 'tooDeep', place, args)], damaged: [[]] };
  }
  const document = compose(file.text);
  const error = document && firstError(document);
  if (!document || error) {
    const directives = marks.filter(({ kind }) => kind === 'directive');
    // A stray `%` line upsets all that follows it, and is then the one mistake to report.
    if (directives.length > 0) return { findings: markFindings(file, directives, undefined), damaged: [[]] };
    const found = error ? explainSyntax(file, error, scanned) : unexplained(file);
    return { findings: [found], damaged: [[]] };
  }
  const { unclosedAt } = scanned;
  if (unclosedAt !== undefined) {
    // The library takes `"text\"` at the end of a file for closed.
    const place = placeOf(file, unclosedAt, unclosedAt + 1, []);
    const args = { quote: file.text[unclosedAt] ?? '' };
    return { findings: [finding(syntaxFinding, 'unclosedQuote', place, args)], damaged: [[]] };
  }
  return withTree(file, document, limits, scanned);
}

function withTree(file: SourceFile, document: Document.Parsed, limits: Limits, scanned: Scan): Parsed {
  const reading = startReading(file, limits);
  const { contents } = document;
  const tree = isBlank(document) || !contents ? undefined : buildTree(reading, contents);
  const half = tree && halfPairIn(tree);
  if (half) {
    const place = placeOf(file, half.start, half.end, []);
    return { findings: [finding(syntaxFinding, 'escape', place, half.args)], damaged: [[]] };
  }
  const found = [...markFindings(file, scanned.marks, tree), ...mergeFindings(file, document, scanned.marks)];
  // What the second document was meant to hold is not known, so nothing is missing from the first.
  if (scanned.marks.some(({ kind }) => kind === 'document')) reading.damaged.push([]);
  return { ...(tree && { tree }), findings: [...found, ...reading.findings], damaged: reading.damaged };
}

function compose(text: string): Document.Parsed | undefined {
  // The library makes an Error for each mistake; a hundred thousand stack traces would take ten seconds.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return library().parseDocument(text, { uniqueKeys: false, schema: 'failsafe', prettyErrors: false });
  } catch {
    // The library promises not to throw; should it ever, the file is damaged and the project still checked.
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function firstError(document: Document.Parsed): YAMLParseError | undefined {
  let first: YAMLParseError | undefined;
  for (const error of document.errors) {
    if (!NOT_SYNTAX.has(error.code) && (!first || error.pos[0] < first.pos[0])) first = error;
  }
  return first;
}

function unexplained(file: SourceFile) {
  return finding(syntaxFinding, 'other', placeOf(file, 0, 1, []));
}

function isBlank(document: Document.Parsed): boolean {
  const { contents } = document;
  const { isScalar } = library();
  return isScalar(contents) && contents.type === 'PLAIN' && contents.value === '' && !contents.tag;
}

/** A `<<` whose alias has a finding already is part of that cause. */
function mergeFindings(file: SourceFile, document: Document.Parsed, marks: readonly Mark[]) {
  const found: ReturnType<typeof finding>[] = [];
  const { visit, isNode, isAlias } = library();
  if (!/<</.test(file.text)) return found;
  visit(document, {
    Pair(_, pair) {
      if (!isNode(pair.key) || !isMerge(pair.key)) return;
      if (isAlias(pair.value) && marks.some(({ kind }) => kind === 'alias')) return;
      const at = pair.key.range?.[0] ?? 0;
      found.push(finding(anchorFinding, 'merge', placeOf(file, at, at + 2, [])));
    },
  });
  return found;
}

interface HalfPair {
  readonly start: number;
  readonly end: number;
  readonly args: { written: string };
}

function halfPairIn(node: TreeNode): HalfPair | undefined {
  if (node.kind === 'scalar') {
    if (node.style !== 'quoted' || typeof node.value !== 'string' || !hasHalfPair(node.value))
      return undefined;
    const wrong = /\\u[dD][89a-fA-F][0-9a-fA-F]{2}/.exec(node.written);
    const start = node.start + (wrong?.index ?? 0);
    const written = wrong?.[0] ?? node.written;
    return { start, end: start + written.length, args: { written } };
  }
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  for (const child of children) {
    const found = halfPairIn(child);
    if (found) return found;
  }
  return undefined;
}
