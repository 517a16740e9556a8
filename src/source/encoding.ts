const SAMPLE = 4096;

/**
 * The offset of the first byte that shows UTF-16 (or UTF-32): a byte order mark, or NUL in every second
 * byte, as Latin letters have it there. Undefined when nothing does.
 */
export function looksUtf16(bytes: Uint8Array): number | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 0;
  if (!bytes.includes(0)) return undefined;
  const length = Math.min(bytes.length, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Half of one side, none to speak of on the other; a lone NUL in a text is damage, not UTF-16.
  const pattern = Math.max(even, odd) >= Math.max(2, length / 4) && Math.min(even, odd) <= length / 40;
  return pattern ? bytes.indexOf(0) : undefined;
}

/**
 * The offset of the first byte that breaks UTF-8, and whether the text merely ends inside a letter. Called
 * only for bytes that are known to be invalid.
 */
export function invalidUtf8At(bytes: Uint8Array): { offset: number; cut: boolean } {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return { offset: at, cut: false };
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next];
      if (byte === undefined) return { offset: at, cut: true };
      const [low, high] = next === 1 ? secondByte(lead) : [0x80, 0xbf];
      if (byte < low || byte > high) return { offset: at, cut: false };
    }
    at += length;
  }
  return { offset: bytes.length, cut: true };
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** Overlong forms, surrogates and code points past U+10FFFF are excluded by the second byte alone. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
