import { existsSync, realpathSync } from 'node:fs';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Bilingual } from '../../i18n/language.js';
import type { ReportFormatId } from '../../reporters/formats.js';
import { fromRepository } from '../../reporters/joined/joined-report.js';
import { joinedText, toldExcerpt } from '../../reporters/joined/text.js';
import type { ReportTarget } from '../check/report-flags.js';
import type { Context } from '../command-spec.js';
import { expandPattern, isPattern } from '../many/expand-pattern.js';
import { exitCodeOf, keepJoined, knownTypes, mostOfEach, printJoined } from '../many/joined-output.js';
import type { ExitCode } from '../output.js';
import { paintFor } from '../shown/colour.js';
import { readingWidth } from '../shown/reading-width.js';
import { writePieces } from '../shown/write-pieces.js';
import { joinParts } from './join-parts.js';
import { readParts } from './read-part.js';

/** What `merge-reports` was asked for, read from its flags. */
export interface MergeRequest {
  readonly format: ReportFormatId;
  readonly targets: readonly ReportTarget[];
  readonly failOn: Severity | undefined;
  readonly isPartial: boolean;
  readonly all: boolean;
}

const VERSIONS: Bilingual = {
  id: 'Perhatian: {file} ditulis masterplan {own}, alat ini {version}. Hasil pemeriksaannya mungkin berbeda.',
  en: 'Note: {file} was written by masterplan {own}, this is {version}. They may check differently.',
};

/** Joins the reports that `words` name, tells the result, and gives its exit code. Throws ToldError. */
export async function mergeReports(
  words: readonly string[],
  { format, targets, failOn, isPartial, all }: MergeRequest,
  context: Context,
): Promise<ExitCode> {
  const files = words.flatMap((word) => (isPattern(word) && !existsSync(word) ? namesFor(word) : [word]));
  const parts = readParts(files);
  const [first, ...others] = parts;
  const isAlike = first !== undefined && others.every(({ language }) => language === first.language);
  const output = context.output(isAlike ? first.language : undefined);
  const report = joinParts(parts, { language: output.language, failOn, isPartial });
  for (const { file, masterplan: own } of parts)
    if (own !== packageJson.version) output.say(VERSIONS, { file, own, version: packageJson.version });
  if (format === 'text') {
    const paint = await paintFor(output.stdout, context.env);
    const width = readingWidth(output.stdout, context.env);
    const typeOf = await knownTypes();
    const most = mostOfEach(all);
    const pieces = joinedText(report, {
      paint,
      width,
      all,
      nameOf: (path) => fromRepository(report, path),
      excerptOf: (project) => toldExcerpt(project, report, typeOf, { paint, width, most }),
    });
    await writePieces(output.stdout, pieces);
  } else await printJoined(format, report, output);
  const own = new Set(files.map((file) => realpathSync(file)));
  await keepJoined(targets, report, { roots: [], isOwn: (file) => own.has(file), own: 'part' });
  return exitCodeOf(report);
}

/** The files that a pattern means; the pattern itself where there are none, which then cannot be read. */
function namesFor(pattern: string): string[] {
  const names = expandPattern(pattern, 'file');
  return names.length > 0 ? names : [pattern];
}
