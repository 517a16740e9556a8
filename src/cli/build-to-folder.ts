import { join, relative, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { inputHash, type Product, renderBooks } from '../build.js';
import type { Model } from '../model/model.js';
import { writeBooks } from '../output/write-books.js';
import type { Project } from '../project/load-project.js';
import type { FormatId } from '../render/formats.js';

export interface BuildRequest {
  readonly formats: readonly FormatId[];
  readonly draft: boolean;
  /** All when undefined. */
  readonly books: readonly number[] | undefined;
  /** `books/` in the project when undefined. */
  readonly out: string | undefined;
  readonly force: boolean;
}

/** What was made, for telling it. */
export interface Built {
  readonly folder: string;
  readonly changed: boolean;
  readonly products: readonly (Pick<Product, 'name'> & {
    readonly bytes: number;
    readonly seconds: number | undefined;
  })[];
  readonly stale: readonly string[];
}

/** Makes the books and puts them into their folder, all together or not at all. */
export async function buildToFolder(project: Project, model: Model, request: BuildRequest): Promise<Built> {
  const { formats, draft, books, out, force } = request;
  const target = out === undefined ? join(project.root, 'books') : resolve(out);
  const seconds = new Map<string, number>();
  let last = performance.now();
  const onBook = (_: number, files: readonly Product[]) => {
    const now = performance.now();
    // One pass fills the templates for all formats of a book, so its time is shared out evenly.
    const shown = files.filter(({ name }) => !name.includes('/'));
    for (const { name } of shown) seconds.set(name, (now - last) / 1000 / shown.length);
    last = now;
  };
  const products = await renderBooks(project, model, { books, formats, draft, onBook });
  const written = await writeBooks(target, new Map(products.map(({ name, content }) => [name, content])), {
    toolVersion: packageJson.version,
    inputHash: inputHash(project, JSON.stringify({ draft })),
    keep: (name) => !isRemade(name, books, formats),
    force,
  });
  return {
    folder: relative(process.cwd(), written.target) || '.',
    changed: written.changed,
    stale: written.stale,
    products: products.map(({ name, content }) => ({
      name,
      bytes: Buffer.byteLength(content),
      seconds: seconds.get(name),
    })),
  };
}

/** Whether this build answers for a file of the folder: one of its books in one of its formats, or the index. */
function isRemade(name: string, books: readonly number[] | undefined, formats: readonly FormatId[]): boolean {
  const number = Number(/\bbuku-(\d+)/.exec(name)?.[1] ?? Number.NaN);
  const format: FormatId = name.endsWith('.html') ? 'html' : 'md';
  if (!formats.includes(format)) return false;
  return Number.isNaN(number) || books === undefined || books.includes(number);
}
