import { limitOption } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { dayFlag, limitFlag, oneOf } from '../flag-values.js';
import type { ExitCode } from '../output.js';
import { today } from '../shown/today.js';

export const importCommand: CommandSpec = {
  name: 'import',
  summary: {
    id: 'masukkan isian perangkat daerah (Excel, CSV) ke naskah',
    en: 'take what agencies handed in (Excel, CSV) into the plan',
  },
  argument: {
    name: '<file...>',
    text: {
      id: 'berkas .xlsx atau .csv, folder yang memuatnya, atau pola seperti masuk/*.xlsx',
      en: 'files (.xlsx, .csv), folders that hold them, or a pattern such as inbox/*.xlsx',
    },
  },
  options: [
    {
      name: '--to <path>',
      text: {
        id: 'folder masterplan yang diisi (bila kosong: folder ini)',
        en: 'the masterplan that takes them in (default: here)',
      },
    },
    {
      name: '--agency <id>',
      text: {
        id: 'perangkat daerah untuk berkas yang tidak menyebutkannya',
        en: 'the agency of files that do not say whose they are',
      },
    },
    {
      name: '--take <theirs|ours>',
      text: {
        id: 'untuk konflik: pakai nilai lembar (theirs) atau tetap nilai naskah (ours)',
        en: 'in a conflict, take the sheet’s value (theirs) or keep the plan’s (ours)',
      },
    },
    {
      name: '--received <date>',
      text: { id: 'tanggal diterima (bila kosong: hari ini)', en: 'the day they came in (default: today)' },
    },
    {
      name: '--write',
      text: {
        id: 'tulis ke naskah; tanpa ini hanya ditunjukkan apa yang akan terjadi',
        en: 'write into the plan; without it, only show what would happen',
      },
    },
    {
      name: '--format <text|json>',
      text: { id: 'bentuk laporan (bila kosong: text)', en: 'form of the report (default: text)' },
    },
    limitOption,
    {
      name: '--all',
      text: {
        id: 'tampilkan semua baris, juga yang tetap, dan semua pertanyaan',
        en: 'show every row, also those that stay the same, and every question',
      },
    },
  ],
  examples: [
    {
      name: 'masterplan import isian-dinkes.xlsx',
      text: { id: 'lihat dulu apa yang akan berubah', en: 'see first what would change' },
    },
    {
      name: 'masterplan import masuk --to kota-contoh --write',
      text: {
        id: 'tulis semua berkas di folder masuk ke naskah',
        en: 'write all files of the folder masuk into the plan',
      },
    },
  ],
  run: runImport,
};

async function runImport(words: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const format = oneOf('--format', String(flags.format ?? 'text'), ['text', 'json']);
  const take = flags.take === undefined ? undefined : oneOf('--take', String(flags.take), ['theirs', 'ours']);
  const received = flags.received === undefined ? today() : dayFlag(String(flags.received));
  const limits = limitFlag(flags.limit);
  const { importFiles } = await import('../import/import-work.js');
  const request = {
    to: String(flags.to ?? '.'),
    agency: flags.agency === undefined ? undefined : String(flags.agency),
    take,
    received,
    limits,
    format,
    isWriting: flags.write === true,
    all: flags.all === true,
  };
  return importFiles(words, request, context);
}
