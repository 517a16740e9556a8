import { lstatSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { type Limits, limitFlags } from '../source/limits.js';
import type { SourceFile } from '../source/tree.js';
import { byCodePoint } from './code-points.js';
import { filePlace } from './file-place.js';
import { fileTooLargeFinding, projectTooLargeFinding } from './findings.js';
import {
  type EntryFacts,
  type Folder,
  kindOf,
  type LinkState,
  realRoot,
  unreadable,
} from './folder-entry.js';
import { isIgnored } from './names.js';
import { type Budget, readSource } from './read-source.js';

/** The folder in a project whose files take the place of our templates of the same names. */
export const TEMPLATE_FOLDER = 'templates';

/** What a template's file name ends with. */
export const TEMPLATE_SUFFIX = '.md.hbs';

/** Endings that a template gets by mistake. Other files, such as an office's letterhead, may lie beside them. */
const LIKE_TEMPLATE = /\.(?:hbs|handlebars|md|txt|html?)$/i;

export interface OwnTemplates {
  /** In code-point order of their names, `templates/…`. Those without the right ending have an empty text. */
  readonly files: readonly SourceFile[];
  readonly findings: readonly Diagnostic[];
}

interface Walk extends LinkState {
  readonly budget: Budget;
  readonly files: SourceFile[];
  readonly findings: Diagnostic[];
  seen: number;
}

/** Everything in the project's `templates/` that is, or may have been meant as, a template. Nothing when it has none. */
export function readOwnTemplates(
  root: string,
  limits: Limits,
  overlay?: ReadonlyMap<string, string>,
): OwnTemplates {
  const absolute = join(root, TEMPLATE_FOLDER);
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return { files: [], findings: [] };
  const budget = { limits, bytes: 0, ...(overlay && { overlay }) };
  const walk: Walk = { ...realRoot(root), budget, files: [], findings: [], seen: 0 };
  enter(walk, Object.assign(stats, { name: TEMPLATE_FOLDER }), {
    absolute,
    name: TEMPLATE_FOLDER,
    path: [],
    chain: [walk.realRoot],
  });
  return { files: walk.files, findings: walk.findings };
}

function enter(walk: Walk, entry: EntryFacts, child: Folder): void {
  const answer = kindOf(walk, child, entry);
  // A picture or letterhead linked from elsewhere is no template, and nothing here will open it.
  if (answer.kind === 'refused') {
    if (extname(child.name) === '' || LIKE_TEMPLATE.test(child.name)) walk.findings.push(answer.finding);
  } else if (answer.kind === 'file') addFile(walk, child);
  else walkFolder(walk, { ...child, name: `${child.name}/`, chain: [...child.chain, answer.real] });
}

function walkFolder(walk: Walk, folder: Folder): void {
  for (const entry of entriesOf(walk, folder)) {
    if (isIgnored(entry.name)) continue;
    const name = folder.name + entry.name;
    walk.seen += 1;
    if (walk.seen > walk.budget.limits.files) {
      // Said once: the names that follow are not looked at.
      if (walk.seen === walk.budget.limits.files + 1) walk.findings.push(tooMany(walk.budget.limits, name));
      return;
    }
    enter(walk, entry, { ...folder, absolute: join(folder.absolute, entry.name), name });
  }
}

function entriesOf(walk: Walk, folder: Folder) {
  try {
    return readdirSync(folder.absolute, { withFileTypes: true }).sort((a, b) => byCodePoint(a.name, b.name));
  } catch (error) {
    walk.findings.push(unreadable(error, folder.name, []));
    return [];
  }
}

function addFile(walk: Walk, { name, absolute }: Folder): void {
  if (!name.endsWith(TEMPLATE_SUFFIX)) {
    if (LIKE_TEMPLATE.test(name)) walk.files.push({ name, text: '' });
    return;
  }
  const answer = readSource({ name, absolute, path: [] }, walk.budget);
  if ('file' in answer) walk.files.push(answer.file);
  else walk.findings.push(asTemplate(answer.finding));
}

/** Raising the limit of a file would not help a template. */
function asTemplate(found: Diagnostic): Diagnostic {
  if (found.type !== fileTooLargeFinding) return found;
  const { size = 0 } = found.args;
  return finding(fileTooLargeFinding, 'template', found.place, { size });
}

function tooMany({ files }: Limits, name: string): Diagnostic {
  return finding(projectTooLargeFinding, 'files', filePlace(name), { limit: files, flag: limitFlags.files });
}
