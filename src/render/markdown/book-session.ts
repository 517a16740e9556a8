import type { BookDocument, ChapterDocument } from '../../books/book.js';
import { type BookWords, bookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import { TemplateError, type TemplatePlace, templateProblems } from '../templates/template-error.js';
import { Anchors } from './anchors.js';
import { type ChapterNumber, numberChapters } from './chapter-number.js';
import { figurePath } from './figure-path.js';
import { plainText } from './prose.js';
import { References } from './references.js';
import type { Entry } from './rendered-book.js';

/** How many pieces of templates a book may evaluate, and how many characters they may print. */
export interface Limits {
  readonly steps: number;
  readonly characters: number;
}

/** Far above any real book (20,000 programmes take some 2 million steps), reached in seconds. */
const ordinary: Limits = { steps: 8_000_000, characters: 200_000_000 };

/** What is gathered while one book is rendered, chapter by chapter: numbers given, anchors taken, notes cited. */
export class BookSession {
  readonly book: BookDocument;
  readonly language: Language;
  readonly words: BookWords;
  readonly anchors = new Anchors();
  readonly references = new References();
  readonly chapters: readonly ChapterNumber[];
  readonly tables: Entry[] = [];
  readonly figures: Entry[] = [];
  readonly pictures = new Map<string, string>();
  /** The footnote label of each cited source, in order of first citation. */
  readonly cited = new Map<string, string>();
  private current: ChapterNumber | undefined;
  private readonly counts = { table: 0, figure: 0 };
  private readonly limits: Limits;
  private steps = 0;
  private characters = 0;

  constructor(book: BookDocument, limits: Limits = ordinary) {
    this.limits = limits;
    this.book = book;
    this.language = book.language;
    this.words = bookWords[book.language];
    this.chapters = numberChapters(book.chapters, this.words, this.language);
  }

  /** Makes `chapter` the one tables and figures are numbered in. */
  enter(chapter: ChapterNumber): void {
    this.current = chapter;
    this.counts.table = 0;
    this.counts.figure = 0;
  }

  /** The chapter being rendered. */
  get chapter(): ChapterDocument | undefined {
    return this.current?.document;
  }

  get chapterLabel(): string {
    return this.current?.label ?? '';
  }

  /** The next number, "Tabel 3.1", for a table or figure that wants `wish` as anchor; entered in its list. */
  numberCaption(
    kind: 'table' | 'figure',
    wish: string,
    title: string,
    place: TemplatePlace,
  ): { readonly label: string; readonly anchor: string } {
    this.counts[kind] += 1;
    const prefix = this.current?.prefix ? `${this.current.prefix}.` : '';
    const label = `${this.words[kind]} ${prefix}${this.counts[kind]}`;
    // A figure is found by its anchor, so it can stand only once; a table's anchor is only a link's end.
    if (kind === 'figure') this.anchors.claim(wish, label, place);
    const anchor = kind === 'figure' ? wish : this.anchors.claimWritten(wish, label, place);
    const list = kind === 'table' ? this.tables : this.figures;
    list.push({ label, title: plainText(title), anchor, children: [] });
    return { label, anchor };
  }

  /** Notes that the book shows the figure; gives its path. */
  placePicture(id: string, svg: string): string {
    const path = figurePath(this.book, id);
    this.pictures.set(path, svg);
    return path;
  }

  /** A footnote reference to the source `id`; `undefined` when the book knows no such source. */
  cite(id: string): string | undefined {
    if (!this.book.notes.has(id)) return undefined;
    const label = this.cited.get(id) ?? (/^[A-Za-z0-9-]+$/.test(id) ? id : `sumber.${this.cited.size + 1}`);
    this.cited.set(id, label);
    return `[^${label}]`;
  }

  /** Counts one evaluated piece of a template and what it printed, so that no template runs without end. */
  spend(characters: number, place: TemplatePlace): void {
    this.steps += 1;
    this.characters += characters;
    if (this.steps > this.limits.steps || this.characters > this.limits.characters) {
      throw new TemplateError(templateProblems.tooLong, place);
    }
  }
}
