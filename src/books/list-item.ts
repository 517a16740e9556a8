/** A text without its closing full stop, fit to stand between semicolons; an abbreviation's last stop goes, too. */
export function listItem(text: string): string;
export function listItem(text: string | undefined): string | undefined;
export function listItem(text: string | undefined): string | undefined {
  return text?.trim().replace(/(?<!\.)\.$/, '');
}
