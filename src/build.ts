import { createHash } from 'node:crypto';
import type { BookDocument } from './books/book.js';
import { buildBooks, orderedBooks } from './books/build-books.js';
import { profileLooks } from './generated/templates.js';
import type { Model } from './model/model.js';
import { readPicture } from './project/asset.js';
import type { Project } from './project/load-project.js';
import { type FormatId, formats } from './render/formats.js';
import { type IndexBook, renderIndex } from './render/html/render-index.js';
import { renderMarkdown } from './render/markdown/render-markdown.js';
import { loadTemplates } from './render/templates/load.js';

export interface RenderOptions {
  /** Numbers as printed on the covers; all when absent. */
  readonly books?: readonly number[] | undefined;
  readonly formats: readonly FormatId[];
  readonly draft: boolean;
  /** Called when a book is about to be made and when it is done. */
  readonly onBook?: (number: number, files: readonly Product[]) => void;
}

/** One file to be written. `name` is relative to the folder of books, with `/`. */
export interface Product {
  readonly name: string;
  readonly content: string;
  /** The book it belongs to; undefined for the index. */
  readonly book: number | undefined;
}

/** The books of a checked project as files, in memory. Nothing is written. */
export async function renderBooks(
  project: Project,
  model: Model,
  options: RenderOptions,
): Promise<Product[]> {
  const look = profileLooks[model.profile.id];
  if (look === undefined) throw new Error(`profile ${model.profile.id} has no templates`);
  const templates = await loadTemplates(look.templates);
  const { books, draft } = options;
  const documents = buildBooks(model, { books, draft, logo: logoOf(project, model) });
  const products: Product[] = [];
  for (const book of documents) {
    const rendered = renderMarkdown(book, templates);
    const files: Product[] = [];
    for (const id of options.formats) {
      for (const [name, content] of await formats[id].render(book, rendered, look.theme)) {
        files.push({ name, content, book: book.number });
      }
    }
    options.onBook?.(book.number, files);
    products.push(...files);
  }
  const [first] = documents;
  if (first && options.formats.includes('html')) {
    const content = renderIndex(
      { ...first, title: first.subtitle, books: indexBooks(model, options) },
      look.theme,
    );
    products.push({ name: 'index.html', content, book: undefined });
  }
  return products;
}

function indexBooks(model: Model, { formats: wanted }: RenderOptions): IndexBook[] {
  return orderedBooks(model).map(({ title, chapters }, index) => ({
    number: index + 1,
    title,
    file: formats.html.fileName(index + 1),
    chapters: chapters.filter(({ kind }) => kind === 'chapter').map((chapter) => chapter.title),
    formats: wanted
      .filter((id) => id !== 'html')
      .map((id) => ({ label: formats[id].label, file: formats[id].fileName(index + 1) })),
  }));
}

function logoOf({ root }: Project, { data }: Model): BookDocument['logo'] {
  const name = data.region?.logo;
  const picture = name === undefined ? undefined : readPicture(root, name);
  if (picture === undefined || 'problem' in picture) return undefined;
  return { ...picture, alt: `Lambang ${data.region.name}` };
}

/** A hash of everything that the books are made from, so that a book can say which state it shows. */
export function inputHash(project: Project, settings: string): string {
  const hash = createHash('sha256').update(settings);
  for (const { name, text } of project.files) hash.update(`\0${name}\0${text}`);
  return hash.digest('hex');
}
