import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { finding } from '../diagnostics/diagnostic.js';
import type { Limits } from '../source/limits.js';
import { filePlace } from './file-place.js';
import { outsideFinding } from './findings.js';
import { type ReadAnswer, readSource } from './read-source.js';

/**
 * Reads a file of the project's root that is no data; undefined when it is not there. A link out is refused.
 * `overlay` is as in LoadOptions.
 */
export function readRootFile(
  root: string,
  name: string,
  limits: Limits,
  overlay?: ReadonlyMap<string, string>,
): ReadAnswer | undefined {
  const absolute = join(root, name);
  const leads = existsSync(absolute);
  // A link that leads nowhere is there, too: it was meant to be read.
  if (!leads && lstatSync(absolute, { throwIfNoEntry: false }) === undefined) return undefined;
  if (leads && !realpathSync(absolute).startsWith(realpathSync(root) + sep)) {
    return { finding: finding(outsideFinding, 'outside', filePlace(name), { name }), isLast: false };
  }
  return readSource({ name, absolute, path: [] }, { limits, bytes: 0, ...(overlay && { overlay }) });
}
