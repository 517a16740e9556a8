import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Severity, Stage } from '../../diagnostics/diagnostic.js';
import { isInside } from '../../disk/real-path.js';
import type { ReportFormatId } from '../../reporters/formats.js';
import { type JoinedReport, verdictOf } from '../../reporters/joined/joined-report.js';
import { joinedText } from '../../reporters/joined/text.js';
import type { BaselineUse } from '../../settings/judge.js';
import type { Limits } from '../../source/limits.js';
import { paintFor, wantsColour } from '../colour.js';
import type { Context, Flags } from '../command-spec.js';
import type { ExitCode } from '../output.js';
import { readingWidth } from '../reading-width.js';
import type { ReportTarget } from '../report-flags.js';
import { repositoryRoot } from '../report-scene.js';
import { writePieces } from '../write-pieces.js';
import type { Outcome } from './job.js';
import { keepJoined, printJoined } from './joined-output.js';
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

/** Findings shown of each masterplan; `--all` shows as many as `validate` does for one. */
const MOST = 5;
const MOST_OF_ALL = 200;

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
  const most = all ? MOST_OF_ALL : MOST;
  const look = { language, limits, colour, width, most };
  const job = { kind: 'validate', ...look, failOn, stage, asOf, baseline, isReported } as const;
  const worked = await workOnAll(words, many, () => job, isReported, context);
  try {
    const report = reportOf(worked, many.shard, language, failOn, context.env);
    const { found, results } = worked;
    if (format === 'text') {
      const excerpts = new Map(results.map(({ target, outcome }) => [target.path, outcome.excerpt]));
      const paint = await paintFor(stdout, context.env);
      const nameOf = (path: string) => slashed(relative(process.cwd(), join(found.folder, path))) || '.';
      const excerptOf = ({ path }: { readonly path: string }) => {
        const { text = '', count = 0 } = excerpts.get(path) ?? {};
        return { pieces: [text], count };
      };
      await writePieces(stdout, joinedText(report, { paint, width, all, nameOf, excerptOf }));
    } else await printJoined(format, report, output);
    const roots = found.targets.map(({ root }) => root);
    const real = found.targets.filter(({ problem }) => !problem).map(({ root }) => realpathSync(root));
    await keepJoined(targets, report, { roots, isOwn: (file) => real.some((root) => isInside(file, root)) });
    return exitCodeOf(
      results.map(({ outcome }) => outcome),
      failOn,
    );
  } finally {
    worked.close();
  }
}

/** 2 when any masterplan could not be worked on, else 1 when any has findings that make the check fail. */
export function exitCodeOf(outcomes: readonly Outcome[], failOn: Severity): ExitCode {
  const verdicts = outcomes.map(({ problem, summary }) => verdictOf({ problem, summary }, failOn));
  if (verdicts.includes('notDone')) return 2;
  return verdicts.includes('toMend') ? 1 : 0;
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
      findings: outcome.kept === undefined ? [] : readSpool(outcome.kept),
    })),
  };
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
