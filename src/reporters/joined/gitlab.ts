import { printable } from '../../i18n/printable.js';
import { FindingNames, fingerprint } from '../finding-names.js';
import { gitlabIssue, gitlabList } from '../gitlab.js';
import { fromRepository, type JoinedReporter } from './joined-report.js';
import { reviver, sceneOf } from './revive.js';

/** One Code Quality report; a masterplan that could not be checked is an issue of its own, the gravest. */
export const joinedGitlab: JoinedReporter = function* (report, typeOf) {
  const scene = sceneOf(report);
  const revived = reviver(typeOf);
  function* issues(): Iterable<object> {
    for (const { path, problem, findings } of report.projects) {
      if (problem !== undefined) {
        yield {
          description: printable(`${path}: ${problem}`),
          check_name: 'project/not-checked',
          fingerprint: fingerprint(`${path}: project/not-checked`),
          severity: 'blocker',
          location: { path: fromRepository(report, path), lines: { begin: 1 } },
        };
      }
      const names = new FindingNames(scene);
      for (const told of findings) {
        const finding = revived(told);
        yield gitlabIssue(finding, `${path}: ${names.next(finding)}`, report.language, scene);
      }
    }
  }
  yield* gitlabList(issues());
};
