/** A text without its closing full stop, fit to stand between semicolons; an abbreviation's last stop goes, too. */
export function listItem(text: string): string;
export function listItem(text: string | undefined): string | undefined;
export function listItem(text: string | undefined): string | undefined {
  return text?.trim().replace(/(?<!\.)\.$/, '');
}

/** The first letter in lower case, the rest as it is: "putaran II". */
export function lowerFirst(text: string): string;
export function lowerFirst(text: string | undefined): string | undefined;
export function lowerFirst(text: string | undefined): string | undefined {
  return text === undefined ? undefined : text.charAt(0).toLowerCase() + text.slice(1);
}
