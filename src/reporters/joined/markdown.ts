import { joinedWords } from '../../i18n/joined-words.js';
import { byFile, markdownRules } from '../markdown.js';
import { markdownCode, markdownText } from '../markdown-text.js';
import { countLines } from './count-lines.js';
import {
  fromRepository,
  type JoinedFinding,
  type JoinedProject,
  type JoinedReporter,
  type Verdict,
  verdictOf,
} from './joined-report.js';
import { reviver, sceneOf } from './revive.js';

const ORDER: readonly Verdict[] = ['notDone', 'toMend', 'passed'];

/**
 * A page for people: the masterplans counted, a table of them, the most urgent first, then the errors and warnings of
 * each, then each rule explained once. Infos are only counted: those of hundreds of drafts would hide all else.
 */
export const joinedMarkdown: JoinedReporter = function* (report, typeOf) {
  const { language, projects, failOn } = report;
  const words = joinedWords[language];
  const scene = sceneOf(report);
  const revived = reviver(typeOf);
  yield `## ${words.title}\n\n${countLines(report)
    .map((line) => markdownText(line))
    .join('\n')}\n`;
  const heads = [words.region, words.folder, words.error, words.warning, words.info, words.result];
  yield `\n| ${heads.join(' | ')} |\n|---|---|--:|--:|--:|---|\n`;
  for (const verdict of ORDER) {
    for (const project of projects)
      if (verdictOf(project, failOn) === verdict)
        yield row(project, fromRepository(report, project.path), words[verdict]);
  }
  yield `\n${words.notesCounted}\n`;
  const shown = new Set<string>();
  for (const { path, region, problem, summary, findings } of projects) {
    if (problem === undefined && summary.errors + summary.warnings === 0) continue;
    const folder = markdownCode(fromRepository(report, path));
    yield `\n## ${region === undefined ? folder : `${markdownText(region.trim())} (${folder})`}\n`;
    if (problem !== undefined) yield `\n**${words.notDone}:** ${markdownText(problem)}\n`;
    yield* byFile(grave(findings, shown, revived), language, scene);
  }
  yield* markdownRules([...shown].map(typeOf), language);
};

function* grave(findings: Iterable<JoinedFinding>, shown: Set<string>, revived: ReturnType<typeof reviver>) {
  for (const told of findings) {
    if (told.severity === 'info') continue;
    shown.add(told.id);
    yield revived(told);
  }
}

function row({ region, problem, summary }: JoinedProject, folder: string, result: string): string {
  const counts = [summary.errors, summary.warnings, summary.infos].map((count) =>
    problem === undefined ? count : '–',
  );
  // A bar ends a cell of a table also inside a code span.
  const name = markdownCode(folder).replaceAll('|', '\\|');
  return `| ${[markdownText(region ?? '–'), name, ...counts, result].join(' | ')} |\n`;
}
