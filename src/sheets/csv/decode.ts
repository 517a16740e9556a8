/** What Windows-1252 has from 0x80 to 0x9F; five bytes mean nothing there and stay what they are. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * A text out of its bytes: UTF-8 or UTF-16 with a byte order mark, UTF-8 without one, and what is neither as
 * Windows-1252, in which Excel writes `.csv` on Indonesian machines and every byte means something.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows(bytes);
  }
}

/** Node's own decoder of Windows-1252 is one of Latin-1 (seen in Node 20.20). */
function fromWindows(bytes: Uint8Array): string {
  const codes = new Uint16Array(bytes);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code >= 0x80 && code < 0xa0) codes[at] = WINDOWS.charCodeAt(code - 0x80);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
}
