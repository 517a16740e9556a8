import { Unwritable } from '../../edit/fields/unwritable.js';
import { type KeyOrder, keyOrder } from '../../edit/format/key-order.js';
import type { Change } from '../../edit/write-sources.js';
import { fields } from '../../generated/fields.js';
import type { Project } from '../../project/load-project.js';
import { defaultLimits } from '../../source/limits.js';
import type { SourceFile } from '../../source/tree.js';
import { isFileRight } from './check-file.js';
import { isProjectRight } from './check-project.js';
import { fileOf, type RowChange } from './row-change.js';
import { writeFile } from './write-file.js';

/** Reads the project with texts that stand for its files, also for files not there yet. */
export type Reload = (overlay: ReadonlyMap<string, string>) => Promise<Pick<Project, 'value'>>;

export interface Written {
  readonly changes: ReadonlyMap<string, Change>;
  /** Names of changes that could not be written so that the result says what was meant. */
  readonly failed: ReadonlySet<string>;
}

/** The order of the keys of the whole masterplan. */
export const WHOLE: KeyOrder = keyOrder(fields);

/**
 * The new texts of the files. They are read again and compared, value by value, with what they shall say; changes that
 * cannot be written so are left out and named, so that nothing wrong is ever written.
 */
export async function makeChanges(
  project: Project,
  changes: readonly RowChange[],
  reload: Reload | undefined,
): Promise<Written> {
  if (reload === undefined) return writeFiles(project, changes, true);
  const written = writeFiles(project, changes, false);
  if (written.failed.size > 0 || written.changes.size === 0) return written;
  const { value } = await reload(new Map([...written.changes].map(([name, { after }]) => [name, after])));
  if (isProjectRight(project, value, changes)) return written;
  // Which of them it was, the files tell one by one; otherwise none is trusted.
  const checked = writeFiles(project, changes, true);
  if (checked.failed.size > 0) return checked;
  return { changes: new Map(), failed: new Set(changes.map(({ name }) => name)) };
}

function writeFiles(project: Project, changes: readonly RowChange[], isChecked: boolean): Written {
  const sources = new Map(project.files.map((file) => [file.name, file]));
  const byFile = new Map<string, RowChange[]>();
  for (const change of changes) {
    const own = byFile.get(fileOf(change));
    if (own) own.push(change);
    else byFile.set(fileOf(change), [change]);
  }
  const failed = new Set<string>();
  const written = new Map<string, Change>();
  for (const [name, own] of byFile) {
    const file = sources.get(name);
    const text = tryFile(name, file, own, isChecked);
    if (text === undefined) for (const change of wrongOnes(name, file, own)) failed.add(change.name);
    else if (text !== file?.text) written.set(name, changeOf(file, text));
  }
  return { changes: written, failed };
}

function changeOf(file: SourceFile | undefined, after: string): Change {
  return file === undefined
    ? { before: '', after, isNew: true }
    : { before: file.text, after, hasMark: file.hasMark };
}

/** Undefined where it cannot be written, or does not say what was meant. */
function tryFile(
  name: string,
  file: SourceFile | undefined,
  changes: readonly RowChange[],
  isChecked: boolean,
): string | undefined {
  try {
    const text = writeFile(file, changes, WHOLE);
    return !isChecked || isFileRight(file, text, changes, defaultLimits, name) ? text : undefined;
  } catch (error) {
    if (error instanceof Unwritable) return undefined;
    throw error;
  }
}

/** The changes that fail by themselves; all of them where only their meeting does. */
function wrongOnes(
  name: string,
  file: SourceFile | undefined,
  changes: readonly RowChange[],
): readonly RowChange[] {
  if (changes.length <= 1) return changes;
  const middle = changes.length >> 1;
  const halves = [changes.slice(0, middle), changes.slice(middle)];
  const wrong = halves.flatMap((half) =>
    tryFile(name, file, half, true) === undefined ? wrongOnes(name, file, half) : [],
  );
  return wrong.length > 0 ? wrong : changes;
}
