import type { BookDocument } from '../../books/book.js';
import type { BookWords } from '../../i18n/book-words.js';
import type { Theme } from '../../theme/theme.js';
import type { FrontMatter } from '../front-matter.js';
import type { RenderedBook } from '../markdown/rendered-book.js';
import type { ReadParts } from '../tokens/read-parts.js';
import type { Room } from '../tokens/table-shape.js';
import type { Bookmarks } from './bookmarks.js';
import type { HeadingNumbers } from './heading-numbers.js';
import type { Sheet } from './measures.js';
import type { Logo, Picture } from './pictures.js';

/** What every piece of a book's Word document is written with, and what is counted while it is written. */
export interface Scribe {
  readonly book: BookDocument;
  readonly rendered: RenderedBook;
  readonly theme: Theme;
  readonly words: BookWords;
  readonly front: FrontMatter;
  readonly read: ReadParts;
  readonly sheet: Sheet;
  readonly room: Room;
  readonly logo: Logo | undefined;
  readonly bookmarks: Bookmarks;
  readonly headings: HeadingNumbers;
  /** What a reference to each table and figure says, by anchor. */
  readonly captionLabels: ReadonlyMap<string, string>;
  /** Every place of the book that a link may lead to. */
  readonly anchors: ReadonlySet<string>;
  /** The book's figures, by id. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Footnotes that stand at the foot of a page already; another reference to one repeats its number. */
  readonly notesSet: Set<number>;
  /** How many lists and pictures there are; each has a number of its own. */
  readonly counts: { lists: number; pictures: number };
}
