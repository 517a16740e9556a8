import { visibleText } from '../../i18n/invisible.js';

/** Text as a CSS string; everything but plain words is written as a code point, so nothing can end the style. */
export function cssString(text: string): string {
  return `"${visibleText(text).replace(/[^A-Za-z0-9 ,]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
