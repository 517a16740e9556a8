/** What JSON lets through and terminals obey: C1 controls and marks that turn the direction of text. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON of several lines that is safe to show on a terminal. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNPRINTABLE, spelledOut)}\n`;
}

function spelledOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
