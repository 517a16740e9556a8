import type { Bilingual } from '../../i18n/language.js';
import { reportFormatIds } from '../../reporters/formats.js';
import { formatFlag, reportFlags } from '../check/report-flags.js';
import { limitOption, manyOptions, projectsArgument } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { baselineFlag, dayFlag, limitFlag, severityFlag, stageFlag } from '../flag-values.js';
import { asksForMany } from '../many/asks-for-many.js';
import type { ExitCode } from '../output.js';

const READING: Bilingual = { id: 'Membaca dan memeriksa …', en: 'Reading and checking …' };

export const validateCommand: CommandSpec = {
  name: 'validate',
  summary: {
    id: 'periksa masterplan dan sebutkan temuannya',
    en: 'check a masterplan and list the findings',
  },
  argument: projectsArgument,
  options: [
    {
      name: '--format <format>',
      text: {
        id: `bentuk laporan: ${reportFormatIds.join(', ')} (bila kosong: text)`,
        en: `form of the report: ${reportFormatIds.join(', ')} (default: text)`,
      },
    },
    {
      name: '--report <format=file>',
      repeats: true,
      text: {
        id: 'simpan juga laporan berisi semua temuan ke berkas; boleh ditulis berkali-kali',
        en: 'also keep a report of all findings in a file; may be repeated',
      },
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
    limitOption,
    {
      name: '--fix',
      text: {
        id: 'perbaiki yang aman diperbaiki, lalu laporkan sisanya',
        en: 'mend what is safe to mend, then report what is left',
      },
    },
    {
      name: '--diff',
      text: {
        id: 'tampilkan perubahan yang akan dibuat --fix; tidak ada yang ditulis (kode 1 bila ada perubahan)',
        en: 'show what --fix would change and write nothing (exit 1 when something would change)',
      },
    },
    {
      name: '--update-baseline',
      text: {
        id: 'catat temuan yang ada di masterplan.baseline.json; sesudahnya hanya temuan baru yang dilaporkan',
        en: 'note the present findings in masterplan.baseline.json; from then on only new ones are reported',
      },
    },
    {
      name: '--no-baseline',
      text: { id: 'laporkan juga temuan lama yang sudah dicatat', en: 'report noted findings as well' },
    },
    { name: '--all', text: { id: 'tampilkan semua temuan', en: 'show every finding' } },
    ...manyOptions,
  ],
  examples: [
    { name: 'masterplan validate', text: { id: 'periksa folder ini', en: 'check this folder' } },
    {
      name: 'masterplan validate kota-contoh --stage 3 --fail-on warning',
      text: { id: 'siapkah untuk Bimtek III?', en: 'ready for Bimtek III?' },
    },
    {
      name: 'masterplan validate --format github --report sarif=laporan/masterplan.sarif',
      text: {
        id: 'di CI: anotasi di log, dan laporan SARIF dalam berkas',
        en: 'in CI: annotations in the log, and a SARIF report in a file',
      },
    },
    {
      name: 'masterplan validate daerah/*',
      text: { id: 'semua daerah sekaligus, dengan satu tabel', en: 'all regions at once, with one table' },
    },
    {
      name: 'masterplan validate daerah --shard 2/8 --report json=bagian-2.json',
      text: {
        id: 'bagian kedua dari delapan, untuk masterplan merge-reports',
        en: 'the second of eight parts, for masterplan merge-reports',
      },
    },
  ],
  run: runValidate,
};

async function runValidate(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const format = formatFlag(flags.format);
  const targets = reportFlags(flags);
  const failOn = severityFlag(String(flags.failOn ?? 'error'));
  const stage = flags.stage === undefined ? undefined : stageFlag(String(flags.stage));
  const day = flags.asOf ?? (context.env.MASTERPLAN_AS_OF || undefined);
  const asOf = day === undefined ? undefined : dayFlag(String(day));
  const limits = limitFlag(flags.limit);
  const baseline = baselineFlag(flags);
  if (await asksForMany(paths, flags)) {
    const { validateMany } = await import('../many/validate-many.js');
    const asked = { format, targets, failOn, stage, asOf, limits, baseline };
    return validateMany(paths, flags, asked, context);
  }
  const [path] = paths;
  const { atLeast, expectBriefWork, loadProject, printText, startSpinner, validate } = await import(
    '../project-work.js'
  );
  expectBriefWork();
  const talk = context.output();
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const check = async (overlay?: ReadonlyMap<string, string>) => {
      const project = await loadProject(path ?? '.', limits, overlay);
      const { root, tree } = project;
      return { root, tree, ...(await validate(project, { stage, asOf, baseline })) };
    };
    const fixing = flags.fix || flags.diff ? await import('../check/fix-project.js') : undefined;
    if (flags.fix) await fixing?.finishInterrupted(path ?? '.', talk);
    const mended = await fixing?.mend(check);
    const checked = mended?.checked ?? (await check());
    const { root, tree, files, findings, summary, model } = checked;
    await spinner.stop();
    const output = context.output(model.data.language);
    if (fixing && mended && flags.diff) return await fixing.showFixes(mended, output, context.env);
    if (fixing && mended) await fixing.saveFixes(root, mended, output);
    if (baseline === 'new')
      (await import('../check/update-baseline.js')).updateBaseline(root, checked, output);
    const report = { findings, summary, files, language: output.language };
    if (format === 'text') await printText(report, root, flags.all === true, output, context.env);
    if (format !== 'text' || targets.length > 0) {
      const { printReport, reportScene, writeReports } = await import('../check/report-work.js');
      const scene = reportScene(root, tree, failOn, context.env);
      if (format !== 'text') await printReport(format, report, scene, output);
      await writeReports(targets, report, scene, root);
    }
    return findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
  } finally {
    await spinner.stop();
  }
}
