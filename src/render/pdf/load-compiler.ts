import type { Compiler } from './compiler.js';
import { loadNative } from './native-compiler.js';
import { loadWasm } from './wasm-compiler.js';

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
