import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** How `src/` becomes `dist/`, by everything but where it begins. */
export const bundleOptions: BuildOptions = {
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

/** How the command line differs: it becomes CommonJS (to-commonjs.ts), where `require` is Node's own. */
export const commonJsOptions: BuildOptions = { outExtension: { '.js': '.cjs' }, banner: {} };

/** Parts that come before any other that shares code with them, so that `validate` is a dozen files and not forty. */
export const LOADED_FIRST = ['src/findings.ts', 'src/cli/project-work.ts'];

/** Two bundles, since what they shared would be parted into many small files. */
export const bundleEntries: Readonly<Record<string, string>> = {
  start: 'src/cli/start.ts',
  index: 'src/index.ts',
};

/** What stands in the pages of the HTML books. */
const PAGE_SCRIPTS = ['src/render/html/client/page.ts', 'src/render/html/client/search.ts'];

/** Where every package lies whose code comes into `dist/` or into a book, as the lock file names it; sorted. */
export async function bundledPackages(): Promise<string[]> {
  const trial: BuildOptions = { write: false, metafile: true, outdir: 'dist' };
  const metafiles = await Promise.all([
    ...Object.values(bundleEntries).map((entry) =>
      build({ ...bundleOptions, ...trial, entryPoints: [entry] }),
    ),
    build({ absWorkingDir: root, bundle: true, ...trial, entryPoints: PAGE_SCRIPTS }),
  ]);
  const inputs = metafiles.flatMap(({ metafile }) =>
    Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs)),
  );
  const places = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    // From the first folder of packages, which may be a link to elsewhere, to the name in the last.
    .map(([file]) => /\bnode_modules\/(?:.*\bnode_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
    .filter((place) => place !== undefined);
  return [...new Set(places)].sort();
}
