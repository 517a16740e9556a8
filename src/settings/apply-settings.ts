import type { Diagnostic, FindingType } from '../diagnostics/diagnostic.js';
import type { ReadAnswer } from '../project/read-source.js';
import { defaultLimits } from '../source/limits.js';
import type { SourceFile } from '../source/tree.js';
import { makeBaseline } from './baseline.js';
import { ignoreComments } from './ignore-comments.js';
import type { Judged, Judging, Silenced } from './judge.js';
import { weigh } from './levels.js';
import { isProtected } from './named-rules.js';
import { readBaseline } from './read-baseline.js';
import { silenceByBaseline } from './silence-by-baseline.js';
import { silenceByComment } from './silence-by-comment.js';
import { silenceByFile } from './silence-by-file.js';

/** What was looked up before. */
export interface Found {
  readonly types: readonly FindingType[];
  /** Files that may hold comments to us. */
  readonly commented: readonly SourceFile[];
  /** The baseline file, where there is one and it is to be used. */
  readonly read: ReadAnswer | undefined;
}

/**
 * Judges each finding by what is nearest to it: a comment above its line, then the settings for its file, then those
 * for its rule, then the baseline (docs/decisions/settings.md). What silences nothing becomes a finding itself.
 */
export function applySettings(judging: Judging, { types, commented, read }: Found): Judged {
  const { project, settings, findings, stage, use } = judging;
  const { tree } = project;
  const { comments, findings: aboutComments } = ignoreComments(commented, tree, types);
  const baselineRead = read && readBaseline(read, defaultLimits);
  const entries = baselineRead && 'entries' in baselineRead ? baselineRead.entries : [];
  const byComment = silenceByComment(comments);
  const byFile = silenceByFile(settings.ignores);
  const byBaseline = silenceByBaseline(entries, tree);

  const kept: Diagnostic[] = [];
  const open: Diagnostic[] = [];
  const silenced: Silenced[] = [];
  const judgeOne = (found: Diagnostic): void => {
    const level = settings.levels.get(found.type.id);
    const severity = level === undefined ? found.severity : weigh(found, level, stage);
    if (isProtected(found.type, found.severity)) kept.push(found);
    else if (byComment.silences(found)) silenced.push({ finding: found, by: 'comment' });
    else if (byFile.silences(found)) silenced.push({ finding: found, by: 'file' });
    else if (severity === 'off') silenced.push({ finding: found, by: 'rule' });
    else {
      const weighed = severity === found.severity ? found : { ...found, severity };
      if (byBaseline.silences(weighed)) silenced.push({ finding: weighed, by: 'baseline' });
      else open.push(weighed);
    }
  };
  findings.forEach(judgeOne);

  // While content is missing, findings about it are missing as well, and nothing can be called useless.
  const unused = kept.length > 0 ? [] : [byComment, byFile, byBaseline].flatMap((one) => one.unused());
  const aboutBaseline = baselineRead && 'finding' in baselineRead ? [baselineRead.finding] : [];
  const rest = [...kept, ...settings.findings, ...aboutComments, ...aboutBaseline, ...unused];
  const files = [...settings.files, ...(read && 'file' in read ? [read.file] : [])];
  // A baseline made while content is missing would lose what was noted about it.
  if (use !== 'new' || rest.some(({ severity }) => severity === 'error')) {
    return { findings: [...open, ...rest], silenced, files };
  }
  const noted = open.filter(({ severity }) => severity !== 'info');
  return {
    findings: [...open.filter(({ severity }) => severity === 'info'), ...rest],
    silenced: [...silenced, ...noted.map((finding): Silenced => ({ finding, by: 'baseline' }))],
    files,
    baseline: makeBaseline(noted, tree),
  };
}
