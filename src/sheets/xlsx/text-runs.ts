import { cellText } from '../cell-text.js';
import { XmlFault } from '../xml-scan.js';

/**
 * The words of a text in a workbook (`si` or `is`), out of its runs (ECMA-376 part 1, 18.4). How a word is spoken
 * (`rPh`) is left out.
 */
export class TextRuns {
  readonly #element: string;
  readonly #most: number;
  #text = '';
  #isInText = false;
  #phonetic = 0;

  /** @param most characters after which it is no text any more: {@link XmlFault} */
  constructor(element: string, most: number) {
    this.#element = element;
    this.#most = most;
  }

  open(name: string): void {
    if (name === this.#element) this.#text = '';
    else if (name === 'rPh') this.#phonetic += 1;
    else if (name === 't') this.#isInText = this.#phonetic === 0;
  }

  text(text: string): void {
    if (!this.#isInText) return;
    this.#text += text;
    if (this.#text.length > this.#most) throw new XmlFault('damaged');
  }

  /** The whole text, when this is its end. */
  close(name: string): string | undefined {
    if (name === 't') this.#isInText = false;
    else if (name === 'rPh') this.#phonetic -= 1;
    return name === this.#element ? writtenText(this.#text) : undefined;
  }
}

/** A text with its escapes (`_x000D_`, ECMA-376 part 1, 22.9.2.19) as characters, as people see it. */
export function writtenText(text: string): string {
  if (!text.includes('_x')) return cellText(text);
  // Halves of surrogate pairs stay as they are written: alone they are no character.
  const plain = text.replace(/_x(?!d[89a-f])([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return cellText(plain);
}
