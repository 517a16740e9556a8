import { visibleText } from '../i18n/invisible.js';

/** A single value of a row: text, or a number in the field's unit (whole rupiah, percent from 0 to 100). */
export type HandedValue = string | number | readonly string[];

/**
 * A value as text by which two are compared: blanks in a row count as one, numbers have their shortest form, a list is
 * joined by `; `; what nobody sees does not count, since no reader takes it. So a folded text and the cell made from it are the same.
 */
export function canonical(value: HandedValue): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.map((item) => item.trim()).join('; ');
  return visibleText(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}
