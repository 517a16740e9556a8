import { joinedWords } from '../../i18n/joined-words.js';
import { formatNumber } from '../../i18n/numbers.js';
import { type Paint, plainPaint } from '../report.js';
import { summaryLine } from '../summary-line.js';
import { type JoinedReport, total, verdictOf } from './joined-report.js';

/** Which part of the set it is, where it is only a part; how the masterplans stand; and all findings counted. */
export function countLines(report: JoinedReport, paint: Paint = plainPaint): string[] {
  const { language, projects, failOn } = report;
  const words = joinedWords[language];
  const number = (value: number) => formatNumber(value, language);
  const count = { passed: 0, toMend: 0, notDone: 0 };
  for (const project of projects) count[verdictOf(project, failOn)] += 1;
  const stand = words.counts
    .replace('{all}', number(projects.length))
    .replace('{passed}', number(count.passed))
    .replace('{toMend}', number(count.toMend));
  const notDone = words.countsNotDone.replace('{notDone}', number(count.notDone));
  const tone = count.notDone + count.toMend === 0 ? paint.good : paint.bad;
  return [
    ...partLine(report),
    tone(
      `${projects.length === 1 ? stand.replace('masterplans', 'masterplan') : stand}${count.notDone > 0 ? notDone : ''}.`,
    ),
    ...(projects.length > count.notDone ? [summaryLine(total(projects), language, paint)] : []),
  ];
}

/** Which part of a set this is, where it is only a part, in a line. */
export function partLine({
  language,
  projects,
  shards,
}: Pick<JoinedReport, 'language' | 'shards'> & { readonly projects: readonly unknown[] }): string[] {
  const { of, have } = shards;
  if (have.length === of) return [];
  const words = joinedWords[language];
  const sentence = have.length > 1 ? words.partial : projects.length === 0 ? words.empty : words.shards;
  return [
    sentence
      .replace('{numbers}', have.join(', '))
      .replace('{number}', String(have[0]))
      .replace('{of}', String(of))
      .replace('{here}', formatNumber(projects.length, language))
      .replace('{projects}', formatNumber(shards.projects, language)),
  ];
}
