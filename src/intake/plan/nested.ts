import { isFields, isItems, type PlainFields, type PlainValue } from '../../edit/fields/plain-value.js';

/** A value below the keys on the way to it. */
export function fieldsAt(steps: readonly string[], value: PlainValue): PlainFields {
  const [first = '', ...rest] = steps;
  return { [first]: rest.length === 0 ? value : fieldsAt(rest, value) };
}

/** Both together: mappings are joined, lists put one behind the other, and otherwise the second holds. */
export function joined(a: PlainFields, b: PlainFields): PlainFields {
  const result: Record<string, PlainValue> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const known = result[key];
    if (known === undefined) result[key] = value;
    else if (isFields(known) && isFields(value)) result[key] = joined(known, value);
    else if (isItems(known) && isItems(value)) result[key] = [...known, ...value];
    else result[key] = value;
  }
  return result;
}

/** The fields without the one at `steps`, and without what is empty then. */
export function without(fields: PlainFields, [first = '', ...rest]: readonly string[]): PlainFields {
  const { [first]: value, ...others } = fields;
  if (value === undefined || rest.length === 0 || !isFields(value)) return others;
  const left = without(value, rest);
  return Object.keys(left).length === 0 ? others : { ...fields, [first]: left };
}
