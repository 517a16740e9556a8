import { join, relative, resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { inputHash, makeBooks, type Product, type RenderOptions } from '../../build.js';
import type { Project } from '../../load.js';
import type { Model } from '../../model/model.js';
import { standingFiles } from '../../output/standing-files.js';
import { writeBooks } from '../../output/write-books.js';
import type { FormatId } from '../../render/formats.js';
import { expectLargeWork } from '../large-work.js';
import { uninterrupted } from '../uninterrupted.js';

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
  /** Memory in bytes that one book may take as PDF or Word; the ordinary limit when undefined. */
  readonly bookBytes?: number | undefined;
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
  const { formats, draft, books, out, force, final, reference, bookBytes, onStep } = request;
  const target = out === undefined ? join(project.root, 'books') : resolve(out);
  const keep = (name: string) => !isRemade(name, books, formats);
  const beside = new Set([...standingFiles(target)].filter(keep));
  const options = { books, formats, draft, final, reference, bookBytes, beside, onStep };
  expectLargeWork(project);
  const files = new Map<string, Uint8Array>();
  const seconds = new Map<string, number>();
  let last = process.uptime();
  try {
    for await (const made of makeBooks(project, model, options)) {
      const now = process.uptime();
      for (const { name, content } of made) {
        // As bytes at once: as text a large book takes twice as much.
        files.set(name, bytesOf(content));
        // The templates are filled once for all formats of a book: the first has that in its time.
        seconds.set(name, now - last);
      }
      last = now;
    }
  } catch (error) {
    const { templateFailure } = await import('../templates/template-failure.js');
    throw await templateFailure(error, project, model);
  }
  const info = {
    toolVersion: packageJson.version,
    inputHash: inputHash(project, model, JSON.stringify({ draft })),
    keep,
    force,
    project: project.root,
  };
  const written = await uninterrupted(() => writeBooks(target, files, info));
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

/**
 * Whether this build answers for a file of the folder: one of its books in one of its formats, or the index. A file
 * of a kind that no build makes is nobody's to remove.
 */
function isRemade(name: string, books: readonly number[] | undefined, formats: readonly FormatId[]): boolean {
  const number = Number(/\bbuku-(\d+)/.exec(name)?.[1] ?? Number.NaN);
  const format = formatOf(name);
  if (format === undefined || !formats.includes(format)) return false;
  return Number.isNaN(number) || books === undefined || books.includes(number);
}

/** The pictures in a folder belong to the Markdown beside them, the scripts to the pages. */
const ENDINGS: Readonly<Record<string, FormatId>> = {
  md: 'md',
  svg: 'md',
  html: 'html',
  js: 'html',
  pdf: 'pdf',
  docx: 'docx',
};

function formatOf(name: string): FormatId | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}
