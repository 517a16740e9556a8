import type { FormColumn } from '../../forms/form-kind.js';
import type { Cell } from '../../sheets/grid.js';
import type { Answer, Doubt } from '../../values/answer.js';
import type { Choice } from '../../values/choice.js';
import { chooseFrom } from '../../values/choose-from.js';
import { matchName } from '../../values/match-name.js';
import { plainFigure } from '../../values/plain-figure.js';
import { readAmount } from '../../values/read-amount.js';
import { readDate } from '../../values/read-date.js';
import { readList } from '../../values/read-list.js';
import { readNumber } from '../../values/read-number.js';
import { readPercent } from '../../values/read-percent.js';
import { readProse, readText } from '../../values/read-text.js';
import { readYear } from '../../values/read-year.js';
import { readYears, type YearSpan } from '../../values/read-years.js';
import { unreadable } from '../../values/unreadable.js';
import type { HandedValue } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import { doubt } from './doubts.js';

/** What a cell says, with its readings in words. */
export type CellReading<T = HandedValue> =
  | { readonly kind: 'value'; readonly value: T; readonly said: string }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'ask' | 'wrong';
      readonly said: string;
      readonly readings: readonly string[];
      readonly doubt: Doubt;
    };

export interface CellOptions {
  /** What an amount is multiplied by to give rupiah, as its head says. */
  readonly factor?: number | undefined;
  /** What a number counts, as its row says. */
  readonly unit?: string | undefined;
}

/** Reads cells as columns of forms hold them. */
export interface CellReader {
  /** Any column but one of several years (`years`). */
  read(form: FormColumn, cell: Cell | undefined, options?: CellOptions): CellReading;
  span(cell: Cell | undefined): CellReading<YearSpan>;
  /** The choice or the agency that a text names beyond doubt. */
  surely(form: FormColumn, text: string): HandedValue | undefined;
  choices(form: FormColumn): readonly Choice[];
}

const readers = new WeakMap<IntakeScene, CellReader>();

/** The reader of a scene; made once, for it remembers the names and choices that it has seen. */
export function cellReader(scene: IntakeScene): CellReader {
  const made = readers.get(scene) ?? makeReader(scene);
  readers.set(scene, made);
  return made;
}

/** Names and choices come back in every row; texts that do not are no matter. */
const MOST_REMEMBERED = 10_000;
/** Fields in which "belum ada" is an answer: how things are. */
const STATES = new Set(['current.text', 'current', 'gap']);

function makeReader(scene: IntakeScene): CellReader {
  const choiceLists = new Map<FormColumn, readonly Choice[]>();
  const choices = (form: FormColumn) => {
    const list = choiceLists.get(form) ?? form.choices?.(scene) ?? [];
    choiceLists.set(form, list);
    return list;
  };
  const names = new Map(scene.agencies.map(({ id, names: [first, second] }) => [id, second ?? first ?? id]));
  const remembered = new Map<FormColumn, Map<string, CellReading>>();
  const named = (form: FormColumn, text: string): CellReading => {
    const known = remembered.get(form) ?? new Map<string, CellReading>();
    remembered.set(form, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made =
      form.type === 'agency'
        ? worded(matchName(text, scene.agencies, scene.region), (id) => names.get(id) ?? id)
        : ofChoices(form, text, choices(form));
    if (known.size < MOST_REMEMBERED) known.set(text, made);
    return made;
  };
  const read = (
    form: FormColumn,
    cell: Cell | undefined,
    { factor, unit }: CellOptions = {},
  ): CellReading => {
    switch (form.type) {
      case 'choice':
      case 'agency':
        return asText(cell) ?? named(form, cell?.text ?? '');
      case 'amount':
        return enough(bounded(form, worded(readAmount(cell, { factor }), plainFigure)));
      case 'number':
        return bounded(form, worded(readNumber(cell, { unit }), plainFigure));
      case 'percent':
        return bounded(form, worded(readPercent(cell), plainFigure));
      case 'year':
        return bounded(form, worded(readYear(cell), String));
      case 'years':
        return blankOr(worded(readYears(cell), spanText), spanText);
      case 'date':
        return worded(readDate(cell), String);
      case 'list':
        return worded(readList(cell), (list) => list.join('; '));
      case 'prose':
        return worded(readProse(cell, { isState: STATES.has(form.key) }), String);
      case 'text':
        return worded(readText(cell), String);
    }
  };
  return {
    read,
    choices,
    span: (cell) => worded(readYears(cell), spanText),
    surely: (form, text) => {
      const reading = named(form, text);
      return reading.kind === 'value' ? reading.value : undefined;
    },
  };
}

const spanText = ({ start, end }: YearSpan): string => (start === end ? String(start) : `${start}–${end}`);

function worded<T>(answer: Answer<T>, inWords: (reading: T) => string): CellReading<T> {
  if (answer.kind === 'ask') return { ...answer, readings: answer.readings.map(inWords) };
  return answer.kind === 'wrong' ? { ...answer, readings: [] } : answer;
}

function blankOr<T>(reading: CellReading<T>, inWords: (value: T) => string): CellReading {
  return reading.kind === 'value' ? { ...reading, value: inWords(reading.value) } : reading;
}

/** What a cell is that holds no text to be matched; undefined for one that does. */
function asText(cell: Cell | undefined): CellReading | undefined {
  const trouble = unreadable(cell);
  return trouble === undefined ? undefined : worded(trouble, String);
}

function ofChoices(form: FormColumn, text: string, list: readonly Choice[]): CellReading {
  const answer = chooseFrom(text, list);
  const isOwnWord = form.isFree && (answer.kind === 'ask' || answer.kind === 'wrong');
  if (isOwnWord) return worded(readText({ kind: 'text', text }), String);
  const label = (value: string | number) => list.find((one) => one.value === value)?.label ?? String(value);
  return worded(answer, label);
}

/** Nobody plans with less than this many rupiah. */
const LEAST_AMOUNT = 100_000;

function enough(reading: CellReading): CellReading {
  if (reading.kind !== 'value' || typeof reading.value !== 'number') return reading;
  const { value, said } = reading;
  if (value <= 0 || value >= LEAST_AMOUNT) return reading;
  const readings = [value * 1e3, value * 1e6].map(plainFigure);
  return { kind: 'ask', said, readings, doubt: doubt('smallAmount', { said: plainFigure(value) }) };
}

function bounded(form: FormColumn, reading: CellReading): CellReading {
  if (reading.kind !== 'value' || typeof reading.value !== 'number') return reading;
  const { least = -Infinity, most = Infinity } = form;
  if (reading.value >= least && reading.value <= most) return reading;
  const { said } = reading;
  const args = { said, least: plainFigure(least), most: plainFigure(most) };
  return { kind: 'wrong', said, readings: [], doubt: doubt('beyond', args) };
}
