import { createHash } from 'node:crypto';
import type { BookDocument } from './books/book.js';
import { buildBooks, orderedBooks } from './books/build-books.js';
import { pageScripts } from './generated/page-scripts.js';
import type { Project } from './load.js';
import { bookLook } from './look.js';
import type { Model } from './model/model.js';
import { readPicture } from './project/asset.js';
import { readFont } from './project/font.js';
import { type FormatId, formats, type Making } from './render/formats.js';
import { type IndexBook, renderIndex } from './render/html/render-index.js';
import { renderMarkdown } from './render/markdown/render-markdown.js';
import { loadTemplates } from './render/templates/load.js';
import { ownTemplates } from './render/templates/own.js';
import { adjustTheme, type ThemeSettings } from './theme/adjust-theme.js';
import { defaultTheme, type Theme } from './theme/theme.js';

export interface RenderOptions {
  /** Numbers as printed on the covers; all when absent. */
  readonly books?: readonly number[] | undefined;
  readonly formats: readonly FormatId[];
  readonly draft: boolean;
  /** Word only: work out the page numbers of contents and lists, which takes longer. */
  readonly final?: boolean | undefined;
  /** Word only: the office's own document, whose styles and letterhead the books take. */
  readonly reference?: Uint8Array | undefined;
  /** Called before each book is made in each format. */
  readonly onStep?: (number: number, format: FormatId) => Promise<void> | void;
  /** Called when a book has been made in one format. */
  readonly onMade?: (files: readonly Product[]) => void;
}

/** One file to be written. `name` is relative to the folder of books, with `/`. */
export interface Product {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The book it belongs to; undefined for the index. */
  readonly book: number | undefined;
}

/**
 * The books of a checked project as files, in memory. Nothing is written. Rejects with TemplateError when templates of
 * the project do not fit its data.
 */
export async function renderBooks(
  project: Project,
  checked: Model,
  options: RenderOptions,
): Promise<Product[]> {
  const { templates: shipped, css, model } = await bookLook(checked);
  const own = ownTemplates(project.templates, shipped);
  const templates = await loadTemplates(shipped, new Map([...own].map(([name, { text }]) => [name, text])));
  const { books, draft, final = false, reference } = options;
  const { theme, fonts, logo } = officeLook(project, model);
  const links = indexBooks(model, options);
  const making: Making = {
    theme,
    css,
    fonts,
    final,
    reference,
    scripts: pageScripts,
    books: links,
  };
  const documents = buildBooks(model, { books, draft, logo, theme });
  const products: Product[] = [];
  for (const book of documents) {
    const rendered = renderMarkdown(book, templates);
    for (const id of options.formats) {
      await options.onStep?.(book.number, id);
      const made = await formats[id].render(book, rendered, making);
      const files = [...made].map(([name, content]) => ({ name, content, book: book.number }));
      options.onMade?.(files);
      products.push(...files);
    }
  }
  const [first] = documents;
  if (first && options.formats.includes('html')) {
    const index = renderIndex({ ...first, title: first.subtitle, books: links }, making);
    for (const [name, content] of index) products.push({ name, content, book: undefined });
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

/** What the team's settings and the project's files make of the books' look. What cannot be used is left out. */
interface OfficeLook {
  readonly theme: Theme;
  readonly fonts: readonly Uint8Array[];
  readonly logo: BookDocument['logo'];
}

const NO_SETTINGS: ThemeSettings = { fontFiles: [], dimensions: {} };

function officeLook({ root, settings: { theme } }: Project, { data, profile }: Model): OfficeLook {
  const written = theme?.settings ?? NO_SETTINGS;
  const known = Object.entries(written.dimensions).filter(([key]) =>
    profile.dimensions.some(({ id }) => id === key),
  );
  const settings = { ...written, dimensions: Object.fromEntries(known) };
  const fonts = settings.fontFiles.flatMap((name) => {
    const font = readFont(root, name);
    return 'problem' in font ? [] : [font.data];
  });
  const name = settings.logo ?? data.region?.logo;
  const picture = name === undefined ? undefined : readPicture(root, name);
  const logo =
    picture === undefined || 'problem' in picture
      ? undefined
      : { ...picture, alt: `Lambang ${data.region.name}` };
  return { theme: adjustTheme(defaultTheme, settings), fonts, logo };
}

/** A hash of everything that the books are made from, so that a book can say which state it shows. */
export function inputHash(project: Project, model: Model, settings: string): string {
  const hash = createHash('sha256').update(settings);
  for (const { name, text } of [...project.files, ...project.templates]) hash.update(`\0${name}\0${text}`);
  const { theme, fonts, logo } = officeLook(project, model);
  hash.update(JSON.stringify(theme));
  for (const bytes of [...fonts, ...(logo ? [logo.data] : [])])
    hash.update(`\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
