import { intakeWords as words } from '../../i18n/intake-words.js';
import type { Arguments } from '../../i18n/language.js';
import { printable } from '../../i18n/printable.js';
import type { Question, SheetPlace } from '../../intake/handed.js';
import type { FormKindId, ImportPlan } from '../../intake/plan.js';
import { byCodePoint } from '../../project/code-points.js';
import { textWidth } from '../cells.js';
import { clip } from '../table.js';
import { hanging } from '../text.js';
import { cellAddress, cellName } from './address.js';
import { doubtArgs } from './doubt-words.js';
import { indented, say, type TextScene } from './scene.js';

const MOST_QUESTIONS = 20;
const MOST_CELLS = 6;
const LONGEST_SAID = 60;
/** A sentence that quotes a cell, which may hold 65,535 characters, still is a sentence. */
const LONGEST_QUOTED = 300;

interface Asked {
  readonly question: Question;
  readonly kind: FormKindId | undefined;
  /** Further cells of the same sheet in which the same was written. */
  readonly also: SheetPlace[];
}

/** How many questions an import leaves open, each cell counted. */
export function countQuestions(plan: ImportPlan): number {
  return plan.rows.reduce((sum, { questions }) => sum + questions.length, plan.questions.length);
}

/** What people must answer: the cell, what was written, why it is not clear, and what it may mean. */
export function* questionLines(scene: TextScene): Iterable<string> {
  const { report, paint, all, width } = scene;
  const asked = joined(report.plan);
  if (asked.length === 0) return;
  yield '';
  yield paint.strong(`${say(scene, words.questions)}: ${countQuestions(report.plan)}`);
  const shown = all ? asked : asked.slice(0, MOST_QUESTIONS);
  let file: string | undefined;
  for (const one of shown) {
    const { place } = one.question;
    if (place.file !== file) yield `${paint.faint('──')} ${paint.strong(clip(place.file, width - 3, 'end'))}`;
    file = place.file;
    yield* oneQuestion(one, scene);
  }
  if (shown.length < asked.length)
    yield paint.faint(say(scene, words.moreQuestions, { count: asked.length - shown.length }));
}

/** One mistake in a hundred cells of a sheet is one question; what is blank is asked about column by column. */
function joined(plan: ImportPlan): Asked[] {
  const found = new Map<string, Asked>();
  const files = new Map(plan.files.map(({ file }, at) => [file, at]));
  const add = (question: Question, kind: FormKindId | undefined) => {
    const { place, key, said, readings, doubt } = question;
    const { file, sheet, column } = place;
    const name = JSON.stringify([file, sheet, said === '' && [column, key], said, readings, doubt]);
    const known = found.get(name);
    if (known && place.row !== undefined) known.also.push(place);
    else if (!known) found.set(name, { question, kind, also: [] });
  };
  for (const question of plan.questions) add(question, undefined);
  for (const { row, questions } of plan.rows) for (const question of questions) add(question, row.kind);
  const order = ({ question: { place } }: Asked) => files.get(place.file) ?? files.size;
  return [...found.values()].sort(
    (a, b) => order(a) - order(b) || byCodePoint(a.question.place.file, b.question.place.file),
  );
}

function* oneQuestion({ question, kind, also }: Asked, scene: TextScene): Iterable<string> {
  const { words: fields, paint, width } = scene;
  const { place, key, said, readings, doubt } = question;
  const where = place.sheet === '' ? say(scene, words.whole) : printable(cellAddress(place));
  const about = [
    ...(key === undefined || kind === undefined ? [] : [fields.nameOf(kind, key)]),
    ...(said !== '' ? [`"${clip(said, LONGEST_SAID)}"`] : key === undefined ? [] : [say(scene, words.blank)]),
  ];
  const rest = printable(about.join(': '));
  const tone = question.kind === 'wrong' ? paint.error : paint.warning;
  const fits = textWidth(where) + textWidth(rest) + 4 <= width;
  yield `  ${tone(where)}${fits && rest !== '' ? `  ${rest}` : ''}`;
  if (!fits) yield* hanging(rest, '    ', width);
  const why = say(scene, doubt.text, quoted(doubtArgs(question, kind, fields)));
  yield* indented(why, 4, scene);
  // Most doubts name what may be meant.
  const named = why.replace(/\s+/g, ' ');
  if (readings.some((reading) => !named.includes(printable(reading).replace(/\s+/g, ' '))))
    yield* indented(say(scene, words.mayMean, { readings: readings.join('; ') }), 4, scene);
  if (also.length > 0) {
    const text = say(scene, words.alsoAt, { cells: cellList(also, scene) });
    yield* indented(text, 4, scene).map((line) => paint.faint(line));
  }
}

function quoted(args: Arguments): Arguments {
  const entries = Object.entries(args);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? clip(value, LONGEST_QUOTED) : value]),
  );
}

function cellList(places: readonly SheetPlace[], scene: TextScene): string {
  const cells = places.slice(0, MOST_CELLS).map(cellName).join(', ');
  const count = places.length - MOST_CELLS;
  return count <= 0 ? cells : say(scene, words.alsoMore, { cells, count });
}
