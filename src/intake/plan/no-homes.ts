import type { HandedFile, Question } from '../handed.js';
import { sheetQuestion } from './doubts.js';
import type { Draft } from './draft.js';

/** Rows told by number; of more, the first. */
const MOST_TOLD = 20;

/** Drafts and what is asked about their sheets. */
export interface AskedOnce {
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
}

/** Where a sheet has no column of dimensions, that is one question about the sheet and not one about each row. */
export function askOnceForHomes(drafts: readonly Draft[]): AskedOnce {
  const sheets = new Map<HandedFile, Map<string, number[]>>();
  const left = drafts.map((draft): Draft => {
    const { file, row, meant, questions } = draft;
    const isAsked = questions.some(({ key }) => key === 'dimension') && !row.cells.has('dimension');
    const hasColumn = row.blanks.has('dimension') || row.questions.some(({ key }) => key === 'dimension');
    if (meant !== undefined || !isAsked || hasColumn) return draft;
    const own = sheets.get(file) ?? new Map<string, number[]>();
    sheets.set(file, own);
    const rows = own.get(row.place.sheet) ?? [];
    own.set(row.place.sheet, rows);
    rows.push(row.place.row ?? 0);
    return { ...draft, questions: questions.filter(({ key }) => key !== 'dimension') };
  });
  const questions = [...sheets].flatMap(([{ file }, own]) =>
    [...own].map(([sheet, rows]) => {
      const told = rows.slice(0, MOST_TOLD).join(', ');
      const args = { count: String(rows.length), rows: rows.length > MOST_TOLD ? `${told}, …` : told };
      return sheetQuestion('noHomeColumn', { file, sheet }, args);
    }),
  );
  return { drafts: left, questions };
}
