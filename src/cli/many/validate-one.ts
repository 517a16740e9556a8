import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { atLeast } from '../../diagnostics/summary.js';
import { loadProject } from '../../load.js';
import type { JoinedFinding } from '../../reporters/joined/joined-report.js';
import { findingsText } from '../../reporters/text.js';
import { tell } from '../../reporters/told.js';
import { itemPath } from '../../source/item-path.js';
import type { SourceFile } from '../../source/tree.js';
import { validate } from '../../validate.js';
import { paintFor } from '../shown/colour.js';
import { shownPath } from '../shown/shown-path.js';
import type { BuildJob, Outcome, Task, ValidateJob } from './job.js';
import { writeSpool } from './spool.js';

/** Checks one masterplan of many. `handle` is where all findings go, if they are wanted. */
export async function validateOne(job: ValidateJob, { root, path }: Task, handle: number): Promise<Outcome> {
  const { limits, stage, asOf, baseline, language, failOn, isReported } = job;
  const project = await loadProject(root, limits);
  const { tree } = project;
  const { findings, summary, files, model } = await validate(project, { stage, asOf, baseline });
  const prefix = path === '.' ? '' : `${path}/`;
  function* told() {
    const sources = new Map(files.map((file) => [file.name, file]));
    for (const finding of findings) {
      const { related, fix, ...rest } = tell(finding, sources, language);
      const named = <Named extends { readonly file: string }>(one: Named) => ({
        ...one,
        file: prefix + one.file,
      });
      yield {
        ...named(rest),
        item: itemPath(tree, finding.place.path),
        related: related.map(named),
        fix: fix && { edits: fix.edits.map(named) },
      };
    }
  }
  return {
    region: model.data.region?.name,
    summary,
    types: [...new Set(findings.map(({ type }) => type.id))],
    excerpt: await excerptOf(
      findings.filter(({ severity }) => atLeast(severity, failOn)),
      files,
      root,
      job,
    ),
    kept: isReported && findings.length > 0 ? writeSpool<JoinedFinding>(handle, told()) : undefined,
  };
}

/** The text of the first findings; undefined where there are none. */
export async function excerptOf(
  findings: readonly Diagnostic[],
  files: readonly SourceFile[],
  root: string,
  { language, width, colour, most }: ValidateJob | BuildJob,
): Promise<Outcome['excerpt']> {
  if (findings.length === 0) return undefined;
  const shown = findings.slice(0, most);
  const paint = await paintFor({ isTTY: colour }, {});
  const fileName = (file: string) => shownPath(join(root, file));
  return {
    text: [...findingsText(shown, files, language, { paint, width, fileName })].join(''),
    count: shown.length,
  };
}
