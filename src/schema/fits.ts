/**
 * What a value must be, as one row of a table made from the schemas: an inner value's form is given by its row's
 * number. Keywords are those of JSON Schema.
 */
export interface Form {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, number>>;
  readonly patternProperties?: Readonly<Record<string, number>>;
}

/**
 * Whether data is of the last form of the table, which is the whole document's. Says yes only where the engine
 * would, at a fraction of what loading it costs (docs/decisions/two-schema-checks.md).
 */
export function fits(forms: readonly Form[], data: unknown): boolean {
  return isOf(forms, forms.length - 1, data);
}

function isOf(forms: readonly Form[], row: number, value: unknown): boolean {
  const form = forms[row];
  if (form === undefined || (form.enum !== undefined && !form.enum.includes(value))) return false;
  switch (form.type) {
    case 'string':
      return typeof value === 'string' && isText(form, value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && isNumber(form, value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && isNumber(form, value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value) && isList(forms, form, value);
    case 'object':
      return isMap(value) && isRecord(forms, form, value);
    default:
      return form.enum !== undefined;
  }
}

function isText({ minLength = 0, pattern }: Form, text: string): boolean {
  return text.length >= minLength && (pattern === undefined || expression(pattern).test(text));
}

function isNumber({ minimum, exclusiveMinimum, maximum }: Form, number: number): boolean {
  return (
    (minimum === undefined || number >= minimum) &&
    (exclusiveMinimum === undefined || number > exclusiveMinimum) &&
    (maximum === undefined || number <= maximum)
  );
}

function isList(forms: readonly Form[], { minItems = 0, items }: Form, list: readonly unknown[]): boolean {
  if (list.length < minItems) return false;
  if (items !== undefined) for (const item of list) if (!isOf(forms, items, item)) return false;
  return true;
}

/** No key may stand there that the form does not name. */
function isRecord(forms: readonly Form[], form: Form, map: Readonly<Record<string, unknown>>): boolean {
  const { required, properties, patternProperties } = form;
  if (required !== undefined) for (const key of required) if (!Object.hasOwn(map, key)) return false;
  for (const key in map) {
    let isNamed = false;
    if (properties !== undefined && Object.hasOwn(properties, key)) {
      isNamed = true;
      if (!isOf(forms, properties[key] ?? -1, map[key])) return false;
    }
    for (const pattern in patternProperties) {
      if (!expression(pattern).test(key)) continue;
      isNamed = true;
      if (!isOf(forms, patternProperties[pattern] ?? -1, map[key])) return false;
    }
    if (!isNamed) return false;
  }
  return true;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  let known = expressions.get(pattern);
  if (known === undefined) {
    known = new RegExp(pattern);
    expressions.set(pattern, known);
  }
  return known;
}
