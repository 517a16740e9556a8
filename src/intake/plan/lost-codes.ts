import type { HandedFile, HandedRow, Question } from '../handed.js';
import { doubt } from '../read/doubts.js';
import { rowQuestion } from './doubts.js';
import { coreOf, NO_FIELDS } from './kinds.js';
import { type OurRow, textIn } from './our-rows.js';
import { plainText } from './plain-text.js';

/** A row of fewer fields besides its name and dimension does not show which one it was. */
const LEAST_FIELDS = 2;

interface Gone {
  readonly question: Question;
  readonly row: OurRow;
}

/**
 * Rows that a form had and that came back without their code and with another text: one question for both the row that
 * seems to be new and the one that seems to be gone.
 */
export class LostCodes {
  private readonly rows: readonly OurRow[];
  private readonly gone = new Map<HandedFile, readonly Gone[]>();
  private readonly found = new Set<Question>();

  constructor(rows: readonly OurRow[]) {
    this.rows = rows;
  }

  /** Asks whether a row without a code is one that is gone from its sheet, most of whose fields it has. */
  ask(file: HandedFile, row: HandedRow): Question | undefined {
    if (row.id !== undefined) return undefined;
    const gone = this.goneFrom(file).find(
      (one) =>
        one.row.kind === row.kind && one.question.place.sheet === row.place.sheet && isMostly(row, one.row),
    );
    if (gone === undefined) return undefined;
    this.found.add(gone.question);
    return rowQuestion(row, 'lostCode', { code: gone.row.id, name: gone.row.title });
  }

  /** The questions of a file without those that a row has taken over. */
  left({ questions }: HandedFile): readonly Question[] {
    return this.found.size === 0 ? questions : questions.filter((one) => !this.found.has(one));
  }

  private goneFrom(file: HandedFile): readonly Gone[] {
    const known = this.gone.get(file);
    if (known !== undefined) return known;
    const { text } = doubt('rowGone');
    const gone = file.questions.flatMap((question): Gone[] => {
      if (question.doubt.text !== text) return [];
      const row = this.rows.find((one) => plainText(one.title) === question.doubt.args.name);
      return row === undefined ? [] : [{ question, row }];
    });
    this.gone.set(file, gone);
    return gone;
  }
}

function isMostly(row: HandedRow, known: OurRow): boolean {
  const isTold = (key: string) => key !== coreOf(row.kind) && key !== 'dimension' && !NO_FIELDS.has(key);
  const told = [...row.cells].filter(([key]) => isTold(key));
  const same = told.filter(([key, { value }]) => textIn(known.node, key.split('.')) === plainText(value));
  return told.length >= LEAST_FIELDS && same.length * 2 > told.length;
}
