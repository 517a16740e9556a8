import type { ChapterKind } from '../../books/book.js';
import type { BookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import { roman } from '../../i18n/numbers.js';

/** The two numbered lists that headings stand in; front matter stands in none. */
export type HeadingList = Exclude<ChapterKind, 'front'>;

/**
 * Counts headings as Word will. A heading leaves its number to Word only where Word comes to the number that the
 * book has; otherwise the number is written out, so that no format ever says another.
 */
export class HeadingNumbers {
  private readonly counts: Record<HeadingList, number[]> = { chapter: [0, 0, 0], annex: [0, 0, 0] };
  private readonly words: BookWords;
  private readonly language: Language;

  constructor(words: BookWords, language: Language) {
    this.words = words;
    this.language = language;
  }

  /**
   * Whether Word numbers the next heading of `list` at `level` (1 to 3) as `label` says; if so, it is counted.
   */
  agrees(list: HeadingList, level: number, label: string): boolean {
    const counts = this.counts[list];
    const next = counts.map((count, index) =>
      index < level - 1 ? count : index === level - 1 ? count + 1 : 0,
    );
    if (label === '' || level > next.length || this.text(list, level, next) !== label) return false;
    this.counts[list] = next;
    return true;
  }

  private text(list: HeadingList, level: number, [chapter = 0, ...deeper]: readonly number[]): string {
    const isAnnex = list === 'annex';
    const prefix = isAnnex ? wordLetters(chapter) : String(chapter);
    if (level > 1) return [prefix, ...deeper.slice(0, level - 1)].join('.');
    const shown = isAnnex || this.language === 'en' ? prefix : roman(chapter);
    return `${isAnnex ? this.words.annex : this.words.chapter} ${shown}`;
  }
}

/** Word goes on after Z with AA, BB, CC. */
function wordLetters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
