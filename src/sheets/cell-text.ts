/** Controls of C0 and C1, and DEL; tabs and line ends are text. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * A text as people see it in its cell: every line end is one, blanks around it are gone. Controls, which nobody sees and
 * no YAML holds, are the mark for an unknown character.
 */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '\ufffd').trim();
}
