import { joinedWords } from '../../i18n/joined-words.js';
import type { Language } from '../../i18n/language.js';
import { formatNumber } from '../../i18n/numbers.js';
import { inertLine, printable } from '../../i18n/printable.js';
import type { Paint } from '../report.js';
import type { TableCell } from '../table.js';
import { fileLine, hanging } from '../text.js';
import { wrap } from '../wrap.js';
import type { Verdict } from './joined-report.js';
import { type RegionTableOptions, regionTable } from './region-table.js';

/** Findings of one masterplan as they are shown, and how many they are. */
export interface Excerpt {
  readonly pieces: Iterable<string>;
  readonly count: number;
}

/** A masterplan and what came out for it. */
export interface Entry {
  /** As the reader would write its folder. */
  readonly folder: string;
  readonly region: string | undefined;
  readonly verdict: Verdict;
  /** Why it could not be worked on; empty where it could. */
  readonly problem: string;
  readonly counts: readonly string[];
  readonly result: TableCell;
  /** How many findings stand in its way, and those of them that are shown. */
  readonly urgent: number;
  excerpt(): Excerpt;
}

export interface SetTextOptions extends RegionTableOptions {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** A row for every masterplan; otherwise those that passed are counted. */
  readonly all: boolean;
  /** The sentence that counts them, where to pass is called something else. */
  readonly passedRows?: string;
}

/** Findings shown of all masterplans together, unless all is asked for: below them stands the table. */
const MOST = 200;

/** What has to be mended in each masterplan, and a table of them, the most urgent first. */
export function* setText(entries: readonly Entry[], options: SetTextOptions): Iterable<string> {
  const { language, paint, width, all } = options;
  const words = joinedWords[language];
  const faint = (sentence: string, count: number, folder = '') =>
    wrap(
      sentence.replace('{count}', formatNumber(count, language)).replace('{path}', () => printable(folder)),
      width,
    )
      .map((line) => `${paint.faint(line)}\n`)
      .join('');
  const of = (verdict: Verdict) => entries.filter((entry) => entry.verdict === verdict);
  const [notDone, toMend, passed] = [of('notDone'), of('toMend'), of('passed')];
  const head = { paint, fileName: (name: string) => name };
  for (const { folder, problem } of notDone)
    yield `${[fileLine(folder, head), ...hanging(printable(problem), '  ', width)].join('\n')}\n\n`;
  let shown = 0;
  let untold = 0;
  for (const { folder, urgent, excerpt } of toMend) {
    if (!all && shown >= MOST) {
      untold += 1;
      continue;
    }
    const { pieces, count } = excerpt();
    yield* pieces;
    if (urgent > count) yield `\n${faint(words.moreFindings, urgent - count, folder)}`;
    yield '\n';
    shown += count;
  }
  if (untold > 0) yield `${faint(words.morePlans, untold)}\n`;
  const rows = [...notDone, ...toMend, ...(all ? passed : [])];
  if (rows.length === 0) return;
  for (const line of regionTable(rows, options)) yield `${inertLine(line)}\n`;
  if (!all && passed.length > 0) yield faint(options.passedRows ?? words.passedRows, passed.length);
  yield '\n';
}
