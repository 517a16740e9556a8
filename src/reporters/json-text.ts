/** What JSON lets through and terminals obey: C1 controls and marks that turn the direction of text. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON of several lines that is safe to show on a terminal or in a log. */
export function jsonText(value: unknown): string {
  return `${safe(JSON.stringify(value, null, 2))}\n`;
}

/** A value as JSON of one line that is safe to show on a terminal or in a log. */
export function jsonLine(value: unknown): string {
  return safe(JSON.stringify(value));
}

// Some CI services obey `##[error]` wherever it stands in a line.
function safe(json: string): string {
  return json.replace(UNPRINTABLE, spelledOut).replace(/##(?=\w*\[)/g, '#\\u0023');
}

function spelledOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
