import { join } from 'node:path';
import type { FormattedProject } from '../../edit/format/format-project.js';
import type { Bilingual } from '../../i18n/language.js';
import { inertLine, printable } from '../../i18n/printable.js';
import { limitOption } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { limitFlag } from '../flag-values.js';
import type { ExitCode, Output } from '../output.js';
import { shownPath } from '../shown/shown-path.js';

export const fmtCommand: CommandSpec = {
  name: 'fmt',
  summary: {
    id: 'rapikan berkas YAML: urutan kunci, jarak, baris kosong',
    en: 'tidy the YAML files: order of keys, spaces, blank lines',
  },
  argument: {
    name: '[path]',
    text: {
      id: 'folder masterplan, atau satu berkasnya (bila kosong: folder ini)',
      en: 'the folder, or one file of it (default: here)',
    },
  },
  options: [
    {
      name: '--check',
      text: {
        id: 'hanya periksa; tidak ada yang ditulis (kode 1 bila ada yang belum rapi)',
        en: 'only check and write nothing (exit 1 when a file is untidy)',
      },
    },
    {
      name: '--diff',
      text: {
        id: 'tampilkan perubahannya; tidak ada yang ditulis (kode 1 bila ada perubahan)',
        en: 'show the changes and write nothing (exit 1 when something would change)',
      },
    },
    limitOption,
  ],
  examples: [
    { name: 'masterplan fmt', text: { id: 'rapikan semua berkas', en: 'tidy every file' } },
    {
      name: 'masterplan fmt kota-contoh --check',
      text: { id: 'di CI: apakah semua berkas sudah rapi?', en: 'in CI: is every file tidy?' },
    },
  ],
  run: runFmt,
};

const READING: Bilingual = { id: 'Membaca dan merapikan …', en: 'Reading and tidying …' };
const ALL_TIDY: Bilingual = { id: '{neat} berkas sudah rapi.', en: 'Tidy already: {neat}.' };
const DONE: Bilingual = {
  id: '{changed} berkas dirapikan, {neat} sudah rapi.',
  en: 'Files tidied: {changed}. Tidy already: {neat}.',
};
const UNTIDY: Bilingual = {
  id: '{changed} berkas belum rapi, {neat} sudah rapi. Belum ada yang diubah; rapikan dengan: masterplan fmt{folder}',
  en: 'Files not tidy: {changed}. Tidy already: {neat}. Nothing is changed yet; tidy with: masterplan fmt{folder}',
};
const MISTAKEN: Bilingual = {
  id: 'Berkas yang bergalat di atas tidak dirapikan. Perbaiki dulu, lalu jalankan lagi.',
  en: 'Files with the errors above were not tidied. Mend them first, then run again.',
};
const KEPT = {
  unusual: {
    id: 'Berkas {file} tidak dirapikan karena cara penulisannya tidak lazim, misalnya kunci yang diawali tanda `?`. Tulis setiap kunci sebagai `kunci: nilai`, lalu jalankan lagi.',
    en: 'The file {file} was not tidied, because it is written in an unusual way, such as a key that begins with `?`. Write each key as `key: value`, then run again.',
  },
  unproven: {
    id: 'Berkas {file} tidak diubah, karena alat ini tidak dapat memastikan bahwa isinya tetap sama sesudah dirapikan. Ini kesalahan alat ini, bukan kesalahan berkas Anda; mohon dilaporkan.',
    en: 'The file {file} was not changed, because the tool could not make sure that it would say the same once tidied. The tool is to blame, not your file; please report it.',
  },
} satisfies Record<string, Bilingual>;

async function runFmt([path]: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const limits = limitFlag(flags.limit);
  const isTrial = flags.check === true || flags.diff === true;
  const {
    expectBriefWork,
    finishInterrupted,
    formatProject,
    paintFor,
    reportPatch,
    startSpinner,
    uninterrupted,
    writeSources,
  } = await import('../check/format-work.js');
  expectBriefWork();
  const talk = context.output();
  if (!isTrial) await finishInterrupted(path ?? '.', talk);
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const formatted = await formatProject(path ?? '.', limits);
    const { root, changes } = formatted;
    if (!isTrial) await uninterrupted(() => writeSources(root, changes));
    await spinner.stop();
    const output = context.output(formatted.language);
    if (flags.diff === true) {
      const paint = await paintFor(output.stdout, context.env);
      output.product(reportPatch(changes, { paint, exact: output.stdout.isTTY !== true }));
    } else
      output.product([...changes.keys()].map((name) => inertLine(`  ${fromHere(root, name)}\n`)).join(''));
    await sayWhatIsLeft(formatted, output, context.env);
    saySummary(formatted, path, isTrial, output);
    if ([...formatted.kept.values()].includes('unproven')) return 2;
    const isLeft = formatted.findings.length + formatted.kept.size > 0;
    return isLeft || (isTrial && changes.size > 0) ? 1 : 0;
  } finally {
    await spinner.stop();
  }
}

function fromHere(root: string, name: string): string {
  return printable(shownPath(join(root, name)));
}

/** Says why files stay as they are. */
async function sayWhatIsLeft(
  { root, findings, kept, files }: FormattedProject,
  output: Output,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (findings.length > 0) {
    const { printText, summarize } = await import('../check/format-work.js');
    const summary = summarize(findings, files.length);
    const report = { findings, summary, files, language: output.language };
    await printText(report, root, false, output, env, output.stderr);
    output.say(MISTAKEN);
  }
  for (const [name, reason] of kept) output.say(KEPT[reason], { file: fromHere(root, name) });
}

function saySummary(
  { changes, neat }: FormattedProject,
  path: string | undefined,
  isTrial: boolean,
  output: Output,
): void {
  const done = isTrial ? UNTIDY : DONE;
  const folder = path === undefined ? '' : ` ${/\s/.test(path) ? `"${path}"` : path}`;
  output.say(changes.size === 0 ? ALL_TIDY : done, { changed: changes.size, neat, folder });
}
