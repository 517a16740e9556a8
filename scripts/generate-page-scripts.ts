import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '..');
const CLIENT = 'src/render/html/client';
/** What would end or change the script element that holds a script. */
const UNFIT_FOR_A_PAGE = /<\/script|<!--/i;

/**
 * The module with the scripts of the HTML books as text: the one that stands in every page, and the one beside the
 * books that searches. Made at build time and not committed, like the templates.
 */
export function generatePageScripts(): string {
  const page = bundle('page.ts');
  if (UNFIT_FOR_A_PAGE.test(page)) throw new Error(`${CLIENT}/page.ts cannot stand in a page`);
  const licence = readFileSync(join(root, 'node_modules/minisearch/LICENSE.txt'), 'utf8').trim();
  const search = `/*!\nMiniSearch\n${licence}\n*/\n${bundle('search.ts')}`;
  return `export const pageScripts = ${JSON.stringify({ page, search })};\n`;
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [`${CLIENT}/${entry}`],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
