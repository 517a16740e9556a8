import type { Dimension } from '../model/dimension.js';
import type { Model } from '../model/model.js';
import type { BookProfile, DimensionProfile, Profile } from '../profile/profile.js';

/** The English of a profile by its ids; what is not listed stays as the profile has it. */
export interface EnglishWords {
  /** Titles by the book's id. */
  readonly books: Readonly<Record<string, string>>;
  /** Titles by `<book id>/<chapter id>`. */
  readonly chapters: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, { readonly meaning: string }>>;
  /** Names by the aspect's id. */
  readonly aspects: Readonly<Record<string, string>>;
}

/**
 * The model as English books read it: titles of books and chapters, meanings of dimensions and names of aspects are
 * the English ones. What the project itself wrote stays as written. The model given is not changed.
 */
export function inEnglish(model: Model, words: EnglishWords): Model {
  const profile = englishProfile(model.profile, words);
  // Rules of the model compare dimensions by identity: a quick win's is the very one in the list.
  const dimensions = new Map(model.dimensions.map((dimension) => [dimension, english(dimension, words)]));
  return {
    ...model,
    profile,
    dimensions: [...dimensions.values()],
    quickWins: model.quickWins.map((quickWin) => ({
      ...quickWin,
      dimension: quickWin.dimension && dimensions.get(quickWin.dimension),
    })),
  };
}

function englishProfile(profile: Profile, words: EnglishWords): Profile {
  return {
    ...profile,
    dimensions: profile.dimensions.map((dimension) => english(dimension, words)),
    books: profile.books.map((book) => englishBook(book, words)),
  };
}

/** A dimension of the profile or of the model: both carry the same words. */
function english<T extends Dimension | DimensionProfile>(dimension: T, words: EnglishWords): T {
  const { id, meaning, aspects } = dimension;
  return {
    ...dimension,
    meaning: words.dimensions[id]?.meaning ?? meaning,
    aspects: aspects.map((aspect) => ({ ...aspect, name: words.aspects[aspect.id] ?? aspect.name })),
  };
}

function englishBook(book: BookProfile, { books, chapters }: EnglishWords): BookProfile {
  return {
    ...book,
    title: books[book.id] ?? book.title,
    chapters: book.chapters.map((chapter) => ({
      ...chapter,
      title: chapters[`${book.id}/${chapter.id}`] ?? chapter.title,
    })),
  };
}
