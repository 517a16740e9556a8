import { reportFormatIds } from '../../reporters/formats.js';
import { formatFlag, reportFlags } from '../check/report-flags.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { severityFlag } from '../flag-values.js';
import type { ExitCode } from '../output.js';

export const mergeReportsCommand: CommandSpec = {
  name: 'merge-reports',
  summary: {
    id: 'gabungkan laporan JSON dari bagian-bagian --shard',
    en: 'join the JSON reports of --shard parts into one',
  },
  argument: {
    name: '<file...>',
    text: { id: 'laporan JSON setiap bagian', en: 'the JSON report of each part' },
  },
  options: [
    {
      name: '--format <format>',
      text: {
        id: `bentuk laporan gabungan: ${reportFormatIds.join(', ')} (bila kosong: text)`,
        en: `form of the joined report: ${reportFormatIds.join(', ')} (default: text)`,
      },
    },
    {
      name: '--report <format=file>',
      repeats: true,
      text: {
        id: 'simpan juga laporan gabungan ke berkas; boleh ditulis berkali-kali',
        en: 'also keep the joined report in a file; may be repeated',
      },
    },
    {
      name: '--fail-on <error|warning|info>',
      text: {
        id: 'gagal (kode 1) sejak tingkat ini (bila kosong: seperti pada bagian-bagiannya)',
        en: 'fail (exit 1) from this severity on (default: as the parts were checked)',
      },
    },
    {
      name: '--partial',
      text: {
        id: 'gabungkan juga kalau ada bagian yang belum ada',
        en: 'join also when parts are missing',
      },
    },
    { name: '--all', text: { id: 'satu baris untuk setiap masterplan', en: 'a row for every masterplan' } },
  ],
  examples: [
    {
      name: 'masterplan merge-reports bagian-1.json bagian-2.json',
      text: { id: 'satu tabel dan satu kode keluar', en: 'one table and one exit code' },
    },
    {
      name: 'masterplan merge-reports bagian-*.json --report sarif=laporan/semua.sarif',
      text: { id: 'satu laporan SARIF untuk semua daerah', en: 'one SARIF report for all regions' },
    },
  ],
  run: runMergeReports,
};

async function runMergeReports(words: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const format = formatFlag(flags.format);
  const targets = reportFlags(flags);
  const failOn = flags.failOn === undefined ? undefined : severityFlag(String(flags.failOn));
  const { mergeReports } = await import('../merge/merge-reports.js');
  const request = { format, targets, failOn, isPartial: flags.partial === true, all: flags.all === true };
  return mergeReports(words, request, context);
}
