import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledPackages, bundleEntries, bundleOptions, commonJsOptions, LOADED_FIRST } from './bundle.js';
import { generatePageScripts } from './generate-page-scripts.js';
import { generateEnglish, generateTemplates } from './generate-templates.js';
import { loadOrder } from './load-order.js';
import { quickMarkdownIt } from './quick-markdown-it.js';
import { generateBill } from './supply/bill.js';
import { generateNotices } from './supply/notices.js';
import { deliveredPackages } from './supply/packages.js';
import { writeCommonJs } from './to-commonjs.js';

// Few files start fast, so everything is bundled; what a command does not need stays in chunks it never loads.
const root = join(import.meta.dirname, '..');

writeFileSync(join(root, 'src/generated/templates.js'), generateTemplates());
writeFileSync(join(root, 'src/generated/english.js'), generateEnglish());
writeFileSync(join(root, 'src/generated/page-scripts.js'), generatePageScripts());
await rm(join(root, 'dist'), { recursive: true, force: true });

for (const [name, entry] of Object.entries(bundleEntries)) {
  const options = { ...bundleOptions, entryPoints: { [name]: entry } };
  const { metafile } = await build({ ...options, write: false, metafile: true });
  const plugins = [quickMarkdownIt, loadOrder(root, entry, metafile, LOADED_FIRST)];
  if (name === 'index') await build({ ...options, plugins });
  else
    await writeCommonJs(
      await build({ ...options, ...commonJsOptions, plugins, write: false, metafile: true }),
    );
}

// The WebAssembly of SQLite cannot be bundled; src/tables/sqlite.ts reads it.
copyFileSync(join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'), join(root, 'dist/sql-wasm.wasm'));

// What the bundle is made of, for those who must know.
const packages = deliveredPackages(await bundledPackages());
writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), generateNotices(packages));
writeFileSync(join(root, 'dist/sbom.cdx.json'), generateBill(packages));

// The types of the library, for those who import it.
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
