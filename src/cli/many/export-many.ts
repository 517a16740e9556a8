import { basename, join, resolve } from 'node:path';
import type { Bilingual } from '../../i18n/language.js';
import type { Limits } from '../../source/limits.js';
import type { RegionData } from '../../tables/data-base.js';
import { regionKeys } from '../../tables/region-keys.js';
import { joinPieces, type RowPiece } from '../../tables/row-pieces.js';
import type { Context, Flags } from '../command-spec.js';
import type { DataRequest } from '../export/data-request.js';
import { listData, writeData } from '../export/write-data.js';
import type { ExitCode } from '../output.js';
import { readingWidth } from '../shown/reading-width.js';
import { shownPath } from '../shown/shown-path.js';
import { startSpinner } from '../shown/spinner.js';
import { UsageError } from '../usage-error.js';
import { manyFlags } from './many-flags.js';
import { readSpool } from './spool.js';
import { type Worked, workOnAll } from './work-on-all.js';

const ONE_WORKBOOK: Bilingual = {
  id: 'Rencana aksi adalah satu berkas untuk setiap daerah, jadi --out harus sebuah folder.',
  en: 'The action plan is a file for each region, so --out must be a folder.',
};
const WRITING: Bilingual = { id: 'Menyusun tabel semua daerah …', en: 'Making the tables of all regions …' };
const COUNT: Bilingual = {
  id: '{done} dari {all} masterplan ada dalam data.',
  en: '{done} of {all} masterplans are in the data.',
};
const LEFT_OUT: Bilingual = { id: 'Tidak ikut: {folder}: {problem}', en: 'Left out: {folder}: {problem}' };
const NONE: Bilingual = { id: 'Tidak ada yang ditulis.', en: 'Nothing was written.' };
const ERRORS: Bilingual = {
  id: '{count} di antaranya masih memiliki galat; isian yang salah tidak ada dalam data. Lihat kolom errors pada tabel region, atau masterplan validate.',
  en: '{count} of them still have errors; what is wrong is not in the data. See the column errors of the table region, or masterplan validate.',
};

/**
 * Exports every masterplan that `words` mean into one data base, with an action plan for each. One that cannot be read is
 * told, and stops no other.
 */
export async function exportMany(
  words: readonly string[],
  flags: Flags,
  request: DataRequest,
  limits: Partial<Limits>,
  context: Context,
): Promise<ExitCode> {
  const many = manyFlags(flags, []);
  const workbook = request.formats.includes('xlsx');
  if (workbook && request.isFile) throw new UsageError(ONE_WORKBOOK);
  const output = context.output();
  const { language, stdout } = output;
  const look = { language, limits, width: readingWidth(stdout, context.env), colour: false, most: 0 };
  const job = { kind: 'data', ...look, workbook } as const;
  const worked = await workOnAll(words, many, () => job, true, context);
  const spinner = startSpinner(output, WRITING[language], context.env);
  try {
    const { found, results } = worked;
    const done = exported(worked);
    if (done.length > 0) {
      const written = await writeData(request, {
        regions: { [Symbol.iterator]: () => readRegions(done) },
        workbooks: new Map(
          done.flatMap(({ region, workbook: bytes }) =>
            bytes ? [[workbookName(region), bytes] as const] : [],
          ),
        ),
        folder: resolve('data'),
        project: found.folder,
      });
      await spinner.stop();
      listData(written, output);
    }
    await spinner.stop();
    for (const { target, outcome } of results)
      if (outcome.problem !== undefined)
        output.say(LEFT_OUT, {
          folder: shownPath(join(found.folder, target.path)),
          problem: outcome.problem,
        });
    output.say(COUNT, { done: done.length, all: results.length });
    const wrong = results.filter(({ outcome }) => outcome.summary.errors > 0).length;
    if (wrong > 0) output.say(ERRORS, { count: wrong });
    if (done.length === 0) output.say(NONE);
    return done.length === 0 ? 2 : done.length < results.length ? 1 : 0;
  } finally {
    await spinner.stop();
    worked.close();
  }
}

/** A folder may be called as no product may be. */
function workbookName(region: string): string {
  return `rencana-aksi/${region.replace(/[\\:]/g, encodeURIComponent)}.xlsx`;
}

interface Exported {
  readonly region: string;
  readonly kept: Parameters<typeof readSpool>[0];
  readonly workbook: Uint8Array | undefined;
}

/** The regions that could be read, with their keys, in the order of their folders. */
function exported({ found, results }: Worked): Exported[] {
  const done = results.flatMap(({ target: { path }, outcome: { data, kept } }) =>
    data && kept ? [{ path: path === '.' ? basename(found.folder) : path, kept, ...data }] : [],
  );
  const keys = regionKeys(done);
  return done.map(({ kept, workbook }, index) => ({ region: keys[index] ?? '', kept, workbook }));
}

function* readRegions(done: readonly Exported[]): Iterator<RegionData> {
  for (const { region, kept } of done) yield { region, rows: joinPieces(readSpool<RowPiece>(kept)) };
}
