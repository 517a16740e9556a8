import { disk } from '../disk/disk.js';
import { MANIFEST_NAME } from '../project/manifest-name.js';
import { errorCode } from '../project/project-error.js';
import { parseManifest } from './manifest.js';
import { MOST_MANIFEST_BYTES } from './survey.js';

/**
 * The products of earlier builds that stand in a folder, by name, changed or not. Empty for a folder that is missing
 * or not ours; whether books may be written there is for `writeBooks` to say.
 */
export function standingFiles(target: string): ReadonlySet<string> {
  try {
    return recordedFiles(target);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return new Set();
  }
}

function recordedFiles(target: string): ReadonlySet<string> {
  const manifest = `${target}/${MANIFEST_NAME}`;
  const status = disk.lstatSync(manifest, { throwIfNoEntry: false });
  if (!status?.isFile() || status.size > MOST_MANIFEST_BYTES) return new Set();
  const recorded = parseManifest(disk.readFileSync(manifest, 'utf8'))?.files.keys() ?? [];
  return new Set(
    [...recorded].filter((name) => disk.lstatSync(`${target}/${name}`, { throwIfNoEntry: false })?.isFile()),
  );
}
