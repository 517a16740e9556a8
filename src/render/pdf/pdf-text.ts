import { visibleText } from '../../i18n/invisible.js';
import { hyphenate } from './hyphenate.js';

/** Printed for a character that none of the fonts has. */
const UNKNOWN = '□';
/** What all fonts in use have, and nothing needs to be done for. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff–—‘’“”…]*$/;
/** More marks on one letter than any language has; they would run over the lines above. */
const HEAPED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** Longer than any Indonesian word: a web address, a code, or hostile text. */
const LONG_WORD = 25;
const PIECE = /.{1,15}[/?&=._-]|.{1,16}/gu;
const LETTERS = /\p{L}+/gu;
const ZERO_WIDTH_SPACE = '\u200b';

/** Makes the words of a book fit to print with its fonts. */
export class PdfText {
  private readonly covered: (codePoint: number) => boolean;
  private readonly hyphenates: boolean;

  /** Our hyphens are Indonesian; the compiler knows those of English. */
  constructor(covered: (codePoint: number) => boolean, language: string) {
    this.covered = covered;
    this.hyphenates = language === 'id';
  }

  /** Only characters that can be seen and printed, on one line. */
  clean(text: string): string {
    const seen = visibleText(text).replaceAll('\n', ' ');
    if (PLAIN.test(seen)) return seen;
    return seen
      .normalize('NFC')
      .replace(HEAPED_MARKS, '$1')
      .replace(/[^ -~]/gu, (character) =>
        this.covered(character.codePointAt(0) ?? 0) ? character : UNKNOWN,
      );
  }

  /**
   * The same, with places where a word may break that is longer than its line: at syllables if it has room for only
   * few characters, anywhere in what is longer than any word.
   * @param room of the line, in characters
   */
  print(text: string, room = Number.POSITIVE_INFINITY): string {
    const clean = this.clean(text);
    const longest = Math.min(room, LONG_WORD);
    if (clean.length <= longest) return clean;
    return clean.replace(/[^\s\u00a0]+/gu, (word) => (word.length > longest ? this.broken(word) : word));
  }

  private broken(word: string): string {
    if (word.length > LONG_WORD) return (word.match(PIECE) ?? []).join(ZERO_WIDTH_SPACE);
    return this.hyphenates ? word.replace(LETTERS, hyphenate) : word;
  }
}
