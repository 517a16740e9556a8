import { join } from 'node:path';
import { writeSources } from '../../edit/write-sources.js';
import type { Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import type { HandedFile } from '../../intake/handed.js';
import type { Take } from '../../intake/plan.js';
import type { ImportReport } from '../../reporters/intake/import-report.js';
import { importJson } from '../../reporters/intake/json.js';
import { countQuestions } from '../../reporters/intake/questions.js';
import { importText } from '../../reporters/intake/text.js';
import type { Limits } from '../../source/limits.js';
import type { Context } from '../command-spec.js';
import { finishInterrupted } from '../finish-interrupted.js';
import { expectManyForms } from '../large-work.js';
import type { ExitCode, Output } from '../output.js';
import { paintFor } from '../shown/colour.js';
import { readingWidth } from '../shown/reading-width.js';
import { shownPath } from '../shown/shown-path.js';
import { startSpinner } from '../shown/spinner.js';
import { writePieces } from '../shown/write-pieces.js';
import { uninterrupted } from '../uninterrupted.js';
import { compareImport } from './compare-import.js';
import { handedPaths } from './handed-paths.js';

/** What `import` was asked for, read from its flags. */
export interface ImportRequest {
  readonly to: string;
  readonly agency: string | undefined;
  readonly take: Take | undefined;
  /** `YYYY-MM-DD`. */
  readonly received: string;
  readonly limits: Partial<Limits>;
  readonly format: 'text' | 'json';
  readonly isWriting: boolean;
  readonly all: boolean;
}

const READING: Bilingual = { id: 'Membaca masterplan …', en: 'Reading the masterplan …' };

/**
 * Compares the files that `words` name with the masterplan, tells what they change, and writes it where that is asked
 * for. Gives 0 when everything was understood, 1 when something is left for people to decide, and 2 when a file could
 * not be read: then nothing is written, since part of what came in is not what anybody asked for.
 */
export async function importFiles(
  words: readonly string[],
  request: ImportRequest,
  context: Context,
): Promise<ExitCode> {
  const { to, received, isWriting } = request;
  const paths = handedPaths(words);
  expectManyForms(paths.length);
  const talk = context.output();
  if (isWriting) await finishInterrupted(to, talk);
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  let output = talk;
  try {
    const compared = await compareImport({
      paths,
      request,
      languageFor: (own) => {
        output = context.output(own);
        return output.language;
      },
      step: (sentence, args = {}) => spinner.text(fillMessage(sentence, args, talk.language)),
    });
    const { root, plan, unread } = compared;
    const isRefused = unread.length > 0;
    if (isWriting && !isRefused) await uninterrupted(() => writeSources(root, plan.changes));
    await spinner.stop();
    const state = !isWriting ? 'trial' : isRefused ? 'refused' : 'written';
    await print(
      { ...compared, received, state, language: output.language },
      root,
      request,
      output,
      context.env,
    );
    if (isRefused) return 2;
    const isClear = plan.counts.conflict === 0 && countQuestions(plan) === 0 && !plan.files.some(isUseless);
    return isClear ? 0 : 1;
  } finally {
    await spinner.stop();
  }
}

/** Nothing in it was understood as rows: what somebody handed in would else pass unheard. */
function isUseless({ readings }: HandedFile): boolean {
  return readings.every(({ kind }) => kind === undefined);
}

async function print(
  report: ImportReport,
  root: string,
  { format, all }: ImportRequest,
  { stdout }: Output,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (format === 'json') {
    await writePieces(stdout, importJson(report, { all }));
    return;
  }
  const paint = await paintFor(stdout, env);
  const width = readingWidth(stdout, env);
  const fileName = (file: string) => shownPath(join(root, file));
  await writePieces(stdout, importText(report, { paint, width, all, fileName }));
}
