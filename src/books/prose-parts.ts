import { CAPITAL, LETTER } from '../i18n/letters.js';

const SENTENCE = new RegExp(`^.*?[${LETTER}\\d%)]{4}[.!?](?= ["“*(]?[${CAPITAL}])`);

/** The first paragraph of a Markdown text; `undefined` where there is none. Headings are passed over. */
export function firstParagraph(text: string | undefined): string | undefined {
  return text
    ?.replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .find((paragraph) => paragraph !== '' && !/^#{1,6}\s/.test(paragraph));
}

/**
 * The first sentence of a Markdown text; `undefined` where there is none. A stop ends a sentence only behind
 * a whole word and before a capital, so that "Dr." and "No. 5" do not.
 */
export function firstSentence(text: string | undefined): string | undefined {
  const paragraph = firstParagraph(text)?.replace(/\s+/g, ' ');
  return paragraph && (SENTENCE.exec(paragraph)?.[0] ?? paragraph);
}
