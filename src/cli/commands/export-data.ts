import { limitOption, manyOptions, projectsArgument } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { limitFlag } from '../flag-values.js';
import { asksForMany } from '../many/asks-for-many.js';
import type { ExitCode } from '../output.js';

export const exportDataCommand: CommandSpec = {
  name: 'export data',
  summary: {
    id: 'seluruh isi sebagai basis data, CSV, JSON, atau rencana aksi Excel',
    en: 'all of it as a data base, CSV, JSON, or an action plan in Excel',
  },
  argument: projectsArgument,
  options: [
    {
      name: '--format <list>',
      repeats: true,
      text: {
        id: 'sqlite, csv, json, xlsx (rencana aksi), dipisah koma, atau all (bila kosong: sqlite, atau menurut akhiran --out)',
        en: 'sqlite, csv, json, xlsx (the action plan) with commas between, or all (default: sqlite, or as --out ends)',
      },
    },
    {
      name: '--out <place>',
      text: {
        id: 'folder hasil, atau satu berkas seperti kota.sqlite (bila kosong: data/ di dalam proyek; untuk banyak masterplan data/ di folder ini)',
        en: 'where to write: a folder, or one file such as kota.sqlite (default: data/ in the project; for many masterplans data/ in this folder)',
      },
    },
    {
      name: '--force',
      text: {
        id: 'timpa hasil yang diubah dengan tangan, atau berkas --out yang isinya berbeda',
        en: 'overwrite what was changed by hand, or a file of --out that differs',
      },
    },
    limitOption,
    // Parts of a data base would be several.
    ...manyOptions.filter(({ name }) => !name.startsWith('--shard')),
  ],
  examples: [
    {
      name: 'masterplan export data',
      text: { id: 'data/masterplan.sqlite di dalam proyek', en: 'data/masterplan.sqlite in the project' },
    },
    {
      name: 'masterplan export data kota-contoh --format xlsx --out rencana-aksi.xlsx',
      text: { id: 'rencana aksi sebagai satu berkas Excel', en: 'the action plan as one Excel file' },
    },
    {
      name: 'masterplan export data daerah/* --format sqlite,csv --out gabungan',
      text: { id: 'satu basis data untuk semua daerah', en: 'one data base of all regions' },
    },
  ],
  run: runExportData,
};

async function runExportData(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { dataRequest } = await import('../export/data-request.js');
  const request = dataRequest(flags);
  const limits = limitFlag(flags.limit);
  if (await asksForMany(paths, flags)) {
    const { exportMany } = await import('../many/export-many.js');
    return exportMany(paths, flags, request, limits, context);
  }
  const { exportData } = await import('../export/export-data-work.js');
  return exportData(paths[0] ?? '.', request, limits, context);
}
