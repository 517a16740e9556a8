import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { sortFindings } from '../../diagnostics/summary.js';
import type { Language } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { findRoot, ROOT_FILES } from '../../project/find-root.js';
import { type Budget, readSource, type Wanted } from '../../project/read-source.js';
import type { Shape } from '../../project/shape.js';
import { type DataFile, survey } from '../../project/survey.js';
import { unwrap } from '../../project/unwrap.js';
import { defaultLimits, type Limits } from '../../source/limits.js';
import type { SourceFile, TreeNode } from '../../source/tree.js';
import type { Change } from '../write-sources.js';
import { formatFile, type Kept } from './format-file.js';
import { type KeyFacts, type KeyOrder, keyOrder } from './key-order.js';

type Fields = Readonly<Record<string, KeyFacts>>;

export interface FormatOptions {
  /** What each place of the tree holds, and the order of its keys; made from the schemas. */
  readonly shape: Shape;
  readonly fields: Fields;
  /** The settings: the names their file may have, and the order of its keys. */
  readonly config: { readonly names: readonly string[]; readonly fields: Fields };
  readonly limits?: Partial<Limits>;
}

export interface FormattedProject {
  /** Absolute. */
  readonly root: string;
  /** As masterplan.yaml says; undefined where it does not. */
  readonly language: Language | undefined;
  /** The files looked at. */
  readonly files: readonly SourceFile[];
  /** Files whose text changes, by name. */
  readonly changes: ReadonlyMap<string, Change>;
  /** How many files are as they should be. */
  readonly neat: number;
  /** Why files could not be read, or not without a mistake; these are not changed. */
  readonly findings: readonly Diagnostic[];
  /** Files that stay as they are for another reason. */
  readonly kept: ReadonlyMap<string, Kept>;
}

interface Formattable extends Wanted {
  readonly order: (tree: TreeNode) => KeyOrder;
}

const NOT_DATA = {
  id: '{path} bukan berkas data YAML dari masterplan ini, jadi tidak dirapikan.',
  en: '{path} is not a YAML data file of this masterplan, so it is not formatted.',
};

/**
 * Lays out anew, in memory, every YAML file of the project that `target` belongs to, its settings included; only
 * `target` when that is a file. Rejects with ToldError when there is nothing to work on.
 */
export async function formatProject(target: string, options: FormatOptions): Promise<FormattedProject> {
  const { root } = await findRoot(target);
  const limits = { ...defaultLimits, ...options.limits };
  const rootFile = ROOT_FILES.find((name) => existsSync(join(root, name))) ?? ROOT_FILES[0];
  const found = survey(root, rootFile, options.shape, limits);
  const all = [...rootAndConfig(root, rootFile, options), ...dataFiles(found.files, options.fields)];
  const isFile = statSync(resolve(target)).isFile();
  const asked = relative(root, resolve(target)).split(sep).join('/');
  const chosen = isFile ? all.filter(({ name }) => name === asked) : all;
  if (chosen.length === 0) throw new ToldError(NOT_DATA, { path: target });
  const language = languageOf(root, rootFile, limits);
  const errors = isFile ? [] : found.findings.filter(({ severity }) => severity === 'error');
  return { root, language, ...formatAll(chosen, { limits, bytes: 0 }, errors) };
}

/** A look at one line is enough to know in which language to speak. */
function languageOf(root: string, name: string, limits: Limits): Language | undefined {
  const answer = readSource({ name, absolute: join(root, name), path: [] }, { limits, bytes: 0 });
  const text = 'file' in answer ? answer.file.text : '';
  const [, written] = /^language:[ \t]*['"]?(id|en)['"]?[ \t]*(?:#.*)?\r?$/m.exec(text) ?? [];
  return written === 'id' || written === 'en' ? written : undefined;
}

function rootAndConfig(root: string, rootFile: string, { fields, config }: FormatOptions): Formattable[] {
  const configFile = config.names.find((name) => existsSync(join(root, name)));
  const at = (name: string, own: Fields): Formattable => {
    const order = keyOrder(own);
    return { name, absolute: join(root, name), path: [], order: () => order };
  };
  return [at(rootFile, fields), ...(configFile === undefined ? [] : [at(configFile, config.fields)])];
}

function dataFiles(files: readonly DataFile[], fields: Fields): Formattable[] {
  const whole = keyOrder(fields);
  return files
    .filter(({ kind }) => kind === 'yaml')
    .map((file) => ({ ...file, order: (tree) => orderIn(file, tree, whole) }));
}

/** A file below a list holds a list or one item, and may repeat the keys that its name stands for already. */
function orderIn({ path, shape }: DataFile, tree: TreeNode, whole: KeyOrder): KeyOrder {
  const inner = unwrap(tree, path, shape);
  let order = path.reduce((above, key) => above.in(key), whole);
  if (shape.kind === 'list' && inner.tree.kind === 'map') order = order.item();
  for (let removed = 0; removed < inner.removed; removed++) order = around(order);
  return order;
}

function around(inner: KeyOrder): KeyOrder {
  return { rank: () => 0, in: () => inner, item: () => inner };
}

function formatAll(
  chosen: readonly Formattable[],
  budget: Budget,
  errors: readonly Diagnostic[],
): Omit<FormattedProject, 'root' | 'language'> {
  const files: SourceFile[] = [];
  const findings = [...errors];
  const changes = new Map<string, Change>();
  const kept = new Map<string, Kept>();
  let neat = 0;
  for (const wanted of chosen) {
    const answer = readSource(wanted, budget);
    if (!('file' in answer)) {
      findings.push(answer.finding);
      if (answer.isLast) break;
      continue;
    }
    const { name, text, hasMark } = answer.file;
    files.push(answer.file);
    const formatted = formatFile(answer.file, wanted.order, budget.limits);
    if ('findings' in formatted) findings.push(...formatted.findings);
    else if ('kept' in formatted) kept.set(name, formatted.kept);
    else if (formatted.text === text) neat++;
    else changes.set(name, { before: text, after: formatted.text, hasMark });
  }
  return { files, changes, neat, findings: sortFindings(findings), kept };
}
