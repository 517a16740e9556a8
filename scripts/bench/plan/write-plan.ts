import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mapping, Value } from './yaml-text.js';
import { yamlList, yamlText } from './yaml-text.js';

/** Writes a plan as one `masterplan.yaml` into `folder`. Gives the folder back. */
export function writeInOneFile(folder: string, plan: Mapping): string {
  write(join(folder, 'masterplan.yaml'), yamlText(plan));
  return folder;
}

/** Writes a plan as offices divide it: the root, the agencies, a file for each dimension; eight in all. */
export function writeInEightFiles(folder: string, plan: Mapping): string {
  const { agencies = [], dimensions = {}, ...root } = plan;
  write(join(folder, 'masterplan.yaml'), yamlText(root));
  write(join(folder, 'agencies.yaml'), yamlList(agencies as readonly Value[])); // plans have a list there
  for (const [id, dimension] of Object.entries(dimensions))
    write(join(folder, 'dimensions', `${id}.yaml`), yamlText(dimension as Mapping)); // and mappings here
  return folder;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
