import { formKinds } from '../../forms/form-kinds.js';
import { formatDate } from '../../i18n/dates.js';
import { intakeWords as words } from '../../i18n/intake-words.js';
import { inertLine } from '../../i18n/printable.js';
import type { Paint } from '../report.js';
import { clip } from '../table.js';
import { closingLines, findingLines, statusLines, unreadLines } from './closing.js';
import { fieldWords } from './field-words.js';
import type { ImportReport } from './import-report.js';
import { questionLines } from './questions.js';
import { readFileLines } from './read-files.js';
import { rowLines } from './rows.js';
import { say, type TextScene } from './scene.js';

export interface ImportTextOptions {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Every row and question, also rows that stay as they are. */
  readonly all: boolean;
  /** How a file of the masterplan is called from where the reader stands. */
  readonly fileName: (file: string) => string;
}

/** Lines do not get narrower than this; a smaller terminal breaks them. */
const NARROWEST = 60;

/** What an import does, or would do, for people: what was read, what changes, what is asked, and what to do next. */
export function* importText(report: ImportReport, options: ImportTextOptions): Iterable<string> {
  const scene: TextScene = {
    ...options,
    report,
    words: fieldWords(formKinds, report.scene, report.agencies, report.language),
    width: Math.max(NARROWEST, options.width),
  };
  for (const part of [
    heading,
    readFileLines,
    unreadLines,
    rowLines,
    questionLines,
    statusLines,
    findingLines,
    closingLines,
  ])
    for (const line of part(scene)) yield `${inertLine(line)}\n`;
}

const STATES = { trial: words.trial, refused: words.refused, written: words.done } as const;

function* heading(scene: TextScene): Iterable<string> {
  const { report, paint, width } = scene;
  const { region, fictional, state, received, language, plan } = report;
  const title = region === undefined ? say(scene, words.titleUnnamed) : say(scene, words.title, { region });
  yield paint.strong(clip(fictional ? `${title} (${say(scene, words.fictional)})` : title, width));
  const about = [
    // Where nothing changes, nothing is written whatever was asked for.
    ...(plan.changes.size > 0 || state === 'refused' ? [say(scene, STATES[state])] : []),
    say(scene, words.received, { date: formatDate(received, language) }),
  ];
  yield paint.faint(about.join(' · '));
}
