import type { Bilingual } from '../../i18n/language.js';
import { limitOption } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { limitFlag, oneOf } from '../flag-values.js';
import type { ExitCode } from '../output.js';
import { UsageError } from '../usage-error.js';

export const verifyCommand: CommandSpec = {
  name: 'verify',
  summary: {
    id: 'periksa apakah buku masih utuh sejak disusun',
    en: 'check that the books are as they were made',
  },
  argument: {
    name: '[path]',
    text: {
      id: 'folder masterplan, atau folder buku saja (bila kosong: folder ini)',
      en: 'the folder of the masterplan, or one of books alone (default: here)',
    },
  },
  options: [
    {
      name: '--format <text|json>',
      text: { id: 'bentuk laporan (bila kosong: text)', en: 'form of the report (default: text)' },
    },
    {
      name: '--expect <sha256>',
      text: {
        id: 'SHA-256 manifes yang dicatat di tempat lain, misalnya dalam berita acara',
        en: 'the SHA-256 of the manifest as noted elsewhere, such as in the minutes',
      },
    },
    limitOption,
  ],
  examples: [
    {
      name: 'masterplan verify',
      text: { id: 'buku utuh, dan memuat isi yang sekarang?', en: 'books intact, and of the present data?' },
    },
    {
      name: 'masterplan verify arsip/2026 --format json',
      text: { id: 'folder buku saja, untuk program lain', en: 'books alone, for another program' },
    },
  ],
  run: runVerify,
};

const NO_HASH: Bilingual = {
  id: '--expect memerlukan SHA-256 yang utuh, yaitu 64 angka heksadesimal, bukan "{text}".',
  en: '--expect needs a whole SHA-256, which is 64 hexadecimal digits, not "{text}".',
};

async function runVerify([path]: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const format = oneOf('--format', String(flags.format ?? 'text'), ['text', 'json']);
  const limits = limitFlag(flags.limit);
  const expected = flags.expect === undefined ? undefined : hashFlag(String(flags.expect));
  const { verify } = await import('../books/verify-work.js');
  const { isAllIntact, verifyDocument, verifyText } = await import('../books/verify-report.js');
  const report = await verify(path, limits, expected);
  const output = context.output(report.project?.language);
  if (format === 'json') {
    const { jsonText } = await import('../../reporters/json-text.js');
    output.product(jsonText(verifyDocument(report)));
  } else {
    const { fitted } = await import('../shown/fitted.js');
    output.product(fitted(verifyText(report, output.language), output.stdout));
  }
  return isAllIntact(report) ? 0 : 1;
}

/** The digits, in lower case; blanks between them are how people write long numbers. */
function hashFlag(text: string): string {
  const digits = text.replace(/\s/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return digits;
  throw new UsageError(NO_HASH, { text });
}
