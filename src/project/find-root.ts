import { existsSync, statSync } from 'node:fs';
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
  } catch (error) {
    throw projectErrorFrom(error, target);
  }
  const asked = folder;
  for (;;) {
    if (ROOT_FILES.some((name) => existsSync(join(folder, name)))) return { root: folder };
    const above = dirname(folder);
    if (above === folder) throw new ProjectError('not-found', { path: asked });
    folder = above;
  }
}
