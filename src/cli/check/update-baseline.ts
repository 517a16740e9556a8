import { join } from 'node:path';
import { type Disk, disk as realDisk } from '../../disk/disk.js';
import { replaceFile } from '../../disk/replace-file.js';
import type { Bilingual } from '../../i18n/language.js';
import { ToldError } from '../../i18n/told-error.js';
import { errorCode } from '../../project/project-error.js';
import { baselineText } from '../../settings/baseline.js';
import { BASELINE_MOST_MIB, BASELINE_NAME } from '../../settings/settings.js';
import type { Validation } from '../../validate.js';
import type { Output } from '../output.js';

const NOTED: Bilingual = {
  id: 'Dicatat di {file}: {count} temuan. Sesudah ini hanya temuan baru yang dilaporkan.',
  en: 'Noted in {file}: {count}. From now on only new findings are reported.',
};
const NOT_YET: Bilingual = {
  id: '{file} tidak diubah, karena masih ada galat yang tidak dapat dicatat. Perbaiki galat dalam laporan ini, lalu jalankan lagi.',
  en: '{file} is left as it was, because there are errors that cannot be noted. Mend those in this report, then run again.',
};
const TOO_MANY: Bilingual = {
  id: '{file} tidak diubah, karena {count} temuan tidak muat dalam {limit} MiB. Perbaiki dulu sebagian temuan itu, lalu jalankan lagi.',
  en: '{file} is left as it was, because {count} findings do not fit into {limit} MiB. Mend some of them first, then run again.',
};
const FAILED: Bilingual = {
  id: '{path} tidak dapat ditulis ({code}), jadi tidak diubah. Periksa izin folder dan ruang penyimpanan.',
  en: '{path} could not be written ({code}) and is left as it was. Check the folder’s permissions and free space.',
};

/**
 * Writes what a check with `baseline: 'new'` noted to the baseline file in `root`, all or nothing. Where it could note
 * nothing, says so.
 */
export function updateBaseline(
  root: string,
  { summary, baseline }: Pick<Validation, 'summary' | 'baseline'>,
  output: Output,
  disk: Disk = realDisk,
): void {
  const file = BASELINE_NAME;
  if (baseline === undefined) {
    output.say(NOT_YET, { file });
    return;
  }
  const path = join(root, file);
  const count = summary.baseline ?? 0;
  const text = baselineText(baseline);
  if (text.length > BASELINE_MOST_MIB * 1024 * 1024)
    throw new ToldError(TOO_MANY, { file, count, limit: BASELINE_MOST_MIB });
  try {
    replaceFile(disk, path, text);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new ToldError(FAILED, { path, code }, error);
  }
  output.say(NOTED, { file, count });
}
