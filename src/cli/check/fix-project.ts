import type { Checked } from '../../edit/choose-fixes.js';
import { type Mended, mend } from '../../edit/mend.js';
import { writeSources } from '../../edit/write-sources.js';
import type { Bilingual } from '../../i18n/language.js';
import { reportPatch } from '../../reporters/patch.js';
import { finishInterrupted } from '../finish-interrupted.js';
import type { ExitCode, Output } from '../output.js';
import { paintFor } from '../shown/colour.js';
import { uninterrupted } from '../uninterrupted.js';

export { finishInterrupted, mend };

const NOTHING: Bilingual = {
  id: 'Tidak ada temuan yang dapat diperbaiki otomatis.',
  en: 'No finding can be mended automatically.',
};
const DONE: Bilingual = {
  id: '{findings} diperbaiki dalam {files}.',
  en: '{findings} mended in {files}.',
};
const OFFERED: Bilingual = {
  id: '{findings} dalam {files} dapat diperbaiki otomatis; belum ada yang diubah.\nGanti --diff dengan --fix untuk memperbaikinya.',
  en: '{findings} in {files} can be mended automatically; nothing is changed yet.\nWrite --fix instead of --diff to do so.',
};

/** Saves what was mended in the files of the project `root`, and says how much it was. */
export async function saveFixes(root: string, mended: Mended<Checked>, output: Output): Promise<void> {
  await uninterrupted(() => writeSources(root, mended.changes));
  say(DONE, mended, output);
}

/**
 * Prints what `--fix` would change, as a diff, and writes nothing. As with other tools that ask "would this change
 * anything?": 0 when nothing would, 1 when something would, whatever else was found.
 */
export async function showFixes(
  mended: Mended<Checked>,
  output: Output,
  env: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const paint = await paintFor(output.stdout, env);
  output.product(reportPatch(mended.changes, { paint, exact: output.stdout.isTTY !== true }));
  say(OFFERED, mended, output);
  return mended.changes.size > 0 ? 1 : 0;
}

function say(sentence: Bilingual, { count, changes }: Mended<Checked>, output: Output): void {
  if (changes.size === 0) output.say(NOTHING);
  else {
    const files = { id: `${changes.size} berkas`, en: counted(changes.size, 'file') };
    output.say(sentence, { findings: { id: `${count} temuan`, en: counted(count, 'finding') }, files });
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
