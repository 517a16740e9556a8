import type { HandedCell, Question, SheetPlace } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import type { CellReader, CellReading } from './cell-reader.js';
import type { ColumnUses } from './column-uses.js';
import { type DoubtName, doubt } from './doubts.js';
import type { Table } from './table.js';

/** What building the rows of one table shares. */
export interface RowScene {
  readonly table: Table;
  readonly columns: ColumnUses;
  readonly reader: CellReader;
  readonly scene: IntakeScene;
  /** Whose rows they are where neither row nor table says it. */
  readonly agency: string | undefined;
  /** Amounts cannot be taken: no fund is named anywhere. */
  readonly lacksFunds: boolean;
  /** Numbers of the rows with which items begin, ascending. */
  readonly starts: readonly number[];
}

/** A row while it is read. */
export interface Draft {
  readonly cells: Map<string, HandedCell>;
  readonly blanks: Set<string>;
  /** The cells of `blanks`. */
  readonly blankCells: Map<string, { readonly said: string; readonly place: SheetPlace }>;
  readonly questions: Question[];
  /** Keys of amounts that stand twice. */
  readonly twice: Set<string>;
  /** Asks about a cell, or with `key` undefined about the row: in the words of its reading, or in our own. */
  ask(
    place: SheetPlace,
    key: string | undefined,
    reading: CellReading<unknown> | DoubtName,
    said?: string,
    args?: Record<string, string>,
  ): void;
}

/** An empty one. */
export function newDraft(): Draft {
  const questions: Question[] = [];
  return {
    cells: new Map(),
    blanks: new Set(),
    blankCells: new Map(),
    twice: new Set(),
    questions,
    ask: (place, key, reading, said = '', args = {}) => {
      const about = key === undefined ? {} : { key };
      if (typeof reading === 'string') {
        questions.push({ kind: 'ask', place, ...about, said, readings: [], doubt: doubt(reading, args) });
      } else if (reading.kind === 'ask' || reading.kind === 'wrong') {
        const { kind, readings, doubt: why } = reading;
        questions.push({ kind, place, ...about, said: reading.said, readings, doubt: why });
      }
    },
  };
}
