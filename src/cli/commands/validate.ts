import type { Bilingual } from '../../i18n/language.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { dayFlag, limitFlag, oneOf, severityFlag, stageFlag } from '../flag-values.js';
import type { ExitCode } from '../output.js';

const READING: Bilingual = { id: 'Membaca dan memeriksa …', en: 'Reading and checking …' };

export const validateCommand: CommandSpec = {
  name: 'validate',
  summary: {
    id: 'periksa masterplan dan sebutkan temuannya',
    en: 'check a masterplan and list the findings',
  },
  argument: {
    name: '[path]',
    text: {
      id: 'folder masterplan, atau berkas di dalamnya (bila kosong: folder ini)',
      en: 'the folder, or a file inside it (default: here)',
    },
  },
  options: [
    {
      name: '--format <text|json>',
      text: { id: 'bentuk laporan (bila kosong: text)', en: 'form of the report (default: text)' },
    },
    {
      name: '--fail-on <error|warning|info>',
      text: {
        id: 'gagal (kode 1) sejak tingkat ini (bila kosong: error)',
        en: 'fail (exit 1) from this severity on (default: error)',
      },
    },
    {
      name: '--stage <1|2|3|4|implementation>',
      text: {
        id: 'periksa seolah-olah sudah pada tahap ini',
        en: 'check as if the document were at this stage',
      },
    },
    {
      name: '--as-of <date>',
      text: {
        id: 'tanggal acuan tenggat (bila kosong: tanggal naskah)',
        en: 'the day deadlines count from (default: the document’s date)',
      },
    },
    {
      name: '--limit <name=n>',
      text: {
        id: 'naikkan batas baca, misalnya keys=10000,files=9000',
        en: 'raise a reading limit, such as keys=10000,files=9000',
      },
    },
    { name: '--all', text: { id: 'tampilkan semua temuan', en: 'show every finding' } },
  ],
  examples: [
    { name: 'masterplan validate', text: { id: 'periksa folder ini', en: 'check this folder' } },
    {
      name: 'masterplan validate kota-contoh --stage 3 --fail-on warning',
      text: { id: 'siapkah untuk Bimtek III?', en: 'ready for Bimtek III?' },
    },
  ],
  run: runValidate,
};

async function runValidate(path: string | undefined, flags: Flags, context: Context): Promise<ExitCode> {
  const format = oneOf('--format', String(flags.format ?? 'text'), ['text', 'json']);
  const failOn = severityFlag(String(flags.failOn ?? 'error'));
  const stage = flags.stage === undefined ? undefined : stageFlag(String(flags.stage));
  const day = flags.asOf ?? context.env.MASTERPLAN_AS_OF;
  const asOf = day ? dayFlag(String(day)) : undefined;
  const limits = limitFlag(flags.limit);
  const { atLeast, loadProject, startSpinner, validate } = await import('../project-work.js');
  const talk = context.output();
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const project = await loadProject(path ?? '.', limits);
    const { findings, summary, model } = await validate(project, { stage, asOf });
    await spinner.stop();
    const output = context.output(model.data.language);
    const report = { findings, summary, files: project.files, language: output.language };
    if (format === 'json') {
      const { reportJson } = await import('../../reporters/json.js');
      output.product(reportJson(report));
    } else {
      const { printText } = await import('../print-text.js');
      await printText(report, project.root, flags.all === true, output, context.env);
    }
    return findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
  } finally {
    await spinner.stop();
  }
}
