import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { emptyFolder } from '../cli/folders.js';
import { repository } from '../cli/run.js';

interface File {
  readonly name: string;
  readonly content: string;
}

/** GitHub's own readers; each gives what is wrong with a file. */
export interface Parser {
  readAction(file: File): string[];
  readWorkflow(file: File): string[];
}

const SOURCE = `
  import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
  import { parseAction } from '@actions/workflow-parser/actions/index';
  const messages = ({ context }) => context.errors.getErrors().map(({ message }) => message);
  export const readAction = (file) => messages(parseAction(file, new NoOperationTraceWriter()));
  export const readWorkflow = (file) => messages(parseWorkflow(file, new NoOperationTraceWriter()));
`;

/** Loads the parser, bundled because it imports JSON in a way that Node itself refuses. */
export async function loadParser(): Promise<Parser> {
  const outfile = join(emptyFolder(), 'parser.mjs');
  await build({
    stdin: { contents: SOURCE, resolveDir: join(repository, 'test/ci') },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Packages in CommonJS ask for Node's modules with `require`.
    banner: { js: 'const require = process.getBuiltinModule;' },
  });
  return (await import(pathToFileURL(outfile).href)) as Parser; // SOURCE says so
}
