import type { BookDocument } from '../../books/book.js';
import type { Theme } from '../../theme/theme.js';
import { type FrontMatter, frontMatter } from '../front-matter.js';
import type { Entry, RenderedBook } from '../markdown/rendered-book.js';
import { type ReadPart, readParts } from '../tokens/read-parts.js';
import { anchorsOf } from './anchors.js';
import { figureFiles } from './figure-files.js';
import type { PdfText } from './pdf-text.js';
import { literal, typstValue } from './typst-value.js';
import { BlockWriter } from './write-blocks.js';
import { writeEntries } from './write-entries.js';
import { InlineWriter, type RowFate } from './write-inline.js';

/** What the compiler is given. */
export interface TypstBook {
  readonly source: string;
  /** Pictures by the paths that the source names. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** What cannot be known to stand badly until the pages are made. */
export interface Misplaced {
  /** Notes of tables whose text came to stand on another page than their mark. */
  readonly notes: ReadonlyMap<number, RowFate>;
  /** Figures that had to go to the top of a page, and left the one before unfilled. */
  readonly figures: ReadonlySet<string>;
}

interface PartStyle {
  readonly numbering: 'i' | '1';
  /** Whether pages are counted from 1 again. */
  readonly restart: boolean;
}

interface Writers {
  readonly words: InlineWriter;
  readonly blocks: BlockWriter;
}

/**
 * A whole book as Typst.
 * @param style the text of `data/typst/book.typ`
 * @param misplaced what an earlier try set badly
 */
export function writeBook(
  book: BookDocument,
  rendered: RenderedBook,
  theme: Theme,
  style: string,
  text: PdfText,
  { notes: strays, figures: floating }: Misplaced,
): TypstBook {
  const { parts, notes } = readParts(rendered);
  const figures = figureFiles(
    parts.flatMap(({ blocks }) => blocks),
    book.figures,
    theme,
    text,
  );
  const words = new InlineWriter(text, notes, anchorsOf(parts), strays);
  const writers = { words, blocks: new BlockWriter(words, theme, figures.widths, floating) };
  const logo = logoOf(book, text);
  const front = cleanFront(frontMatter(book), text);
  const firstChapter = parts.findIndex(({ kind }) => kind === 'chapter');
  const written = parts.map((part, at) => {
    const known = typstValue(front);
    if (part.kind === 'cover') return `cover(${known}, ${typstValue(logo.shown)})\nhalf-title(${known})`;
    const numbering = firstChapter === -1 || at < firstChapter ? 'i' : '1';
    return writePart(part, rendered, { numbering, restart: at === firstChapter }, writers);
  });
  const source = [
    `#let theme = ${typstValue(theme)}`,
    `#let language = ${literal(book.language)}`,
    `#let draft = ${literal(front.draft)}`,
    `#let book-name = ${literal(`${front.number}: ${front.title}`)}`,
    style,
    `#show: book.with(${typstValue(about(book, front, text))})`,
    `#{\n${written.join('\n')}\nmisplaced\n}`,
  ].join('\n');
  return { source, files: new Map<string, string | Uint8Array>([...figures.files, ...logo.files]) };
}

function writePart(part: ReadPart, rendered: RenderedBook, style: PartStyle, writers: Writers): string {
  const { words, blocks } = writers;
  const label = words.text.clean(part.label);
  const title = words.text.clean(part.title);
  const running = label === '' ? title : `${label}  ·  ${title}`;
  const target = words.anchor(part.anchor);
  const opening = `opening(${[label, title, `${label} ${title}`.trim()].map(literal).join(', ')}, ${target})`;
  const lines = listOf(part, rendered);
  const body =
    lines === undefined
      ? blocks.writePart(opening, part.blocks)
      : `upright({\n${opening}\n${writeEntries(lines, words, part.kind === 'contents')}\n})`;
  return `part(${literal(running)}, ${target}, "${style.numbering}", ${style.restart}, ${body})`;
}

/** The lines of a part that is a list; the contents do not name themselves. */
function listOf({ kind, anchor }: ReadPart, rendered: RenderedBook): readonly Entry[] | undefined {
  if (kind === 'contents') return rendered.contents.filter((entry) => entry.anchor !== anchor);
  if (kind === 'tables') return rendered.tables;
  return kind === 'figures' ? rendered.figures : undefined;
}

/** Document properties. Nothing here knows the clock: a book without a date has none in its file either. */
function about({ title, region, period, date }: BookDocument, front: FrontMatter, text: PdfText) {
  const [year, month = 1, day = 1] = (date ?? '').split('-').filter(Boolean).map(Number);
  const keywords = ['masterplan', 'smart city', region, period].filter(Boolean);
  return {
    title: text.clean(
      [`${front.number}: ${title}`, `${region} ${period}`.trim()].filter(Boolean).join(' – '),
    ),
    author: front.publisher === '' ? [] : [front.publisher],
    keywords: keywords.map((word) => text.clean(word)),
    date: year === undefined ? undefined : { year, month, day },
  };
}

function cleanFront(front: FrontMatter, text: PdfText): FrontMatter {
  const clean = (words: string) => text.print(words);
  return {
    number: clean(front.number),
    title: clean(front.title),
    subtitle: clean(front.subtitle),
    region: clean(front.region),
    publisher: clean(front.publisher),
    period: clean(front.period),
    facts: front.facts.map(([name, value]) => [clean(name), clean(value)] as const),
    enactment: clean(front.enactment),
    draft: clean(front.draft),
    fictional: clean(front.fictional),
  };
}

const LOGO_FILES: Readonly<Record<string, string>> = {
  'image/png': '/logo.png',
  'image/jpeg': '/logo.jpg',
  'image/svg+xml': '/logo.svg',
};

function logoOf({ logo }: BookDocument, text: PdfText) {
  const file = logo && LOGO_FILES[logo.mediaType];
  if (!logo || file === undefined) return { shown: undefined, files: [] };
  const shown = { file, alt: text.clean(logo.alt) };
  return { shown, files: [[file, logo.data] as const] };
}
