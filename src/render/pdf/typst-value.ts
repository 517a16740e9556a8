const PLAIN = /^[^"\\\u0000-\u001f]*$/;

/**
 * Text as a string literal of Typst. The compiler takes what stands in one as words, whatever they are: this is
 * the only door by which data comes into the source.
 */
export function literal(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f]/g, ' ')}"`;
}

/** Plain data as a Typst expression: dictionaries, arrays, strings, numbers; `none` for what is absent. */
export function typstValue(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') throw new TypeError(`${typeof value} is no data`);
  if (Array.isArray(value)) return `(${value.map((item) => `${typstValue(item)}, `).join('')})`;
  const entries = Object.entries(value).map(([key, item]) => `${literal(key)}: ${typstValue(item)}, `);
  return entries.length === 0 ? '(:)' : `(${entries.join('')})`;
}
