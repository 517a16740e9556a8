import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/**
 * Tells esbuild in which order modules are loaded. What two modules share that are loaded on demand it would put
 * into a file of its own, sixty files for one `validate`. Here each of them imports those that are there already
 * whenever it is loaded: what they share stays with the first, and nothing else changes.
 * @param entry the file that everything starts from, relative to `root` as in the metafile
 * @param first parts that are loaded before any other which shares code with them, the earlier in the list first
 */
export function loadOrder(
  root: string,
  entry: string,
  { inputs }: Metafile,
  first: readonly string[],
): Plugin {
  const onDemand = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ kind, external }) => kind === 'dynamic-import' && !external)
    .map(({ path }) => path);
  const parts = new Set([entry, ...onDemand]);
  const before = new Map<string, string[]>();
  for (const part of parts) {
    // What cannot be reached without a part is only ever loaded after it.
    const others = reached(inputs, entry, part);
    for (const later of parts) {
      if (later === part || others.has(later)) continue;
      before.set(later, [...(before.get(later) ?? []), part]);
    }
  }
  for (const [place, early] of first.entries()) {
    const own = loadedWith(inputs, early);
    // What is there already when the part is loaded, or comes with it, cannot wait for it.
    const there = new Set(
      [...first.slice(0, place), ...(before.get(early) ?? [])].flatMap((name) => [
        ...loadedWith(inputs, name),
      ]),
    );
    for (const later of parts) {
      if (own.has(later) || there.has(later)) continue;
      const shares = [...loadedWith(inputs, later)].some((name) => own.has(name));
      if (shares) before.set(later, [...(before.get(later) ?? []), early]);
    }
  }
  return {
    name: 'load-order',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.[jt]s$/ }, ({ path }) => {
        const earlier = before.get(path.slice(root.length + 1).replaceAll('\\', '/'));
        if (earlier === undefined) return undefined;
        const imports = earlier.map((name) => `\nimport ${JSON.stringify(join(root, name))};`);
        const loader = extname(path) === '.ts' ? 'ts' : 'js';
        return { contents: readFileSync(path, 'utf8') + imports.join(''), loader };
      });
    },
  };
}

/** Every module that is loaded whenever `part` is. */
function loadedWith(inputs: Metafile['inputs'], part: string): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path, external, kind } of inputs[name]?.imports ?? [])
      if (!external && kind !== 'dynamic-import') visit(path);
  };
  visit(part);
  return seen;
}

/** Every module that can be loaded from `entry` if `without` were not there. */
function reached(inputs: Metafile['inputs'], entry: string, without: string): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (name === without || seen.has(name)) return;
    seen.add(name);
    for (const { path, external } of inputs[name]?.imports ?? []) if (!external) visit(path);
  };
  visit(entry);
  return seen;
}
