import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Severity, Stage } from '../../diagnostics/diagnostic.js';
import { isInside } from '../../disk/real-path.js';
import type { ReportFormatId } from '../../reporters/formats.js';
import type { JoinedFinding, JoinedReport } from '../../reporters/joined/joined-report.js';
import { joinedText } from '../../reporters/joined/text.js';
import type { BaselineUse } from '../../settings/judge.js';
import type { Limits } from '../../source/limits.js';
import type { ReportTarget } from '../check/report-flags.js';
import { repositoryRoot } from '../check/report-scene.js';
import type { Context, Flags } from '../command-spec.js';
import type { ExitCode } from '../output.js';
import { paintFor, wantsColour } from '../shown/colour.js';
import { readingWidth } from '../shown/reading-width.js';
import { shownPath, slashed } from '../shown/shown-path.js';
import { writePieces } from '../shown/write-pieces.js';
import { exitCodeOf, keepJoined, mostOfEach, printJoined } from './joined-output.js';
import { manyFlags } from './many-flags.js';
import { shardsOf } from './shard.js';
import { readSpool } from './spool.js';
import { type Worked, workOnAll } from './work-on-all.js';

/** What `validate` was asked for, read from its flags. */
export interface ManyChecks {
  readonly format: ReportFormatId;
  readonly targets: readonly ReportTarget[];
  readonly failOn: Severity;
  readonly stage: Stage | undefined;
  readonly asOf: string | undefined;
  readonly limits: Partial<Limits>;
  readonly baseline: BaselineUse;
}

/** Checks every masterplan that `words` mean, and reports on all of them together. */
export async function validateMany(
  words: readonly string[],
  flags: Flags,
  { format, targets, failOn, stage, asOf, limits, baseline }: ManyChecks,
  context: Context,
): Promise<ExitCode> {
  const many = manyFlags(flags, ['--fix', '--diff', '--update-baseline']);
  const output = context.output();
  const { language, stdout } = output;
  const all = flags.all === true;
  const width = readingWidth(stdout, context.env);
  const colour = wantsColour(stdout, context.env);
  const isReported = format !== 'text' || targets.length > 0;
  const look = { language, limits, colour, width, most: mostOfEach(all) };
  const job = { kind: 'validate', ...look, failOn, stage, asOf, baseline, isReported } as const;
  const worked = await workOnAll(words, many, () => job, isReported, context);
  try {
    const report = reportOf(worked, many.shard, language, failOn, context.env);
    const { found, results } = worked;
    if (format === 'text') {
      const excerpts = new Map(results.map(({ target, outcome }) => [target.path, outcome.excerpt]));
      const paint = await paintFor(stdout, context.env);
      const nameOf = (path: string) => shownPath(join(found.folder, path));
      const excerptOf = ({ path }: { readonly path: string }) => {
        const { text = '', count = 0 } = excerpts.get(path) ?? {};
        return { pieces: [text], count };
      };
      await writePieces(stdout, joinedText(report, { paint, width, all, nameOf, excerptOf }));
    } else await printJoined(format, report, output);
    const roots = found.targets.map(({ root }) => root);
    const real = found.targets.filter(({ problem }) => !problem).map(({ root }) => realpathSync(root));
    await keepJoined(targets, report, { roots, isOwn: (file) => real.some((root) => isInside(file, root)) });
    return exitCodeOf(report);
  } finally {
    worked.close();
  }
}

function reportOf(
  { found, results }: Worked,
  shard: Parameters<typeof shardsOf>[1],
  language: JoinedReport['language'],
  failOn: Severity,
  env: NodeJS.ProcessEnv,
): JoinedReport {
  const folder = realpathSync(found.folder);
  return {
    language,
    failOn,
    folder: slashed(relative(repositoryRoot(folder, env, process.cwd()), folder)),
    shards: shardsOf(
      found.targets.map(({ path }) => path),
      shard,
    ),
    projects: results.map(({ target: { path }, outcome }) => ({
      path,
      region: outcome.region,
      problem: outcome.problem,
      summary: outcome.summary,
      types: outcome.types,
      findings: outcome.kept === undefined ? [] : readSpool<JoinedFinding>(outcome.kept),
    })),
  };
}
