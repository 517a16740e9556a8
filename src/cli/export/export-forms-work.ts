import { join, resolve } from 'node:path';
import type { Summary } from '../../diagnostics/summary.js';
import { makeForm } from '../../forms/make-form.js';
import type { Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { printable } from '../../i18n/printable.js';
import type { Project } from '../../load.js';
import type { Model } from '../../model/model.js';
import { writeWorkbook } from '../../sheets/write-workbook.js';
import { agencyFlag } from '../agency-flag.js';
import type { Flags } from '../command-spec.js';
import type { Output } from '../output.js';
import { shownPath } from '../shown/shown-path.js';
import type { Spinner } from '../shown/spinner.js';
import { uninterrupted } from '../uninterrupted.js';
import { formFileName } from './form-file-name.js';
import { writeSet } from './write-set.js';

export interface FormsRequest {
  readonly project: Project;
  readonly model: Model;
  readonly summary: Summary;
  readonly flags: Flags;
  readonly output: Output;
  readonly spinner: Spinner;
}

/**
 * Makes the forms that are asked for, and puts them into their folder, all or none. The paths are the product; what was
 * done is said. What is wrong in the masterplan is not in the forms: an import touches nothing that a form does not carry.
 */
export async function exportForms(request: FormsRequest): Promise<void> {
  const { project, model, flags, output, spinner } = request;
  const agencies = askedAgencies(flags, model);
  const folder = flags.out === undefined ? join(project.root, FOLDER) : resolve(String(flags.out));
  const options = { contact: flags.contact === undefined ? undefined : String(flags.contact) };
  const files = new Map<string, Uint8Array>();
  for (const [index, id] of agencies.entries()) {
    spinner.text(fillMessage(MAKING, { done: index + 1, count: agencies.length }, output.language));
    files.set(formFileName(id, model), await writeWorkbook(makeForm(model, id, options)));
  }
  await spinner.stop();
  const { written } = await uninterrupted(() =>
    writeSet(folder, files, { force: flags.force === true, project: project.root }),
  );
  output.product([...files.keys()].map((name) => `${printable(shownPath(join(folder, name)))}\n`).join(''));
  tell(request, agencies, shownPath(folder), written.length);
}

/** Below the masterplan's own folder; no part of a document is called so. */
const FOLDER = 'forms';

/** The agencies whose forms are asked for; undefined stands for the blank form. */
function askedAgencies({ agency, blank }: Flags, model: Model): (string | undefined)[] {
  const asked = Array.isArray(agency) ? agency.map(String) : [];
  if (asked.length === 0) return blank ? [undefined] : [...model.agencies.all.map(({ id }) => id), undefined];
  return [...new Set(asked.map((text) => agencyFlag(text, model))), ...(blank ? [undefined] : [])];
}

function tell(
  { project, model, summary, output }: FormsRequest,
  agencies: readonly (string | undefined)[],
  folder: string,
  written: number,
): void {
  const count = agencies.length;
  output.say(written === 0 ? SAME : MADE, { count, folder, written, same: count - written });
  if (summary.errors > 0) output.say(ERRORS, { errors: summary.errors });
  if (model.agencies.all.length === 0) output.say(NO_AGENCY);
  if (model.period === undefined) output.say(NO_PERIOD);
  const open = agencies.filter((id) => id !== undefined && model.agencies.get(id)?.data?.due === undefined);
  if (open.length > 0) output.say(NO_DUE, { count: open.length });
  // Where the plan is not the folder that people stand in, import has to be told.
  const root = shownPath(project.root);
  output.say(NEXT, { files: `${folder}/*.xlsx${root === '.' ? '' : ` --to ${root}`}` });
}

const MAKING: Bilingual = { id: 'Formulir {done} dari {count} …', en: 'Form {done} of {count} …' };
const MADE: Bilingual = {
  id: '{count} formulir di {folder}: {written} baru ditulis, {same} sudah sama.',
  en: '{count} forms in {folder}: {written} written just now, {same} the same already.',
};
const SAME: Bilingual = {
  id: '{count} formulir di {folder} sudah sama; tidak ada yang ditulis.',
  en: '{count} forms in {folder} are the same already; nothing was written.',
};
const ERRORS: Bilingual = {
  id: 'Masterplan memiliki {errors} galat, dan bagian yang salah tidak ikut dalam formulir. Sebaiknya perbaiki dulu (masterplan validate). Isian yang masuk kelak tidak menghapus apa pun yang tidak ada dalam formulir.',
  en: 'The masterplan has {errors} errors, and what is wrong is not in the forms. Better mend it first (masterplan validate). What comes back later deletes nothing that the forms do not hold.',
};
const NO_AGENCY: Bilingual = {
  id: 'Belum ada perangkat daerah di bagian agencies, jadi hanya formulir kosong yang dibuat.',
  en: 'There are no agencies under agencies yet, so only the blank form was made.',
};
const NO_PERIOD: Bilingual = {
  id: 'Periode masterplan belum diketahui, jadi formulir belum memiliki kolom anggaran dan target. Isi period, lalu buat lagi.',
  en: 'The period of the plan is not known, so the forms have no columns for budgets and targets. Fill in period, then make them again.',
};
const NO_DUE: Bilingual = {
  id: '{count} formulir tidak menyebut tenggat; isi data.due pada perangkat daerahnya bila sudah ditetapkan.',
  en: '{count} forms name no deadline; fill in data.due of their agencies once it is set.',
};
const NEXT: Bilingual = {
  id: 'Langkah berikutnya: kirim formulir itu, dan setelah kembali jalankan masterplan import {files}',
  en: 'Next: send them out, and when they are back run masterplan import {files}',
};
