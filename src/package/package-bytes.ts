import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { packageFile } from './package-file.js';

const installed = createRequire(import.meta.url);

/** The bytes of a file that ships with the package: `packageBytes('data', 'fonts', 'x.ttf')`. */
export async function packageBytes(...parts: string[]): Promise<Uint8Array> {
  return new Uint8Array(await readFile(packageFile(...parts)));
}

/** The bytes of a file of an installed package that it exports: `dependencyBytes('@resvg/resvg-wasm/index_bg.wasm')`. */
export async function dependencyBytes(specifier: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(installed.resolve(specifier)));
}
