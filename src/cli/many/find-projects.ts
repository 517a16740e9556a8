import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isInside } from '../../disk/real-path.js';
import { ToldError } from '../../i18n/told-error.js';
import { byCodePoint } from '../../project/code-points.js';
import { findRoot, ROOT_FILES } from '../../project/find-root.js';
import { MANIFEST_NAME } from '../../project/manifest-name.js';
import { errorCode, ProjectError, projectErrorFrom } from '../../project/project-error.js';
import { slashed } from '../shown/shown-path.js';
import { UsageError } from '../usage-error.js';
import { expandPattern, isPattern, MOST_FOLDERS } from './expand-pattern.js';

/** One masterplan to work on, or a place where there should be one. */
export interface Target {
  /** Its folder as it was found, absolute. */
  readonly root: string;
  /** The same from the folder that holds all, with `/`; `.` for that folder itself. */
  readonly path: string;
  /** Why there is nothing to work on. */
  readonly problem: ToldError | undefined;
}

/** All masterplans that some words lead to. */
export interface Found {
  /** The nearest folder that holds all of them, absolute. */
  readonly folder: string;
  /** Each once, by `path` in code points. */
  readonly targets: readonly Target[];
  /** Files and made folders beside those of masterplans, as they were named: `regions/*` names them as well. */
  readonly passedOver: readonly string[];
}

type Finding = Pick<Target, 'root'> & Partial<Pick<Target, 'problem'>>;

/** How far below a folder masterplans are looked for. */
const DEEPEST = 5;

const NO_MATCH = {
  id: 'Tidak ada folder yang cocok dengan {pattern}. Periksa penulisannya; huruf besar dan kecil dibedakan.',
  en: 'No folder fits {pattern}. Check the spelling; capitals count.',
};
const LEADS_OUT = {
  id: '{path} adalah tautan ke luar foldernya, jadi tidak diikuti. Sebutkan folder yang ditujunya.',
  en: '{path} is a link that leads out of its folder and was not followed. Name the folder it leads to.',
};
const QUOTES = {
  id: '{path} tidak ada. Mungkin maksudnya "{joined}": nama folder yang berspasi perlu tanda kutip.',
  en: '{path} does not exist. Perhaps "{joined}" was meant: a folder name with spaces needs quotes.',
};
const TOO_MANY = {
  id: 'Di bawah {path} ada lebih dari {count} folder. Sebutkan folder masterplannya, misalnya {path}/*.',
  en: 'There are more than {count} folders below {path}. Name those of the masterplans, such as {path}/*.',
};

/**
 * Finds the masterplans that words of the command line lead to: each may be a masterplan, a pattern, or a folder with
 * masterplans below. A word that leads to none stays in the list as a problem, and does not keep the others from being
 * worked on. Links that lead out of their folder are not followed.
 * @throws ToldError when no word leads to a masterplan
 */
export async function findProjects(words: readonly string[]): Promise<Found> {
  requireQuotes(words);
  const places = (words.length === 0 ? ['.'] : words).flatMap(placesOf);
  const found: Finding[] = [];
  const passedOver: string[] = [];
  for (const place of places) {
    const there = 'problem' in place ? place : await lookAt(place.path);
    if (there === undefined) passedOver.push(place.path);
    else found.push(...[there].flat());
  }
  const once = eachOnce(found);
  const [first] = once;
  if (first === undefined) throw new ProjectError('not-found', { path: resolve(words[0] ?? '.') });
  const isLost = once.length === 1 || once.every(({ problem }) => problem && isNowhere(problem));
  if (first.problem && isLost) throw first.problem;
  const folder = commonFolder(once.map(({ root }) => root));
  const targets = once
    .map(({ root, problem }) => ({ root, path: slashed(relative(folder, root)) || '.', problem }))
    .sort((a, b) => byCodePoint(a.path, b.path));
  return { folder, targets, passedOver };
}

