import type { RowFacts } from './row-facts.js';

/** What begins a note, or stands in the block of signatures. */
const NOTE =
  /^(?:\*+\)?\s*\S|(?:keterangan|catatan|ket|cat|note|notes|sumber|sumber data)\s*(?:[:.]|$)|mengetahui|menyetujui|disetujui|disusun oleh|dibuat oleh|diperiksa oleh|diverifikasi|nip\b|n\.i\.p|tembusan|dicetak|tanggal cetak|halaman\s+\d|hal\.?\s+\d|a\.n\.|plt\.|plh\.|kepala (?:dinas|badan|bagian|bidang|sub)|sekretaris daerah|wali ?kota|bupati|inspektur\b|direktur\b|camat\b|lurah\b|ttd\b|\(?tanda tangan)/i;
/** `Kota Contoh, 3 Maret 2025`, `Contoh,      2025`. */
const PLACE_AND_DAY =
  /^[\p{L} .]{3,40},\s*(?:tanggal\s*)?\d{0,2}\s*\.*\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)?\s*\d{4}$/iu;

/**
 * The index of the first row that stands below the table: a note or a signature after which no full row comes. Equal to
 * the number of rows where there is none.
 */
export function belowTable(rows: readonly RowFacts[]): number {
  let last = rows.length - 1;
  while (last >= 0 && !isFull(rows[last])) last--;
  for (let at = last + 1; at < rows.length; at++) {
    if (rows[at] !== undefined && isNote(rows[at])) return at;
  }
  return rows.length;
}

/** Whether a row is a note by what it says, wherever it stands. */
export function isNote(facts: RowFacts | undefined): boolean {
  if (facts === undefined || facts.words.length === 0 || facts.words.length > 3) return false;
  if (isFull(facts)) return false;
  return facts.words.some(({ cell }) => NOTE.test(cell.text) || PLACE_AND_DAY.test(cell.text));
}

/** A name with a figure or two more fields beside it. */
function isFull(facts: RowFacts | undefined): boolean {
  if (facts?.core === undefined) return false;
  const others = facts.taken.filter(
    ({ as, cell }) => as?.column !== facts.core?.column && !NOTE.test(cell.text),
  );
  if (NOTE.test(facts.core.cell.text)) return others.length >= 4;
  return others.length >= 2 || others.some(({ as }) => as?.form.type !== 'text' && as?.form.type !== 'prose');
}
