import type { Bilingual } from '../i18n/language.js';
import { ToldError } from '../i18n/told-error.js';
import type { RenderedBook } from './markdown/rendered-book.js';

const MIB = 1024 * 1024;

/** What one book takes while it is set in a format, in bytes; measured, see docs/decisions/memory-of-books.md. */
export interface MemoryNeed {
  readonly start: number;
  readonly perCharacter: number;
  readonly perCell: number;
  /** In tables over several pages, all of which are set again when one of their rows has to move. */
  readonly perCellOfLongTable: number;
}

/** From this many rows on a table is long. */
const LONG_TABLE = 100;

interface BookSize {
  readonly characters: number;
  readonly cells: number;
  readonly cellsOfLongTables: number;
}

const BAR = 0x7c;

/** How much a book holds, from its Markdown. Linear, and nothing is kept of it. */
export function bookSize(markdown: string): BookSize {
  const cells = { short: 0, long: 0 };
  const table = { rows: 0, cells: 0 };
  const endTable = () => {
    cells[table.rows < LONG_TABLE ? 'short' : 'long'] += table.cells;
    table.rows = 0;
    table.cells = 0;
  };
  let start = 0;
  while (start < markdown.length) {
    const found = markdown.indexOf('\n', start);
    const end = found === -1 ? markdown.length : found;
    if (markdown.charCodeAt(start) === BAR) {
      table.rows += 1;
      for (let at = start + 1; at < end; at += 1) if (markdown.charCodeAt(at) === BAR) table.cells += 1;
    } else if (table.rows > 0) endTable();
    start = end + 1;
  }
  endTable();
  return { characters: markdown.length, cells: cells.short, cellsOfLongTables: cells.long };
}

/** The memory that a book of this size takes in a format, in bytes; about. */
function memoryFor(size: BookSize, need: MemoryNeed): number {
  return (
    need.start +
    size.characters * need.perCharacter +
    size.cells * need.perCell +
    size.cellsOfLongTables * need.perCellOfLongTable
  );
}

const TOO_LARGE: Bilingual = {
  id: 'Buku {number} terlalu besar untuk {format}: isinya {cells} sel tabel dan {characters} karakter, sehingga penyusunannya perlu sekitar {needed} MiB memori, sedangkan batasnya {limit} MiB. Tidak ada buku yang ditulis. Susun buku ini sebagai {others}, pilih buku lain dengan --book, atau, bila memori komputer ini cukup, naikkan batasnya dengan {flag}.',
  en: 'Book {number} is too large for {format}: it holds {cells} table cells and {characters} characters, so making it takes about {needed} MiB of memory, and the limit is {limit} MiB. No books were written. Make this book as {others}, choose other books with --book, or, if this computer has that much memory, raise the limit with {flag}.',
};

/** A book would take more memory than it may. */
export class BookTooLargeError extends ToldError {}

interface FormatNeed {
  readonly label: string;
  readonly memory?: MemoryNeed;
}

/**
 * Throws BookTooLargeError when a book would take more memory in one of the formats `wanted` than `limit`, in bytes:
 * a process that runs out of memory is stopped without a word to anybody.
 * @param all every format there is, of which those are told in which the book can be made
 */
export function refuseTooLarge(
  number: number,
  rendered: Pick<RenderedBook, 'markdown'>,
  wanted: readonly FormatNeed[],
  all: readonly FormatNeed[],
  limit: number,
): void {
  if (wanted.every(({ memory }) => memory === undefined)) return;
  const size = bookSize(rendered.markdown);
  const needs = ({ memory }: FormatNeed) => (memory === undefined ? 0 : memoryFor(size, memory));
  const tooLarge = wanted.find((format) => needs(format) > limit);
  if (tooLarge === undefined) return;
  const needed = Math.ceil(needs(tooLarge) / MIB);
  throw new BookTooLargeError(TOO_LARGE, {
    number,
    format: tooLarge.label,
    cells: size.cells + size.cellsOfLongTables,
    characters: size.characters,
    needed,
    flag: `--limit book-mib=${needed}`,
    limit: Math.floor(limit / MIB),
    others: all.filter((format) => needs(format) <= limit).map(({ label }) => label),
  });
}
