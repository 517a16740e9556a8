import { type Disk, disk as realDisk } from '../disk/disk.js';
import { sha256 } from '../disk/sha256.js';
import { byCodePoint } from '../project/code-points.js';
import { outputErrorFrom } from './output-error.js';
import { surveyTarget } from './survey.js';

/** How the books compare with what the build recorded. Names are relative, with `/`, sorted by code point. */
export interface Verified {
  /** SHA-256 of the manifest itself, hexadecimal: it stands for every book and its name. */
  readonly manifest: string;
  /** Of the tool that built last. */
  readonly version: string;
  /** Hash of the project the last build was made from. */
  readonly input: string;
  readonly intact: readonly string[];
  /** Intact or not, made from an earlier state of the project than the last build. */
  readonly stale: readonly string[];
  readonly edited: readonly string[];
  readonly missing: readonly string[];
  /** Whatever else stands there, except folders. */
  readonly foreign: readonly string[];
}

/**
 * Compares a folder of books with its manifest, changing nothing.
 * @returns undefined when there are no books (the folder is missing or empty)
 * @throws OutputError when the folder is a file, not ours, or cannot be read
 */
export function verifyBooks(target: string, disk: Disk = realDisk): Verified | undefined {
  try {
    const real = disk.lstatSync(target, { throwIfNoEntry: false }) ? disk.realpathSync(target) : target;
    const survey = surveyTarget(disk, real);
    if (survey.manifest === undefined) return undefined;
    const { version, input, files } = survey.manifest;
    const sorted = (names: Iterable<string>) => [...names].sort(byCodePoint);
    // A link, a folder or a device in the place of a book.
    const replaced = [...survey.foreign.keys()].filter((name) => files.has(name));
    return {
      manifest: sha256(Buffer.from(survey.manifestSource)),
      version,
      input,
      intact: sorted(survey.intact),
      stale: sorted([...files].filter(([, file]) => file.input !== input).map(([name]) => name)),
      edited: sorted([...survey.edited, ...replaced]),
      missing: sorted([...survey.missing].filter((name) => !survey.foreign.has(name))),
      foreign: sorted(
        [...survey.foreign]
          .filter(([name, kind]) => kind !== 'folder' && !files.has(name))
          .map(([name]) => name),
      ),
    };
  } catch (error) {
    throw outputErrorFrom(error, target);
  }
}
