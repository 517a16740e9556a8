import MiniSearch, { type SearchOptions } from 'minisearch';
import { indexed, wordsOf } from './search-text.js';

/** One place that can be found: a section, a table, a figure, a row that has a name. */
export interface Found {
  readonly book: string;
  readonly chapter: string;
  readonly title: string;
  readonly text: string;
  /** The page and the place in it. */
  readonly page: string;
  readonly anchor: string;
}

/** A found place and the folded words in it that fit what was asked. */
export interface Hit {
  readonly found: Found;
  readonly words: ReadonlySet<string>;
}

/** Anchor, title and text of one place; see `SearchRecords`. */
export type PlaceRecord = readonly [anchor: string, title: string, text: string];
/** A chapter's title and its places, itself the first. */
export type ChapterRecord = readonly [title: string, places: readonly PlaceRecord[]];

/** How far a word may be misspelt: not a number, and not a short word. */
const fuzzy = (word: string) => (/^\p{L}{4}/u.test(word) ? 0.2 : false);
const FINDING: SearchOptions = {
  prefix: (word) => word.length > 1,
  fuzzy,
  boost: { title: 4 },
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/** The index of all books that were loaded so far. It is made in the reader's browser, from plain text. */
export class SearchIndex {
  private readonly places: Found[] = [];
  private readonly engine = new MiniSearch<Pick<Found, 'title' | 'text'> & { id: number }>({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: (word) => indexed(word),
  });

  /** Takes in one book, a little at a time so that the page stays quick. */
  async add(page: string, book: string, chapters: readonly ChapterRecord[]): Promise<void> {
    const documents = [];
    for (const [chapter, places] of chapters) {
      for (const [anchor, title, text] of places) {
        documents.push({ id: this.places.length, title, text });
        this.places.push({ book, chapter, title, text, page, anchor });
      }
    }
    await this.engine.addAllAsync(documents, { chunkSize: 100 });
  }

  /** The places that fit best first: those with all words, or where there are none, those with some. */
  find(query: string): Hit[] {
    const all = this.engine.search(query, { ...FINDING, combineWith: 'AND' });
    const results = all.length > 0 ? all : this.engine.search(query, FINDING);
    return results.flatMap(({ id, terms }) => {
      const found = this.places[Number(id)];
      return found ? [{ found, words: new Set(terms) }] : [];
    });
  }
}
