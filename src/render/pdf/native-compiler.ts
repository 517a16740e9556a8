import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiler, compileError, type Mistake } from './compiler.js';

/** What we use of the binding; its package has no types. */
interface Binding {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: readonly Uint8Array[] }[] }): NativeCompiler;
  };
}

interface NativeCompiler {
  addSource(path: string, source: string): void;
  mapShadow(path: string, content: Uint8Array): void;
  resetShadow(): void;
  evictCache(age: number): void;
  compile(options: { mainFilePath: string }): {
    readonly result: object | null;
    takeDiagnostics(): object | null;
  };
  fetchDiagnostics(diagnostics: object): readonly Diagnostic[];
  query(document: object, options: { selector: string }): readonly { readonly value: unknown }[];
  pdf(document: object, options: { pdfStandard: string }): Uint8Array;
}

interface Diagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number } } | null;
}

const WARNING = 2;

/** npm installs the one that fits the machine's C library, and neither on Windows, macOS and ARM. */
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
];

/** A folder that is not there: the compiler may read the files it is given and no others. */
const WORKSPACE = join(tmpdir(), 'masterplan-typst-has-no-files');

/** The compiler as machine code; undefined where there is none for this machine. */
export function loadNative(fonts: readonly Uint8Array[]): Compiler | undefined {
  const binding = loadBinding();
  if (binding === undefined) return undefined;
  const compiler = binding.NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: fonts }] });
  const main = join(WORKSPACE, 'main.typ');
  return {
    compile(source, files) {
      // What the last try made no use of: kept, each try of a book adds half as much memory again.
      compiler.evictCache(1);
      compiler.resetShadow();
      for (const [path, content] of files) compiler.mapShadow(join(WORKSPACE, path), Buffer.from(content));
      compiler.addSource(main, source);
      const compiled = compiler.compile({ mainFilePath: main });
      const document = compiled.result;
      if (document === null) throw compileError(mistakesOf(compiler, compiled.takeDiagnostics()), source);
      return {
        answer: (label) => compiler.query(document, { selector: `<${label}>` })[0]?.value,
        pdf() {
          // The next book uses nothing of this one.
          compiler.evictCache(0);
          try {
            return compiler.pdf(document, { pdfStandard: 'ua-1' });
          } catch (error) {
            throw compileError([{ message: String(error) }], source);
          }
        },
      };
    },
  };
}

function mistakesOf(compiler: NativeCompiler, diagnostics: object | null): Mistake[] {
  const all = diagnostics === null ? [] : compiler.fetchDiagnostics(diagnostics);
  return all
    .filter(({ severity }) => severity !== WARNING)
    .map(({ message, range }) => ({ message, line: range?.start.line }));
}

function loadBinding(): Binding | undefined {
  const load = createRequire(import.meta.url);
  for (const name of PACKAGES) {
    try {
      // A binary module without types: its shape was read from its version 0.7.0, which package.json pins.
      return load(name) as Binding;
    } catch {
      // Not for this machine; the next one may be.
    }
  }
  return undefined;
}
