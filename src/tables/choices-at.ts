import { fields } from '../generated/fields.js';

/** What the schema lets authors choose from at a place (`agencies[].kind`). Throws where it offers no choice. */
export function choicesAt(pattern: string): readonly string[] {
  const { choices } = fields[pattern] ?? {};
  if (choices === undefined) throw new Error(`no choices at ${pattern}`);
  return choices.map(String);
}
