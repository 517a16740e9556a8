import type { Bilingual } from '../../i18n/language.js';
import { limitOption, projectArgument } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { limitFlag } from '../flag-values.js';
import type { ExitCode } from '../output.js';

const READING: Bilingual = { id: 'Membaca masterplan …', en: 'Reading the masterplan …' };

export const exportFormsCommand: CommandSpec = {
  name: 'export forms',
  summary: {
    id: 'formulir Excel untuk setiap perangkat daerah',
    en: 'an Excel form for each agency',
  },
  argument: projectArgument,
  options: [
    {
      name: '--agency <id>',
      text: {
        id: 'hanya perangkat daerah ini; boleh diulang (bila kosong: semua, dan satu formulir kosong)',
        en: 'this agency alone; may be repeated (default: all, and a blank form)',
      },
      repeats: true,
    },
    {
      name: '--blank',
      text: {
        id: 'hanya formulir kosong, untuk perangkat daerah yang belum terdaftar',
        en: 'the blank form alone, for an agency that is not listed yet',
      },
    },
    {
      name: '--out <dir>',
      text: {
        id: 'folder untuk formulir (bila kosong: forms/ di folder masterplan)',
        en: 'folder for the forms (default: forms/ in the masterplan)',
      },
    },
    {
      name: '--contact <name>',
      text: {
        id: 'narahubung tim penyusun, tertulis di lembar petunjuk',
        en: 'whom to ask in the drafting team, told on the first sheet',
      },
    },
    {
      name: '--force',
      text: {
        id: 'timpa formulir yang isinya berbeda, juga yang mungkin sudah diisi',
        en: 'replace forms that differ, even such as may have been filled in',
      },
    },
    limitOption,
  ],
  examples: [
    {
      name: 'masterplan export forms --contact "Bappeda, 0812-0000-0000"',
      text: { id: 'formulir untuk semua perangkat daerah', en: 'forms for all agencies' },
    },
    {
      name: 'masterplan export forms --agency dinkes --out kirim',
      text: { id: 'satu formulir, ke folder kirim', en: 'one form, into the folder kirim' },
    },
  ],
  run: runExportForms,
};

async function runExportForms([path]: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const limits = limitFlag(flags.limit);
  const { expectBriefWork, loadProject, startSpinner, validate } = await import('../project-work.js');
  const { exportForms } = await import('../export/export-forms-work.js');
  expectBriefWork();
  const talk = context.output();
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const project = await loadProject(path ?? '.', limits);
    const { model, summary } = await validate(project);
    const output = context.output(model.data.language);
    await exportForms({ project, model, summary, flags, output, spinner });
    return 0;
  } finally {
    await spinner.stop();
  }
}
