/** What is wrong with a glob as written; undefined for one that can be used. */
export function globProblem(glob: string): 'outside' | 'absolute' | 'backslash' | undefined {
  if (/^(?:[a-z]:)?[\\/]|^[a-z]:/i.test(glob)) return 'absolute';
  if (glob.includes('\\')) return 'backslash';
  return glob.split('/').includes('..') ? 'outside' : undefined;
}

/**
 * Whether a file (relative to the project, with `/`) is one that `glob` means: `*` and `?` stand for characters of
 * one name, `**` for any number of folders, and a folder's name for all in it. A stranger may have written the glob,
 * so it never becomes a regular expression: time is at most the product of both lengths.
 */
export function globFits(glob: string, file: string): boolean {
  return fits([...namesOf(glob), '**'], namesOf(file), '**', nameFits);
}

function namesOf(path: string): string[] {
  return path
    .normalize('NFC')
    .split('/')
    .filter((name) => name !== '' && name !== '.');
}

function nameFits(wanted: string, name: string): boolean {
  return fits([...wanted], [...name], '*', (sign, character) => sign === '?' || sign === character);
}

/** Whether all of `parts` fit `pattern`, in which `star` fits any number of them and every other sign fits one. */
function fits(
  pattern: readonly string[],
  parts: readonly string[],
  star: string,
  fitsOne: (sign: string, part: string) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let resume = 0;
  for (let next = 0; next < parts.length; ) {
    const sign = pattern[at];
    if (sign === star) {
      lastStar = at++;
      resume = next;
    } else if (sign !== undefined && fitsOne(sign, parts[next] ?? '')) {
      at++;
      next++;
    } else if (lastStar >= 0) {
      // The last star takes one part more; earlier ones need not change.
      at = lastStar + 1;
      next = ++resume;
    } else return false;
  }
  while (pattern[at] === star) at++;
  return at === pattern.length;
}
