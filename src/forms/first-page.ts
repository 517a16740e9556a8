import type { Bilingual } from '../i18n/language.js';
import type { Cell, Grid } from '../sheets/grid.js';
import type { Choice } from '../values/choice.js';
import { plainHead } from './plain-head.js';

/** The name of the first sheet. */
export const FIRST_SHEET: Bilingual = { id: 'Petunjuk', en: 'Instructions' };

/** What stands before the two cells of the first sheet that an agency fills in. */
export const STATUS_LABEL: Bilingual = { id: 'Status pengisian', en: 'How far you are' };
export const AGENCY_LABEL: Bilingual = { id: 'Perangkat daerah', en: 'Agency' };

const STATUS_WORDS = {
  none: { word: { id: 'Belum', en: 'Not begun' }, others: ['belum ada', 'belum diisi', 'none yet', 'none'] },
  partial: {
    word: { id: 'Sebagian', en: 'In part' },
    others: ['sebagian diisi', 'partial', 'belum lengkap'],
  },
  complete: {
    word: { id: 'Lengkap', en: 'Complete' },
    others: ['sudah lengkap', 'selesai', 'sudah', 'complete'],
  },
} as const;
export type StatedStatus = keyof typeof STATUS_WORDS;

/** What an agency may say of its data, in the form's language. */
export function statusChoices(language: 'id' | 'en'): readonly Choice[] {
  return Object.entries(STATUS_WORDS).map(([value, { word, others }]) => ({
    value,
    label: word[language],
    synonyms: [word.id, word.en, ...others].filter((text) => text !== word[language]),
  }));
}

/** A cell of the first sheet, with its place: row and column from 1. */
export interface FirstPageCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells that an agency has filled in on the first sheet of one of our forms, wherever they have been moved to:
 * each stands right of its label. Blank ones are absent; undefined where the sheet is not ours, by its name or by both labels.
 */
export function readFirstPage(
  grid: Grid,
): { readonly status?: FirstPageCell; readonly agency?: FirstPageCell } | undefined {
  const names = [FIRST_SHEET.id, FIRST_SHEET.en].map(plainHead);
  const isOurs = [STATUS_LABEL, AGENCY_LABEL].every((label) => holds(grid, label));
  if (!isOurs && !names.includes(plainHead(grid.name))) return undefined;
  const status = rightOf(grid, STATUS_LABEL);
  const agency = rightOf(grid, AGENCY_LABEL);
  return { ...(status ? { status } : {}), ...(agency ? { agency } : {}) };
}

function holds({ rows }: Grid, label: Bilingual): boolean {
  const labels = [plainHead(label.id), plainHead(label.en)];
  return rows.some(({ cells: [, first] }) => first !== undefined && labels.includes(plainHead(first.text)));
}

function rightOf(grid: Grid, label: Bilingual): FirstPageCell | undefined {
  const labels = [plainHead(label.id), plainHead(label.en)];
  for (const { number, cells } of grid.rows) {
    const at = cells.findIndex((cell) => cell !== undefined && labels.includes(plainHead(cell.text)));
    if (at === -1) continue;
    const column = cells.findIndex((cell, index) => index > at && cell !== undefined && cell.text !== '');
    const cell = cells[column];
    return cell === undefined ? undefined : { cell, row: number, column };
  }
  return undefined;
}
