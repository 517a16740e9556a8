import { basename, join } from 'node:path';
import type { Bilingual } from '../../i18n/language.js';
import type { Limits } from '../../source/limits.js';
import { regionKeys } from '../../tables/region-keys.js';
import { regionRows } from '../../tables/region-rows.js';
import type { Context } from '../command-spec.js';
import type { ExitCode } from '../output.js';
import { expectBriefWork, loadProject, startSpinner, validate } from '../project-work.js';
import { actionPlanFile } from './action-plan-file.js';
import type { DataRequest } from './data-request.js';
import { exportedRegion } from './exported-region.js';
import { listData, writeData } from './write-data.js';

const READING: Bilingual = { id: 'Membaca dan memeriksa …', en: 'Reading and checking …' };
const WRITING: Bilingual = { id: 'Menyusun tabel …', en: 'Making the tables …' };
const ERRORS: Bilingual = {
  id: 'Masterplan ini masih memiliki {errors} galat. Isian yang salah tidak ada dalam data; lihat dengan masterplan validate.',
  en: 'This masterplan still has errors: {errors}. What is wrong is not in the data; masterplan validate shows it.',
};

/** The name of the action plan in the folder of the data. */
export const ACTION_PLAN = 'rencana-aksi.xlsx';

/** Exports the data of one project. */
export async function exportData(
  path: string,
  request: DataRequest,
  limits: Partial<Limits>,
  context: Context,
): Promise<ExitCode> {
  expectBriefWork();
  const talk = context.output();
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const project = await loadProject(path, limits);
    const { model, summary } = await validate(project);
    const output = context.output(model.data.language);
    spinner.text(WRITING[output.language]);
    const { code, isFictional } = exportedRegion(model);
    const [region = ''] = regionKeys([{ path: basename(project.root), code, isFictional }]);
    const rows = regionRows({ model, errors: summary.errors });
    const workbooks = new Map<string, Uint8Array>();
    if (request.formats.includes('xlsx')) workbooks.set(ACTION_PLAN, await actionPlanFile(model));
    const folder = join(project.root, 'data');
    const written = await writeData(request, {
      regions: [{ region, rows }],
      workbooks,
      folder,
      project: project.root,
    });
    await spinner.stop();
    listData(written, output);
    if (summary.errors > 0) output.say(ERRORS, { errors: summary.errors });
    return 0;
  } finally {
    await spinner.stop();
  }
}
