import { intakeWords as words } from '../../i18n/intake-words.js';
import { formatNumber } from '../../i18n/numbers.js';
import { printable } from '../../i18n/printable.js';
import { reportWords } from '../../i18n/report-words.js';
import { statusWords } from '../../i18n/status-words.js';
import type { PlannedRow } from '../../intake/plan.js';
import { LAYOUTS_NAME } from '../../intake/read/read-layouts.js';
import { textWidth } from '../cells.js';
import { messageOf } from '../message-of.js';
import { clip } from '../table.js';
import { hanging } from '../text.js';
import { wrap } from '../wrap.js';
import type { UnreadFile } from './import-report.js';
import { countQuestions } from './questions.js';
import { agencyName, countedFiles, countedQuestions, indented, say, type TextScene } from './scene.js';

const MOST_FINDINGS = 5;
const MOST_NAMES = 8;

/** Files that could not be read, each with the reason. */
export function* unreadLines(scene: TextScene): Iterable<string> {
  const { report, paint, width } = scene;
  if (report.unread.length === 0) return;
  yield '';
  yield paint.strong(say(scene, words.unread));
  for (const { reason } of report.unread)
    yield* hanging(printable(reason), '  × ', width).map((line, at) => (at === 0 ? paint.error(line) : line));
}

/** Agencies whose data is now more complete than the plan said. */
export function* statusLines(scene: TextScene): Iterable<string> {
  const { report, paint } = scene;
  const { statuses } = report.plan;
  if (statuses.length === 0) return;
  yield '';
  yield paint.strong(say(scene, words.statuses));
  for (const { agency, from, to } of statuses) {
    const args = { agency: agencyName(agency, scene), from: stateName(from), to: stateName(to) };
    yield* indented(say(scene, words.statusChange, args), 2, scene);
  }
}

function stateName(state: string | undefined) {
  const states: Readonly<Record<string, { id: string; en: string }>> = statusWords.dataStates;
  return (state === undefined ? undefined : states[state]) ?? statusWords.dataStates.none;
}

/** What `validate` will find that it did not find before. */
export function* findingLines(scene: TextScene): Iterable<string> {
  const { report, paint, width, fileName, all } = scene;
  const { findings, state, language } = report;
  if (findings === undefined || findings.added.length + findings.gone === 0) return;
  const { added, gone } = findings;
  const count = (severity: string) => added.filter((found) => found.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  yield '';
  const when = state === 'written' ? words.now : words.once;
  const heading = [
    ...(added.length > 0 ? [say(scene, words.newFindings, { when, errors, warnings, infos })] : []),
    ...(gone > 0 ? [say(scene, words.gone, { count: gone })] : []),
  ].join(' ');
  const tone = errors > 0 ? 'error' : 'strong';
  yield* wrap(heading, width).map((line) => paint[tone](line));
  const grave = added.filter(({ severity }) => severity !== 'info');
  const shown = all ? added : grave.slice(0, MOST_FINDINGS);
  for (const found of shown) {
    const { severity, type, place } = found;
    const where = printable(`${fileName(place.file)}:${place.line}`);
    const said = `  ${reportWords[language][severity]} ${printable(type.id)}`;
    const fits = textWidth(said) + 1 + textWidth(where) <= width;
    const word = paint[severity](reportWords[language][severity]);
    yield `  ${word} ${printable(type.id)}${fits ? ` ${paint.faint(where)}` : ''}`;
    // A path that is cut leads nowhere.
    if (!fits) yield `    ${paint.faint(where)}`;
    yield* hanging(printable(messageOf(found, language)), '    ', width);
  }
  const left = grave.length - shown.length;
  if (left > 0)
    yield paint.faint(
      say(scene, state === 'written' ? words.moreFindings : words.moreFindingsBefore, { count: left }),
    );
}

/** Everything in a sentence, which files it goes into, and what to do next. */
export function* closingLines(scene: TextScene): Iterable<string> {
  const { report, width } = scene;
  const { plan, state, unread } = report;
  yield '';
  yield* wrap(summary(scene), width);
  const names = [...plan.changes.keys()];
  if (names.length > 0 && unread.length === 0) {
    const sentence = state === 'written' ? words.writtenTo : words.wouldWrite;
    yield say(scene, sentence, { files: countedFiles(names.length, scene) });
    const shown = scene.all ? names : names.slice(0, MOST_NAMES);
    for (const name of shown) yield `  ${clip(scene.fileName(name), width - 2, 'end')}`;
    if (shown.length < names.length)
      yield `  ${say(scene, words.andMore, { count: names.length - shown.length })}`;
  }
  const conflicts = plan.rows.flatMap((row) => row.conflicts);
  const steps = [
    ...(unread.some(isLayout) ? [words.nextLayouts] : []),
    ...(unread.some((file) => !isLayout(file)) ? [words.nextUnread] : []),
    ...(conflicts.some(({ first }) => first === undefined) ? [words.nextConflicts] : []),
    ...(conflicts.some(({ first }) => first !== undefined) ? [words.nextSheets] : []),
    ...(countQuestions(plan) > 0 ? [words.nextQuestions] : []),
    ...(names.length > 0 && state === 'trial' && unread.length === 0 ? [words.nextWrite] : []),
  ];
  for (const step of steps) yield* hanging(say(scene, step), '→ ', width);
}

const isLayout = ({ file }: UnreadFile): boolean => file === LAYOUTS_NAME;

function summary(scene: TextScene): string {
  const { report, paint } = scene;
  const { plan, language } = report;
  const { counts } = plan;
  const rows = plan.rows.length;
  const files = countedFiles(plan.files.length, scene);
  if (rows === 0) return say(scene, words.noRows, { files });
  if (counts.unchanged === rows && plan.changes.size === 0)
    return paint.good(say(scene, words.nothingNew, { rows, files }));
  const order: readonly PlannedRow['outcome'][] = ['new', 'changed', 'unchanged', 'conflict', 'open'];
  const asked = countQuestions(plan);
  const settled = plan.rows.reduce((sum, { kept = [] }) => sum + kept.length, 0);
  const parts = [
    ...order
      .filter((each) => counts[each] > 0)
      .map((each) => `${formatNumber(counts[each], language)} ${words.outcomes[each][language]}`),
    ...(settled > 0 ? [say(scene, words.kept, { count: settled })] : []),
    ...(asked > 0 ? [countedQuestions(asked, scene)] : []),
  ];
  return say(scene, words.summary, { rows, files, parts: parts.join(', ') });
}
