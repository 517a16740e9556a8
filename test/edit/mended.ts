import { type Mended, mend } from '../../src/edit/mend.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';

/** A project of these files, mended; `texts` is what its files would then hold. */
export async function mendFiles(files: Readonly<Record<string, string>>) {
  const root = folderWith(files);
  const mended: Mended<Awaited<ReturnType<typeof check>>> = await mend(check);
  const texts: Record<string, string> = { ...files };
  for (const [name, { after }] of mended.changes) texts[name] = after;
  return { ...mended, texts };

  async function check(overlay: ReadonlyMap<string, string>) {
    const project = await loadProject(root, {}, overlay);
    const { files: read } = project;
    return { files: read, findings: (await validate(project)).findings };
  }
}
