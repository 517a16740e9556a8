import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { generatePageScripts } from './generate-page-scripts.js';
import { generateEnglish, generateTemplates } from './generate-templates.js';
import { loadOrder } from './load-order.js';
import { quickMarkdownIt } from './quick-markdown-it.js';

// Few files start fast, so everything is bundled; what a command does not need stays in chunks it never loads.
const root = join(import.meta.dirname, '..');

writeFileSync(join(root, 'src/generated/templates.js'), generateTemplates());
writeFileSync(join(root, 'src/generated/english.js'), generateEnglish());
writeFileSync(join(root, 'src/generated/page-scripts.js'), generatePageScripts());
await rm(join(root, 'dist'), { recursive: true, force: true });
const common: BuildOptions = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node 20 gives every object that begins with a spread a hidden class of its own, which makes whatever reads it
  // slow: the state of the YAML parser, for one. Written out, such objects of one kind share one.
  supported: { 'object-rest-spread': false },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // Packages in CommonJS ask for Node's modules with `require`, which an ES module does not have.
  banner: { js: 'const require = process.getBuiltinModule;' },
  // Commander could start commands that are programs of their own; ours are not, and its means take time to load.
  alias: { 'node:child_process': './scripts/no-child-process.js' },
  // Finds its own WebAssembly beside itself.
  external: ['@myriaddreamin/typst-ts-web-compiler'],
  logLevel: 'warning',
};

// Two bundles, since what they shared would be parted into many small files.
for (const [name, entry] of Object.entries({ start: 'src/cli/start.ts', index: 'src/index.ts' })) {
  const options = { ...common, entryPoints: { [name]: entry } };
  const { metafile } = await build({ ...options, write: false, metafile: true });
  await build({ ...options, plugins: [quickMarkdownIt, loadOrder(root, entry, metafile)] });
}

// The types of the library, for those who import it.
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
