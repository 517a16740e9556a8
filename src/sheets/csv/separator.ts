import { csvRecords, OpenQuote } from './records.js';

/** No text holds it: a file that does is no text. */
const NONE = '\0';
/** Indonesian Excel writes semicolons, since the comma is the decimal sign. */
const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Rows that are looked at, and how much text at most. */
const SAMPLE = { rows: 100, characters: 256 * 1024 };

/**
 * What separates the fields of a text: that by which most rows have the same number of fields, more than one; of equals
 * the one that makes more fields. It must stand in half of the rows: a list of names, some with a comma, is one column.
 * Where nothing does, no sign separates.
 */
export function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE.characters);
  let best: { separator: string; rows: number; fields: number } = {
    separator: NONE,
    rows: 0,
    fields: 1,
  };
  for (const separator of SEPARATORS) {
    const found = widths(sample, separator);
    // Rows of separators alone: a table that nobody filled in.
    if (found.length === 0) return separator;
    const { rows, fields } = commonest(found);
    if (rows > best.rows || (rows === best.rows && fields > best.fields)) best = { separator, rows, fields };
  }
  return best.separator;
}

/** How many fields the filled rows have. */
function widths(sample: string, separator: string): number[] {
  const found: number[] = [];
  try {
    for (const { fields } of csvRecords(sample, separator)) {
      if (fields.some((field) => field.trim() !== '')) found.push(fields.length);
      if (found.length === SAMPLE.rows) break;
    }
  } catch (error) {
    // The sample may end inside a quoted field.
    if (!(error instanceof OpenQuote)) throw error;
  }
  return found;
}

function commonest(found: readonly number[]): { rows: number; fields: number } {
  const counts = new Map<number, number>();
  for (const fields of found) if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  let best = { rows: 0, fields: 1 };
  const divided = [...counts.values()].reduce((sum, rows) => sum + rows, 0);
  if (divided * 2 < found.length) return best;
  for (const [fields, rows] of counts) {
    if (rows > best.rows || (rows === best.rows && fields > best.fields)) best = { rows, fields };
  }
  return best;
}
