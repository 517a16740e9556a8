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

/** Far above any real book (a plan of 20,000 programmes takes some 3 million steps), reached in seconds. */
const limits = { steps: 20_000_000, characters: 200_000_000 };

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
  private steps = 0;
  private characters = 0;

  constructor(book: BookDocument) {
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

  /** The next number for a table or figure called `anchor`, entered in its list: "Tabel 3.1". */
  numberCaption(kind: 'table' | 'figure', anchor: string, title: string, place: TemplatePlace): string {
    this.counts[kind] += 1;
    const prefix = this.current?.prefix ? `${this.current.prefix}.` : '';
    const label = `${this.words[kind]} ${prefix}${this.counts[kind]}`;
    this.anchors.claim(anchor, label, place);
    const list = kind === 'table' ? this.tables : this.figures;
    list.push({ label, title: plainText(title), anchor, children: [] });
    return label;
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
    if (this.steps > limits.steps || this.characters > limits.characters) {
      throw new TemplateError(templateProblems.tooLong, place);
    }
  }
}
