import type { Arguments, Bilingual } from './language.js';

/** An error that people are meant to read: it says what happened and what to do, in both languages. */
export class ToldError extends Error {
  readonly text: Bilingual;
  readonly args: Arguments;

  constructor(text: Bilingual, args: Arguments = {}, cause?: unknown) {
    super(text.en, { cause });
    this.name = new.target.name;
    this.text = text;
    this.args = args;
  }
}
