import type { Path } from '../diagnostics/place.js';
import { type TextField, textFields } from '../generated/tables.js';
import type { Masterplan } from '../generated/types.js';
import { layPatterns, type Patterns, walkPatterns } from '../source/pattern.js';

/** A text of the document, with the field that it fills. */
export interface Text {
  readonly field: TextField;
  readonly path: Path;
  readonly text: string;
}

const known = new WeakMap<Masterplan, readonly Text[]>();
let fields: Patterns<TextField> | undefined;

/**
 * Every free text of the document, in the order of its keys: sentences, names and titles; no ids, choices, dates
 * or codes. Walked once for each document, in linear time, however many rules ask.
 */
export function textsOf(data: Masterplan): readonly Text[] {
  const before = known.get(data);
  if (before !== undefined) return before;
  const texts: Text[] = [];
  fields ??= layPatterns(textFields.map((field) => [field.pattern, field]));
  walkPatterns(data, fields, (field, path, value) => {
    if (typeof value === 'string') texts.push({ field, path: [...path], text: value });
  });
  known.set(data, texts);
  return texts;
}
