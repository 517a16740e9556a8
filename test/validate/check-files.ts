import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { type ValidateOptions, validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';

/** Parts that a short document leaves out; they are information before their stage. */
const NOT_YET = new Set(['document/missing', 'dimensions/missing']);

/** Validates a project made of these files. What it leaves open is left out of the findings. */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  options: ValidateOptions = {},
): Promise<Diagnostic[]> {
  const { findings } = await validate(await loadProject(folderWith(files)), options);
  return findings.filter(({ type, severity }) => severity !== 'info' || !NOT_YET.has(type.id));
}

/** The five lines that a document cannot do without; what follows begins on line 6. */
export const HEAD = `format: 1
region:
  name: Kota Uji
  kind: kota
  fictional: true
`;
