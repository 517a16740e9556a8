import type { Bilingual } from '../../i18n/language.js';
import { limitOption, projectArgument } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { limitFlag, oneOf } from '../flag-values.js';
import type { ExitCode } from '../output.js';
import { readingWidth } from '../shown/reading-width.js';

export const templatesCommand: CommandSpec = {
  name: 'templates',
  summary: {
    id: 'daftar templat bab, dan salin satu untuk diubah',
    en: 'list the chapter templates, and copy one to change it',
  },
  argument: projectArgument,
  options: [
    {
      name: '--copy <name>',
      text: {
        id: 'salin templat bawaan ini ke folder templates/ di dalam proyek',
        en: 'copy this template into templates/ of the project',
      },
    },
    {
      name: '--force',
      text: {
        id: 'dengan --copy: timpa templat yang sudah ada',
        en: 'with --copy: overwrite a template that is there already',
      },
    },
    {
      name: '--format <text|json>',
      text: { id: 'bentuk daftar (bila kosong: text)', en: 'form of the list (default: text)' },
    },
    limitOption,
  ],
  examples: [
    {
      name: 'masterplan templates',
      text: {
        id: 'semua templat; yang sudah diganti bertanda *',
        en: 'all templates; those replaced have a *',
      },
    },
    {
      name: 'masterplan templates --copy book-1-analysis/gaps',
      text: {
        id: 'ubah kata-kata bab Analisis Kesenjangan',
        en: 'change the words of the chapter on gaps',
      },
    },
  ],
  run: runTemplates,
};

const COPIED: Bilingual = {
  id: 'Disalin ke {file}. Ubah kata-katanya, lalu jalankan masterplan {command}.',
  en: 'Copied to {file}. Change its words, then run masterplan {command}.',
};

async function runTemplates([path]: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const format = oneOf('--format', String(flags.format ?? 'text'), ['text', 'json']);
  const limits = limitFlag(flags.limit);
  const { expectBriefWork, loadProject, validate } = await import('../project-work.js');
  const { copyOf, isLetter, listTemplates, templateRowsText, writeTemplate } = await import(
    '../templates/templates-work.js'
  );
  expectBriefWork();
  const project = await loadProject(path ?? '.', limits);
  const { model } = await validate(project);
  const output = context.output(model.data.language);
  if (flags.copy !== undefined) {
    const { name, file, text } = await copyOf(String(flags.copy), model);
    const copied = writeTemplate(project.root, file, text, flags.force === true);
    output.say(COPIED, { file: copied, command: isLetter(name) ? 'export reminders' : 'build' });
    return 0;
  }
  const rows = await listTemplates(project, model);
  const width = readingWidth(output.stdout, context.env);
  output.product(
    format === 'json'
      ? `${JSON.stringify({ templates: rows }, null, 2)}\n`
      : templateRowsText(rows, output.language, width),
  );
  return 0;
}
