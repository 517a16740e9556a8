import { statSync } from 'node:fs';
import type { Bilingual } from '../../i18n/language.js';
import { projectErrorFrom } from '../../project/project-error.js';
import type { Flags } from '../command-spec.js';
import { listFlag } from '../flag-values.js';
import { together } from '../shown/together.js';
import { UsageError } from '../usage-error.js';

const FORMATS = ['sqlite', 'csv', 'json', 'xlsx'] as const;
export type DataFormat = (typeof FORMATS)[number];

/** What `export data` is asked for. */
export interface DataRequest {
  readonly formats: readonly DataFormat[];
  /** As written; undefined for the usual folder. */
  readonly out: string | undefined;
  /** Whether `out` is one file, and no folder. */
  readonly isFile: boolean;
  readonly force: boolean;
}

/** What a file of each form may end in. */
const ENDINGS: Readonly<Record<string, DataFormat>> = {
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
  db: 'sqlite',
  csv: 'csv',
  json: 'json',
  xlsx: 'xlsx',
};

const CSV_FILE: Bilingual = {
  id: '--out {out} adalah nama berkas, padahal CSV terdiri atas banyak berkas. Sebutkan sebuah folder.',
  en: '--out {out} is the name of a file, but CSV is many files. Name a folder.',
};
const OTHER_FILE: Bilingual = {
  id: '--out {out} adalah nama satu berkas {ending}, padahal yang diminta {formats}. Sebutkan sebuah folder, atau satu bentuk saja.',
  en: '--out {out} is the name of one {ending} file, but {formats} was asked for. Name a folder, or that one form.',
};

/** Reads the flags of `export data`. Throws UsageError. */
export function dataRequest({ format, out: written, force }: Flags): DataRequest {
  const out = written === undefined ? undefined : String(written);
  const ending = out === undefined || isFolder(out) ? undefined : endingOf(out);
  const asked = format === undefined ? undefined : [format].flat().join(',');
  const formats = asked === 'all' ? FORMATS : listFlag('--format', asked ?? ending ?? 'sqlite', FORMATS);
  if (ending !== undefined && out !== undefined) {
    if (ending === 'csv') throw new UsageError(CSV_FILE, { out });
    if (formats.length > 1 || formats[0] !== ending)
      throw new UsageError(OTHER_FILE, { out, ending, formats: together(formats) });
  }
  return { formats, out, isFile: ending !== undefined, force: force === true };
}

function endingOf(out: string): DataFormat | undefined {
  const [, ending = ''] = /[^/\\]\.([^./\\]+)$/.exec(out) ?? [];
  return Object.hasOwn(ENDINGS, ending.toLowerCase()) ? ENDINGS[ending.toLowerCase()] : undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    throw projectErrorFrom(error, path);
  }
}
