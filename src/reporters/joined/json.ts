import packageJson from '../../../package.json' with { type: 'json' };
import { jsonLine } from '../json-text.js';
import { type JoinedReporter, total, verdictOf } from './joined-report.js';

/**
 * The report that `merge-reports` reads, and other programs: who made it, for which part of the set, then the
 * masterplans in order with their findings, a line each, then the counts. Files are named from `folder`, which is named
 * from the repository's root.
 */
export const joinedJson: JoinedReporter = function* ({ language, failOn, folder, shards, projects }) {
  const head = { masterplan: packageJson.version, language, failOn, folder, shards };
  yield `${jsonLine(head).slice(0, -1)},\n"projects":[`;
  let separator = '\n';
  for (const { path, region = null, problem = null, summary, findings } of projects) {
    yield `${separator}${jsonLine({ path, region, problem, summary }).slice(0, -1)},"findings":[`;
    let inner = '\n';
    for (const finding of findings) {
      yield inner + jsonLine(finding);
      inner = ',\n';
    }
    yield ']}';
    separator = ',\n';
  }
  const failed = projects.filter((project) => verdictOf(project, failOn) === 'notDone').length;
  yield `],\n"summary":${jsonLine({ projects: projects.length, failed, ...total(projects) })}}\n`;
};
