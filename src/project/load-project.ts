import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import { emptyFileFinding } from '../source/file-findings.js';
import { defaultLimits, type Limits } from '../source/limits.js';
import { placeOf } from '../source/lines.js';
import { parseYaml } from '../source/parse-yaml.js';
import { Scalar } from '../source/scalar.js';
import { toValue } from '../source/to-value.js';
import type { MapNode, SourceFile } from '../source/tree.js';
import { byCodePoint } from './code-points.js';
import { dataFileNamed } from './data-file-named.js';
import { filePlace } from './file-place.js';
import { findRoot, ROOT_FILES } from './find-root.js';
import { markdownFinding, outsideFinding, rootShapeFinding, unreadableFinding } from './findings.js';
import { type Mounting, mountItems, mountValue } from './mount.js';
import { ProjectError } from './project-error.js';
import { type Budget, readSource } from './read-source.js';
import type { Shape } from './shape.js';
import { type DataFile, survey } from './survey.js';
import { unwrap } from './unwrap.js';

/** All files of a project as one tree. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  /** Every file that was read, in code-point order of their names. */
  readonly files: readonly SourceFile[];
  readonly tree: MapNode;
  /** The plain data of `tree`. */
  readonly value: Record<string, unknown>;
  readonly findings: readonly Diagnostic[];
  /** Where content was lost to a finding: rules must conclude nothing from its absence. */
  readonly damaged: readonly Path[];
}

export interface LoadOptions {
  /** What each place of the tree holds; made from the schemas. */
  readonly shape: Shape;
  readonly limits?: Partial<Limits>;
  /** Texts to read instead of what these files of the project hold on the disk, also of files not there yet, by name. */
  readonly overlay?: ReadonlyMap<string, string>;
}

interface Loading extends Mounting {
  readonly limits: Limits;
  readonly files: SourceFile[];
  /** Entries and items read so far. */
  values: number;
}

/**
 * Reads the project that `target` (a folder or file) belongs to. Wrong content is findings; rejects with
 * ProjectError only when there is no project to read.
 */
export async function loadProject(target: string, options: LoadOptions): Promise<Project> {
  const { root } = await findRoot(target);
  const limits = { ...defaultLimits, ...options.limits };
  const rootFile = ROOT_FILES.find((name) => existsSync(join(root, name))) ?? ROOT_FILES[0];
  const found = survey(root, rootFile, options.shape, limits);
  const budget: Budget = { limits, overlay: options.overlay ?? new Map(), bytes: 0 };
  const loading = startLoading(root, rootFile, budget);
  loading.findings.push(...found.findings);
  loading.damaged.push(...found.damaged);
  for (const data of withUnborn(found.files, root, rootFile, options)) {
    const answer = readSource(data, budget);
    if ('file' in answer) {
      loading.files.push(answer.file);
      mountFile(loading, data, answer.file);
      if (loading.values <= limits.values) continue;
      loading.damaged.push([]);
      break;
    }
    loading.findings.push(answer.finding);
    loading.damaged.push(answer.isLast ? [] : data.path);
    if (answer.isLast) break;
  }
  const { tree, files, findings, damaged } = loading;
  files.sort((a, b) => byCodePoint(a.name, b.name));
  // A tree whose root is a mapping gives an object.
  const value = toValue(tree) as Record<string, unknown>;
  return { root, files, tree, value, findings, damaged };
}

/** The files on the disk and those that only the overlay holds, in the order of their names. */
function withUnborn(
  found: readonly DataFile[],
  root: string,
  rootFile: string,
  { overlay, shape }: LoadOptions,
): readonly DataFile[] {
  if (overlay === undefined) return found;
  const known = new Set([rootFile, ...found.map(({ name }) => name)]);
  const unborn = [...overlay.keys()]
    .filter((name) => !known.has(name) && !existsSync(join(root, name)))
    .flatMap((name) => dataFileNamed(root, name, shape) ?? []);
  return unborn.length === 0 ? found : [...found, ...unborn].sort((a, b) => byCodePoint(a.name, b.name));
}

