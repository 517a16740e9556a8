import { type Disk, disk as realDisk } from './disk.js';
import { byCodePoint } from './manifest.js';
import { outputErrorFrom } from './output-error.js';
import { surveyTarget } from './survey.js';

/** How the books compare with what the build recorded. Names are relative, with `/`, sorted by code point. */
export interface Verified {
  readonly version: string;
  /** Hash of the project the last build was made from. */
  readonly input: string;
  readonly intact: readonly string[];
  /** Intact or not, made from an earlier state of the project than the last build. */
  readonly stale: readonly string[];
  readonly edited: readonly string[];
  readonly missing: readonly string[];
  /** Files the user put there. */
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
    return {
      version,
      input,
      intact: sorted(survey.intact),
      stale: sorted([...files].filter(([, file]) => file.input !== input).map(([name]) => name)),
      edited: sorted(survey.edited),
      missing: sorted(survey.missing),
      foreign: sorted([...survey.foreign].filter(([, kind]) => kind !== 'folder').map(([name]) => name)),
    };
  } catch (error) {
    throw outputErrorFrom(error, target);
  }
}
