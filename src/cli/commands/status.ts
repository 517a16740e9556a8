import type { Bilingual } from '../../i18n/language.js';
import { limitOption, manyOptions, projectsArgument } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { dayFlag, limitFlag, oneOf, stageFlag } from '../flag-values.js';
import { asksForMany } from '../many/asks-for-many.js';
import type { ExitCode } from '../output.js';
import { today } from '../shown/today.js';

const READING: Bilingual = { id: 'Membaca dan menghitung …', en: 'Reading and counting …' };

export const statusCommand: CommandSpec = {
  name: 'status',
  summary: {
    id: 'sejauh mana naskah, dan apa yang belum terisi',
    en: 'how far a plan has come, and what is open',
  },
  argument: projectsArgument,
  options: [
    {
      name: '--format <text|json>',
      text: { id: 'bentuk laporan (bila kosong: text)', en: 'form of the report (default: text)' },
    },
    {
      name: '--stage <1|2|3|4|implementation>',
      text: {
        id: 'hitung seolah-olah sudah pada tahap ini',
        en: 'count as if the document were at this stage',
      },
    },
    {
      name: '--as-of <date>',
      text: {
        id: 'tanggal acuan tenggat (bila kosong: hari ini)',
        en: 'the day deadlines count from (default: today)',
      },
    },
    {
      name: '--agencies',
      text: {
        id: 'siapa yang terlambat: perangkat daerah menurut tenggat, dengan baris dan temuannya',
        en: 'who is late: agencies by deadline, with their rows and findings',
      },
    },
    limitOption,
    {
      name: '--all',
      text: { id: 'tampilkan semua perangkat daerah dan bagian', en: 'show every agency and part' },
    },
    ...manyOptions,
  ],
  examples: [
    { name: 'masterplan status', text: { id: 'sejauh mana naskah ini?', en: 'how far is this plan?' } },
    {
      name: 'masterplan status kota-contoh --stage 2',
      text: { id: 'apa yang kurang untuk Bimtek II?', en: 'what is open for Bimtek II?' },
    },
    {
      name: 'masterplan status kota-contoh --agencies --as-of 2026-07-12',
      text: { id: 'siapa yang terlambat pada tanggal itu?', en: 'who is late on that day?' },
    },
    {
      name: 'masterplan status daerah/*',
      text: { id: 'satu baris untuk setiap daerah', en: 'a line for each region' },
    },
  ],
  run: runStatus,
};

async function runStatus(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const format = oneOf('--format', String(flags.format ?? 'text'), ['text', 'json']);
  const stage = flags.stage === undefined ? undefined : stageFlag(String(flags.stage));
  const day = flags.asOf ?? (context.env.MASTERPLAN_AS_OF || undefined);
  const asOf = day === undefined ? undefined : dayFlag(String(day));
  const limits = limitFlag(flags.limit);
  const agencies = flags.agencies === true;
  if (await asksForMany(paths, flags)) {
    const { statusMany } = await import('../many/status-many.js');
    const days = { asOf: asOf ?? today(), rulesAsOf: asOf };
    return statusMany(paths, flags, { format, stage, ...days, limits, agencies }, context);
  }
  const [path] = paths;
  const { expectBriefWork, loadProject, startSpinner, validate } = await import('../project-work.js');
  expectBriefWork();
  const talk = context.output();
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const project = await loadProject(path ?? '.', limits);
    // What is late is late today; what is wrong is what `validate` says, which counts from the document's date.
    const checked = await validate(project, { stage, asOf });
    const { agenciesJson, agenciesText, makeStatusReport, statusJson, statusText } = await import(
      '../check/status-work.js'
    );
    await spinner.stop();
    const output = context.output(checked.model.data.language);
    const report = makeStatusReport(checked, asOf ?? today(), output.language);
    if (format === 'json') output.product((agencies ? agenciesJson : statusJson)(report));
    else {
      const { paintFor } = await import('../shown/colour.js');
      const { readingWidth, WIDEST_TABLE } = await import('../shown/reading-width.js');
      const paint = await paintFor(output.stdout, context.env);
      const width = readingWidth(output.stdout, context.env, agencies ? WIDEST_TABLE : undefined);
      output.product(
        (agencies ? agenciesText : statusText)(report, { paint, width, all: flags.all === true }),
      );
    }
    return 0;
  } finally {
    await spinner.stop();
  }
}
