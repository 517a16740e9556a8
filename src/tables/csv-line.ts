import type { Row, Value } from './table.js';

/** Texts that a spreadsheet would take for a formula, and such that look as if they had been guarded. */
const GUARDED = /^'*[=+\-@\t\r\n]/;

/**
 * A row as a line of CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front; so does one
 * that already looks like that, and whoever takes one apostrophe away has the text that was. Numbers are as they are.
 */
export function csvLine(row: Row): string {
  return `${row.map(cell).join(',')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = GUARDED.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
