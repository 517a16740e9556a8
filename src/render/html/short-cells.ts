const YEARS = /^\d{4}[–-]\d{4}$/;
const YEARS_LENGTH = '2025–2029'.length;
const BREAKABLE = /[\s–-]/;

/**
 * Whether a cell's words stay on one line: years, and labels in the first column as long as they leave the
 * others room. Browsers would else break a label to give a long text a word more.
 */
export function isShortCell(words: string, isFirst: boolean, columns: number): boolean {
  // Most cells are neither, and this is asked of every one.
  if (!isFirst && words.length !== YEARS_LENGTH) return false;
  const isLabel = isFirst && words.length <= longestLabel(columns);
  return (isLabel || YEARS.test(words)) && BREAKABLE.test(words);
}

/** In characters. Tables of many columns need every line break they can get. */
function longestLabel(columns: number): number {
  if (columns <= 3) return 28;
  return columns <= 6 ? 18 : 0;
}
