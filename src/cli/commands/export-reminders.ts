import { join } from 'node:path';
import type { Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { printable } from '../../i18n/printable.js';
import { readReference } from '../books/read-reference.js';
import { limitOption, projectArgument } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { dayFlag, limitFlag, oneOf } from '../flag-values.js';
import type { ExitCode } from '../output.js';
import { shownPath } from '../shown/shown-path.js';
import { today } from '../shown/today.js';
import { UsageError } from '../usage-error.js';

export const exportRemindersCommand: CommandSpec = {
  name: 'export reminders',
  summary: {
    id: 'surat untuk perangkat daerah yang datanya terlambat',
    en: 'letters to agencies whose data is late',
  },
  argument: projectArgument,
  options: [
    {
      name: '--agency <id>',
      text: {
        id: 'hanya untuk perangkat daerah ini; boleh diulang',
        en: 'only to this agency; may be repeated',
      },
      repeats: true,
    },
    {
      name: '--out <folder>',
      text: {
        id: 'folder hasil (bila kosong: reminders/ dan tanggal suratnya, di dalam proyek)',
        en: 'where to write (default: reminders/ and the date of the letters, in the project)',
      },
    },
    {
      name: '--format <md|docx|both>',
      text: {
        id: 'Markdown, Word, atau keduanya (bila kosong: both)',
        en: 'Markdown, Word or both (default: both)',
      },
    },
    {
      name: '--as-of <date>',
      text: {
        id: 'tanggal surat, sekaligus tanggal acuan tenggat (bila kosong: hari ini)',
        en: 'the date of the letters, from which the delay is counted (default: today)',
      },
    },
    {
      name: '--until <date>',
      text: {
        id: 'tenggat baru (bila kosong: pada kesempatan pertama)',
        en: 'a new deadline (default: at their earliest convenience)',
      },
    },
    {
      name: '--contact <name>',
      text: {
        id: 'narahubung, misalnya "Rina, 0812-0000-0000" (bila kosong: titik-titik)',
        en: 'whom to ask, such as "Rina, 0812-0000-0000" (default: a dotted line)',
      },
    },
    {
      name: '--number <number>',
      text: {
        id: 'nomor surat, bersama satu --agency (bila kosong: titik-titik)',
        en: 'the number of the letter, with one --agency (default: a dotted line)',
      },
    },
    {
      name: '--reference <file>',
      text: {
        id: 'Word: pakai kop surat dari dokumen kantor (.docx)',
        en: "Word: take the letterhead from the office's document (.docx)",
      },
    },
    {
      name: '--force',
      text: {
        id: 'timpa surat yang sudah ada dengan isi lain',
        en: 'overwrite letters that are there with other content',
      },
    },
    limitOption,
  ],
  examples: [
    {
      name: 'masterplan export reminders --contact "Sekretariat Tim, pesawat 214"',
      text: { id: 'surat untuk semua yang terlambat', en: 'letters to all that are late' },
    },
    {
      name: 'masterplan export reminders --agency dkpp --until 2026-07-24',
      text: { id: 'satu surat dengan tenggat baru', en: 'one letter with a new deadline' },
    },
    {
      name: 'masterplan export reminders --format docx --reference kop.docx',
      text: { id: 'Word dengan kop surat kantor', en: "Word with the office's letterhead" },
    },
  ],
  run: runExportReminders,
};

const FORMATS = { md: ['md'], docx: ['docx'], both: ['md', 'docx'] } as const;

const READING: Bilingual = { id: 'Membaca dan memeriksa …', en: 'Reading and checking …' };
const STEP: Bilingual = { id: 'Menyusun surat {at} dari {count} …', en: 'Making letter {at} of {count} …' };
const NOBODY: Bilingual = {
  id: 'Tidak ada perangkat daerah yang terlambat per {date}, jadi tidak ada surat.',
  en: 'No agency is late as of {date}, so there are no letters.',
};
const NOT_THESE: Bilingual = {
  id: 'Per {date} tidak ada keterlambatan pada {agency}, jadi tidak ada surat.',
  en: 'Nothing is late as of {date} at {agency}, so there are no letters.',
};
const WROTE: Bilingual = {
  id: 'Perangkat daerah yang terlambat per {date}: {count}. Suratnya di {folder}.',
  en: 'Agencies that are late as of {date}: {count}. Their letters are in {folder}.',
};
const SAME: Bilingual = {
  id: 'Perangkat daerah yang terlambat per {date}: {count}. Suratnya di {folder} sudah sama; tidak ada yang ditulis.',
  en: 'Agencies that are late as of {date}: {count}. Their letters in {folder} are the same already; nothing was written.',
};
const NEXT: Bilingual = {
  id: 'Langkah berikutnya: baca suratnya, isi bagian yang bertitik-titik, dan lampirkan formulirnya (masterplan export forms).',
  en: 'Next: read the letters, fill in the dotted lines, and add the forms (masterplan export forms).',
};
const WORD_ONLY: Bilingual = {
  id: '--reference hanya berlaku untuk Word. Hapus --format md.',
  en: '--reference is for Word only. Leave out --format md.',
};
const ONE_NUMBER: Bilingual = {
  id: 'Setiap surat mempunyai nomornya sendiri: pakai --number bersama satu --agency.',
  en: 'Every letter has a number of its own: use --number together with a single --agency.',
};
const PAST: Bilingual = {
  id: '--until {until} harus sesudah tanggal surat, {date}.',
  en: '--until {until} must be later than the date of the letter, {date}.',
};

async function runExportReminders(
  [path]: readonly string[],
  flags: Flags,
  context: Context,
): Promise<ExitCode> {
  const text = (name: string) => (flags[name] === undefined ? undefined : String(flags[name]));
  const formats = FORMATS[oneOf('--format', text('format') ?? 'both', ['md', 'docx', 'both'])];
  const limits = limitFlag(flags.limit);
  const asOf = text('asOf') ?? (context.env.MASTERPLAN_AS_OF || undefined);
  const date = asOf === undefined ? today() : dayFlag(asOf);
  const [untilText, number, contact] = [text('until'), text('number'), text('contact')];
  const until = untilText === undefined ? undefined : dayFlag(untilText);
  if (until !== undefined && until <= date) throw new UsageError(PAST, { until, date });
  const asked = Array.isArray(flags.agency) ? flags.agency.map(String) : [];
  if (number !== undefined && asked.length !== 1) throw new UsageError(ONE_NUMBER);
  if (flags.reference !== undefined && text('format') === 'md') throw new UsageError(WORD_ONLY);
  const reference = flags.reference === undefined ? undefined : readReference(String(flags.reference));

  const { loadProject, startSpinner, validate } = await import('../project-work.js');
  const talk = context.output();
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const project = await loadProject(path ?? '.', limits);
    // As with `status`: what is late is late on that day, what is wrong counts from the document's date.
    const checked = await validate(project, { asOf });
    const { model } = checked;
    const { agencyFlag, lateAgencies, makeReminders, reminderFolder, writeSet } = await import(
      '../export/reminders-work.js'
    );
    const output = context.output(model.data.language);
    const { language } = output;
    const only = new Set(asked.map((written) => agencyFlag(written, model)));
    const folder = reminderFolder(text('out'), project.root, { formats, today: date });
    const late = lateAgencies(checked, date).filter(({ id }) => only.size === 0 || only.has(id));
    const { formatDate } = await import('../../i18n/dates.js');
    if (late.length === 0) {
      await spinner.stop();
      const agency = [...only].map((id) => model.agencies.get(id)?.name ?? id);
      output.say(only.size === 0 ? NOBODY : NOT_THESE, { agency, date: formatDate(date, language) });
      return 0;
    }
    const files = await makeReminders(project, model, late, {
      formats,
      today: date,
      number,
      contact,
      until,
      reference,
      onStep: (at, count) => spinner.text(fillMessage(STEP, { at, count }, language)),
    });
    const { uninterrupted } = await import('../uninterrupted.js');
    const { written } = await uninterrupted(() =>
      writeSet(folder, files, { force: flags.force === true, project: project.root }),
    );
    await spinner.stop();
    for (const name of files.keys()) output.product(`${printable(shownPath(join(folder, name)))}\n`);
    output.say(written.length > 0 ? WROTE : SAME, {
      date: formatDate(date, language),
      count: late.length,
      folder: shownPath(folder),
    });
    output.say(NEXT);
    return 0;
  } finally {
    await spinner.stop();
  }
}
