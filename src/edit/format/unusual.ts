/** Thrown where YAML is written in a way that no masterplan needs and the formatter does not know: `? key`. */
export class Unusual extends Error {
  constructor() {
    super('written in an unusual way');
  }
}
