import { printable } from '../../i18n/printable.js';
import { githubCommand, workflowCommand } from '../github.js';
import { countLines } from './count-lines.js';
import { fromRepository, type JoinedReporter } from './joined-report.js';
import { reviver, sceneOf } from './revive.js';

/** Workflow commands for all masterplans, one after the other; the last lines count. */
export const joinedGithub: JoinedReporter = function* (report, typeOf) {
  const scene = sceneOf(report);
  const revived = reviver(typeOf);
  for (const { path, problem, findings } of report.projects) {
    if (problem !== undefined) {
      const file = printable(fromRepository(report, path));
      yield workflowCommand('error', { file }, printable(`${path}: ${problem}`));
    }
    for (const told of findings) yield githubCommand(revived(told), report.language, scene);
  }
  for (const line of countLines(report)) yield `${line}\n`;
};