/** A masterplan that several words lead to, also by a link, is one. */
function eachOnce(found: readonly Finding[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const one of [...found].sort((a, b) => byCodePoint(a.root, b.root))) {
    const name = one.problem ? `\0${one.root}` : realOf(one.root);
    if (!once.has(name)) once.set(name, one);
  }
  return [...once.values()];
}

/** Whether there is simply nothing where the masterplan should be. */
function isNowhere(problem: ToldError): boolean {
  if (problem instanceof ProjectError)
    return problem.problem === 'missing' || problem.problem === 'not-found';
  return problem.text === NO_MATCH;
}

/** `validate kota contoh` used to be one word too many. */
function requireQuotes(words: readonly string[]): void {
  const joined = words.join(' ');
  const missing = words.find((word) => !isPattern(word) && !existsSync(word));
  if (words.length > 1 && missing !== undefined && existsSync(joined))
    throw new UsageError(QUOTES, { path: missing, joined });
}

type Place =
  | { readonly path: string }
  | { readonly path: string; readonly root: string; readonly problem: ToldError };

/** The places that a word of the command line means. A name that is there is no pattern. */
function placesOf(word: string): Place[] {
  if (!isPattern(word) || existsSync(word)) return [{ path: word }];
  const paths = expandPattern(word, 'folder');
  if (paths.length > 0) return paths.map((path) => ({ path }));
  return [{ path: word, root: resolve(word), problem: new ToldError(NO_MATCH, { pattern: word }) }];
}

/** What a place leads to; undefined for a file, or a folder that we made, in no masterplan: no region was forgotten. */
async function lookAt(path: string) {
  const root = resolve(path);
  try {
    if (leadsOut(path)) return { root, problem: new ToldError(LEADS_OUT, { path }) };
    return await findRoot(path);
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    if (!(error instanceof ProjectError) || error.problem !== 'not-found') return { root, problem: error };
    if (!statSync(root).isDirectory() || isThere(join(root, MANIFEST_NAME))) return undefined;
    const below = projectsBelow(root);
    return below.length > 0 ? below : { root, problem: error };
  }
}

function leadsOut(path: string): boolean {
  try {
    if (!lstatSync(path).isSymbolicLink()) return false;
    return !holds(realpathSync(dirname(path)), realpathSync(path));
  } catch (error) {
    throw projectErrorFrom(error, path);
  }
}

/** Every masterplan below a folder; none is looked for inside another. What cannot be read may be one. */
function projectsBelow(top: string): Finding[] {
  const found: Finding[] = [];
  let level = [top];
  let looked = 0;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      looked += 1;
      if (looked > MOST_FOLDERS) throw new UsageError(TOO_MANY, { path: top, count: MOST_FOLDERS });
      try {
        // What is wrong with that file is told when it is read.
        if (ROOT_FILES.some((name) => isThere(join(folder, name)))) {
          found.push({ root: folder });
          continue;
        }
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
          const path = join(folder, entry.name);
          if (/^[._]/.test(entry.name) || entry.name === 'node_modules') continue;
          if (entry.isDirectory()) next.push(path);
          else if (entry.isSymbolicLink() && isFolder(path) && !holds(realOf(top), realOf(path)))
            found.push({ root: path, problem: new ToldError(LEADS_OUT, { path }) });
        }
      } catch (error) {
        found.push({ root: folder, problem: projectErrorFrom(error, folder) });
      }
    }
    level = next;
  }
  return found;
}

function holds(folder: string, path: string): boolean {
  return path === folder || isInside(path, folder);
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** False for a link that leads nowhere, too. */
function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return path;
  }
}

/** The nearest folder in which all of them stand; one of several may be that folder itself. */
function commonFolder(roots: readonly string[]): string {
  const [first = '', ...others] = roots;
  let folder = others.length === 0 ? dirname(first) : first;
  while (others.some((other) => !holds(folder, other))) folder = dirname(folder);
  return folder;
}
