import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ProjectError, projectErrorFrom } from './project-error.js';

/** The file that marks a project's root; the second spelling is the same file to us. */
export const ROOT_FILES = ['masterplan.yaml', 'masterplan.yml'] as const;

/**
 * The absolute path of the folder that holds `masterplan.yaml`: `target` itself, the folder of the file
 * `target`, or the nearest folder above. Rejects with ProjectError when there is none.
 */
export async function findRoot(target: string): Promise<{ root: string }> {
  const start = resolve(target);
  let folder: string;
  try {
    folder = statSync(start).isDirectory() ? start : dirname(start);
    // In a folder that is closed to us no file seems to be there.
    accessSync(folder, constants.X_OK);
  } catch (error) {
    throw projectErrorFrom(error, target);
  }
  const asked = folder;
  for (;;) {
    if (ROOT_FILES.some((name) => existsSync(join(folder, name)))) return { root: folder };
    const lost = ROOT_FILES.map((name) => join(folder, name)).find(isThere);
    if (lost !== undefined) throw new ProjectError('leads-nowhere', { path: lost });
    const above = dirname(folder);
    if (above === folder) throw new ProjectError('not-found', { path: asked });
    folder = above;
  }
}

/** A link is there, too, when it leads nowhere or round in circles. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
