import { atLeast } from '../../diagnostics/summary.js';
import { joinedWords } from '../../i18n/joined-words.js';
import { formatNumber } from '../../i18n/numbers.js';
import { type Paint, plainPaint } from '../report.js';
import { findingsText } from '../text.js';
import { countLines } from './count-lines.js';
import {
  failures,
  fromRepository,
  type JoinedProject,
  type JoinedReport,
  type JoinedReporter,
  type TypeOf,
  verdictOf,
} from './joined-report.js';
import { reviver } from './revive.js';
import { type Excerpt, setText } from './set-text.js';

export interface JoinedTextOptions {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** A row for every masterplan; otherwise those that passed are counted. */
  readonly all: boolean;
  /** How a folder is called from where the reader stands, by its name from the folder of all masterplans. */
  readonly nameOf: (path: string) => string;
  /** What is shown of the findings of a masterplan that make the check fail. */
  readonly excerptOf: (project: JoinedProject) => Excerpt;
}

/** Columns of a report that is kept as a file. */
const PAGE = 100;

/** Everything, to be kept as a file; without the lines of the files, which are not at hand. */
export const joinedTextReport: JoinedReporter = (report, typeOf) =>
  joinedText(report, {
    paint: plainPaint,
    width: PAGE,
    all: true,
    nameOf: (path) => fromRepository(report, path),
    excerptOf: (project) => toldExcerpt(project, report, typeOf, { paint: plainPaint, width: PAGE }),
  });

/** The masterplans for people: what has to be mended in each, a table of them, the most urgent first, and the counts. */
export function* joinedText(report: JoinedReport, options: JoinedTextOptions): Iterable<string> {
  const { projects, failOn, language } = report;
  const { paint, excerptOf, nameOf } = options;
  const words = joinedWords[language];
  const entries = projects.map((project) => {
    const { path, region, problem, summary } = project;
    const verdict = verdictOf(project, failOn);
    return {
      folder: nameOf(path),
      region,
      verdict,
      problem: problem ?? '',
      counts: [summary.errors, summary.warnings, summary.infos].map((count) =>
        problem === undefined ? formatNumber(count, language) : '–',
      ),
      result: { text: words[verdict], paint: verdict === 'passed' ? paint.good : paint.bad },
      urgent: failures(summary, failOn),
      excerpt: () => excerptOf(project),
    };
  });
  const heads = [words.error, words.warning, words.info];
  yield* setText(entries, { ...options, heads, resultHead: words.result, language });
  for (const line of countLines(report, paint)) yield `${line}\n`;
}

/** The first findings of a masterplan that make the check fail, as they were told. */
export function toldExcerpt(
  { findings, summary }: JoinedProject,
  report: JoinedReport,
  typeOf: TypeOf,
  {
    paint,
    width,
    most = Number.POSITIVE_INFINITY,
  }: { readonly paint: Paint; readonly width: number; readonly most?: number },
): Excerpt {
  const { failOn, language } = report;
  const revived = reviver(typeOf);
  function* first() {
    let left = most;
    for (const told of findings) {
      if (!atLeast(told.severity, failOn)) continue;
      if (left-- <= 0) return;
      yield revived(told);
    }
  }
  const fileName = (file: string) => fromRepository(report, file);
  return {
    pieces: findingsText(first(), [], language, { paint, width, fileName }),
    count: Math.min(most, failures(summary, failOn)),
  };
}
