import type { Cell } from '../sheets/grid.js';
import type { Answer } from './answer.js';
import { BLANK, refused } from './answers.js';
import { numberDoubts } from './number-doubts.js';

const FORMULA = {
  id: 'Sel ini berisi rumus yang hasilnya tidak tersimpan. Buka berkasnya di Excel atau LibreOffice, simpan kembali, lalu impor lagi; atau tulislah nilainya.',
  en: 'This cell holds a formula whose result is not stored. Open the file in Excel or LibreOffice, save it again and import it anew; or write the value itself.',
};
const ERROR = {
  id: 'Sel ini menunjukkan galat "{said}", bukan isi. Perbaiki rumusnya atau tulislah nilainya.',
  en: 'This cell shows the error "{said}" and no content. Mend its formula, or write the value itself.',
};
const BOOLEAN = {
  id: 'Sel ini berisi nilai logika "{said}" (benar atau salah). Tulislah isinya dengan kata atau angka.',
  en: 'This cell holds the logical value "{said}" (true or false). Write what is meant in words or digits.',
};

/** From here on numbers are no longer written with all their digits; no figure of a plan is near. */
const MOST = 1e21;

const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** The answer for a cell that holds nothing for any reader: no cell, an error, a lost formula, a logical value. */
export function unreadable(cell: Cell | undefined): Answer<never> | undefined {
  if (cell === undefined) return BLANK;
  const { kind, text, formula } = cell;
  if (formula === 'lost' && text === '' && cell.number === undefined) return refused(text, FORMULA);
  if (kind === 'error' || ERROR_TEXT.test(text)) return refused(text, ERROR);
  if (kind === 'boolean') return refused(text, BOOLEAN);
  if (kind === 'number') {
    if (cell.number === undefined) return refused(text, FORMULA);
    return Math.abs(cell.number) < MOST ? undefined : refused(text, numberDoubts.tooLarge);
  }
  return kind === 'text' && text.trim() === '' ? BLANK : undefined;
}
