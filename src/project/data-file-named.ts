import { join } from 'node:path';
import { dataName, isIgnored, keyOf } from './names.js';
import type { Shape } from './shape.js';
import { type DataFile, stepInto } from './survey.js';

/**
 * What a file of this name (relative to the root, with `/`) would be to the project; undefined for a name that is
 * never data or that the shape has no place for. Whether it is there does not matter.
 */
export function dataFileNamed(root: string, name: string, shape: Shape): DataFile | undefined {
  const folders = name.split('/');
  const last = folders.pop() ?? '';
  const data = dataName(last);
  if (data === undefined || [...folders, last].some((step) => step === '' || isIgnored(step)))
    return undefined;
  let at: { shape: Shape; path: readonly string[] } | undefined = { shape, path: [] };
  for (const step of [...folders.map(keyOf), data.stem]) {
    const next = stepInto(at.shape, at.path, step);
    if (next === undefined) return undefined;
    at = next;
  }
  return { ...data, name, absolute: join(root, name), path: at.path, shape: at.shape };
}
