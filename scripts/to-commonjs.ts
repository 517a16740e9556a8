import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BuildResult, type TransformOptions, transform } from 'esbuild';

const OPTIONS: TransformOptions = {
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // What a package's licence asks to be kept is in a file beside the chunk.
  legalComments: 'inline',
  define: { 'import.meta.url': 'importMetaUrl' },
};

/** Where a module asks for its own place; asked for in few, and Node's `url` is not loaded for the others. */
const OWN_PLACE = 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

const ON_DEMAND = /\bimport\("(\.\/[^"]+)"\)/g;

/**
 * Writes what esbuild made as ES modules, in several files, as CommonJS: esbuild can only part ES modules, and loading
 * those takes Node half as long as its whole start (docs/decisions/quick-start.md).
 * Throws where a chunk loads others in another way than expected.
 */
export async function writeCommonJs({ outputFiles = [], metafile }: BuildResult): Promise<void> {
  const onDemand = Object.values(metafile?.outputs ?? {}).flatMap(({ imports }) =>
    imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external),
  );
  let seen = 0;
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    if (!path.endsWith('.cjs')) {
      writeFileSync(path, text);
      continue;
    }
    const own = text.replace(ON_DEMAND, (_, chunk) => {
      seen++;
      return `Promise.resolve().then(()=>require("${chunk}"))`;
    });
    const banner = text.includes('import.meta.url') ? { banner: OWN_PLACE } : {};
    const { code } = await transform(own, { ...OPTIONS, ...banner });
    writeFileSync(path, code);
  }
  if (seen !== onDemand.length) throw new Error(`${seen} of ${onDemand.length} chunks are loaded on demand`);
}
