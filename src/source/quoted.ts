/**
 * The text inside a quoted scalar, quotes included in `raw`; lines are folded as YAML asks. Undefined when
 * an escape is unknown or so unusual that the exact parser should judge it.
 */
export function unquote(raw: string): string | undefined {
  const inner = raw.slice(1, -1);
  const single = raw[0] === "'";
  if (!single && /\\\r?\n|\\[ \t]+\r?\n/.test(inner)) return undefined;
  const folded = inner.includes('\n') ? foldLines(inner) : inner;
  if (single) return folded.includes("''") ? folded.replaceAll("''", "'") : folded;
  return folded.includes('\\') ? replaceEscapes(folded) : folded;
}

/** Joins lines: one line end becomes a space, each further one a newline; blanks around them go. */
export function foldLines(text: string): string {
  const lines = text.split(/\r?\n/);
  let folded = '';
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    const from = isFirst ? 0 : skipBlanks(line);
    const content = line.slice(from, isLast ? line.length : Math.max(from, trimmedLength(line)));
    if (content === '' && !isFirst && !isLast) {
      blank++;
      continue;
    }
    if (!isFirst) folded += blank > 0 ? '\n'.repeat(blank) : ' ';
    folded += content;
    blank = 0;
  }
  return folded;
}

function skipBlanks(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return at;
}

function trimmedLength(line: string): number {
  let length = line.length;
  while (length > 0 && (line[length - 1] === ' ' || line[length - 1] === '\t')) length--;
  return length;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]?))/g;

function replaceEscapes(text: string): string | undefined {
  let known = true;
  const value = text.replace(ESCAPE, (_, x?: string, u?: string, U?: string, letter?: string) => {
    const hex = x ?? u ?? U;
    const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
    const character =
      code === undefined ? escapes[letter ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined) known = false;
    return character ?? '';
  });
  // Half of a surrogate pair is no letter and cannot be written to any file.
  return known && !hasHalfPair(value) ? value : undefined;
}

/** With the `u` flag a whole pair is one character, so only halves match. */
const HALF_PAIR = /\p{Surrogate}/u;

/** Whether a text holds half of a surrogate pair, which only an escape like `\ud800` can write. */
export function hasHalfPair(text: string): boolean {
  return HALF_PAIR.test(text);
}
