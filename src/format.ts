import { type FormattedProject, formatProject as formatWithTables } from './edit/format/format-project.js';
import { refuseUnfinished } from './edit/unfinished.js';
import { fields as configFields } from './generated/config-fields.js';
import { fields } from './generated/fields.js';
import { shape } from './generated/tables.js';
import { findRoot } from './project/find-root.js';
import { CONFIG_NAMES } from './settings/settings.js';
import type { Limits } from './source/limits.js';

/**
 * Lays out anew, in memory, every YAML file of the project that `target` belongs to; only `target` when that is a file.
 * Files that hold a mistake stay as they are, and their findings are given. Rejects with ToldError when there is
 * nothing to work on. `limits` raises how much is read before a project is refused.
 */
export async function formatProject(target: string, limits: Partial<Limits> = {}): Promise<FormattedProject> {
  await refuseUnfinished((await findRoot(target)).root);
  return formatWithTables(target, {
    shape,
    fields,
    config: { names: CONFIG_NAMES, fields: configFields },
    limits,
  });
}
