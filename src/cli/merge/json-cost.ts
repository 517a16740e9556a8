const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** What a JSON text would cost to read: how many values it holds, about, and how deep they lie in one another. */
export interface JsonCost {
  readonly values: number;
  readonly depth: number;
}

/** Counts what stands outside the strings of a JSON text in UTF-8; a text that is no JSON is counted all the same. */
export function jsonCost(bytes: Uint8Array): JsonCost {
  let values = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === COMMA) values += 1;
    else if (OPENING.has(byte)) {
      values += 1;
      open += 1;
      if (open > depth) depth = open;
    } else if (CLOSING.has(byte)) open -= 1;
  }
  return { values, depth };
}

/** Where the string ends that begins at `start`. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) return at;
  }
  return bytes.length;
}
