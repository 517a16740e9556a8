import { FindingNames } from '../finding-names.js';
import { artifactLocation, plain, type SarifResult, sarifLog } from '../sarif.js';
import { type JoinedReporter, typesOf } from './joined-report.js';
import { revivedFix, reviver, sceneOf } from './revive.js';

/** One SARIF log with one run; a masterplan that could not be checked is a notification of that run. */
export const joinedSarif: JoinedReporter = function* (report, typeOf) {
  const { projects, language } = report;
  const scene = sceneOf(report);
  const revived = reviver(typeOf);
  const notifications = projects.flatMap(({ path, problem }) =>
    problem === undefined
      ? []
      : {
          level: 'error',
          message: { text: plain(`${path}: ${problem}`) },
          locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, scene) } }],
        },
  );
  function* results(): Iterable<SarifResult> {
    for (const { path, findings } of projects) {
      const names = new FindingNames(scene);
      for (const told of findings) {
        const finding = revived(told);
        yield { finding, fix: revivedFix(told), name: `${path}: ${names.next(finding)}` };
      }
    }
  }
  const failed = { executionSuccessful: false, toolExecutionNotifications: notifications };
  const invocations = notifications.length > 0 ? [failed] : undefined;
  yield* sarifLog(typesOf(report, typeOf), results(), language, scene, invocations);
};
