import type { Arguments, Bilingual } from '../i18n/language.js';

/** The command line itself is wrong: exit 2. */
export class UsageError extends Error {
  readonly text: Bilingual;
  readonly args: Arguments;

  constructor(text: Bilingual, args: Arguments = {}) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
    this.args = args;
  }
}
