import type { AssetProblem } from './asset.js';
import { PNG, pngPixels } from './png-pixels.js';
import { svgProblem } from './svg-problem.js';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/svg+xml';

const MOST_PIXELS = 50_000_000;

/** Of all pictures inside an SVG together; each may be drawn many times. */
const MOST_INNER_PIXELS = 10_000_000;

/**
 * What kind of picture these bytes are, looked at from its first byte to its last: type-setting stops at a picture
 * that was cut short, and cannot say whose it was.
 */
export function pictureType(data: Uint8Array): PictureType | { readonly problem: AssetProblem } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (startsWith(data, PNG)) return ofPixels('image/png', pngPixels(view, data, MOST_PIXELS));
  if (startsWith(data, [0xff, 0xd8, 0xff])) return ofPixels('image/jpeg', jpegPixels(view, data));
  const text = Buffer.from(data).toString('utf8');
  const problem = svgProblem(text) ?? innerProblem(text);
  return problem === undefined ? 'image/svg+xml' : { problem };
}

/** What is wrong with the pictures written into an SVG. */
function innerProblem(text: string): AssetProblem | undefined {
  let pixels = 0;
  for (const [, base64 = ''] of text.matchAll(/data:image\/(?:png|jpe?g);base64,([^"']*)/gi)) {
    const data = new Uint8Array(Buffer.from(base64, 'base64'));
    const view = new DataView(data.buffer);
    const own = startsWith(data, PNG) ? pngPixels(view, data, MOST_INNER_PIXELS) : jpegPixels(view, data);
    if (own === undefined || own === 0) return 'damaged-picture';
    pixels += own;
  }
  return pixels > MOST_INNER_PIXELS ? 'too-large' : undefined;
}

function ofPixels(
  type: PictureType,
  pixels: number | undefined,
): PictureType | { readonly problem: AssetProblem } {
  if (pixels === undefined || pixels === 0) return { problem: 'damaged-picture' };
  return pixels > MOST_PIXELS ? { problem: 'too-large' } : type;
}

/** From the first frame header (SOF0-SOF15 without the tables between them), which holds height and width. */
function jpegPixels(view: DataView, data: Uint8Array): number | undefined {
  let at = 2;
  let pixels: number | undefined;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // The scan: what follows are the pixels, up to the mark of the end.
    if (marker === 0xda) return Buffer.from(data).lastIndexOf('\xff\xd9', 'latin1') > at ? pixels : undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) pixels ??= view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function startsWith(data: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => data[index] === byte);
}
