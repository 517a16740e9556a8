import { crc32 } from 'node:zlib';
import type { AssetProblem } from './asset.js';
import { svgProblem } from './svg-problem.js';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/svg+xml';

const MOST_PIXELS = 50_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What kind of picture these bytes are, looked at from its first byte to its last: type-setting stops at a picture
 * that was cut short, and cannot say whose it was.
 */
export function pictureType(data: Uint8Array): PictureType | { readonly problem: AssetProblem } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (startsWith(data, PNG)) return ofPixels('image/png', pngPixels(view, data));
  if (startsWith(data, [0xff, 0xd8, 0xff])) return ofPixels('image/jpeg', jpegPixels(view, data));
  const problem = svgProblem(Buffer.from(data).toString('utf8'));
  return problem === undefined ? 'image/svg+xml' : { problem };
}

function ofPixels(
  type: PictureType,
  pixels: number | undefined,
): PictureType | { readonly problem: AssetProblem } {
  if (pixels === undefined || pixels === 0) return { problem: 'damaged-picture' };
  return pixels > MOST_PIXELS ? { problem: 'too-large' } : type;
}

const IHDR = 0x49484452;
const IEND = 0x49454e44;
/** In the name of a chunk that readers may pass over, the first letter is small. */
const SMALL = 0x20000000;

/** PNG (third edition), 5.3 to 5.6: undefined unless each chunk that counts is whole, from the header to the end. */
function pngPixels(view: DataView, data: Uint8Array): number | undefined {
  let pixels: number | undefined;
  for (let at = PNG.length; at + 12 <= view.byteLength; ) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    const end = at + 8 + length;
    if (end + 4 > view.byteLength || (name === IHDR) !== (pixels === undefined)) return undefined;
    const counts = (name & SMALL) === 0;
    if (counts && crc32(data.subarray(at + 4, end)) !== view.getUint32(end)) return undefined;
    if (name === IEND) return pixels;
    if (name === IHDR) {
      if (length !== 13) return undefined;
      pixels = view.getUint32(at + 8) * view.getUint32(at + 12);
    }
    at = end + 4;
  }
  return undefined;
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
