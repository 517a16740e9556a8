import { type ReportFormatId, reportFormatIds } from '../../reporters/formats.js';
import type { Flags } from '../command-spec.js';
import { oneOf } from '../flag-values.js';
import { UsageError } from '../usage-error.js';

/** A report that is to be kept: `--report sarif=out/masterplan.sarif`. */
export interface ReportTarget {
  readonly format: ReportFormatId;
  /** As it was written, from the current folder. */
  readonly path: string;
}

/** The value of `--format`. */
export function formatFlag(value: unknown): ReportFormatId {
  return oneOf('--format', String(value ?? 'text'), reportFormatIds);
}

/** The values of `--report`, which may be given several times; none is an empty list. */
export function reportFlags({ report, diff, format }: Flags): ReportTarget[] {
  const texts = Array.isArray(report) ? report.map(String) : [];
  if (diff && texts.length > 0) throw new UsageError(WITH_DIFF, { flag: '--report' });
  if (diff && formatFlag(format) !== 'text') throw new UsageError(WITH_DIFF, { flag: '--format' });
  return texts.map((text) => {
    const equals = text.indexOf('=');
    const format = oneOf('--report', equals === -1 ? text : text.slice(0, equals), reportFormatIds);
    const path = equals === -1 ? '' : text.slice(equals + 1);
    if (path === '') throw new UsageError(NO_FILE, { format });
    if (path === '-') throw new UsageError(STDOUT, { format });
    return { format, path };
  });
}

const WITH_DIFF = {
  id: '--diff hanya menampilkan perubahan, tanpa laporan. Pakai {flag} dalam perintah tersendiri.',
  en: '--diff only shows changes, without a report. Use {flag} in a command of its own.',
};
const NO_FILE = {
  id: '--report {format} memerlukan nama berkas. Tulis misalnya --report {format}=hasil/laporan.',
  en: '--report {format} needs a file name. Write for example --report {format}=out/report.',
};
const STDOUT = {
  id: '--report menulis ke berkas. Untuk menampilkan laporan di layar, tulis --format {format}.',
  en: '--report writes to a file. To print the report, write --format {format}.',
};
