import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type PictureType, pictureType } from './picture-type.js';
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
  | 'damaged-picture'
  | 'too-complex'
  | 'font-too-large'
  | 'not-a-font'
  | 'script';

export type Asset = { readonly absolute: string; readonly size: number } | { readonly problem: AssetProblem };

export interface Picture {
  readonly data: Uint8Array;
  readonly mediaType: PictureType;
}

const MOST_BYTES = 5 * 1024 * 1024;

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
  const type = pictureType(data);
  return typeof type === 'string' ? { data, mediaType: type } : type;
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