/** Reads the root's own file: its content is the tree that all other files join. */
function startLoading(root: string, rootFile: string, budget: Budget): Loading {
  const findings: Diagnostic[] = [];
  const damaged: Path[] = [];
  const files: SourceFile[] = [];
  const rest = { limits: budget.limits, findings, damaged, files, lists: new Set<never>(), values: 0 };
  const empty = (file: SourceFile): MapNode => ({ kind: 'map', file, start: 0, end: 0, entries: new Map() });
  const outside = linkOutside(root, rootFile);
  const answer = outside
    ? { finding: outside, isLast: false }
    : readSource({ name: rootFile, absolute: join(root, rootFile), path: [] }, budget);
  if (!('file' in answer)) {
    if (answer.finding.type === unreadableFinding) throw unreadableRoot(join(root, rootFile), answer.finding);
    findings.push(answer.finding);
    damaged.push([]);
    return { ...rest, tree: empty({ name: rootFile, text: '' }) };
  }
  const { file } = answer;
  files.push(file);
  const parsed = parseYaml(file, budget.limits);
  rest.values = parsed.values;
  damaged.push(...parsed.damaged);
  // A root file may merely mark the folder; whatever is missing then has findings of its own.
  findings.push(...parsed.findings.filter(({ type }) => type !== emptyFileFinding));
  if (!parsed.tree) return { ...rest, tree: empty(file) };
  if (parsed.tree.kind === 'map') return { ...rest, tree: parsed.tree };
  const { start, end } = parsed.tree;
  findings.push(finding(rootShapeFinding, 'notMap', placeOf(file, start, end, [])));
  damaged.push([]);
  return { ...rest, tree: empty(file) };
}

/** Without its root file there is no project: the command cannot do its job. */
function unreadableRoot(path: string, { message, args }: Diagnostic): ProjectError {
  if (message === 'permission') return new ProjectError('not-allowed', { path });
  // A socket says so only when it is opened.
  if (message === 'special' || args.code === 'ENXIO') return new ProjectError('special', { path });
  return new ProjectError('failed', { path, code: args.code ?? message });
}

function linkOutside(root: string, rootFile: string): Diagnostic | undefined {
  const path = join(root, rootFile);
  if (!lstatSync(path).isSymbolicLink()) return undefined;
  const isInside = realpathSync(path).startsWith(realpathSync(root) + sep);
  return isInside ? undefined : finding(outsideFinding, 'outside', filePlace(rootFile), { name: rootFile });
}

function mountFile(loading: Loading, data: DataFile, file: SourceFile): void {
  if (data.kind === 'markdown') mountMarkdown(loading, data, file);
  else mountYaml(loading, data, file);
}

function mountMarkdown(loading: Loading, { path, shape }: DataFile, file: SourceFile): void {
  const { findings } = loading;
  if (shape.kind !== 'text') {
    const message = shape.kind === 'list' ? 'list' : 'notText';
    findings.push(finding(markdownFinding, message, filePlace(file.name, path), { key: path.join('.') }));
    loading.damaged.push(path);
    return;
  }
  if (file.text.trim() === '') {
    findings.push(finding(emptyFileFinding, 'empty', filePlace(file.name, path)));
    return;
  }
  const text = file.text.replaceAll('\r\n', '\n');
  mountValue(loading, path, new Scalar(file, 0, file.text.length, text, 'markdown'));
}

function mountYaml(loading: Loading, { path, shape }: DataFile, file: SourceFile): void {
  const parsed = parseYaml(file, loading.limits, loading.values);
  loading.values = parsed.values;
  const unwrapped = parsed.tree && unwrap(parsed.tree, path, shape);
  if (unwrapped?.finding) loading.findings.push(unwrapped.finding);
  let prefix: Path = path;
  let isItems = false;
  let offset = 0;
  if (unwrapped && shape.kind === 'list') {
    const { tree } = unwrapped;
    isItems = tree.kind === 'list';
    const isNothing = tree.kind === 'scalar' && tree.value === null;
    const items = tree.kind === 'list' ? tree.items : isNothing ? [] : [tree];
    offset = mountItems(loading, path, file, items);
    prefix = isItems ? path : [...path, offset];
  } else if (unwrapped) mountValue(loading, path, unwrapped.tree);

  const removed = unwrapped?.removed ?? 0;
  const inTree = (inner: Path): Path => {
    const [first, ...others] = inner.slice(removed);
    if (first === undefined) return isItems || !parsed.tree ? path : prefix;
    const moved = isItems && typeof first === 'number' ? first + offset : first;
    return [...prefix, moved, ...others];
  };
  for (const one of parsed.findings) loading.findings.push(withPath(one, inTree));
  for (const one of parsed.damaged) loading.damaged.push(inTree(one));
}

function withPath(one: Diagnostic, inTree: (path: Path) => Path): Diagnostic {
  const related = one.related.map((other) => ({
    ...other,
    place: { ...other.place, path: inTree(other.place.path) },
  }));
  return { ...one, place: { ...one.place, path: inTree(one.place.path) }, related };
}
