import { loadNative } from './native-compiler.js';
import { loadWasm } from './wasm-compiler.js';

/** The Typst compiler with its fonts. */
export interface Compiler {
  /**
   * Lays out a document. Throws an Error with Typst's own words when the source is wrong, which is our mistake.
   * @param files what the source names, by absolute path
   */
  compile(source: string, files: ReadonlyMap<string, string | Uint8Array>): LaidOut;
}

/** A document laid out in pages. */
export interface LaidOut {
  /** The value of the one metadata element with a label. */
  answer(label: string): unknown;
  pdf(): Uint8Array;
}

/** What is wrong with a source, as either compiler tells it. */
export interface Diagnostic {
  readonly message: string;
  /** "12:3-12:9", counted from 0. */
  readonly range?: string | undefined;
  readonly severity?: string | undefined;
}

type Loaded = WeakMap<readonly Uint8Array[], Promise<Compiler>>;
const loaded: Readonly<Record<'native' | 'wasm', Loaded>> = { native: new WeakMap(), wasm: new WeakMap() };

/**
 * The compiler that runs here: machine code where npm has it, else WebAssembly, which is slower and gives the same
 * pages. `MASTERPLAN_TYPST=wasm` asks for the latter. One is kept for each list of fonts.
 */
export function compilerWith(fonts: readonly Uint8Array[]): Promise<Compiler> {
  const known = loaded[process.env.MASTERPLAN_TYPST === 'wasm' ? 'wasm' : 'native'];
  let compiler = known.get(fonts);
  if (compiler === undefined) {
    const native = known === loaded.native ? loadNative(fonts) : undefined;
    compiler = native ? Promise.resolve(native) : loadWasm(fonts);
    known.set(fonts, compiler);
  }
  return compiler;
}

/** The error for a source that does not compile. */
export function compileError(diagnostics: readonly Diagnostic[], source: string): Error {
  const errors = diagnostics.filter(({ severity }) => severity !== 'warning');
  const told = errors.slice(0, 3).map(({ message, range }) => {
    const line = range === undefined ? undefined : source.split('\n')[Number.parseInt(range, 10)];
    return line === undefined ? message : `${message}\n  in: ${line.trim().slice(0, 120)}`;
  });
  return new Error(`Typst could not make the PDF: ${told.join('\n')}`);
}
