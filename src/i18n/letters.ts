/*
 * Words by ranges of characters. Unicode's own classes cost V8 up to a millisecond for every pattern that has one, a
 * twentieth of checking an ordinary plan, and they grow with the Node version. Beyond Latin all but common punctuation
 * passes for a letter, marks too: names in any script stay apart.
 */

/** Letters, for use in the brackets of a pattern without the flag `u`. */
export const LETTER =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\udfff\\uf900-\\ufefe';

/** Capitals of names, for the same use. */
export const CAPITAL = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de';

/** A run of what is neither letter nor digit. */
export const BETWEEN_WORDS: RegExp = new RegExp(`[^${LETTER}\\d]+`, 'g');
