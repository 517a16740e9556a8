import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Product, renderBooks } from '../../src/build.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';

/** Writes books into a new folder and says where. */
export function writeBooks(products: readonly Product[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-books-'));
  for (const { name, content } of products) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The HTML books of one of the examples, in a new folder. */
export async function exampleBooks(example: string, draft: boolean): Promise<string> {
  const project = await loadProject(join(import.meta.dirname, '..', '..', 'examples', example));
  const { model } = await validate(project);
  return writeBooks(await renderBooks(project, model, { formats: ['html'], draft }));
}
