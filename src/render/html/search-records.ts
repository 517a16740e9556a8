import { visibleText } from '../../i18n/invisible.js';

/** One place that can be found: its anchor, its title, the text that stands there. */
export interface Place {
  readonly anchor: string;
  readonly title: string;
  text: string;
}

/**
 * Gathers what can be found in a book while its page is made, so that nothing is read twice. `client/` makes the
 * index of it in the reader's browser.
 */
export class SearchRecords {
  /** JSON of the chapters that are done, each at once: kept as they are, their texts would keep every token alive. */
  private readonly done: string[] = [];
  private title = '';
  private places: Place[] = [];
  private section: Place | undefined;
  private place: Place | undefined;

  /** A part of the book begins. */
  chapter(anchor: string, title: string): void {
    this.finish();
    this.title = title;
    this.enter(anchor, title);
  }

  /** A section begins. */
  enter(anchor: string, title: string): void {
    this.section = this.open(anchor, title);
  }

  /** A table, a figure or a row with a name begins. */
  open(anchor: string, title: string): Place {
    const place = { anchor, title, text: '' };
    this.places.push(place);
    this.place = place;
    return place;
  }

  /** Back to the section, or to the place that was open. */
  close(place = this.section): void {
    this.place = place;
  }

  /** Plain text at the place that was begun last. */
  add(text: string): void {
    if (this.place !== undefined && text !== '')
      this.place.text += this.place.text === '' ? text : ` ${text}`;
  }

  /**
   * The book's own file for the search. It is code only as far as we wrote it: the texts are JSON, in which nothing
   * could end a script or a line.
   * @param page the book's page, relative to the folder of books
   * @param name as a result calls the book: "Buku 2"
   */
  script(page: string, name: string): string {
    this.finish();
    return `masterplanBook(${json(page)},${json(name)},[${this.done.join(',')}]);\n`;
  }

  private finish(): void {
    if (this.places.length === 0) return;
    const places = this.places.map(({ anchor, title, text }) => [
      anchor,
      visibleText(title),
      visibleText(text),
    ]);
    this.done.push(json([visibleText(this.title), places]));
    this.places = [];
  }
}

/** Line ends that only some parsers see are gone already; see `visibleText`. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
