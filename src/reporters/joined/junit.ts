import type { Summary } from '../../diagnostics/summary.js';
import { FindingNames } from '../finding-names.js';
import { junitTest, xml } from '../junit.js';
import {
  failures,
  fromRepository,
  type JoinedProject,
  type JoinedReport,
  type JoinedReporter,
  total,
  verdictOf,
} from './joined-report.js';
import { reviver, sceneOf } from './revive.js';

/**
 * JUnit XML with a suite for each masterplan and a test for each finding. A masterplan without findings is one test
 * that passed; one that could not be checked is one that ended in an error.
 */
export const joinedJunit: JoinedReporter = function* (report, typeOf) {
  const { projects, failOn, language } = report;
  const scene = sceneOf(report);
  const revived = reviver(typeOf);
  const errors = projects.filter((project) => verdictOf(project, failOn) === 'notDone').length;
  const sound = projects.filter(
    (project) => project.problem === undefined && sum(project.summary) === 0,
  ).length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="masterplan" ${counts(total(projects), errors, sound, report)}>\n`;
  for (const project of projects) {
    const name = xml(fromRepository(report, project.path));
    yield `  <testsuite name="${name}" ${suiteCounts(project, report)}>\n`;
    const test = `classname="${name}" name="${name}" file="${name}"`;
    if (project.problem !== undefined)
      yield `    <testcase ${test}><error message="${xml(project.problem)}"/></testcase>\n`;
    else if (sum(project.summary) === 0) yield `    <testcase ${test}/>\n`;
    const names = new FindingNames(scene);
    for (const told of project.findings) {
      const finding = revived(told);
      yield junitTest(finding, names.next(finding), language, scene);
    }
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

function suiteCounts({ problem, summary }: JoinedProject, report: JoinedReport): string {
  if (problem !== undefined) return counts(summary, 1, 0, report);
  return counts(summary, 0, sum(summary) === 0 ? 1 : 0, report);
}

function counts(summary: Summary, errors: number, sound: number, { failOn }: JoinedReport): string {
  const failed = failures(summary, failOn);
  const tests = sum(summary) + errors + sound;
  return `tests="${tests}" failures="${failed}" errors="${errors}" skipped="${sum(summary) - failed}"`;
}

function sum({ errors, warnings, infos }: Summary): number {
  return errors + warnings + infos;
}
