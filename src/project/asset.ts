import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { errorCode } from './project-error.js';

/** Why a file that the document names cannot be used. */
export type AssetProblem =
  | 'absolute'
  | 'outside'
  | 'missing'
  | 'not-a-file'
  | 'too-large'
  | 'unreadable'
  | 'not-a-picture'
  | 'font-too-large'
  | 'not-a-font'
  | 'script';

export type Asset = { readonly absolute: string; readonly size: number } | { readonly problem: AssetProblem };

export interface Picture {
  readonly data: Uint8Array;
  readonly mediaType: string;
}

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;

/**
 * The file that `name` (relative to the project, as an author wrote it) stands for. Percent escapes are decoded,
 * links followed, and only then is the result checked to lie inside the project; nothing is opened.
 */
export function findAsset(root: string, name: string): Asset {
  const decoded = decode(name);
  if (decoded === undefined || decoded.includes('\0')) return { problem: 'missing' };
  if (isAbsolute(decoded) || /^[a-zA-Z]:|^[\\/]/.test(decoded)) return { problem: 'absolute' };
  const wanted = resolve(root, decoded.replaceAll('\\', '/'));
  if (!isInside(root, wanted)) return { problem: 'outside' };
  let real: string;
  let stats: Stats;
  try {
    real = realpathSync(wanted);
    stats = statSync(real);
  } catch (error) {
    return { problem: errorCode(error) === 'EACCES' ? 'unreadable' : 'missing' };
  }
  if (!isInside(realpathSync(root), real)) return { problem: 'outside' };
  if (!stats.isFile()) return { problem: 'not-a-file' };
  return { absolute: join(real), size: stats.size };
}

/** The picture that `name` stands for, ready to be put into a book: PNG, JPEG or SVG, of a bearable size. */
export function readPicture(root: string, name: string): Picture | { readonly problem: AssetProblem } {
  const asset = findAsset(root, name);
  if ('problem' in asset) return asset;
  if (asset.size > MOST_BYTES) return { problem: 'too-large' };
  let data: Uint8Array;
  try {
    data = readFileSync(asset.absolute);
  } catch {
    return { problem: 'unreadable' };
  }
  return pictureOf(data);
}

function pictureOf(data: Uint8Array): Picture | { readonly problem: AssetProblem } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (startsWith(data, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && data.length >= 24) {
    const pixels = view.getUint32(16) * view.getUint32(20);
    return pixels > MOST_PIXELS ? { problem: 'too-large' } : { data, mediaType: 'image/png' };
  }
  if (startsWith(data, [0xff, 0xd8, 0xff])) {
    const pixels = jpegPixels(view);
    if (pixels === undefined) return { problem: 'not-a-picture' };
    return pixels > MOST_PIXELS ? { problem: 'too-large' } : { data, mediaType: 'image/jpeg' };
  }
  const text = Buffer.from(data.subarray(0, MOST_BYTES)).toString('utf8');
  if (!/^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text))
    return { problem: 'not-a-picture' };
  // Books show it as an image, where no script runs; refused all the same, since the file is passed on.
  const active = /<script|<foreignObject|<!ENTITY|\son\w+\s*=|javascript:|href\s*=\s*["'](?!#|data:image\/)/i;
  return active.test(text) ? { problem: 'script' } : { data, mediaType: 'image/svg+xml' };
}

// The first frame header (SOF0-SOF15 without the tables between them) holds height and width.
function jpegPixels(view: DataView): number | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function startsWith(data: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => data[index] === byte);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return name.includes('%') ? name : undefined;
  }
}
