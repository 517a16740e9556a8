/** A value to be written: text, number, a list, or fields of a mapping; keys are names of fields, or years. */
export type PlainValue = string | number | readonly PlainValue[] | PlainFields;

export interface PlainFields {
  readonly [key: string]: PlainValue;
}

export function isFields(value: PlainValue): value is PlainFields {
  return typeof value === 'object' && !Array.isArray(value);
}

/** TypeScript does not tell a readonly list from fields by `Array.isArray`. */
export function isItems(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

/**
 * Whether what was read is the value that was written. A block text that keeps the style it had (`|`, `>`) ends with
 * line breaks of its own.
 */
export function isWritten(wanted: PlainValue, read: unknown): boolean {
  if (typeof wanted === 'number') return Object.is(wanted, read);
  if (typeof wanted === 'string') return typeof read === 'string' && read.replace(/\n+$/, '') === wanted;
  if (isItems(wanted))
    return (
      Array.isArray(read) &&
      read.length === wanted.length &&
      wanted.every((item, at) => isWritten(item, read[at]))
    );
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return false;
  const keys = Object.keys(wanted);
  const fields = new Map(Object.entries(read));
  return (
    fields.size === keys.length &&
    Object.entries(wanted).every(([key, value]) => fields.has(key) && isWritten(value, fields.get(key)))
  );
}
