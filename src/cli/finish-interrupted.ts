import { finishEdits } from '../edit/finish-edits.js';
import type { Bilingual } from '../i18n/language.js';
import { findRoot } from '../project/find-root.js';
import type { Output } from './output.js';
import { uninterrupted } from './uninterrupted.js';

const FINISHED: Bilingual = {
  id: 'Perubahan yang tadi terputus sudah diselesaikan; berkas yang baru diganti: {count}.',
  en: 'The change that was cut off is finished; files replaced just now: {count}.',
};

/** Finishes what an earlier command began with the files of the project around `target`, and says so. */
export async function finishInterrupted(target: string, output: Output): Promise<void> {
  const { root } = await findRoot(target);
  await uninterrupted(async () => {
    const count = await finishEdits(root);
    if (count > 0) output.say(FINISHED, { count });
  });
}
