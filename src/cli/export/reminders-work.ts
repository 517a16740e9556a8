import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { officeLook } from '../../build.js';
import type { Bilingual, Language } from '../../i18n/language.js';
import { type LetterFormat, renderReminder } from '../../letters/render-reminder.js';
import type { Project } from '../../load.js';
import { bookLook } from '../../look.js';
import type { Model } from '../../model/model.js';
import { isIgnored } from '../../project/names.js';
import { loadTemplates } from '../../render/templates/load.js';
import { ownTemplates } from '../../render/templates/own.js';
import { type AgencyStatus, byDeadline } from '../../status/agency-status.js';
import { statusOf } from '../../status/status.js';
import type { Validation } from '../../validate.js';
import { templateFailure } from '../templates/template-failure.js';
import { UsageError } from '../usage-error.js';
import { formFileName } from './form-file-name.js';

export { agencyFlag } from '../agency-flag.js';
export { writeSet } from './write-set.js';

/** What letters are asked for, besides what the masterplan says. */
export interface RemindersRequest {
  readonly formats: readonly LetterFormat[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly number: string | undefined;
  readonly contact: string | undefined;
  readonly until: string | undefined;
  /** A Word document. */
  readonly reference: Uint8Array | undefined;
  /** Called before each letter is made. */
  readonly onStep: (at: number, count: number) => void;
}

const LETTERS: Bilingual = { id: 'Surat', en: 'letters' };
const STEM: Readonly<Record<Language, string>> = { id: 'pengingat', en: 'reminder' };
const IS_DATA: Bilingual = {
  id: 'Berkas .md di {folder} akan dibaca sebagai isi masterplan. Pilih folder di luar proyek, folder reminders, atau folder yang namanya diawali garis bawah (_).',
  en: 'Markdown files in {folder} would be read as part of the masterplan. Choose a folder outside the project, the folder reminders, or one whose name begins with an underscore (_).',
};

/** The agencies that are late on `today`, the latest first. */
export function lateAgencies({ model, summary, findings }: Validation, today: string): AgencyStatus[] {
  const { agencies } = statusOf(model, summary, today, findings);
  return byDeadline(agencies).filter(({ standing }) => standing === 'late');
}

/** Letters to agencies as files by name: `pengingat-dinkes.docx`. */
export async function makeReminders(
  project: Project,
  checked: Model,
  late: readonly AgencyStatus[],
  { formats, reference, onStep, ...options }: RemindersRequest,
): Promise<Map<string, Uint8Array>> {
  const { templates: shipped, model } = await bookLook(checked);
  const own = ownTemplates(project.templates, shipped);
  const { theme, fonts, logo } = officeLook(project, model);
  const stem = STEM[model.data.language ?? 'id'];
  const files = new Map<string, Uint8Array>();
  try {
    const templates = await loadTemplates(shipped, new Map([...own].map(([name, { text }]) => [name, text])));
    const making = { templates, theme, fonts, logo, reference };
    for (const [index, agency] of late.entries()) {
      onStep(index + 1, late.length);
      // Lets the spinner turn.
      await setImmediate();
      const form = formFileName(agency.id, model);
      const made = await renderReminder(model, agency, formats, { ...options, form }, making);
      for (const [format, bytes] of made) files.set(`${stem}-${agency.id}.${format}`, bytes);
    }
  } catch (error) {
    throw await templateFailure(error, project, checked, LETTERS);
  }
  return files;
}

/**
 * The folder that letters go to, absolute. Each day's have one of their own, so that what was sent before stays. Throws UsageError for one in the project whose Markdown would be taken for
 * data from then on.
 */
export function reminderFolder(
  out: string | undefined,
  root: string,
  { formats, today }: Pick<RemindersRequest, 'formats' | 'today'>,
): string {
  if (out === undefined) return join(root, 'reminders', today);
  const folder = resolve(out);
  const inside = relative(resolve(root), folder);
  const isInside = !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  if (formats.includes('md') && isInside && !inside.split(sep).some(isIgnored))
    throw new UsageError(IS_DATA, { folder: out });
  return folder;
}
