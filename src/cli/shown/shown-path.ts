import { relative, sep } from 'node:path';

/** A file or folder from where the reader stands, with `/`, so that terminals can open it; `.` is where they stand. */
export function shownPath(path: string): string {
  return slashed(relative(process.cwd(), path)) || '.';
}

/** A path of this system with `/`. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}
