import type { Path } from '../../diagnostics/place.js';
import type { PlainValue } from '../../edit/fields/plain-value.js';
import type { FormKindId } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import { fields } from '../../generated/fields.js';
import { factsAt } from '../../schema/field-facts.js';
import type { HandedValue } from '../handed.js';
import { tidyText } from './plain-text.js';

/** Why a cell cannot stand in its field: there is no such field, or it holds another sort of value. */
export type Misfit = 'noField' | 'wrongType';

/** A cell's value as its field holds it; `row` is the path of a row of that list. */
export function fieldValue(
  kind: FormKindId,
  row: Path,
  key: string,
  value: HandedValue,
): { readonly value: PlainValue } | Misfit {
  const facts = factsAt(fields, [...row, ...key.split('.')]);
  if (facts === undefined || facts.type === 'object') return 'noField';
  if (facts.type === 'number' || facts.type === 'integer')
    return typeof value === 'number' && Number.isFinite(value) ? { value } : 'wrongType';
  if (facts.type === 'array') {
    const items = typeof value === 'object' ? value : [String(value)];
    return { value: items.map(oneLine).filter((item) => item !== '') };
  }
  if (typeof value === 'object') return 'wrongType';
  const text = String(value);
  return { value: isProse(kind, key) ? tidyText(text) : oneLine(text) };
}

function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

function isProse(kind: FormKindId, key: string): boolean {
  return findFormKind(kind)?.columns.find((column) => column.key === key)?.type === 'prose';
}
