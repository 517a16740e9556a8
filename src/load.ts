import { refuseUnfinished } from './edit/unfinished.js';
import { shape } from './generated/tables.js';
import { findRoot } from './project/find-root.js';
import { type Project as Files, loadProject as loadWithShape } from './project/load-project.js';
import { readOwnTemplates } from './project/own-templates.js';
import { readSettings } from './settings/read-settings.js';
import type { Settings } from './settings/settings.js';
import { defaultLimits, type Limits } from './source/limits.js';
import type { SourceFile } from './source/tree.js';

/** A project with what its team has set for it, and its own words. */
export interface Project extends Files {
  readonly settings: Settings;
  /** The files of `templates/`, which take the place of ours. */
  readonly templates: readonly SourceFile[];
}

/**
 * Reads the project that `target` belongs to: its folder, a folder or file inside it, or its masterplan.yaml.
 * What is wrong with the content is in `findings`; rejects with ProjectError when there is no project to read, and
 * with SourceError when a change to its files was cut off half-way.
 * `limits` raises how much is read before a project is refused; the project's own settings may lower it. `overlay`
 * gives texts, by the names of their files, that are read instead of what is on the disk, or of files that are not there
 * yet: edits that are not saved, or only tried.
 */
export async function loadProject(
  target: string,
  limits: Partial<Limits> = {},
  overlay: ReadonlyMap<string, string> = new Map(),
): Promise<Project> {
  const { root } = await findRoot(target);
  await refuseUnfinished(root);
  const types = async () => (await import('./findings.js')).findingTypes;
  const settings = await readSettings(root, limits, types, overlay);
  const allowed = { ...settings.limits, ...limits };
  const project = await loadWithShape(root, { shape, limits: allowed, overlay });
  const templates = readOwnTemplates(root, { ...defaultLimits, ...allowed }, overlay);
  return {
    ...project,
    findings: [...project.findings, ...templates.findings],
    settings,
    templates: templates.files,
  };
}
