import { createHash } from 'node:crypto';
import type { BookDocument } from './books/book.js';
import { buildBooks, orderedBooks } from './books/build-books.js';
import { pageScripts } from './generated/page-scripts.js';
import type { Project } from './load.js';
import { bookLook } from './look.js';
import type { Model } from './model/model.js';
import { readPicture } from './project/asset.js';
import { readFont } from './project/font.js';
import { refuseTooLarge } from './render/book-memory.js';
import { type FormatId, formats, type Making } from './render/formats.js';
import { type IndexBook, renderIndex } from './render/html/render-index.js';
import { renderMarkdown } from './render/markdown/render-markdown.js';
import { loadTemplates } from './render/templates/load.js';
import { ownTemplates } from './render/templates/own.js';
import { defaultLimits } from './source/limits.js';
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
  /** Memory in bytes that one book may take as PDF or Word; the ordinary limit when absent. */
  readonly bookBytes?: number | undefined;
  /** Called before each book is made in each format. */
  readonly onStep?: (number: number, format: FormatId) => Promise<void> | void;
  /** Files of earlier builds that will stand in the folder with these, so that pages may link to them. */
  readonly beside?: ReadonlySet<string> | undefined;
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
 * the project do not fit its data, with BookTooLargeError when a book would take too much memory as PDF or Word.
 */
export async function renderBooks(
  project: Project,
  checked: Model,
  options: RenderOptions,
): Promise<Product[]> {
  const products: Product[] = [];
  for await (const files of makeBooks(project, checked, options)) products.push(...files);
  return products;
}

/** The same one book and format after the other, so that nobody needs to keep them all. */
export async function* makeBooks(
  project: Project,
  checked: Model,
  options: RenderOptions,
): AsyncGenerator<Product[]> {
  const { templates: shipped, css, model } = await bookLook(checked);
  const own = ownTemplates(project.templates, shipped);
  const templates = await loadTemplates(shipped, new Map([...own].map(([name, { text }]) => [name, text])));
  const { books, draft, final = false, reference } = options;
  const { theme, fonts, logo } = officeLook(project, model);
  const standing = standingBooks(model, options);
  const making: Making = {
    theme,
    css,
    fonts,
    final,
    reference,
    scripts: pageScripts,
    books: standing.filter(({ file }) => isPage(file)),
  };
  const documents = buildBooks(model, { books, draft, logo, theme });
  const wanted = options.formats.map((id) => formats[id]);
  for (const book of documents) {
    const rendered = renderMarkdown(book, templates);
    const limit = options.bookBytes ?? defaultLimits.bookBytes;
    refuseTooLarge(book.number, rendered, wanted, Object.values(formats), limit);
    for (const id of options.formats) {
      await options.onStep?.(book.number, id);
      const made = await formats[id].render(book, rendered, making);
      yield [...made].map(([name, content]) => ({ name, content, book: book.number }));
    }
  }
  const [first] = documents;
  if (first === undefined || making.books.length === 0) return;
  const index = renderIndex({ ...first, title: first.subtitle, books: standing }, making);
  yield [...index].map(([name, content]) => ({ name, content, book: undefined }));
}

/** The books that stand in the folder after this build, in any format; a page where there is one. */
function standingBooks(model: Model, options: RenderOptions): IndexBook[] {
  const { books: numbers, formats: wanted, beside } = options;
  return orderedBooks(model).flatMap(({ title, chapters }, index) => {
    const number = index + 1;
    const isMade = numbers?.includes(number) ?? true;
    const files = (['html', ...DOCUMENTS] as const)
      .filter((id) => (isMade && wanted.includes(id)) || beside?.has(formats[id].fileName(number)))
      .map((id) => ({ label: formats[id].label, file: formats[id].fileName(number) }));
    const [first, ...others] = files;
    if (first === undefined) return [];
    const titles = chapters.filter(({ kind }) => kind === 'chapter').map((chapter) => chapter.title);
    return [
      { number, title, file: first.file, chapters: titles, formats: isPage(first.file) ? others : files },
    ];
  });
}

/** The formats that the index names beside a book's page. */
const DOCUMENTS = ['md', 'pdf', 'docx'] as const satisfies readonly FormatId[];

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** What the team's settings and the project's files make of the books' look. What cannot be used is left out. */
interface OfficeLook {
  readonly theme: Theme;
  readonly fonts: readonly Uint8Array[];
  readonly logo: BookDocument['logo'];
}

const NO_SETTINGS: ThemeSettings = { fontFiles: [], dimensions: {} };

/** Theme, fonts and emblem of whatever is made for a project. */
export function officeLook({ root, settings: { theme } }: Project, { data, profile }: Model): OfficeLook {
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
