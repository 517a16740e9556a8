import { join, relative, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { inputHash, type Product, type RenderOptions, renderBooks } from '../build.js';
import type { Project } from '../load.js';
import type { Model } from '../model/model.js';
import { writeBooks } from '../output/write-books.js';
import type { FormatId } from '../render/formats.js';

export interface BuildRequest {
  readonly formats: readonly FormatId[];
  readonly draft: boolean;
  /** All when undefined. */
  readonly books: readonly number[] | undefined;
  /** `books/` in the project when undefined. */
  readonly out: string | undefined;
  readonly force: boolean;
  readonly final: boolean;
  /** A Word document. */
  readonly reference: Uint8Array | undefined;
  /** Called before each book is made in each format. */
  readonly onStep: NonNullable<RenderOptions['onStep']>;
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
  const { formats, draft, books, out, force, final, reference, onStep } = request;
  const target = out === undefined ? join(project.root, 'books') : resolve(out);
  const seconds = new Map<string, number>();
  let last = process.uptime();
  const onMade = (files: readonly Product[]) => {
    const now = process.uptime();
    // The templates are filled once for all formats of a book: the first has that in its time.
    for (const { name } of files) seconds.set(name, now - last);
    last = now;
  };
  const products = await booksOf(project, model, {
    books,
    formats,
    draft,
    final,
    reference,
    onStep,
    onMade,
  });
  const files = new Map(products.map(({ name, content }) => [name, bytesOf(content)]));
  const written = await writeBooks(target, files, {
    toolVersion: packageJson.version,
    inputHash: inputHash(project, model, JSON.stringify({ draft })),
    keep: (name) => !isRemade(name, books, formats),
    force,
  });
  return {
    folder: relative(process.cwd(), written.target) || '.',
    changed: written.changed,
    stale: written.stale,
    products: [...files].map(([name, { length }]) => ({ name, bytes: length, seconds: seconds.get(name) })),
  };
}

function bytesOf(content: Product['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** The books; a mistake in a template of the project is told with its line. */
async function booksOf(project: Project, model: Model, options: RenderOptions): Promise<Product[]> {
  try {
    return await renderBooks(project, model, options);
  } catch (error) {
    const { templateFailure } = await import('./template-failure.js');
    throw await templateFailure(error, project, model);
  }
}

/** Whether this build answers for a file of the folder: one of its books in one of its formats, or the index. */
function isRemade(name: string, books: readonly number[] | undefined, formats: readonly FormatId[]): boolean {
  const number = Number(/\bbuku-(\d+)/.exec(name)?.[1] ?? Number.NaN);
  const format = formatOf(name);
  if (!formats.includes(format)) return false;
  return Number.isNaN(number) || books === undefined || books.includes(number);
}

/** The pictures in a folder belong to the Markdown beside them, the scripts to the pages. */
function formatOf(name: string): FormatId {
  if (/\.(?:html|js)$/.test(name)) return 'html';
  if (name.endsWith('.pdf')) return 'pdf';
  return name.endsWith('.docx') ? 'docx' : 'md';
}
