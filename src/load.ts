import { shape } from './generated/tables.js';
import { loadProject as loadWithShape, type Project } from './project/load-project.js';
import type { Limits } from './source/limits.js';

/**
 * Reads the project that `target` belongs to: its folder, a folder or file inside it, or its masterplan.yaml.
 * What is wrong with the content is in `findings`; rejects with ProjectError when there is no project to read.
 * `limits` raises how much is read before a project is refused.
 */
export function loadProject(target: string, limits: Partial<Limits> = {}): Promise<Project> {
  return loadWithShape(target, { shape, limits });
}
