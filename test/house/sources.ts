import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** One file of the repository's own code. `name` is relative to the root, with `/`. */
export interface CodeFile {
  readonly name: string;
  readonly text: string;
}

/** What a file imports: a path from the root for a file of ours, the bare name for a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every .ts and .js file below these folders, in code-point order. */
export function codeFiles(...folders: readonly string[]): CodeFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.[tj]s$/.test(name) && !name.includes('node_modules'))
    .map((name) => ({ name: name.split(sep).join('/'), text: readFileSync(join(ROOT, name), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

/** All imports of a file, static and dynamic. */
export function importsOf({ name, text }: CodeFile): Import[] {
  const written = [
    ...[...text.matchAll(STATEMENT)].map(([, type, to = '']) => ({ to, typeOnly: type !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map(([, to = '']) => ({ to, typeOnly: false })),
  ];
  return written.map(({ to, typeOnly }) => {
    if (!to.startsWith('.')) return { from: name, to, typeOnly };
    const path = posix.normalize(posix.join(dirname(name), to));
    return { from: name, to: path.replace(/\.js$/, '.ts'), typeOnly };
  });
}

/** The folder below src/ that a file stands in, or its own name when it stands in src/ itself. */
export function roomOf(name: string): string | undefined {
  const [folder, room] = name.split('/');
  return folder === 'src' ? room : undefined;
}
