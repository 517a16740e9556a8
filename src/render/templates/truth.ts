/** Handlebars' idea of true: an empty list is false, as are 0 and ''. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
