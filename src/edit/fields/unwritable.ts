/** A file is written in a way in which nothing can be put there: the author must do it. */
export class Unwritable extends Error {
  constructor(what: string) {
    super(`cannot be written here: ${what}`);
  }
}
