import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Scene } from '../../reporters/formats.js';
import { itemPath } from '../../source/item-path.js';
import type { TreeNode } from '../../source/tree.js';
import { shownPath, slashed } from '../shown/shown-path.js';

/** What reports ask of the project in the folder `root`, when it is checked from the current folder. */
export function reportScene(root: string, tree: TreeNode, failOn: Severity, env: NodeJS.ProcessEnv): Scene {
  const project = realpathSync(root);
  const repository = repositoryRoot(project, env, process.cwd());
  const prefix = slashed(relative(repository, project));
  return {
    failOn,
    fromReader: (file) => shownPath(join(root, file)),
    fromRepository: (file) => (prefix === '' ? file : `${prefix}/${file}`),
    itemPath: (path) => itemPath(tree, path),
  };
}

/**
 * The folder from which a CI service names files: the one it says it has checked out, when the project lies in it;
 * else the nearest with `.git`; else the current folder, or, for a project outside of that, the project's own.
 * @param project the project's folder, absolute and free of links
 */
export function repositoryRoot(project: string, env: NodeJS.ProcessEnv, cwd: string): string {
  for (const folder of [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR]) {
    if (!folder || !existsSync(folder)) continue;
    const real = realpathSync(folder);
    if (holds(real, project)) return real;
  }
  for (let folder = project; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) break;
  }
  const current = realpathSync(cwd);
  return holds(current, project) ? current : project;
}

function holds(folder: string, inner: string): boolean {
  const way = relative(folder, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
