/** What XML cannot hold: controls, halves of surrogate pairs, two numbers that are no character. */
const IMPOSSIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text of a cell as XML (ECMA-376 part 1, 22.9.2.19): line ends are one, what XML cannot hold is the mark for that,
 * and words that look like an escape (`_x0041_`) stay words.
 */
export function cellXml(text: string): string {
  return xml(text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** Any other text, in an element or between double quotes. */
export function xml(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}

/** The same between double quotes, where line ends would be blanks. */
export function attributeXml(text: string): string {
  return xml(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
