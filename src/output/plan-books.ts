import { sha256 } from '../disk/sha256.js';
import { isProductName, type Manifest, type ManifestFile, manifestText } from './manifest.js';
import { OutputError } from './output-error.js';
import type { Plan } from './stage.js';
import { foldersOf, type Survey } from './survey.js';

export interface BuildInfo {
  readonly toolVersion: string;
  /** Hash of the whole project the books were made from. */
  readonly inputHash: string;
  /**
   * Which products of earlier builds stay although this build did not make them; all, unless given.
   * A full build says none, a build of book 1 says every name that is not of book 1.
   */
  readonly keep?: (name: string) => boolean;
  /** Overwrite products that were changed by hand. Never replaces a folder that is not ours. */
  readonly force?: boolean;
  /** A folder that no link in it may lead out of: what is in it may come from a stranger. */
  readonly project?: string;
}

export interface PlannedBuild extends Plan {
  /** Carried products that were made from another state of the project. */
  readonly stale: readonly string[];
  /** Carried products that were changed by hand. */
  readonly edited: readonly string[];
  /** Whether the target already holds exactly this. */
  readonly unchanged: boolean;
}

const LISTED = 10;

/**
 * Decides what the new folder holds: this build's products, earlier ones that stay, and the user's own files.
 * @throws OutputError `edited`, `blocked` or `special-file` when something of the user's would be lost
 */
export function planBuild(
  files: ReadonlyMap<string, Uint8Array | string>,
  survey: Survey,
  info: BuildInfo,
  target: string,
): PlannedBuild {
  const products = new Map<string, Uint8Array>();
  for (const [name, content] of files) {
    if (!isProductName(name)) throw new Error(`not a name for a product: ${name}`);
    products.set(name, typeof content === 'string' ? Buffer.from(content) : content);
  }
  const recorded: Manifest['files'] = survey.manifest?.files ?? new Map();
  const entries = new Map<string, ManifestFile>();
  const edited: string[] = [];
  const carried: string[] = [];
  const foreign = new Map(survey.foreign);
  for (const [name, entry] of recorded) {
    if (products.has(name) || survey.missing.has(name)) continue;
    const changed = survey.edited.has(name);
    if (info.keep?.(name) ?? true) {
      carried.push(name);
      entries.set(name, entry);
      if (changed) edited.push(name);
    } else if (changed) foreign.set(name, 'file');
  }
  for (const [name, bytes] of products)
    entries.set(name, { sha256: sha256(bytes), bytes: bytes.length, input: info.inputHash });
  refuseLoss(products, entries, survey, target, info.force ?? false);
  for (const name of products.keys()) foreign.delete(name);

  const manifest = manifestText({ version: info.toolVersion, input: info.inputHash, files: entries });
  return {
    products,
    carried,
    foreign,
    manifest,
    mode: survey.mode,
    stale: carried.filter((name) => recorded.get(name)?.input !== info.inputHash),
    edited,
    unchanged:
      manifest === survey.manifestSource && [...products.keys()].every((name) => survey.intact.has(name)),
  };
}

function refuseLoss(
  products: ReadonlyMap<string, Uint8Array>,
  entries: ReadonlyMap<string, ManifestFile>,
  survey: Survey,
  target: string,
  force: boolean,
): void {
  const folders = foldersOf(entries.keys());
  for (const [name, kind] of survey.foreign) {
    if (kind === 'special') throw new OutputError('special-file', { path: target, file: name });
    const blocks = kind === 'file' ? folders.has(name) : folders.has(name) && kind === 'link';
    if (blocks || (kind !== 'file' && products.has(name)))
      throw new OutputError('blocked', { path: target, file: name });
  }
  if (force) return;
  const lost = [...products.keys()].filter(
    (name) => survey.edited.has(name) || survey.foreign.get(name) === 'file',
  );
  if (lost.length > 0) {
    const shown = lost.slice(0, LISTED).join(', ');
    const files = lost.length > LISTED ? `${shown}, …` : shown;
    throw new OutputError('edited', { path: target, count: lost.length, files });
  }
}
